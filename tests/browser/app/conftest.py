from __future__ import annotations

import pytest

from tests.browser.visit import Site


@pytest.fixture
def folder_site(app_site: Site) -> Site:
    """The same site, opened from its folder without a server."""
    return Site(app_site.folder, f"{app_site.folder.as_uri()}/")
