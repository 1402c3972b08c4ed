"""The review page as a person uses it: opened as a file, with and without its script."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.bank.read import QuizFile
from generator.model.question import Question
from generator.review.page import review_page
from generator.review.review import Review
from tests.browser.access.test_axe import AXE, Scheme, violations
from tests.browser.test_looks import FAINT_TEXTS
from tests.review.sample import QUIZ, long_review, quiz_file, review, scanned

IN_VIEW = """each => {
  const [box, frame] = [each.getBoundingClientRect(), each.closest('.pane').getBoundingClientRect()];
  return box.bottom > frame.top && box.top < frame.bottom;
}"""
COPIED = "navigator.clipboard.readText()"


@contextmanager
def opened(  # noqa: PLR0913 - what devices differ in
    browser: Browser,
    folder: Path,
    reviews: Sequence[Review],
    *,
    width: int = 1280,
    dark: bool = False,
    scripts: bool = True,
) -> Iterator[Page]:
    """Open the page from the disk; any request, and any error on the console, fails."""
    path = folder / "review.html"
    path.write_text(review_page(reviews), "utf-8")
    scheme: Literal["dark", "light"] = "dark" if dark else "light"
    context = browser.new_context(
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        java_script_enabled=scripts,
        permissions=["clipboard-read", "clipboard-write"],
    )
    page = context.new_page()
    trouble: list[str] = []
    page.on("request", lambda request: trouble.append(request.url) if _foreign(request.url) else None)
    page.on("console", lambda message: trouble.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.goto(path.as_uri())
    yield page
    context.close()
    assert not trouble


def _foreign(url: str) -> bool:
    return not url.startswith(("file:", "data:"))


def pasted(file: QuizFile, question: Question, text: str) -> QuizFile:
    """Put what was copied where the question stands."""
    whole = file.positions.source.text
    start = whole.index(f"  - id: {question.id}")
    end = whole.find("\n  - id:", start) + 1 or len(whole)
    return quiz_file(whole[:start] + text + whole[end:])


def test_a_click_on_a_line_shows_its_question(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [long_review(60)]) as page:
        page.locator(".line", has_text="rope number 40?").click()
        card = page.locator(".card.lit")
        expect(card).to_contain_text("Question 40")
        assert card.evaluate(IN_VIEW)
        expect(page.locator(".line.lit")).to_have_count(5)


def test_a_click_on_a_question_shows_its_lines(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [long_review(60)]) as page:
        page.locator(".card", has_text="rope number 40?").locator("h3").click()
        lines = page.locator(".line.lit")
        expect(lines).to_have_count(5)
        assert lines.first.evaluate(IN_VIEW)


def test_j_and_k_go_through_the_notes_and_enter_to_the_lines_and_back(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [long_review(60)]) as page:
        for key, note in (("j", "n1-3-0"), ("j", "n1-6-0"), ("k", "n1-3-0"), ("k", "n1-3-0")):
            page.keyboard.press(key)
            expect(page.locator(f"#{note}")).to_be_focused()
        page.keyboard.press("Enter")
        line = page.locator("#l1-13")
        expect(line).to_be_focused()
        assert line.evaluate(IN_VIEW)
        page.keyboard.press("Enter")
        expect(page.locator("#n1-3-0")).to_be_focused()


def test_the_question_mark_shows_the_keys_and_they_can_be_turned_off(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [review()]) as page:
        page.get_by_role("button", name="Keys", exact=True).click()
        expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
        page.get_by_role("button", name="Close").click()
        page.keyboard.press("?")
        expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
        page.get_by_role("button", name="Keys on").click()
        page.keyboard.press("Escape")
        page.keyboard.press("j")
        expect(page.locator(".note:focus")).to_have_count(0)


def test_what_is_copied_has_the_settled_notes_left_out_and_the_options_marked(browser: Browser, tmp_path: Path) -> None:
    file = quiz_file()
    question = file.quiz.questions[1]
    with opened(browser, tmp_path, [review()]) as page:
        card = page.locator("#q1-2")
        card.get_by_role("button", name="Option B is right").click()
        card.locator(".note").nth(1).get_by_role("button", name="Settle").click()
        expect(card).to_contain_text("1 of 2 notes settled")
        card.get_by_role("button", name="Copy YAML").click()
        expect(card).to_contain_text("Copied. Put it in the place of lines 18 to 31 of content/quizzes/tides.yml.")
        after = pasted(file, question, page.evaluate(COPIED)).quiz.questions[1]
    options = (question.options[0], replace(question.options[1], correct=True))
    assert after == replace(question, options=options, review=question.review[:1])


def test_keys_alone_settle_and_copy(browser: Browser, tmp_path: Path) -> None:
    file = quiz_file()
    with opened(browser, tmp_path, [review()]) as page:
        for key in "jjsjsc":
            page.keyboard.press(key)
        expect(page.locator("#q1-2")).to_contain_text("Copied.")
        after = pasted(file, file.quiz.questions[1], page.evaluate(COPIED)).quiz
    assert after.questions[1] == replace(file.quiz.questions[1], review=())


def test_n_goes_to_the_next_note_that_is_left_and_the_count_follows(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [long_review(12)]) as page:
        expect(page.locator(".left")).to_have_text("4 notes")
        for key, note in (("n", "n1-3-0"), ("s", "n1-3-0"), ("n", "n1-6-0"), ("n", "n1-9-0"), ("n", "n1-12-0")):
            page.keyboard.press(key)
            expect(page.locator(f"#{note}")).to_be_focused()
        expect(page.locator(".left")).to_have_text("3 of 4 notes left")
        page.keyboard.press("n")
        expect(page.locator("#n1-6-0")).to_be_focused()


def test_a_note_that_speaks_of_no_line_shows_those_of_its_question(browser: Browser, tmp_path: Path) -> None:
    made = long_review(60)
    whole = made.file.positions.source.text
    without = re.sub(r" {8}lines: .*\n", "", whole)
    with opened(browser, tmp_path, [replace(made, file=quiz_file(without))]) as page:
        for _ in range(10):
            page.keyboard.press("n")
        expect(page.locator(".card.lit")).to_contain_text("Question 30")
        lines = page.locator(".line.lit")
        expect(lines).to_have_count(5)
        assert lines.first.evaluate(IN_VIEW)


def test_digits_mark_the_options_of_the_question_at_hand(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [review()]) as page:
        for key in "2jj29":
            page.keyboard.press(key)
        card = page.locator("#q1-2")
        expect(card.get_by_role("button", name="Option B is right")).to_have_attribute("aria-pressed", "true")
        expect(card.locator("button[aria-pressed=true]")).to_have_count(1)


def test_a_reload_comes_back_to_the_question_at_hand(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [long_review(60)]) as page:
        page.keyboard.press("k")
        expect(page.locator("#n1-60-0")).to_be_focused()
        page.reload()
        expect(page.locator("#q1-60")).to_be_focused()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (390, "light"), (1280, "dark"), (320, "dark")])
def test_axe_finds_no_fault(browser: Browser, tmp_path: Path, width: int, scheme: Scheme) -> None:
    for shown in (review(), scanned()):
        with opened(browser, tmp_path, [shown]) as page:
            page.locator("summary").first.click()
            page.keyboard.press("j")
            page.evaluate(AXE.read_text(encoding="utf-8"))
            assert violations(page, width, scheme) == []


def test_signs_of_what_is_not_seen_are_not_copied(browser: Browser, tmp_path: Path) -> None:
    file = quiz_file(QUIZ.replace("How many tides", "How many \u202etides"))
    with opened(browser, tmp_path, [replace(review(), file=file)]) as page:
        page.locator("#q1-2").get_by_role("button", name="Copy YAML").click()
        expect(page.locator("#q1-2")).to_contain_text("Copied.")
        assert pasted(file, file.quiz.questions[1], page.evaluate(COPIED)).quiz == file.quiz


def test_filters_leave_the_questions_with_a_note(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [long_review(30)]) as page:
        chosen = page.get_by_role("button", name="key-unclear 10")
        chosen.click()
        expect(chosen).to_have_attribute("aria-pressed", "true")
        expect(page.locator(".card:visible")).to_have_count(10)
        expect(page.get_by_text("10 of 30 shown")).to_be_visible()
        page.locator(".line", has_text="rope number 2?").click()  # a question that the filter hides
        expect(page.locator("#q1-2")).to_be_visible()


def test_a_scan_and_its_text_show_the_same(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [scanned()]) as page:
        expect(page.locator(".lines")).to_be_hidden()
        page.locator(".box[data-line='l1-9'] rect").click()
        expect(page.locator("#q1-2")).to_have_class("card draft lit")
        page.get_by_role("button", name="Text", exact=True).click()
        expect(page.locator(".scan")).to_be_hidden()
        expect(page.locator("#l1-9")).to_have_class("line stem lit")


def test_a_crop_draws_the_page(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [scanned()]) as page:
        box = page.locator("#n1-2-0 .crop").bounding_box()
        assert box
        assert abs(box["width"] / box["height"] - 340 / 80) < 0.1


def test_several_quizzes_are_shown_one_at_a_time(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [review(), long_review(3)]) as page:
        expect(page.get_by_role("heading", level=1)).to_have_text("Tides and currents")
        page.get_by_role("link", name="A long quiz").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("A long quiz")


def test_without_a_script_everything_is_there_and_links_lead_across(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [scanned()], scripts=False) as page:
        for hidden in ("the stem breaks off", "a stray remark in the margin", "Well done, gravity it is."):
            expect(page.get_by_text(hidden, exact=False).first).to_be_visible()
        expect(page.get_by_role("button")).to_have_count(0)
        page.locator("#q1-2 .note").first.get_by_role("link", name="9").first.click()
        assert page.locator("#l1-9").evaluate(IN_VIEW)
        page.locator("#l1-9 .chip").last.click()
        assert page.locator("#q1-2").evaluate(IN_VIEW)


@pytest.mark.parametrize("width", [1280, 390, 320])
def test_no_page_is_wider_than_its_screen(browser: Browser, tmp_path: Path, width: int) -> None:
    for shown in (review(), scanned()):
        with opened(browser, tmp_path, [shown], width=width) as page:
            assert page.evaluate("document.documentElement.scrollWidth") == width
            boxes = [each.bounding_box() for each in page.locator(".card, .note").all()]
            assert all(box and box["x"] + box["width"] <= width for box in boxes)


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_stands_out_enough_to_read(browser: Browser, tmp_path: Path, *, dark: bool) -> None:
    with opened(browser, tmp_path, [review()], dark=dark) as page:
        page.locator("summary").first.click()
        for focus in ("nothing", "j"):
            if focus == "j":
                page.keyboard.press("j")
            assert page.evaluate(FAINT_TEXTS.replace(".md-content *, .md-footer-meta *", "body *")) == []


def test_what_belongs_to_nobody_says_so_in_words(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [review()]) as page:
        expect(page.locator(".line.nobody .labels")).to_contain_text("belongs to nobody")


def test_nothing_moves_when_the_script_arrives(browser: Browser, tmp_path: Path) -> None:
    page_text = review_page([scanned()])
    late = page_text.replace("<script>", '<script type="text/plain">')  # scripts are on, this one has not run yet
    places = []
    for text in (late, page_text):
        path = tmp_path / "page.html"
        path.write_text(text, "utf-8")
        page = browser.new_page(viewport={"width": 1280, "height": 800})
        page.goto(path.as_uri())
        parts = page.locator("h1, .filters, .panes, .card, .note, .prose")
        places.append([each.bounding_box() for each in parts.all()])
        page.close()
    assert places[0] == places[1]


def test_a_hundred_questions_are_ready_at_once(browser: Browser, tmp_path: Path) -> None:
    with opened(browser, tmp_path, [long_review(100)]) as page:
        ready = page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd")
        assert ready < 2000
