"""Links of a served site change the page without loading it anew."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.answering import question
from tests.browser.serving import serving
from tests.browser.test_policy import report
from tests.browser.visit import KINDS, Site, visit
from tests.site.project import build, make_project


def follow(page: Page) -> None:
    """Go from the home page to a quiz and back, by links and by history."""
    page.evaluate("window.here = true")
    page.locator("article").get_by_role("link", name="quizzes", exact=True).click()
    page.locator(".qb-quizzes").get_by_role("link", name="Gradients & learning rates").click()
    expect(page.locator("#grad01")).to_be_visible()
    page.locator(".qb-answer > summary").first.click()
    expect(page.get_by_text("Zanzibar")).to_be_visible()
    page.locator("[data-md-type=copy]").first.click()
    expect(page.locator(".md-dialog")).to_contain_text("Copied to clipboard")
    page.go_back()
    expect(page.locator(".qb-quizzes")).to_be_visible()


def test_pages_change_without_being_loaded(browser: Browser, site: Site) -> None:
    with visit(browser, site, "index.html", prepare=report) as page:
        page.wait_for_load_state("networkidle")
        follow(page)
        assert page.evaluate("window.here")
        expect(page.locator("meta[http-equiv='Content-Security-Policy']")).to_have_count(1)
        expect(page.locator("link[rel='manifest']")).to_have_count(1)
        expect(page).to_have_title("Quizzes - qbank study site")


def test_without_an_address_links_load_pages_as_everywhere(browser: Browser, tmp_path: Path) -> None:
    folder = build(make_project(tmp_path))
    with serving(folder) as url, visit(browser, Site(folder, url), "index.html") as page:
        page.wait_for_load_state("networkidle")
        follow(page)
        assert not page.evaluate("window.here")


@pytest.mark.parametrize("first", [KINDS, "index.html"])
def test_a_jump_within_a_page_leaves_what_was_answered_there(browser: Browser, site: Site, first: str) -> None:
    with visit(browser, site, first) as page:
        page.wait_for_load_state("networkidle")
        if first != KINDS:
            page.locator("article").get_by_role("link", name="quizzes", exact=True).click()
            page.locator(".qb-quizzes").get_by_role("link", name="Every kind").click()
        chosen = question(page, "kind01").get_by_label("Up, to the rim")
        chosen.check()
        chosen.evaluate("element => { window.chosen = element }")
        page.get_by_role("link", name=re.compile("^5. What is the usual name")).last.click()
        expect(page).to_have_url(re.compile("#kind05$"))
        expect(question(page, "kind05").get_by_role("heading").first).to_be_in_viewport()
        page.go_back()
        expect(page).to_have_url(re.compile("html$"))
        page.wait_for_load_state("networkidle")
        page.wait_for_timeout(500)  # as long as a page takes that comes anew
        assert page.evaluate("window.chosen.isConnected && window.chosen.checked")
