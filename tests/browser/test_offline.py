"""The installed site: what a reader has without a network, and what comes with the next deployment."""

from __future__ import annotations

import json
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.site.post.finishing import Finishing
from generator.site.post.policy import Policy
from tests.browser.serving import serving
from tests.browser.visit import Site, until

CONTROLLED = "navigator.serviceWorker.controller !== null"
STATES = """async () => {
  const cache = await caches.open('qbank:/deep/site/');
  const states = {};
  for (const request of await cache.keys()) {
    const path = new URL(request.url).pathname.replace('/deep/site/', '');
    const text = await (await cache.match(request))?.text();
    (states[path] ??= []).push(text?.includes('inertia') ? 'inertia' : 'momentum');
  }
  return states;
}"""
"""Of every file that is kept: which versions."""


@contextmanager
def fresh(browser: Browser) -> Iterator[tuple[BrowserContext, Page]]:
    context = browser.new_context()
    yield context, context.new_page()
    context.close()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def host(site: Site, tmp_path: Path) -> Path:
    """A host with the site in a folder of it."""
    shutil.copytree(site.folder, tmp_path / "host/deep/site")
    return tmp_path / "host"


def install(page: Page, url: str, path: str = "quizzes/gradients.html") -> None:
    """Make a first visit, and stay until the worker has all it wants."""
    page.goto(f"{url}deep/site/{path}")
    until(page, CONTROLLED)


def test_a_second_visit_works_without_the_server(browser: Browser, host: Path) -> None:
    with fresh(browser) as (_, page):
        with serving(host) as url:
            install(page, url)
        page.goto(f"{url}deep/site/")
        page.locator("article").get_by_role("link", name="quizzes", exact=True).click()
        page.locator(".qb-quizzes").get_by_role("link").first.click()
        expect(page.locator("#grad01")).to_be_visible()
        page.locator(".qb-answer > summary").first.click()
        expect(page.get_by_text("A is right.").first).to_be_visible()
        until(
            page,
            "[...document.fonts].some(({ family, status }) => /STIX of this site/.test(family) && status === 'loaded')",
        )
        page.get_by_role("textbox", name="Search").click()
        page.keyboard.type("momentum")
        expect(page.locator("a.md-search-result__link[href*='#grad02']")).to_have_count(1)


def test_a_question_s_link_with_a_query_works_without_the_server(browser: Browser, host: Path) -> None:
    with fresh(browser) as (_, page):
        with serving(host) as url:
            install(page, url, "index.html")
        page.goto(f"{url}deep/site/quizzes/gradients.html?from=mail#grad03")
        expect(page.locator("#grad03")).to_be_in_viewport()


def test_an_update_comes_with_the_next_visit_and_what_is_old_goes(browser: Browser, host: Path) -> None:
    quiz, port = host / "deep/site/quizzes/gradients.html", free_port()
    with fresh(browser) as (_, page):
        with serving(host, port) as url:
            install(page, url)
            assert page.evaluate(STATES)["quizzes/gradients.html"] == ["momentum"]
        quiz.write_text(quiz.read_text().replace("momentum", "inertia"))
        worker = host / "deep/site/sw.js"
        worker.write_text(worker.read_text().replace('"quizzes/gradients.html": "', '"quizzes/gradients.html": "new'))
        with serving(host, port) as url:
            page.goto(f"{url}deep/site/quizzes/gradients.html")
            expect(page.locator("#grad02 > .qb-stem")).to_contain_text("inertia")
            until(page, f"async () => (await ({STATES})())['quizzes/gradients.html'].join() === 'inertia'")
        page.goto(f"{url}deep/site/quizzes/gradients.html")
        expect(page.locator("#grad02 > .qb-stem")).to_contain_text("inertia")


def test_a_server_in_trouble_is_no_trouble_for_readers(browser: Browser, host: Path) -> None:
    with fresh(browser) as (context, page), serving(host) as url:
        install(page, url)
        context.route("**/*.html", lambda route: route.fulfill(status=503, body="maintenance"))
        page.goto(f"{url}deep/site/quizzes/gradients.html")
        expect(page.locator("#grad01")).to_be_visible()


def test_what_is_gone_is_not_found_and_other_sites_of_the_host_are_left_alone(browser: Browser, host: Path) -> None:
    (host / "other.html").write_text("<h1>Other</h1>")
    with fresh(browser) as (_, page), serving(host) as url:
        install(page, url)
        answer = page.goto(f"{url}deep/site/quizzes/never.html")
        assert answer
        assert answer.status == 404
        page.goto(f"{url}other.html")
        assert page.evaluate("navigator.serviceWorker.controller === null")
        assert page.evaluate("caches.keys()") == ["qbank:/deep/site/"]


def test_the_manifest_is_complete_and_its_icons_are_as_large_as_it_says(browser: Browser, site: Site) -> None:
    manifest = json.loads((site.folder / "manifest.webmanifest").read_text())
    assert manifest["name"] == "qbank study site"
    assert (manifest["start_url"], manifest["scope"], manifest["display"]) == ("./", "./", "standalone")
    with fresh(browser) as (_, page):
        for icon in manifest["icons"]:
            page.goto(site.url + icon["src"])
            size = page.evaluate("[document.images[0].naturalWidth, document.images[0].naturalHeight].join('x')")
            assert size == icon["sizes"]


def test_a_preview_installs_nothing(tmp_path: Path) -> None:
    page, _ = Finishing(Policy(), preview=True).page("<head></head>")
    assert "offline.js" not in page
    Finishing(Policy(), preview=True).site(tmp_path)
    assert not list(tmp_path.iterdir())
