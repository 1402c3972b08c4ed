from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.visit import KINDS, Site, visit


def test_no_page_asks_another_host_or_complains(browser: Browser, site: Site) -> None:
    pages = site.pages()
    assert len(pages) == 6
    for path in pages:
        with visit(browser, site, path) as page:
            page.mouse.wheel(0, 3000)
            page.wait_for_load_state("networkidle")
            expect(page.locator("h1")).to_be_visible()


def test_without_javascript_nothing_is_missing(browser: Browser, site: Site) -> None:
    with visit(browser, site, scripts=False) as page:
        expect(page.locator(".qb-question")).to_have_count(3)
        for question in page.locator(".qb-question").all():
            expect(question.locator("h2")).to_be_visible()
            expect(question.locator(".qb-options > li").first).to_be_visible()
            expect(question.locator(".qb-answer > :not(summary)").first).to_be_hidden()
            question.locator(".qb-answer > summary").click()
            expect(question.locator(".qb-key > li").first).to_be_visible()
        expect(page.get_by_text("Zanzibar")).to_be_visible()


def test_a_topic_of_a_question_leads_to_all_that_is_about_it(browser: Browser, site: Site) -> None:
    with visit(browser, site, scripts=False) as page:
        chip = page.get_by_role("link", name="gradient descent")
        expect(chip).to_be_hidden()
        page.locator(".qb-answer > summary").first.click()
        chip.click()
        expect(page).to_have_url(re.compile(r"/tags\.html#tag:gradient-descent$"))
        expect(page.locator(":target")).to_be_in_viewport()
        expect(page.locator(":target + ul")).to_contain_text("Gradients & learning rates")


def test_an_answer_opens_by_keyboard(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        summary = page.locator(".qb-answer > summary").first
        summary.focus()
        page.keyboard.press("Enter")
        expect(page.get_by_text("A is right.").first).to_be_visible()
        outline = summary.evaluate("each => getComputedStyle(each).outlineStyle")
        assert outline == "solid"


def test_a_permalink_leads_to_its_question(browser: Browser, site: Site) -> None:
    with visit(browser, site, "quizzes/gradients.html#grad03") as page:
        expect(page.locator("#grad03")).to_be_in_viewport()
        expect(page.locator("#grad01")).not_to_be_in_viewport()
        expect(page.locator("#grad03 .headerlink")).to_have_attribute("href", re.compile("#grad03$"))
        expect(page.locator(".qb-answer[open]")).to_have_count(0)


def test_the_contents_tell_questions_apart(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        contents = page.locator(".md-sidebar--secondary .md-nav__link")
        expect(contents.filter(has_text="2. Which of these updates a parameter by momentum?")).to_be_visible()
        expect(contents).to_have_count(3)


@pytest.mark.parametrize(("word", "question"), [("jump over", "grad03"), ("parameter momentum", "grad02")])
def test_search_finds_a_question_by_its_stem_or_an_option(
    browser: Browser, site: Site, word: str, question: str
) -> None:
    with visit(browser, site, "index.html") as page:
        results = search(page, word)
        expect(page.locator(f"a.md-search-result__link[href*='#{question}']")).to_have_count(1)
        expect(results).not_to_contain_text("is right")


@pytest.mark.parametrize("word", ["Zanzibar", "quokka", "axolotl"])
def test_search_shows_no_answer_and_no_draft(browser: Browser, site: Site, word: str) -> None:
    with visit(browser, site, "index.html") as page:
        search(page, word)
        expect(page.locator(".md-search-result__meta")).to_have_text("No matching documents")


@pytest.mark.parametrize("word", ["height", "width", "(height"])
def test_search_finds_words_beside_punctuation(browser: Browser, site: Site, word: str) -> None:
    with visit(browser, site) as page:
        expect(search(page, word)).to_contain_text("A bank to test with")


def test_search_by_a_topic_of_a_question_finds_that_question_and_not_its_neighbours(
    browser: Browser, site: Site
) -> None:
    with visit(browser, site, "index.html") as page:
        results = search(page, "calculus")  # of the whole quiz
        expect(results.locator("a[href*='#grad']")).to_have_count(0)
        page.keyboard.press("Control+A")
        results = search(page, "gradient descent")
        expect(results.locator("a[href*='#grad01']")).to_have_count(1)
        expect(results.locator("a[href*='#grad03']")).to_have_count(0)


def test_an_introduction_stands_above_the_first_question_and_search_finds_it(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        told = page.locator(".qb-told")
        expect(told).to_contain_text("These questions go with the lecture")
        expect(told.locator("math")).to_be_visible()
        results = search(page, "okapi")
        expect(results).to_contain_text("Gradients & learning rates")
        expect(results.locator("a[href*='#grad']")).to_have_count(0)


@pytest.mark.parametrize("scripts", [True, False])
def test_a_long_introduction_is_folded_and_leaves_the_first_question_in_sight(
    browser: Browser, site: Site, *, scripts: bool
) -> None:
    with visit(browser, site, KINDS, width=390, scripts=scripts) as page:
        told = page.locator(".qb-introduction")
        hidden = told.get_by_text("Begin with the easy ones.")
        expect(hidden).to_be_hidden()
        expect(page.locator("#kind01 .qb-stem")).to_be_in_viewport()
        told.get_by_text("About this quiz").click()
        expect(hidden).to_be_visible()
        page.get_by_text("About this quiz").click()
        page.emulate_media(media="print")
        expect(hidden).to_be_visible()


def search(page: Page, word: str) -> Locator:
    page.get_by_role("textbox", name="Search").click()
    page.keyboard.type(word)
    expect(page.locator(".md-search-result__meta")).to_have_text(re.compile("matching document"))
    return page.locator(".md-search-result__list")


def test_math_is_mathml_in_the_bundled_font(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        assert page.locator("math").count() > 10
        assert page.evaluate("document.fonts.ready.then(() => document.fonts.check('16px \"STIX of this site\"', 'x'))")
        loaded = page.evaluate("[...document.fonts].filter(each => each.status === 'loaded').map(each => each.family)")
        assert "STIX of this site" in " ".join(loaded)
        assert "STIX Two Math" not in " ".join(loaded)  # the whole font: several times what the page weighs
        fraction = page.locator("mfrac").first.bounding_box()
        assert fraction
        assert fraction["height"] > 20


def test_code_is_highlighted(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        operator = page.locator(".qb-options pre .o").first
        plain = page.locator(".qb-options pre .n").first
        colour = "each => getComputedStyle(each).color"
        assert operator.evaluate(colour) != plain.evaluate(colour)
