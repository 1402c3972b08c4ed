"""A quiz as a page."""

from __future__ import annotations

from collections.abc import Callable

from generator.model.question import Question, Quiz
from generator.site.front_matter import front_matter
from generator.site.plain_text import literal, one_line
from generator.site.question import Shown, question_block
from generator.site.review import review_banner
from generator.site.topics import topics


def published(quiz: Quiz, *, drafts: bool) -> tuple[tuple[int, Question], ...]:
    """Choose the questions to show, each with its index (from 0) in the quiz.

    Args:
        quiz: all of it.
        drafts: whether questions that are not ready are shown as well.
    """
    return tuple(
        (index, question)
        for index, question in enumerate(quiz.questions)
        if drafts or not (quiz.draft or question.draft)
    )


def count(number: int) -> str:
    """Say how many questions there are."""
    return f"{number} question" if number == 1 else f"{number} questions"


def quiz_page(
    quiz: Quiz,
    *,
    drafts: bool = False,
    edit_url: Callable[[int], str] = lambda _: "",
    banner: str = "",
    topics_page: str = "",
) -> str:
    """Write the page of a quiz.

    Args:
        quiz: what to show.
        drafts: whether questions that are not ready are shown as well.
        edit_url: the address where the question with this index can be edited; empty for none.
        banner: Markdown that comes first; may be empty.
        topics_page: address of the page of all topics; empty for none.
    """
    questions = published(quiz, drafts=drafts)
    tags = dict.fromkeys((*quiz.tags, *(tag for _, question in questions for tag in question.tags)))
    description = f"{count(len(questions))} with answers: {one_line(quiz.title)}"
    parts = (
        front_matter(quiz.title, description, tuple(tags)),
        f"# {literal(quiz.title)}",
        banner,
        review_banner(quiz.review, "quiz", quiz.source) if quiz.review else "",
        f"{count(len(questions))}. Think first, then open the answer.\n{{ .qb-lead }}",
        topics(quiz.tags, topics_page),
        *(question_block(Shown(each, i + 1, quiz.source, edit_url(i), topics_page)) for i, each in questions),
    )
    return "\n\n".join(part for part in parts if part) + "\n"
