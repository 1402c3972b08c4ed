"""A quiz as a page."""

from __future__ import annotations

from collections.abc import Callable

from generator.model.question import Question, Quiz
from generator.site.front_matter import front_matter
from generator.site.introduction import introduction
from generator.site.plain_text import literal, one_line
from generator.site.question import Shown, question_block
from generator.site.review import review_banner
from generator.site.tool_room import tool_room
from generator.site.topics import topics
from generator.site.words import ENGLISH, Words


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


def quiz_page(  # noqa: PLR0913 - what pages differ in
    quiz: Quiz,
    *,
    drafts: bool = False,
    edit_url: Callable[[int], str] = lambda _: "",
    report_url: Callable[[int], str] = lambda _: "",
    banner: str = "",
    topics_page: str = "",
    tools: bool = False,
    practice: bool = False,
    words: Words = ENGLISH,
) -> str:
    """Write the page of a quiz.

    Args:
        quiz: what to show.
        drafts: whether questions that are not ready are shown as well.
        edit_url: the address where the question with this index can be edited; empty for none.
        report_url: the address where a problem with it can be reported; empty for none.
        banner: Markdown that comes first; may be empty.
        topics_page: address of the page of all topics; empty for none.
        tools: whether scripts come with the page, which put tools above the questions.
        practice: whether the site has a page for practice, to which two of them lead.
        words: of the page.
    """
    questions = published(quiz, drafts=drafts)
    tags = dict.fromkeys((*quiz.tags, *(tag for _, question in questions for tag in question.tags)))
    size = words.count("questions", len(questions))
    description = words("with_answers", questions=size, title=one_line(quiz.title))
    parts = (
        front_matter(quiz.title, description, tuple(tags)),
        f"# {literal(quiz.title)}",
        banner,
        review_banner(quiz.review, "quiz", quiz.source, words) if quiz.review else "",
        f"{words('lead', questions=size)}\n{{ .qb-lead }}",
        topics(quiz.tags, topics_page),
        introduction(quiz.introduction, words),
        tool_room(len(questions), words, practice=practice) if tools and questions else "",
        *(
            question_block(Shown(each, i + 1, quiz.source, edit_url(i), report_url(i), topics_page, quiz.tags, words))
            for i, each in questions
        ),
    )
    return "\n\n".join(part for part in parts if part) + "\n"
