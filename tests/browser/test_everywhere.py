"""Practice where pages are opened from a folder, where links are followed in place, and from right to left."""

from __future__ import annotations

from playwright.sync_api import Browser, Page, expect

from tests.browser.answering import KINDS, check, expect_stored, question, verdict
from tests.browser.visit import Site, visit


def answer(page: Page) -> None:
    found = question(page, "kind01")
    found.get_by_label("Down, towards").check()
    check(found)
    expect(verdict(found)).to_have_text("Right.")


def test_a_page_that_is_opened_from_a_folder_works(browser: Browser, site: Site) -> None:
    with visit(browser, Site(site.folder, site.folder.as_uri() + "/"), KINDS) as page:
        answer(page)
        expect_stored(page, "kind01", [[1, 3]])


def test_a_page_that_links_led_to_in_place_works(browser: Browser, site: Site) -> None:
    with visit(browser, site, "quizzes/gradients.html") as page:
        expect(question(page, "grad03")).to_be_attached()
        page.evaluate("window.same = true")
        page.get_by_role("link", name="Every kind of question").first.click()
        answer(page)
        page.keyboard.press("k")
        assert page.evaluate("document.activeElement.closest('.qb-question').id") == "kind01"
        page.go_back()
        expect(question(page, "grad01").get_by_role("radio").first).to_be_visible()
        expect(page.locator(".qb-tools")).to_have_count(1)
        page.go_forward()
        expect(page.locator(".qb-tally")).to_have_text("1 of 8 answered, 1 right")
        assert page.evaluate("window.same"), "the page was loaded anew"


def test_from_right_to_left_everything_is_mirrored(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS, width=390) as page:
        page.evaluate("document.documentElement.dir = document.body.dir = 'rtl'")
        box = question(page, "kind01").locator(".qb-options > li").first.bounding_box()
        radio = question(page, "kind01").get_by_role("radio").first.bounding_box()
        star = question(page, "kind01").locator(".qb-star").bounding_box()
        assert box
        assert radio
        assert star
        assert radio["x"] > box["x"] + box["width"] / 2
        assert star["x"] < box["x"] + box["width"] / 2
        assert page.evaluate("document.documentElement.scrollWidth") == 390
        page.keyboard.press("j")
        page.keyboard.press("ArrowLeft")
        assert page.evaluate("document.activeElement.closest('.qb-question').id") == "kind02"
