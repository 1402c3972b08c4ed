"""A page of forty questions: the browser passes by what is out of sight, and nobody notices."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from benchmarks.site.large_bank import write_bank
from tests.browser.serving import at, serving
from tests.browser.visit import Site, until, visit
from tests.site.project import build, make_project

LONG = "quizzes/chapter-1.html"
SIZE = 40
HEIGHTS = "[...document.querySelectorAll('.qb-question')].map((each) => each.getBoundingClientRect().height)"
NONE_PASSED_BY = "for (const each of document.querySelectorAll('.qb-laid-out')) each.classList.remove('qb-laid-out')"
PASSED_BY = "document.querySelectorAll('.qb-laid-out').length"


@pytest.fixture(scope="module")
def long_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    project = tmp_path_factory.mktemp("long") / "project"
    with serving(project / "site") as url:
        make_project(project, settings=at(url))
        write_bank(project / "content" / "quizzes", [SIZE])
        yield Site(build(project), url)


def settled(page: Page) -> None:
    expect(page.locator(".qb-question.qb-ready")).to_have_count(SIZE)
    until(page, f"{PASSED_BY} >= {SIZE - 8}")


@pytest.mark.parametrize("width", [1280, 390])
def test_questions_that_are_passed_by_keep_their_size(browser: Browser, long_site: Site, width: int) -> None:
    with visit(browser, long_site, LONG, width=width) as page:
        settled(page)
        heights = page.evaluate(HEIGHTS)
        page.evaluate(
            "document.querySelectorAll('.qb-laid-out').forEach((each) => each.classList.remove('qb-laid-out'))"
        )
        assert page.evaluate(HEIGHTS) == pytest.approx(heights, abs=1)


def test_a_link_to_a_question_far_below_leads_there(browser: Browser, long_site: Site) -> None:
    with visit(browser, long_site, f"{LONG}#q00035") as page:
        settled(page)
        until(page, "Math.abs(document.getElementById('q00035').getBoundingClientRect().top - 70) < 40")


def test_keys_and_a_step_back_lead_from_question_to_question(browser: Browser, long_site: Site) -> None:
    with visit(browser, long_site, LONG) as page:
        settled(page)
        for _ in range(12):
            page.keyboard.press("j")
        expect(page.locator("#q00011, #q00012").filter(visible=True).first).to_be_in_viewport()


def test_all_answers_open_and_close(browser: Browser, long_site: Site) -> None:
    with visit(browser, long_site, LONG) as page:
        settled(page)
        page.get_by_role("button", name="Open all").click()
        expect(page.locator(".qb-answer[open]")).to_have_count(SIZE)
        page.get_by_role("button", name="Close all").click()
        expect(page.locator(".qb-answer[open]")).to_have_count(0)


def test_a_link_leads_to_a_question_far_below_when_all_answers_are_open(browser: Browser, long_site: Site) -> None:
    with visit(browser, long_site, LONG) as page:
        settled(page)
        page.get_by_role("button", name="Open all").click()
        expect(page.locator(".qb-answer[open]")).to_have_count(SIZE)
        link = page.locator(".md-sidebar--secondary a[href$='#q00035']")
        link.click()
        until(page, "Math.abs(document.getElementById('q00035').getBoundingClientRect().top - 70) < 40")
        expect(link).to_have_class(re.compile("md-nav__link--active"))
