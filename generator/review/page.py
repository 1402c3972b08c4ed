"""The review page: one HTML file that needs nothing else, asks no other host, and runs no script but its own."""

from __future__ import annotations

import base64
import hashlib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from generator.bank.line_numbers import numbers
from generator.bank.report import as_text
from generator.model.finding import Finding
from generator.model.question import Quiz, ReviewNote
from generator.review.fates import Fate, Role, fates
from generator.review.html import Html, element, join, link, text
from generator.review.names import Names
from generator.review.question_pane import has_quiz_card, question_pane
from generator.review.review import Review, short_name
from generator.review.source_pane import source_pane

_ASSETS = Path(__file__).with_name("assets")


def review_page(reviews: Sequence[Review], findings: Sequence[Finding] = ()) -> str:
    """Write the page.

    Args:
        reviews: the quizzes to show, in order.
        findings: what is wrong with their files.

    Returns:
        A whole HTML document. It is complete without its script, which adds jumps, filters and the edit to copy.
    """
    style, script = (_ASSETS / "review.css").read_text("utf-8"), (_ASSETS / "review.js").read_text("utf-8")
    titles = ", ".join(review.file.quiz.title for review in reviews)
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", text(f"Review: {titles}")),
        element("link", rel="icon", href="data:,"),  # or a browser asks the server for one
        element("style", Html(style)),
    )
    shown = [_quiz(review, Names(place)) for place, review in enumerate(reviews, start=1)]
    body = element(
        "body",
        _findings(findings),
        _quizzes(reviews),
        element("main", *shown),
        _keys(),
        element("script", Html(script)),
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en')}\n"


def _policy(style: str, script: str) -> str:
    """Allow this style, this script and embedded images, and nothing else (CSP level 3)."""
    allowed = f"style-src {_hash(style)}; script-src {_hash(script)}; img-src data:"
    return f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"


def _quizzes(reviews: Sequence[Review]) -> Html:
    """List the quizzes, with the number of their drafts, where there are several."""
    if len(reviews) < 2:  # noqa: PLR2004
        return Html("")
    items = (_entry(review.file.quiz, Names(place)) for place, review in enumerate(reviews, start=1))
    return element("nav", element("ul", *items), class_="quizzes", aria_label="Quizzes")


def _entry(quiz: Quiz, names: Names) -> Html:
    return element("li", link(names.quiz_name(), _title(quiz)), text(f" {_count(_drafts(quiz), 'draft')}"))


def _findings(findings: Sequence[Finding]) -> Html:
    """Say what is wrong with the files: a page is read anew while its quiz is edited."""
    if not findings:
        return Html("")
    items = (element("li", text(line), class_="remark") for line in as_text(findings).splitlines())
    return element("ul", *items, class_="findings", aria_label="What is wrong with the files")


def _title(quiz: Quiz) -> Html:
    return element("bdi", text(quiz.title or "A quiz without a title"))


def _drafts(quiz: Quiz) -> int:
    return sum(quiz.draft or question.draft for question in quiz.questions)


def _quiz(review: Review, names: Names) -> Html:
    shown = fates(review)
    questions = link(names.question(1), text("To the questions"), class_="skip")
    panes = element(
        "div",
        source_pane(review, names, shown, _speaking(review, names)),
        question_pane(review, names, shown),
        class_="panes",
    )
    return element("section", questions, _header(review, shown), panes, class_="quiz", id=names.quiz_name())


def _speaking(review: Review, names: Names) -> dict[int, tuple[tuple[str, str], ...]]:
    """Find for every line the notes that speak of it."""
    found: dict[int, tuple[tuple[str, str], ...]] = {}
    quiz = review.file.quiz
    for position, notes in enumerate(_notes(quiz)):
        of = f"{short_name(quiz.questions[position - 1], position)} " if position else ""
        for index, note in enumerate(notes):
            for number in numbers(note.lines, len(review.source)):
                found[number] = (*found.get(number, ()), (names.note(position, index), f"{of}{note.code}"))
    return found


def _header(review: Review, shown: tuple[Fate, ...]) -> Html:
    quiz = review.file.quiz
    drafts = _drafts(quiz)
    nobody = sum(fate.role is Role.NOBODY for fate in shown)
    counts = (
        _count(len(quiz.questions), "question"),
        f"{len(quiz.questions) - drafts} ready",
        _count(drafts, "draft"),
        f"{_count(nobody, 'line')} unplaced",
    )
    codes = Counter(code for notes in _notes(quiz) for code in {note.code for note in notes})
    filters = (
        _filter("", "all", len(quiz.questions) + has_quiz_card(quiz)),
        _filter("*", "with notes", sum(map(bool, _notes(quiz)))),
        *(_filter(code, code, count) for code, count in sorted(codes.items())),
    )
    remarks = (element("p", text(remark), class_="remark", role="note") for remark in review.remarks)
    return element(
        "header",
        element("h1", _title(quiz)),
        element("p", join(map(text, counts), " · "), class_="counts"),
        element("ul", *filters, class_="filters", aria_label="Questions by their notes"),
        *remarks,
        class_="top",
    )


def _notes(quiz: Quiz) -> tuple[tuple[ReviewNote, ...], ...]:
    return (quiz.review, *(question.review for question in quiz.questions))


def _filter(code: str, words: str, count: int) -> Html:
    number = element("b", text(str(count)))
    return element("li", element("span", text(f"{words} "), number, class_="filter", data_code=code or "all"))


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


_KEYS = {
    "j": "the next note",
    "k": "the note before",
    "n": "the next note that is not settled",
    "Enter": "from a note to its lines in the source, and back",
    "s": "settle the note, or take that back",
    "1 … 9": "mark option A … I as right, or not",
    "c": "copy the question as it would be",
    "?": "this list",
}


def _keys() -> Html:
    """List the keys, in a dialog that the script opens."""
    rows = (
        join((element("dt", element("kbd", text(key))), element("dd", text(words)))) for key, words in _KEYS.items()
    )
    close = element("button", text("Close"), class_="button close", type="button")
    title = element("h2", text("Keys"), id="keys-title")
    switch = element("button", text("Keys on"), class_="button keys-on", type="button", aria_pressed="true")
    return element("dialog", title, element("dl", *rows), switch, close, id="keys", aria_labelledby="keys-title")
