"""The page of a quiz for those who hear it, or want rest; what axe-core sees is in `access/`."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from tests.browser.answering import KINDS, check, question, verdict
from tests.browser.visit import Site, visit


def test_a_question_is_a_named_group_and_its_verdict_is_spoken(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        group = page.get_by_role("group", name="Question 1: Choose one")
        group.get_by_role("radio", name="Up, to the rim").check()
        found = question(page, "kind01")
        check(found)
        expect(verdict(found)).to_have_role("status")
        expect(group.get_by_role("listitem").nth(1)).to_contain_text("Wrong")
        expect(found.get_by_role("button", name="Try again")).to_be_focused()


def test_nothing_moves_for_those_who_asked_for_rest(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        page.emulate_media(reduced_motion="reduce")
        meter = page.locator(".qb-meter > span").first
        assert meter.evaluate("each => getComputedStyle(each).transitionDuration") == "0s"
