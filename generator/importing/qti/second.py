"""Items of QTI 2 and 3: `simpleChoice`, and `correctResponse` with its values."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element
from generator.importing.qti.item import Choice, Item, content, whole

_ITEM = ("assessmentitem", "qti-assessment-item")
_BODY = ("itembody", "qti-item-body")
_CHOICE = ("choiceinteraction", "qti-choice-interaction")
_OPTION = ("simplechoice", "qti-simple-choice")
_CORRECT = ("correctresponse", "qti-correct-response")
_TYPED = (
    "textentryinteraction",
    "qti-text-entry-interaction",
    "extendedtextinteraction",
    "qti-extended-text-interaction",
)


def items(source: Source, root: Element) -> Iterator[Item]:
    """The items below an element."""
    for element in whole(root, *_ITEM):
        body = next(element.every(*_BODY), None)
        if body is not None:
            yield _item(source, element, body)


def _item(source: Source, element: Element, body: Element) -> Item:
    asked = list(body.every(*_CHOICE))
    others = [each for each in _below(body) if "interaction" in each.name and each.name not in (*_CHOICE, *_TYPED)]
    options = [option for each in asked for option in each.every(*_OPTION)]
    prompts = [prompt for each in asked for prompt in each.every("prompt", "qti-prompt")]
    around = [child for child in body.children if not any(each in asked for each in chain([child], _below(child)))]
    values = [value for each in element.every(*_CORRECT) for value in each.every("value", "qti-value")]
    most = next((each.attributes.get("maxchoices", each.attributes.get("max-choices", "1")) for each in asked), "1")
    return Item(
        element,
        (*around, *prompts),
        tuple(Choice(option, option.attributes.get("identifier", "")) for option in options),
        tuple(content(source, value) for value in values),
        several=most != "1",
        read=not others and len(asked) < 2,  # noqa: PLR2004 - a question has one list of options
    )


def _below(element: Element) -> Iterator[Element]:
    for child in element.children:
        yield child
        yield from _below(child)
