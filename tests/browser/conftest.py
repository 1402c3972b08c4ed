from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.serving import at, serving
from tests.browser.visit import Site
from tests.site.project import ROOT, build, make_project

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_APPS = ("practice.md", "progress.md")
_MISSING = "Chromium is missing: apt install chromium, or name it in the variable CHROMIUM."
_OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")


def _chromium() -> str | None:
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), None)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Without a browser, leave one test to fail for all of them: the same line forty times tells no more."""
    here = [item for item in items if Path(__file__).parent in item.path.parents]
    if here and not _chromium():
        config.hook.pytest_deselected(items=here[1:])
        items[:] = [item for item in items if item not in here[1:]]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    found = _chromium()
    if not found:
        pytest.fail(_MISSING, pytrace=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=list(_OPTIONS))
        yield started
        started.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of the test bank, built once and served at the address that it was built for."""
    project = tmp_path_factory.mktemp("browser") / "project"
    with serving(project / "site") as url:
        yield Site(build(make_project(project, settings=at(url))), url)


@pytest.fixture(scope="session")
def app_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The same with the pages that work on all of the bank."""
    yield from whole_site(tmp_path_factory.mktemp("app") / "project")


@pytest.fixture(scope="session")
def rtl_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The same from right to left."""
    rtl = ("  name: material\n", "  name: material\n  direction: rtl\n")
    yield from whole_site(tmp_path_factory.mktemp("rtl") / "project", rtl)


def whole_site(project: Path, *settings: tuple[str, str]) -> Iterator[Site]:
    """Build and serve the test bank with every kind of page."""
    with serving(project / "site") as url:
        make_project(project, settings=(*at(url), *settings))
        for name in _APPS:
            shutil.copyfile(ROOT / "content" / "pages" / name, project / "content" / "pages" / name)
        yield Site(build(project), url)
