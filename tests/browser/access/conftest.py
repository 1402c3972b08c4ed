from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.browser.serving import at, serving
from tests.browser.visit import Site
from tests.site.project import ROOT, build, make_project

_PAGES = ("practice.md", "progress.md")
_RIGHT_TO_LEFT = ("  name: material\n", "  name: material\n  direction: rtl\n")


@pytest.fixture(scope="session")
def whole_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The test bank with every kind of page."""
    yield from _built(tmp_path_factory, ())


@pytest.fixture(scope="session")
def rtl_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The same as in a language that is written from right to left."""
    yield from _built(tmp_path_factory, (_RIGHT_TO_LEFT,))


def _built(factory: pytest.TempPathFactory, settings: tuple[tuple[str, str], ...]) -> Iterator[Site]:
    project = factory.mktemp("access") / "project"
    with serving(project / "site") as url:
        make_project(project, settings=(*at(url), *settings))
        for name in _PAGES:
            shutil.copyfile(ROOT / "content" / "pages" / name, project / "content" / "pages" / name)
        yield Site(build(project), url)
