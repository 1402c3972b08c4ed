"""One question of a page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.question import Question
from generator.site import choice
from generator.site.element import element
from generator.site.plain_text import label, literal, one_line
from generator.site.review import review_banner
from generator.site.safe_markdown import safe_markdown


@dataclass(frozen=True, slots=True)
class Shown:
    """A question and where it stands.

    Attributes:
        question: what to show.
        position: its place in the quiz, from 1, drafts counted: publishing one renumbers nothing.
        source: name of the quiz's source; may be empty.
        edit_url: where its lines can be edited; may be empty.
    """

    question: Question
    position: int
    source: str = ""
    edit_url: str = ""

    @property
    def number(self) -> str:
        """The number as printed in the source, or else the position."""
        return self.question.number or str(self.position)


def question_block(shown: Shown) -> str:
    """Write a question: heading with its id as anchor, stem, options, closed answer."""
    question = shown.question
    parts = (
        _heading(shown),
        review_banner(question.review, "question", shown.source) if question.review else "",
        safe_markdown(question.stem),
        choice.task(question),
        _answer(question),
        _foot(shown),
    )
    return element(
        "section",
        "\n\n".join(part for part in parts if part),
        class_="qb-question",
        data_question=question.id,
        data_kind=choice.KIND,
        data_select="many" if question.multiple else "one",
        data_draft=question.draft,
    )


def _heading(shown: Shown) -> str:
    contents = literal(label(f"{shown.number}. {shown.question.stem}"))
    return f'## Question {literal(shown.number)} {{ #{shown.question.id} data-toc-label="{contents}" }}'


def _answer(question: Question) -> str:
    content = f"<summary>Answer</summary>\n\n{choice.answer(question)}"
    return element("details", content, class_="qb-answer", data_search_exclude=True)


def _foot(shown: Shown) -> str:
    """Write the question's own tags and the link to its lines in the quiz file."""
    tags = "\n".join(f"- {literal(one_line(tag))}" for tag in shown.question.tags)
    link = f"[Edit this question]({shown.edit_url}){{ .qb-edit }}" if shown.edit_url else ""
    parts = (element("div", tags, class_="qb-tags") if tags else "", link)
    content = "\n\n".join(part for part in parts if part)
    return element("footer", content, data_search_exclude=True) if content else ""
