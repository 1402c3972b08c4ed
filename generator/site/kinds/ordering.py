"""An ordering question: items in an order that is not the right one."""

from __future__ import annotations

from generator.model.question import Question
from generator.site.element import element
from generator.site.instruction import instruction
from generator.site.safe_markdown import safe_markdown
from generator.site.shuffled import disordered
from generator.site.words import Words

KIND = "ordering"


def task(question: Question, words: Words) -> str:
    """Write the items, shuffled."""
    order = disordered(f"{question.id}\0items", len(question.sequence))
    items = "\n".join(_item(question, index) for index in order)
    return f"{instruction(words('order'))}\n\n{element('ul', items, class_='qb-items')}"


def key(question: Question, words: Words) -> str:
    """Write the items in their right order."""
    items = "\n".join(_item(question, index) for index in range(len(question.sequence)))
    return f"**{words('right_order')}**\n\n{element('ol', items, class_='qb-key')}"


def _item(question: Question, index: int) -> str:
    return element("li", safe_markdown(question.sequence[index]), data_item=index)
