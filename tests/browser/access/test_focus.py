"""Those who move by keyboard reach everything, see where they are, and never get into what is out of sight."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.access.scenes import SCENES
from tests.browser.visit import Site, visit

_MOST_STOPS = 250

_NAME = "`${at.localName}.${at.className} “${(at.ariaLabel || at.textContent || '').trim().slice(0, 30)}”`"

_STOP = f"""() => {{
  const at = document.activeElement;
  if (at === document.body) return null;
  const before = (window.stops ??= []).at(-1);
  window.stops.push(at);

  const shown = at.matches(".md-option") ? at.nextElementSibling : at; // the theme's switch is the label behind it
  const {{ left, right, top, bottom, width, height }} = shown.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const seen = [[x, y], [left + 3, y], [right - 3, y], [x, top + 3], [x, bottom - 3]].some((point) => {{
    const hit = document.elementFromPoint(...point);
    return hit && (shown.contains(hit) || hit.contains(shown));
  }});
  const marked = [at, at.nextElementSibling, at.closest("label"), at.closest("li")].some((each) => {{
    const {{ outlineStyle, outlineWidth }} = each ? getComputedStyle(each) : {{}};
    return each && outlineStyle !== "none" && parseFloat(outlineWidth) > 0;
  }});

  const faults = [];
  if (width < 1 || height < 1) faults.push("has no size");
  else if (right < 1 || left > innerWidth - 1 || bottom < 1 || top > innerHeight - 1) faults.push("is out of sight");
  else if (!seen) faults.push("lies behind something");
  if (!marked && !at.matches(".md-search__input")) faults.push("does not show that it has the focus");
  const inTurn = !before || before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
  if (!inTurn) faults.push("comes out of turn");
  return faults.map((fault) => {_NAME} + " " + fault);
}}"""
"""Looks at what has the focus: what is wrong with it; null when nothing has."""

_MISSED = f"""() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((each) => each.checkVisibility({{ visibilityProperty: true }}) && !each.matches(":disabled, [tabindex='-1']"))
  .filter((each) => !window.stops.includes(each))
  .filter((each) => each.type !== "radio" || !window.stops.some((other) => other.name === each.name))
  .map((at) => {_NAME})"""
"""What can be seen and used, and had no turn; of radio buttons one has it for all of its group."""

_SHOWN = (
    "home",
    "quizzes",
    "topics",
    "quiz, answers, hints",
    "quiz, math and code",
    "quiz, all wrong",
    "practice",
    "practice, session",
    "exam",
    "exam, wrong answer",
    "progress",
)


def stops(page: Page) -> list[str]:
    """Walk through the page from its top; what is wrong at each stop."""
    page.locator(".md-skip").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")  # by keys, so that the browser shows it
    found: list[str] = []
    for _ in range(_MOST_STOPS):
        stop = page.evaluate(_STOP)
        for _ in range(10):  # a busy browser is late to show what has the focus, the field of the search above all
            if not stop:
                break
            page.wait_for_timeout(100)
            page.evaluate("window.stops.pop()")
            stop = page.evaluate(_STOP)
        if stop is None:
            return found
        found += stop
        page.keyboard.press("Tab")
        page.wait_for_timeout(20)
    return [*found, "the focus never gets out of the page"]


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("scene", _SHOWN)
def test_the_focus_is_in_sight_wherever_it_goes(browser: Browser, app_site: Site, scene: str, width: int) -> None:
    shown = SCENES[scene]
    with visit(browser, app_site, shown.path, prepare=shown.prepare) as page:
        page.emulate_media(reduced_motion="reduce")
        shown.act(page)
        page.set_viewport_size({"width": width, "height": 640})
        assert stops(page) == []
        assert page.evaluate(_MISSED) == []


def test_the_navigation_of_a_narrow_screen_opens_by_keyboard(browser: Browser, app_site: Site) -> None:
    with visit(browser, app_site, "index.html", width=320) as page:
        page.emulate_media(reduced_motion="reduce")
        page.get_by_text("Navigation", exact=True).locator("..").focus()
        page.keyboard.press("Enter")
        page.keyboard.press("Tab")
        for _ in range(10):
            if page.evaluate("document.activeElement.textContent.trim()") == "Topics":
                break
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/tags.html")


def test_a_dialog_keeps_the_focus_and_gives_it_back(browser: Browser, app_site: Site) -> None:
    shown = SCENES["quiz"]
    with visit(browser, app_site, shown.path) as page:
        shown.act(page)
        button = page.get_by_role("button", name="Keys", exact=True)
        button.focus()
        page.keyboard.press("Enter")
        dialog = page.locator("dialog.qb-dialog")
        for _ in range(6):
            page.keyboard.press("Tab")
            assert dialog.evaluate(
                "each => each.contains(document.activeElement) || document.activeElement === document.body"
            )
        page.keyboard.press("Escape")
        assert button.evaluate("each => each === document.activeElement")
