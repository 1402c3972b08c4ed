"""axe-core finds no fault with any kind of page, in any state: the rules of WCAG 2.2 AA, and its best practices.

Contrast is looked at once more: axe passes over texts whose ground it cannot tell.
"""

from __future__ import annotations

from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.access.scenes import SCENES
from tests.browser.test_looks import FAINT_TEXTS
from tests.browser.visit import Site, visit
from tests.site.project import ROOT

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
_RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
_VIOLATIONS = """async (tags) => (await axe.run(document, { resultTypes: ["violations"], runOnly: tags })).violations
  .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`))"""

_EACH_WAY = {"home", "search", "quiz, answers, hints", "quiz, all wrong", "practice", "exam, wrong answer", "progress"}
"""Scenes that are looked at in both schemes on both screens; what differs between others is on these as well."""

Scheme = Literal["light", "dark"]


def violations(page: Page, width: int, scheme: Scheme) -> list[str]:
    """Run axe on a screen of a width; what it says."""
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    page.mouse.move(0, 0)
    page.wait_for_timeout(100)
    found: list[str] = page.evaluate(_VIOLATIONS, list(_RULES)) + page.evaluate(FAINT_TEXTS)
    return [f"{width}, {scheme}: {each}" for each in found]


@pytest.mark.parametrize("scene", SCENES)
def test_axe_finds_no_fault(browser: Browser, app_site: Site, scene: str) -> None:
    shown = SCENES[scene]
    screens: list[tuple[int, Scheme]] = [(1280, "light"), (320, "dark")]
    if scene in _EACH_WAY:
        screens += [(390, "light"), (1280, "dark")]
    with visit(browser, app_site, shown.path, prepare=shown.prepare) as page:
        shown.act(page)
        page.evaluate(AXE.read_text(encoding="utf-8"))
        assert [fault for width, scheme in screens for fault in violations(page, width, scheme)] == []
