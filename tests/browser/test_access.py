"""The page of a quiz for those who hear it, or need contrast: axe-core finds no fault, whatever was answered."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.answering import KINDS, check, press, question, verdict
from tests.browser.test_looks import FAINT_TEXTS
from tests.browser.visit import Site, visit
from tests.site.project import ROOT

AXE = ROOT / "node_modules/axe-core/axe.min.js"
VIOLATIONS = """async () => (await axe.run({ include: [[".md-content"], ["dialog"]] })).violations
  .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`))"""


def faults(page: Page) -> list[str]:
    page.mouse.move(0, 0)
    page.evaluate(AXE.read_text(encoding="utf-8"))
    page.wait_for_timeout(400)  # until colours have faded over
    faint: list[str] = page.evaluate(FAINT_TEXTS)
    found: list[str] = page.evaluate(VIOLATIONS)
    return found + faint


def answer_all(page: Page) -> None:
    """Bring questions into every state: wrong, missed, right, partly right, problem, comparing."""
    question(page, "kind01").get_by_label("Up, to the rim").check()
    check(question(page, "kind01"))
    question(page, "kind02").get_by_label("Adam").check()
    check(question(page, "kind02"))
    press(question(page, "kind02"), "Show answer")
    question(page, "kind03").get_by_role("textbox").fill("0.6")
    check(question(page, "kind03"))
    check(question(page, "kind05"))
    for each in question(page, "kind06").get_by_role("combobox").all():
        each.select_option(index=3)
    check(question(page, "kind06"))
    question(page, "kind07").get_by_role("button", name="Move up").last.click()
    check(question(page, "kind07"))
    press(question(page, "kind08"), "Compare")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
def test_axe_finds_no_fault_in_any_state(browser: Browser, site: Site, width: int, *, dark: bool) -> None:
    with visit(browser, site, KINDS, width=width, dark=dark) as page:
        expect(question(page, "kind08")).to_be_attached()
        assert faults(page) == []
        answer_all(page)
        assert faults(page) == []


def test_axe_finds_no_fault_in_the_dialog_and_the_menu(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        page.locator(".qb-menu > summary").click()
        assert faults(page) == []
        page.get_by_role("button", name="Keys").click()
        assert faults(page) == []


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
