from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from tests.browser.serving import at, serving
from tests.browser.visit import Site
from tests.site.project import ROOT, build, make_project

PAGES = ("practice.md", "progress.md")


@pytest.fixture(scope="session")
def app_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site of the test bank with the pages that work on all of it, built once and served."""
    project = tmp_path_factory.mktemp("app") / "project"
    with serving(project / "site") as url:
        make_project(project, settings=at(url))
        for name in PAGES:
            shutil.copyfile(ROOT / "content" / "pages" / name, project / "content" / "pages" / name)
        yield Site(build(project), url)


@pytest.fixture
def folder_site(app_site: Site) -> Site:
    """The same site, opened from its folder without a server."""
    return Site(app_site.folder, f"{app_site.folder.as_uri()}/")
