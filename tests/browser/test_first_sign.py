"""What lets questions be answered is loaded when a reader is there; what he does before that is not lost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.answering import KINDS, question, verdict
from tests.browser.visit import Site, until

LOADED = "performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/assets/quiz.js'))"

PATIENCE = 20
"""Seconds."""


@contextmanager
def opened(browser: Browser, site: Site, place: str = "") -> Iterator[tuple[Page, Callable[[], None]]]:
    """Open a page; its script stays on the way until the second value is called."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, has_touch=True, service_workers="block")
    page = context.new_page()
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    def arrive() -> None:
        start = time.monotonic()
        while not waiting:
            assert time.monotonic() - start < PATIENCE
            page.wait_for_timeout(20)
        for route in waiting:
            route.continue_()

    page.route("**/assets/quiz.js", hold)
    page.goto(site.url + KINDS + place, wait_until="domcontentloaded")
    yield page, arrive
    context.close()


def test_a_page_that_nobody_touches_gets_ready_a_little_later(browser: Browser, site: Site) -> None:
    with opened(browser, site) as (page, arrive):
        assert not page.evaluate(LOADED)
        arrive()
        expect(page.locator(".qb-question:not(.qb-ready)")).to_have_count(0)


@pytest.mark.parametrize("place", ["", "#kind05"])
def test_an_address_that_asks_for_a_question_has_it_ready_first(browser: Browser, site: Site, place: str) -> None:
    watch = """new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target.classList.contains("qb-ready")) window.first ??= target.dataset.question;
      }
    }).observe(document, { subtree: true, attributeFilter: ["class"] })"""
    with opened(browser, site, place) as (page, arrive):
        page.evaluate(watch)
        arrive()
        until(page, "'first' in window")
        assert page.evaluate("first") == (place.removeprefix("#") or "kind01")


def test_an_option_that_is_clicked_too_early_is_chosen(browser: Browser, site: Site) -> None:
    with opened(browser, site) as (page, arrive):
        page.get_by_text("Down, towards").first.click()
        arrive()
        expect(question(page, "kind01").get_by_label("Down, towards")).to_be_checked()


def test_several_options_that_are_tapped_too_early_are_chosen(browser: Browser, site: Site) -> None:
    with opened(browser, site) as (page, arrive):
        options = page.locator("[data-question='kind02'] .qb-options > li")
        options.nth(0).tap()
        options.nth(2).tap()
        arrive()
        boxes = question(page, "kind02").get_by_role("checkbox")
        expect(boxes.nth(0)).to_be_checked()
        expect(boxes.nth(1)).not_to_be_checked()
        expect(boxes.nth(2)).to_be_checked()


def test_a_line_that_is_clicked_too_early_gets_the_focus(browser: Browser, site: Site) -> None:
    with opened(browser, site) as (page, arrive):
        page.locator("[data-question='kind03'] .qb-blank").click()
        arrive()
        expect(question(page, "kind03").get_by_role("textbox")).to_be_focused()


def test_keys_that_are_pressed_too_early_do_what_they_say(browser: Browser, site: Site) -> None:
    with opened(browser, site) as (page, arrive):
        page.keyboard.press("1")
        page.keyboard.press("Enter")
        arrive()
        expect(verdict(question(page, "kind01"))).not_to_be_empty()


def test_an_answer_that_is_opened_too_early_is_opened_once(browser: Browser, site: Site) -> None:
    with opened(browser, site) as (page, arrive):
        page.locator("[data-question='kind01'] .qb-answer > summary").click()
        arrive()
        expect(question(page, "kind01").locator(".qb-answer")).to_have_attribute("open", "")
        assert question(page, "kind01").locator("input:checked").count() == 0


def test_a_script_that_did_not_arrive_is_asked_for_again(browser: Browser, site: Site) -> None:
    with opened(browser, site) as (page, _):
        page.unroute("**/assets/quiz.js")
        page.route("**/assets/quiz.js", lambda route: route.abort())
        with page.expect_event("requestfailed"):
            page.mouse.move(5, 5)
        page.unroute("**/assets/quiz.js")
        page.mouse.move(50, 50)
        question(page, "kind01")


def test_tools_are_there_at_once_and_do_what_they_say_a_little_later(browser: Browser, site: Site) -> None:
    with opened(browser, site) as (page, arrive):
        expect(page.locator(".qb-tally")).to_have_text("8 questions to answer")
        page.get_by_role("button", name="Open all").click()
        expect(page.locator(".qb-answer[open]")).to_have_count(0)
        arrive()
        expect(page.locator(".qb-answer:not([open])")).to_have_count(0)
        expect(page.locator(".qb-tools")).to_have_count(1)
