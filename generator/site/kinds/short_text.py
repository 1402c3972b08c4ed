"""A question that is answered in a few words: a blank, and the texts that count as right."""

from __future__ import annotations

from generator.model.question import Question
from generator.site.blank import blank
from generator.site.element import element
from generator.site.instruction import instruction
from generator.site.plain_text import literal
from generator.site.words import Words

KIND = "short-text"


def task(question: Question, words: Words) -> str:  # noqa: ARG001 - every kind has the same two functions
    """Write the blank."""
    return f"{instruction(words('few_words'))}\n\n{blank(words)}"


def key(question: Question, words: Words) -> str:
    """Write every accepted answer."""
    accepted = "\n".join(element("li", literal(each)) for each in question.answers)
    title = words("right_answer" if len(question.answers) == 1 else "right_answers")
    return f"**{title}**\n\n{element('ul', accepted, class_='qb-key')}"
