"""The pages of a bank of 5,000 questions on a processor that is four times slower.

What is measured is the time that the page keeps the processor busy, which a busy machine does not change.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.site.catalogue import CATALOGUE, QuizPage, catalogue_files
from tests.browser.serving import serving
from tests.browser.visit import Site, visit

QUIZZES = 250
QUESTIONS = 20
ANSWERED = 2000
SLOWER = 4
LIMIT = 100
"""Milliseconds from an interaction to what it changes on the screen."""

HISTORY = f"""() => {{
  const day = 86400000, now = Date.now();
  for (let i = 0; i < {ANSWERED}; i += 1) {{
    const right = (time) => (i + time) % 3 > 0;
    const log = [0, 1, 2, 3].map((time) => [now - (90 - 20 * time - i % 17) * day, +right(time), right(time) ? 3 : 1]);
    localStorage.setItem(`qbank.q.q${{i}}`, JSON.stringify({{ v: 1, log }}));
  }}
}}"""


def quiz_page(index: int) -> QuizPage:
    def section(number: int) -> str:
        level = ("easy", "medium", "hard")[number % 3]
        chips = f'<div class="qb-tags"><ul><li>topic {number % 60}</li><li>field {index % 12}</li></ul></div>'
        return (
            f'<section class="qb-question" data-question="q{number}" data-kind="choice" data-difficulty="{level}">'
            f"{chips}</section>"
        )

    sections = "".join(section(index * QUESTIONS + each) for each in range(QUESTIONS))
    return QuizPage(f"quiz-{index}", f"The quiz number {index}", f"quizzes/quiz-{index}.html", sections)


@pytest.fixture
def large_site(app_site: Site, tmp_path: Path) -> Iterator[Site]:
    """The test site with another catalogue."""
    folder = tmp_path / "large"
    shutil.copytree(app_site.folder, folder, copy_function=shutil.copyfile)
    files = catalogue_files(map(quiz_page, range(QUIZZES)), {"practice": "practice.html", "progress": "progress.html"})
    (folder / CATALOGUE).write_text(files[CATALOGUE], encoding="utf-8")
    with serving(folder) as url:
        yield Site(folder, url)


class Processor:
    """Tells how long interactions with a page keep the processor busy."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session = page.context.new_cdp_session(page)
        self._session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def milliseconds(self, target: Locator) -> float:
        """Click, wait until the page is painted, and return the time that it took; finding the target is no part."""
        target.scroll_into_view_if_needed()
        box = target.bounding_box()
        assert box
        self._settle()
        before = self._busy()
        self._page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        self._settle()
        return 1000 * (self._busy() - before)

    def _settle(self) -> None:
        self._page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")

    def _busy(self) -> float:
        metrics = self._session.send("Performance.getMetrics")["metrics"]
        return next(float(each["value"]) for each in metrics if each["name"] == "TaskDuration")


def test_choosing_answers_at_once(browser: Browser, large_site: Site) -> None:
    with visit(browser, large_site, "index.html") as page:
        page.evaluate(HISTORY)
        page.goto(large_site.url + "practice.html")
        expect(page.get_by_text("5,000 questions fit.")).to_be_visible(timeout=20_000)
        assert page.locator("[data-qb-app] *").count() < 300  # no elements for questions
        targets = [
            page.get_by_text("Quizzes", exact=True).last,
            page.get_by_role("checkbox", name="The quiz number 7 20"),
            *(page.locator(".qb-chip", has_text=name) for name in ("New", "Missed", "Due", "Easy", "Missed", "New")),
            page.get_by_role("radio", name="Repeat"),
            page.get_by_role("radio", name="Practise"),
        ]
        processor = Processor(page)
        busy = [round(SLOWER * processor.milliseconds(target)) for target in targets]
        assert median(busy) < LIMIT, busy


def test_the_progress_page_shows_itself(browser: Browser, large_site: Site) -> None:
    with visit(browser, large_site, "index.html") as page:
        page.evaluate(HISTORY)
        page.goto(large_site.url + "progress.html")
        expect(page.get_by_text("2,000questions answered")).to_be_visible(timeout=20_000)
