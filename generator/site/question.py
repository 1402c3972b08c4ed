"""One question of a page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.question import Question
from generator.site import choice, short_text
from generator.site.element import element
from generator.site.plain_text import label, literal
from generator.site.review import review_banner
from generator.site.safe_markdown import safe_markdown
from generator.site.topics import topics


@dataclass(frozen=True, slots=True)
class Shown:
    """A question and where it stands.

    Attributes:
        question: what to show.
        position: its place in the quiz, from 1, drafts counted: publishing one renumbers nothing.
        source: name of the quiz's source; may be empty.
        edit_url: where its lines can be edited; may be empty.
        topics: address of the page of all topics; may be empty.
    """

    question: Question
    position: int
    source: str = ""
    edit_url: str = ""
    topics: str = ""

    @property
    def number(self) -> str:
        """The number as printed in the source, or else the position."""
        return self.question.number or str(self.position)


def question_block(shown: Shown) -> str:
    """Write a question: heading with its id as anchor, stem, options, closed answer."""
    question = shown.question
    kind = short_text if question.answers else choice
    parts = (
        _heading(shown),
        review_banner(question.review, "question", shown.source) if question.review else "",
        element("div", safe_markdown(question.stem), class_="qb-stem"),
        element("div", safe_markdown(question.figure), class_="qb-figure") if question.figure else "",
        kind.task(question),
        _answer(shown, kind.answer(question)),
        _foot(shown.edit_url),
    )
    return element(
        "section",
        "\n\n".join(part for part in parts if part),
        class_="qb-question",
        data_question=question.id,
        data_kind=kind.KIND,
        data_select=_select(question),
        data_draft=question.draft,
    )


def _heading(shown: Shown) -> str:
    contents = literal(label(f"{shown.number}. {shown.question.stem}"))
    return f'## Question {literal(shown.number)} {{ #{shown.question.id} data-toc-label="{contents}" }}'


def _select(question: Question) -> str | bool:
    """How many options may be chosen; no attribute where there are none."""
    if question.answers:
        return False
    return "many" if question.multiple else "one"


def _answer(shown: Shown, answer: str) -> str:
    """Write the answer, and in it the question's own tags: one may name what is asked for."""
    parts = ("<summary>Answer</summary>", answer, topics(shown.question.tags, shown.topics))
    content = "\n\n".join(part for part in parts if part)
    return element("details", content, class_="qb-answer", data_search_exclude=True)


def _foot(edit_url: str) -> str:
    """Write the link to the question's lines in the quiz file."""
    link = f"[Edit this question]({edit_url}){{ .qb-edit }}"
    return element("footer", link, data_search_exclude=True) if edit_url else ""
