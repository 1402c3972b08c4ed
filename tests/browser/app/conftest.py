from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.visit import Site
from tests.site.project import ROOT, build, make_project

PAGES = ("practice.md", "progress.md")


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        pass


@pytest.fixture(scope="session")
def app_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of the test bank with the pages that work on all of it, built once and served."""
    project = make_project(tmp_path_factory.mktemp("app") / "project")
    for name in PAGES:
        shutil.copyfile(ROOT / "content" / "pages" / name, project / "content" / "pages" / name)
    folder: Path = build(project)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield Site(folder, f"http://127.0.0.1:{server.server_port}/")
    server.shutdown()
    server.server_close()


@pytest.fixture
def folder_site(app_site: Site) -> Site:
    """The same site, opened from its folder without a server."""
    return Site(app_site.folder, f"{app_site.folder.as_uri()}/")
