from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator

import pytest

from generator.review.serve import server


@pytest.fixture
def port() -> Iterator[int]:
    pages = iter(("<p>first", "<p>second"))
    running = server(lambda: next(pages))
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield running.server_port
    running.shutdown()
    running.server_close()


def get(port: int, path: str = "/", host: str = "") -> tuple[int, str]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request("GET", path, headers={"Host": host or f"127.0.0.1:{port}"})
    answer = connection.getresponse()
    status, body = answer.status, answer.read().decode()
    connection.close()
    return status, body


def test_every_visit_shows_the_page_as_it_is_now(port: int) -> None:
    assert get(port) == (200, "<p>first")
    assert get(port) == (200, "<p>second")


def test_no_other_path_is_answered(port: int) -> None:
    assert get(port, "/content/quizzes/tides.yml")[0] == 404


def test_a_name_that_another_site_points_here_is_refused(port: int) -> None:
    assert get(port, host=f"evil.example:{port}")[0] == 421
