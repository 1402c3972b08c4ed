"""The tools above the questions find the room that they need, whatever the language says and the screen is."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from generator.site.words import languages
from tests.browser.serving import serving
from tests.browser.visit import KINDS, Site, visit
from tests.site.project import build, make_project

HEIGHT = "element => element.getBoundingClientRect().height"


@pytest.mark.parametrize("language", languages())
def test_the_room_is_as_high_as_the_tools(browser: Browser, tmp_path: Path, language: str) -> None:
    named = ("  name: material\n", f"  name: material\n  language: {language}\n")
    project = make_project(tmp_path, settings=(named,))
    (project / "content" / "pages" / "practice.md").write_text("<!-- qbank/practice -->\n", encoding="utf-8")
    folder = build(project)
    with serving(folder) as url:
        site = Site(folder, url)
        for width in (320, 390, 600, 768, 1280):
            with visit(browser, site, KINDS, width=width, prepare=without_scripts_of_ours) as page:
                room = page.locator(".qb-room").evaluate(HEIGHT)
            with visit(browser, site, KINDS, width=width) as page:
                assert page.locator(".qb-tools:not(.qb-room)").evaluate(HEIGHT) == pytest.approx(room, abs=0.5), width


def without_scripts_of_ours(page: Page) -> None:
    page.route("**/assets/qbank.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
