"""What the scripts weigh, and the room that they need: nothing moves when they come, and fingers find everything."""

from __future__ import annotations

import gzip
import time

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.answering import KINDS, question
from tests.browser.visit import QUIZ, Site, until, visit

MOST = 11 * 1024
"""Bytes of our own scripts and styles, gzipped, on the page of a quiz before practice is used."""

MOST_IN_USE = 27_700
"""Bytes of all that the page loads of ours so that questions can be answered."""

PRACTICE = "assets/quiz.js"

TOUCH = 44
"""Pixels that a finger needs."""

SHIFTS = """() => new Promise((resolve) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((each) => (sum += each.value)))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => resolve(sum), 500);
})"""

IN_SIGHT = """() => {
  const questions = [...document.querySelectorAll(".qb-question")];
  const last = questions.findLast((each) => each.getBoundingClientRect().top < innerHeight);
  return [last.id, last.getBoundingClientRect().top];
}"""

SMALL = f"""() => [...document.querySelectorAll(".qb-tools *, .qb-question *")]
  .filter((each) => each.matches("button, summary, select, input[type=text], textarea, .qb-options label"))
  .filter((each) => each.checkVisibility() && !each.matches(".md-clipboard, .md-code__button"))
  .filter((each) => Math.min(each.getBoundingClientRect().height, each.getBoundingClientRect().width) < {TOUCH - 0.5})
  .map((each) => `${{each.tagName}} ${{each.className}} ${{each.textContent}}`)"""


def test_scripts_and_styles_are_light(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        expect(page.locator(".qb-ready").first).to_be_attached()
        own = page.evaluate(
            "performance.getEntriesByType('resource').map((each) => each.name)"
            ".filter((name) => /\\/assets\\/[\\w-]+\\.(js|css)$/.test(name))"
        )
    names = {url.removeprefix(site.url) for url in own} - {"assets/math-font.css"}  # a font, in the form of a style
    assert {"assets/qbank.js", "assets/qbank.css", "assets/practice.css", "assets/math.css"} <= names
    sizes = {name: len(gzip.compress((site.folder / name).read_bytes())) for name in names}
    assert PRACTICE in sizes
    assert sum(sizes.values()) <= MOST_IN_USE, sizes
    assert sum(sizes.values()) - sizes[PRACTICE] <= MOST, sizes


@pytest.mark.parametrize("width", [1280, 768, 390, 320])
@pytest.mark.parametrize(("built", "path"), [("site", QUIZ), ("site", KINDS), ("app_site", KINDS)])
def test_nothing_moves_when_scripts_and_fonts_come(
    browser: Browser, request: pytest.FixtureRequest, built: str, path: str, width: int
) -> None:
    site: Site = request.getfixturevalue(built)

    def let_them_come_late(page: Page) -> None:
        page.set_viewport_size({"width": width, "height": 3000})  # what is out of sight may move, by that measure
        page.route("**/*.woff2", come_late)
        page.route("**/assets/quiz.js", come_late)

    def come_late(route: Route) -> None:
        time.sleep(0.5)  # until the page has been painted
        route.continue_()

    with visit(browser, site, path, width=width, prepare=let_them_come_late) as page:
        expect(page.locator(".qb-question:not(.qb-ready)")).to_have_count(0)
        expect(page.locator(".qb-question.qb-ready").last).to_be_attached()
        assert page.evaluate(SHIFTS) < 0.01


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_nothing_moves_under_a_reader_who_scrolls_on_before_scripts_come(
    browser: Browser, site: Site, width: int, height: int
) -> None:
    arrived: list[Route] = []

    def hold(page: Page) -> None:
        page.set_viewport_size({"width": width, "height": height})
        page.route("**/assets/quiz.js", lambda route: arrived.append(route))  # noqa: PLW0108 - it counts arguments

    with visit(browser, site, KINDS, width=width, prepare=hold) as page:
        page.wait_for_timeout(300)
        for _ in range(5):
            page.mouse.wheel(0, 300)
            page.wait_for_timeout(50)
        until(page, "() => scrollY > 900")
        before = page.evaluate(IN_SIGHT)
        for route in arrived:
            route.continue_()
        expect(page.locator(".qb-question:not(.qb-ready)")).to_have_count(0)
        assert (
            abs(page.evaluate("([id]) => document.getElementById(id).getBoundingClientRect().top", before) - before[1])
            < 2
        )
        assert page.evaluate(SHIFTS) < 0.01


@pytest.mark.parametrize(("width", "height"), [(1280, 800), (390, 844)])
def test_a_question_that_is_led_to_stays_where_it_is(browser: Browser, site: Site, width: int, height: int) -> None:
    with visit(browser, site, KINDS + "#kind06", width=width) as page:
        page.set_viewport_size({"width": width, "height": height})
        expect(page.locator(".qb-question:not(.qb-ready)")).to_have_count(0)
        assert 0 <= page.evaluate("document.getElementById('kind06').getBoundingClientRect().top") < 140


@pytest.mark.parametrize("width", [1280, 320])
def test_nothing_to_press_is_too_small_for_a_finger(browser: Browser, site: Site, width: int) -> None:
    with visit(browser, site, KINDS, width=width) as page:
        expect(question(page, "kind08")).to_be_attached()
        question(page, "kind01").get_by_label("Up, to the rim").check()
        question(page, "kind01").get_by_role("button", name="Check").click()
        assert page.evaluate(SMALL) == []
