from __future__ import annotations

import re

from playwright.sync_api import Browser, Page, expect

from tests.browser.answering import KINDS, expect_stored, question, stored, verdict
from tests.browser.visit import Site, until, visit

FOCUSED = "document.activeElement.closest('.qb-question')?.dataset.question"


def test_a_quiz_is_done_by_keyboard_alone(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        keys = page.keyboard
        question(page, "kind08")
        keys.press("2")
        keys.press("Enter")
        expect(verdict(question(page, "kind01"))).to_have_text("Not right yet.")
        keys.press("Enter")  # try again
        keys.press("a")
        keys.press("Enter")
        expect(verdict(question(page, "kind01"))).to_have_text("Right now!")
        keys.press("Enter")  # on to the next
        for key in ("a", "b", "Enter"):
            keys.press(key)
        expect(verdict(question(page, "kind02"))).to_have_text("Right.")
        keys.press("j")
        keys.press("Tab")  # the permalink
        keys.press("Tab")  # the star
        keys.press("Tab")
        keys.type("0.6")
        keys.press("Enter")
        expect(verdict(question(page, "kind03"))).to_have_text("Right.")
        expect_stored(page, "kind02", [[1, 3]])


def test_what_came_of_an_answer_comes_into_sight(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        found = question(page, "kind02")
        found.get_by_role("checkbox").first.check()
        page.set_viewport_size({"width": 1280, "height": 360})
        page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
        expect(found.locator(".qb-check")).not_to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(verdict(found)).to_be_in_viewport(ratio=1)


def test_arrows_move_among_options_and_check_nothing(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        found = question(page, "kind01")
        found.get_by_role("radio").first.focus()
        for _ in range(3):
            page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowRight")
        assert found.get_by_role("radio", checked=True).count() == 1
        expect(verdict(found)).to_be_empty()
        assert page.evaluate(FOCUSED) == "kind01"
        assert stored(page, "kind01") == []


def test_keys_lead_from_question_to_question(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        question(page, "kind08")
        seen = []
        for key in ("j", "j", "ArrowRight", "k", "ArrowLeft"):
            page.keyboard.press(key)
            seen.append(page.evaluate(FOCUSED))
        assert seen == ["kind01", "kind02", "kind03", "kind02", "kind01"]


def test_items_are_put_in_order_by_arrow_keys(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        items = question(page, "kind07").locator(".qb-items > li")
        first = items.first.inner_text()
        items.first.get_by_role("button", name="Move down").focus()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")
        assert items.nth(2).inner_text() == first


def test_an_own_answer_is_compared_and_judged_by_keys(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        question(page, "kind08").get_by_role("textbox").focus()
        page.keyboard.type("One line,")
        page.keyboard.press("Enter")
        page.keyboard.type("and 2 more")
        expect(question(page, "kind08").get_by_role("textbox")).to_have_value("One line,\nand 2 more")
        page.keyboard.press("Control+Enter")
        page.keyboard.press("3")
        expect_stored(page, "kind08", [[1, 3]])


def test_the_theme_keeps_its_own_keys(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        question(page, "kind08")
        search = page.get_by_role("textbox", name="Search")
        for key in ("f", "s", "/"):
            question(page, "kind01").get_by_role("radio").first.focus()
            page.keyboard.press(key)
            expect(search).to_be_focused()
            until(page, "document.querySelector('#__search').checked")  # from now on the theme hears Escape
            page.keyboard.press("Escape")
            expect(search).not_to_be_focused()
        page.keyboard.press("p")
        expect(page).to_have_url(re.compile(r"/quizzes/gradients\.html$"))


def test_what_is_typed_into_the_search_is_no_command(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        question(page, "kind08")
        page.keyboard.press("s")
        page.keyboard.type("1j?")
        expect(page.get_by_role("textbox", name="Search")).to_have_value("1j?")
        assert chosen(page) == 0


def test_a_question_mark_shows_the_keys_and_lets_single_ones_be_switched_off(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS) as page:
        question(page, "kind08")
        page.keyboard.press("?")
        dialog = page.get_by_role("dialog", name="Keys")
        expect(dialog).to_contain_text("choose an option")
        expect(dialog.locator("kbd").first).to_have_text("1–9")
        expect(dialog).to_contain_text("Ctrl+Enter")
        page.keyboard.press("1")  # goes nowhere from here
        dialog.get_by_label("Use single letters and digits as shortcuts").uncheck()
        page.keyboard.press("Escape")
        expect(dialog).to_have_count(0)
        page.keyboard.press("1")
        page.reload()
        question(page, "kind08")
        page.keyboard.press("1")
        assert chosen(page) == 0
        page.get_by_role("button", name="Keys").click()
        page.get_by_label("Use single letters and digits as shortcuts").check()
        page.get_by_role("button", name="Close").click()
        page.keyboard.press("1")
        assert chosen(page) == 1


def chosen(page: Page) -> int:
    return question(page, "kind01").get_by_role("radio", checked=True).count()
