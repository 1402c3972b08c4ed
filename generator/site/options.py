"""Options in lists with letters, and what is to be said of each."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.fixed_options import is_fixed
from generator.model.question import Option, Question
from generator.site.element import element
from generator.site.safe_markdown import safe_markdown
from generator.site.words import Words


def option_list(name: str, items: Iterable[str]) -> str:
    """Write a list whose items have letters; `name` is its class."""
    return element("ol", "\n".join(items), class_=name, type="A")


def spoken_of(question: Question, index: int, text: str) -> str:
    """Write what is said of an option under the letter that it has among all."""
    right = question.options[index].correct
    return element("li", safe_markdown(text), value=index + 1, data_option=index, data_correct=right)


def feedback(question: Question, words: Words) -> str:
    """Write what is to be said of each option; empty when nothing is."""
    said = tuple(spoken_of(question, i, each.feedback) for i, each in enumerate(question.options) if each.feedback)
    return f"{words('of_options')}\n{{ .qb-of-options }}\n\n{option_list('qb-feedback', said)}" if said else ""


def fixed(option: Option) -> bool:
    """Whether an option keeps its place when the others are shuffled."""
    return option.fixed or is_fixed(option.text)
