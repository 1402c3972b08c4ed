"""The search of a large bank: Pagefind, behind a dialog of the site's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.serving import at, serving
from tests.browser.test_folder import opened
from tests.browser.test_policy import report
from tests.browser.visit import QUIZ, Site, visit
from tests.site.post.test_pagefind import ON
from tests.site.project import build, make_project


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    project = tmp_path_factory.mktemp("pagefind") / "project"
    with serving(project / "site") as url:
        yield Site(build(make_project(project, settings=(*at(url), *ON))), url)


def search(page: Page, text: str) -> Locator:
    """Open the dialog by its key, type, and return the list of results."""
    page.keyboard.press("/")
    page.get_by_role("searchbox", name="Search questions").fill(text)
    return page.locator(".qb-search-results")


def test_a_question_is_found_and_opened_by_keyboard_alone(browser: Browser, large: Site) -> None:
    with visit(browser, large, "index.html", prepare=report) as page:
        results = search(page, "parameter momentum")
        expect(page.get_by_role("status").filter(has_text=re.compile(r"\d+ pages?"))).to_be_visible()
        link = results.locator("a[href*='#grad02']")
        expect(link).to_have_count(1)
        for _ in range(10):
            page.keyboard.press("ArrowDown")
            if link.evaluate("each => each === document.activeElement"):
                break
        page.keyboard.press("Enter")
        expect(page.locator("#grad02")).to_be_in_viewport()
        expect(page.get_by_role("dialog", name="Search")).to_be_hidden()
        assert page.url.startswith(f"{large.url}quizzes/gradients.html")


def test_the_button_opens_it_and_escape_gives_the_focus_back(browser: Browser, large: Site) -> None:
    with visit(browser, large, QUIZ, prepare=report) as page:
        button = page.get_by_role("button", name="Search")
        button.click()
        expect(page.get_by_role("searchbox")).to_be_focused()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog", name="Search")).to_be_hidden()
        expect(button).to_be_focused()


@pytest.mark.parametrize("word", ["Zanzibar", "quokka", "axolotl", "ascent"])
def test_no_answer_hint_or_draft_is_found(browser: Browser, large: Site, word: str) -> None:
    with visit(browser, large, prepare=report) as page:
        search(page, f'"{word}"')
        expect(page.get_by_text("Nothing found.")).to_be_visible()


def test_the_index_holds_no_answer(large: Site) -> None:
    assert not re.search(r'class="qb-answer"(?! data-pagefind-ignore="all")', (large.folder / QUIZ).read_text())
    assert not (large.folder / "search/search_index.json").exists()


def test_filters_narrow_it_down(browser: Browser, large: Site) -> None:
    with visit(browser, large, "index.html", prepare=report) as page:
        results = search(page, "")
        page.get_by_label("Quiz", exact=True).select_option("Gradients & learning rates")
        expect(results.locator(".qb-search-page")).to_have_text(["Gradients & learning rates"])
        page.get_by_label("Topic", exact=True).select_option("gradient descent")
        expect(results.locator(".qb-search-page")).to_have_text(["Gradients & learning rates"])


def test_it_goes_on_after_instant_navigation(browser: Browser, large: Site) -> None:
    with visit(browser, large, "index.html", prepare=report) as page:
        page.wait_for_load_state("networkidle")
        page.locator("article").get_by_role("link", name="quizzes", exact=True).click()
        expect(page.locator(".qb-quizzes")).to_be_visible()
        expect(page.get_by_role("button", name="Search")).to_have_count(1)
        expect(search(page, "momentum").locator("a[href*='#grad02']")).to_have_count(1)


def test_in_a_folder_it_says_that_it_cannot(browser: Browser, large: Site) -> None:
    with opened(browser, large.folder / QUIZ) as page:
        page.keyboard.press("/")
        expect(page.get_by_text("Search works where the site is served")).to_be_visible()


def test_two_builds_have_the_same_index(large: Site, tmp_path: Path) -> None:
    other = build(make_project(tmp_path, settings=(*at(large.url), *ON)))

    def contents(site: Path) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted((site / "pagefind").rglob("*")) if path.is_file()}

    assert contents(other) == contents(large.folder)
