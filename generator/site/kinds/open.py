"""An open question: a blank, and a model answer with which readers compare theirs."""

from __future__ import annotations

from generator.model.question import Question
from generator.site.blank import blank
from generator.site.element import element
from generator.site.instruction import instruction
from generator.site.safe_markdown import safe_markdown
from generator.site.words import Words

KIND = "open"


def task(question: Question, words: Words) -> str:  # noqa: ARG001 - every kind has the same two functions
    """Write the blank."""
    return f"{instruction(words('open'))}\n\n{blank(words)}"


def key(question: Question, words: Words) -> str:
    """Write the model answer."""
    return f"**{words('model_answer')}**\n\n{element('div', safe_markdown(question.answer), class_='qb-key')}"
