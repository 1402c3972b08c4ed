"""Those who move by keyboard reach everything, see where they are, and never get into what is out of sight."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.access.scenes import SCENES
from tests.browser.visit import Site, visit

_MOST_STOPS = 250

_STOP = """() => {
  const at = document.activeElement;
  if (at === document.body) return null;
  window.stops ??= [];
  const before = window.stops.at(-1);
  window.stops.push(at);
  const shown = at.matches(".md-option") ? at.nextElementSibling : at; // the theme's switch is the label behind it
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const points = [[x, y], [left + 3, y], [right - 3, y], [x, top + 3], [x, bottom - 3]];
  const seen = points.some(([x, y]) => {
    const hit = document.elementFromPoint(x, y);
    return hit && (shown.contains(hit) || hit.contains(shown));
  });
  const outlined = [at, at.nextElementSibling, at.closest("label"), at.closest("li"), at.closest("form")]
    .filter(Boolean)
    .some((each) => getComputedStyle(each).outlineStyle !== "none" && parseFloat(getComputedStyle(each).outlineWidth) > 0);
  const name = `${at.localName}.${at.className} “${(at.ariaLabel || at.textContent || at.value || "").trim().slice(0, 30)}”`;
  const faults = [];
  if (right - left < 1 || bottom - top < 1) faults.push("has no size");
  else if (right < 1 || left > innerWidth - 1 || bottom < 1 || top > innerHeight - 1) faults.push("is outside the screen");
  else if (!seen) faults.push("lies behind something");
  if (!outlined && !at.matches(".md-search__input")) faults.push("does not show that it has the focus");
  if (before && !(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push("comes out of turn");
  return { name, faults };
}"""

_MISSED = """() => [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(":disabled, [tabindex='-1']"))
  .filter((each) => !window.stops.includes(each))
  .filter((each) => !(each.type === "radio" && window.stops.some((other) => other.name === each.name)))
  .map((each) => `${each.localName}.${each.className} “${(each.ariaLabel || each.textContent).trim().slice(0, 30)}”`)"""

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
        if stop is None:
            return found
        found += [f"{stop['name']} {fault}" for fault in stop["faults"]]
        page.keyboard.press("Tab")
        page.wait_for_timeout(20)
    return [*found, "the focus never gets out of the page"]


@pytest.mark.parametrize("width", [1280, 320])
@pytest.mark.parametrize("scene", _SHOWN)
def test_the_focus_is_in_sight_wherever_it_goes(browser: Browser, whole_site: Site, scene: str, width: int) -> None:
    shown = SCENES[scene]
    with visit(browser, whole_site, shown.path, prepare=shown.prepare) as page:
        page.emulate_media(reduced_motion="reduce")
        shown.act(page)
        page.set_viewport_size({"width": width, "height": 640})
        assert stops(page) == []
        assert page.evaluate(_MISSED) == []


def test_the_navigation_of_a_narrow_screen_opens_by_keyboard(browser: Browser, whole_site: Site) -> None:
    with visit(browser, whole_site, "index.html", width=320) as page:
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


def test_a_dialog_keeps_the_focus_and_gives_it_back(browser: Browser, whole_site: Site) -> None:
    shown = SCENES["quiz"]
    with visit(browser, whole_site, shown.path) as page:
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
