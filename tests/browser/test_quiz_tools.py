from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.browser.answering import KINDS, check, question
from tests.browser.visit import Site, visit


def test_all_answers_are_opened_and_closed_at_once(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        page.get_by_role("button", name="Open all answers").click()
        expect(page.locator(".qb-answer[open]")).to_have_count(8)
        page.locator(".qb-answer > summary").first.click()
        expect(page.get_by_role("button", name="Open all answers")).to_be_visible()
        page.get_by_role("button", name="Open all answers").click()
        page.get_by_role("button", name="Close all answers").click()
        expect(page.locator(".qb-answer[open]")).to_have_count(0)


def test_how_far_a_reader_is_stands_above_the_questions_and_stays(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        tally = page.locator(".qb-tally")
        expect(tally).to_have_text("8 questions to answer")
        right(page)
        expect(tally).to_have_text("1 of 8 answered, 1 right")
        page.reload()
        expect(tally).to_have_text("1 of 8 answered, 1 right")


def test_what_came_of_the_last_answer_stands_beside_the_question_and_stays(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        found = question(page, "kind01")
        trace = found.locator(".qb-trace")
        expect(trace).to_be_empty()
        found.get_by_label("Up, to the rim").check()
        check(found)
        expect(trace).to_have_text("Last time: wrong")
        page.reload()
        expect(trace).to_have_text("Last time: wrong")
        right(page)
        expect(trace).to_have_text("Last time: right")
        expect(question(page, "kind02").locator(".qb-trace")).to_be_empty()


def test_two_tabs_show_the_same(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        other = page.context.new_page()
        other.goto(site.url + KINDS)
        expect(question(other, "kind08")).to_be_attached()
        right(page)
        expect(other.locator(".qb-tally")).to_have_text("1 of 8 answered, 1 right")


def test_a_star_stays_until_it_is_taken_away(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        star = page.get_by_role("button", name="Star: Question 2")
        star.click()
        expect(star).to_have_attribute("aria-pressed", "true")
        page.reload()
        expect(star).to_have_attribute("aria-pressed", "true")
        star.focus()
        page.keyboard.press("m")
        expect(star).to_have_attribute("aria-pressed", "false")


def test_a_worksheet_has_no_answers_and_nothing_of_what_was_done(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        right(page)
        print_by(page, "Worksheet without answers")
        page.emulate_media(media="print")
        for name in ("kind01", "kind08"):
            expect(question(page, name)).to_be_visible()
        expect(page.locator(".qb-answer:visible, input:visible, select:visible, .qb-check:visible")).to_have_count(0)
        expect(page.locator(".qb-mark:visible, .qb-said:visible, .qb-tools:visible")).to_have_count(0)
        expect(page.locator(".qb-lead:visible")).to_have_count(0)
        expect(page.locator(".qb-who > span")).to_have_text(["Name", "Date"])
        expect(page.locator(".qb-blank:visible")).to_have_count(4)
        boxes = "each => [...each.querySelectorAll('li')].map(li => getComputedStyle(li, '::before').inlineSize)"
        assert set(question(page, "kind01").locator(".qb-options").evaluate(boxes)) == {"auto"}
        assert not {"auto", "0px"} & set(question(page, "kind02").locator(".qb-options").evaluate(boxes))
        page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        expect(page.locator(".qb-who")).to_have_count(0)
        expect(page.locator(".qb-sheet")).to_have_count(0)


def test_a_worksheet_can_have_its_answers_at_the_end(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        print_by(page, "Worksheet, answers at the end")
        page.emulate_media(media="print")
        sheet = page.locator(".qb-question ~ .qb-sheet")
        expect(sheet.get_by_text("A and B are right.")).to_be_visible()
        expect(sheet.get_by_text("learning rate", exact=True)).to_be_visible()
        expect(sheet.get_by_text("Question 8")).to_be_visible()
        page.evaluate("window.dispatchEvent(new Event('afterprint'))")
        expect(page.locator(".qb-sheet")).to_have_count(0)
        assert page.evaluate("document.documentElement.classList.contains('qb-worksheet')") is False


def print_by(page: Page, name: str) -> None:
    """Print, with a printer that does nothing."""
    page.evaluate("window.print = () => {}")
    page.locator(".qb-menu > summary").click()
    page.get_by_role("button", name=name).click()


def right(page: Page) -> None:
    found = question(page, "kind01")
    found.get_by_label("Down, towards").check()
    check(found)
