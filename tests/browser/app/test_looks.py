"""The pages that work on the whole bank, looked at on every device: width and touch."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.app.steps import GRADIENTS, answer, choose, keep, start
from tests.browser.visit import Site, until, visit

DAY = 86_400_000

# WCAG 2.2, 2.5.8 wants 24 px; 44 px is what fingers like (2.5.5). Links amid a text are as high as its lines.
SMALL_TARGETS = """() => [...document.querySelectorAll("[data-qb-app] *")]
  .filter((each) => each.matches("button, select, summary, label, a.md-button"))
  .filter((each) => each.checkVisibility() && !each.closest(".qb-stage"))
  .filter((each) => { const box = each.getBoundingClientRect(); return box.height < 43.5 || box.width < 43.5; })
  .map((each) => each.textContent)"""

OUTSIDE = """() => [...document.querySelectorAll("[data-qb-app] :is(button, label, select, table)")]
  .filter((each) => each.checkVisibility())
  .filter((each) => {
    const box = each.getBoundingClientRect();
    return box.right > innerWidth + 0.5 || box.left < -0.5;
  })
  .map((each) => each.outerHTML)"""


def setup(page: Page) -> None:
    expect(page.get_by_role("button", name="Start", exact=True)).to_be_visible()
    for summary in page.locator("[data-qb-app] summary").all():
        summary.click()


def asked(page: Page) -> None:
    start(page)
    expect(page.locator(".qb-stage > .qb-question")).to_be_visible()


def rated(page: Page) -> None:
    start(page)
    answer(page, right=False)


def summed_up(page: Page) -> None:
    rated(page)
    page.get_by_role("button", name="Finish").click()
    expect(page.locator(".qb-sum")).to_be_visible()


def exam(page: Page) -> None:
    page.get_by_role("radio", name="Exam").check()
    start(page, "Start the exam")
    choose(page, 0)
    page.get_by_role("button", name="Flag for later").click()


def handing_in(page: Page) -> None:
    exam(page)
    page.get_by_role("button", name="Hand in").click()


def result(page: Page) -> None:
    handing_in(page)
    page.locator("dialog").get_by_role("button", name="Hand in").click()
    page.get_by_role("button", name="Question 2").click()
    expect(page.locator(".qb-stage > .qb-question")).to_be_visible()


def progress(page: Page) -> None:
    now = time.time() * 1000
    keep(page, {"grad01": [[now - 40 * DAY, 0, 1]], "grad02": [[now - DAY, 1, 3], [now, 1, 3]]})
    page.get_by_text("As a table").click()


def nothing_yet(page: Page) -> None:
    expect(page.get_by_text("Nothing here yet.")).to_be_visible()


VIEWS: list[tuple[str, Callable[[Page], None]]] = [
    *((GRADIENTS, view) for view in (setup, asked, rated, summed_up, exam, handing_in, result)),
    *(("progress.html", view) for view in (progress, nothing_yet)),
]
EVERY_VIEW = pytest.mark.parametrize(("path", "view"), VIEWS, ids=lambda value: getattr(value, "__name__", ""))


@EVERY_VIEW
def test_it_fits_every_screen_and_finger(
    browser: Browser, app_site: Site, path: str, view: Callable[[Page], None]
) -> None:
    with visit(browser, app_site, path) as page:
        view(page)
        for direction in ("ltr", "rtl"):
            page.evaluate("dir => { document.documentElement.dir = document.body.dir = dir; }", direction)
            for width in (3840, 1280, 390, 320):
                page.set_viewport_size({"width": width, "height": 800})
                until(page, "width => document.documentElement.scrollWidth === width", width)
                assert page.evaluate(OUTSIDE) == []
        assert page.evaluate(SMALL_TARGETS) == []
