"""The health of the bank on a page that a person wrote: tables take the place of a comment."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from urllib.parse import quote

from generator.bank.health.ages import Age
from generator.bank.health.health import Count, Health, QuizHealth, health
from generator.bank.health.told import percent
from generator.bank.read import QuizFile
from generator.bank.site_paths import page_path
from generator.site.plain_text import literal, literal_line
from generator.site.words import ENGLISH, Words

MARKER = re.compile(r"^<!-- qbank/health -->[ \t]*$", re.MULTILINE)
"""The line that the tables take the place of."""


def asks_for_health(page: str) -> bool:
    """Whether a page, as Markdown, has the line."""
    return bool(MARKER.search(page))


def with_health(  # noqa: PLR0913 - what pages differ in
    page: str,
    path: str,
    files: Sequence[QuizFile],
    ages: Mapping[str, Age] = MappingProxyType({}),
    *,
    drafts: bool = False,
    words: Words = ENGLISH,
) -> str:
    """Put the health of the bank into a page that asks for it.

    Args:
        page: Markdown.
        path: of the page, relative to the folder of all pages, with `/`.
        files: the bank, without errors.
        ages: of quizzes, by the names of their files.
        drafts: whether what is not ready is counted by name; without it, drafts are one number.
        words: of the page.
    """
    if not asks_for_health(page):
        return page
    counted = health(files, ages, drafts=drafts)
    waiting = sum(draft for file in files for draft in _drafts(file))
    tables = health_tables(counted, waiting, posixpath.dirname(path), words)
    return MARKER.sub(lambda _: tables, page)


def _drafts(file: QuizFile) -> Iterator[bool]:
    return (file.quiz.draft or question.draft for question in file.quiz.questions)


def health_tables(counted: Health, drafts: int, folder: str, words: Words) -> str:
    """Write the tables.

    Args:
        counted: what there is.
        drafts: questions that are not ready.
        folder: of the page, relative to that of all pages; empty for the same.
        words: of the page.
    """
    total = counted.total
    size = words(
        "questions_in_quizzes",
        questions=words.count("questions", total.questions),
        quizzes=words.count("quizzes", len(counted.quizzes)),
    )
    numbers = ("health_questions", "health_unexplained", "health_drafts")
    untagged = ((words("health_untagged"), str(counted.untagged), "", ""),) if counted.untagged else ()
    kinds = (_row(words(f"kind_{count.name}"), count) for count in counted.kinds)
    tags = (_row(literal_line(count.name), count) for count in counted.tags)
    covered = (
        (words(f"health_{name}"), str(number), percent(number, total.questions - total.drafts))
        for name, number in counted.covered.items()
    )
    quizzes = (_quiz_row(quiz, folder) for quiz in counted.quizzes)
    sections = (
        ("health_kinds", ("health_kind", *numbers), kinds),
        ("health_topics", ("health_topic", *numbers), (*tags, *untagged)),
        ("health_has", ("health_part", "health_questions", "health_share"), covered),
        ("health_quizzes", ("health_quiz", *numbers, "health_changed"), quizzes),
    )
    parts = (f"## {words(title)}\n\n{_table(map(words, head), rows)}" for title, head, rows in sections)
    return "\n\n".join((f"{size}, {words.count('drafts', drafts)}.", *parts))


def _row(name: str, count: Count) -> tuple[str, ...]:
    return name, str(count.questions), str(count.unexplained), str(count.drafts)


def _quiz_row(quiz: QuizHealth, folder: str) -> tuple[str, ...]:
    page = quote(posixpath.relpath(page_path(quiz.count.name), folder or "."))
    return *_row(f"[{literal(quiz.title)}]({page})", quiz.count), quiz.age.changed if quiz.age else "–"


def _table(head: Iterable[str], rows: Iterable[Sequence[str]]) -> str:
    """Write a table: the first column holds words, the others numbers."""
    first, *others = head
    lines = ((first, *others), (":---", *("---:" for _ in others)), *rows)
    return "\n".join(f"| {' | '.join(cell.replace('|', '&#124;') for cell in line)} |" for line in lines)
