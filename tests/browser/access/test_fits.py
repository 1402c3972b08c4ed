"""Everything fits: on a small phone and on a wall, four times enlarged, with the reader's own distances, mirrored."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.access.layout import FAULTS, SPACED
from tests.browser.access.scenes import KINDS, SCENES
from tests.browser.visit import Site, visit

_SCREENS = ((3840, 2160), (1280, 800), (390, 800), (320, 256))  # the last is what 400 % leaves of 1280 by 1024
_SHOWN = tuple(
    name for name in SCENES if name not in {"search", "drawer", "404", "progress, empty", "exam, unanswered"}
)
_MIRRORED = (
    "home",
    "quizzes",
    "quiz, answers, hints",
    "quiz, all wrong",
    "practice",
    "practice, session",
    "exam",
    "progress",
)
_SET = "text => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); document.adoptedStyleSheets = [sheet]; }"


def faults(page: Page) -> list[str]:
    """Look at the page on every screen; what does not fit."""
    found: list[str] = []
    for width, height in _SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(50)
        found += [f"{width}: {fault}" for fault in page.locator(".md-content").evaluate(FAULTS)]
    return found


@pytest.mark.parametrize("scene", _SHOWN)
def test_every_page_fits_every_screen(browser: Browser, app_site: Site, scene: str) -> None:
    shown = SCENES[scene]
    with visit(browser, app_site, shown.path, prepare=shown.prepare) as page:
        shown.act(page)
        assert faults(page) == []
        page.evaluate(_SET, SPACED)
        assert [f"with distances: {fault}" for fault in faults(page)] == []


@pytest.mark.parametrize("scene", _MIRRORED)
def test_every_page_fits_from_right_to_left(browser: Browser, rtl_site: Site, scene: str) -> None:
    shown = SCENES[scene]
    with visit(browser, rtl_site, shown.path, prepare=shown.prepare) as page:
        shown.act(page)
        assert page.locator("body").evaluate("each => getComputedStyle(each).direction") == "rtl"
        assert faults(page) == []


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (".qb-question { min-width: 40rem }", "the page is"),
        (".qb-stem { height: 1rem; overflow: hidden }", "cut off: div.qb-stem"),
        (".qb-check { margin-top: -3rem }", "on top of one another"),
        (".qb-star { inset-inline-end: -4rem !important }", "outside: button.qb-star"),
    ],
)
def test_what_does_not_fit_is_found(browser: Browser, app_site: Site, change: str, fault: str) -> None:
    with visit(browser, app_site, KINDS, width=320) as page:
        SCENES["quiz"].act(page)
        page.evaluate(_SET, change)
        assert any(fault in each for each in page.locator(".md-content").evaluate(FAULTS))
