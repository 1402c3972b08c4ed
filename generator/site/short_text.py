"""A question that is answered in a few words: nothing to choose from, and the texts that count as right."""

from __future__ import annotations

from generator.model.question import Question
from generator.site.element import element
from generator.site.plain_text import literal
from generator.site.safe_markdown import safe_markdown

KIND = "short-text"


def task(question: Question) -> str:  # noqa: ARG001 - every kind of question has the same two functions
    """Write what a reader sees before the answer."""
    return "*Answer in a few words.*\n{ .qb-hint }"


def answer(question: Question) -> str:
    """Write every accepted answer, and the explanation."""
    accepted = "\n".join(element("li", literal(each)) for each in question.answers)
    title = "**The right answer:**" if len(question.answers) == 1 else "**Each of these is right:**"
    explanation = element("div", safe_markdown(question.explanation), class_="qb-explanation")
    parts = (title, element("ul", accepted, class_="qb-answers"), explanation if question.explanation else "")
    return "\n\n".join(part for part in parts if part)
