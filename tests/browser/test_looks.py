from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.visit import KINDS, QUIZ, Site, until, visit

BACKGROUND = "getComputedStyle(document.body).backgroundColor"

# Contrast by WCAG 2.2, 1.4.3: the colour of every text against the colours behind it, laid over one another.
FAINT_TEXTS = """() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const behind = (element) => element
    ? over(rgba(getComputedStyle(element).backgroundColor), behind(element.parentElement))
    : [255, 255, 255, 1];
  const light = (colour) => colour.slice(0, 3)
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
  const faint = [];
  for (const element of document.querySelectorAll(".md-content *, .md-footer-meta *")) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    const shown = element.checkVisibility({ opacityProperty: true }) && !element.closest(".headerlink, .md-clipboard");
    if (!own || !shown) continue;
    const ground = behind(element);
    const [a, b] = [light(over(rgba(getComputedStyle(element).color), ground)), light(ground)].sort((x, y) => y - x);
    const name = element.className || element.tagName;
    if ((a + 0.05) / (b + 0.05) < 4.5) faint.push(`${name}: ${element.textContent.trim()}`);
  }
  return faint;
}"""


def open_all(page: Page) -> None:
    page.locator(".qb-question details").evaluate_all("all => all.forEach(each => { each.open = true; })")


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_stands_out_enough_to_read(browser: Browser, site: Site, *, dark: bool) -> None:
    for path in ("index.html", "quizzes/", QUIZ, KINDS, "tags.html"):
        with visit(browser, site, path, dark=dark) as page:
            open_all(page)
            page.mouse.move(0, 0)
            page.wait_for_timeout(300)  # until colours have faded over
            assert page.evaluate(FAINT_TEXTS) == []


@pytest.mark.parametrize("path", ["index.html", "quizzes/", QUIZ, KINDS, "tags.html"])
def test_no_page_is_wider_than_its_screen(browser: Browser, site: Site, path: str) -> None:
    with visit(browser, site, path, width=1280) as page:
        open_all(page)
        for width in (1280, 768, 390, 320):
            page.set_viewport_size({"width": width, "height": 800})
            assert page.evaluate("document.documentElement.scrollWidth") == width
            assert not page.evaluate(
                "[...document.querySelectorAll('.qb-question, .qb-options > li, .qb-tags li')]"
                ".filter(each => each.getBoundingClientRect().right > innerWidth).length"
            )


def test_the_system_decides_on_light_or_dark(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        light = page.evaluate(BACKGROUND)
    with visit(browser, site, dark=True) as page:
        assert page.evaluate(BACKGROUND) != light


def test_a_reader_can_switch_and_the_choice_stays(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        light = page.evaluate(BACKGROUND)
        page.get_by_title("Switch to light mode").click()
        page.get_by_title("Switch to dark mode").click()
        until(page, f"{BACKGROUND} !== '{light}'")
        page.goto(site.url)
        assert page.evaluate(BACKGROUND) != light


@pytest.mark.parametrize("scripts", [True, False])
def test_print_has_letters_and_only_the_answers_that_were_opened(
    browser: Browser, site: Site, *, scripts: bool
) -> None:
    with visit(browser, site, scripts=scripts) as page:
        page.locator(".qb-answer > summary").nth(1).click()
        page.emulate_media(media="print")
        page.wait_for_timeout(300)
        expect(page.get_by_text("Zanzibar")).to_be_hidden()
        if scripts:
            expect(page.get_by_text("A moving average")).to_be_visible()
            style = "each => getComputedStyle(each).listStyleType"
            assert page.locator(".qb-options > li").first.evaluate(style) == "upper-alpha"


def test_an_answer_closed_again_is_not_printed(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        summary = page.locator(".qb-answer > summary").first
        summary.click()
        summary.click()
        page.emulate_media(media="print")
        page.wait_for_timeout(300)
        expect(page.get_by_text("Zanzibar")).to_be_hidden()


def test_nothing_moves_for_those_who_asked_for_rest(browser: Browser, site: Site) -> None:
    with visit(browser, site) as page:
        page.emulate_media(reduced_motion="reduce")
        durations = page.evaluate(
            "[...document.querySelectorAll('*')].map(each => getComputedStyle(each).transitionDuration)"
        )
        assert {seconds for each in durations for seconds in re.split(", ?", each)} == {"0s"}


def test_a_heading_says_what_it_is_about_to_those_who_do_not_see_the_card(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS, scripts=False) as page:
        heading = page.get_by_role("heading", name=re.compile("^Question 4 ?: One step takes 20 ms"))
        expect(heading).to_have_count(1)
        seen = page.locator("#kind04 .qb-about").bounding_box()
        assert seen
        assert (seen["width"], seen["height"]) == (1, 1)


def test_hints_open_one_by_one_without_scripts(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS, scripts=False) as page:
        first, second, third = (page.get_by_text(f"Hint {number} of 3") for number in (1, 2, 3))
        expect(second).to_be_hidden()
        first.click()
        expect(page.get_by_text("Where does the gradient point?")).to_be_visible()
        expect(third).to_be_hidden()
        second.click()
        third.click()
        expect(page.get_by_text("turns it round")).to_be_visible()
        expect(page.get_by_text("A step of gradient descent goes")).to_be_hidden()


def test_paper_has_room_for_answers_and_neither_hints_nor_keys(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS, scripts=False) as page:
        page.get_by_text("Hint 1 of 3").click()
        page.emulate_media(media="print")
        expect(page.get_by_text("Where does the gradient point?")).to_be_hidden()
        expect(page.get_by_text("past the minimum")).to_be_hidden()
        line = page.locator("[data-question=kind08] .qb-line").bounding_box()
        assert line
        assert line["height"] > 60


def test_a_picture_of_the_bank_is_shown_and_stays_in_its_card(browser: Browser, site: Site) -> None:
    with visit(browser, site, KINDS, width=320, scripts=False) as page:
        picture = page.locator("[data-question=kind01] img")
        assert picture.evaluate("each => each.naturalWidth") == 240
        assert picture.get_attribute("alt")
