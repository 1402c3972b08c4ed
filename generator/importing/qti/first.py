"""Items of QTI 1.2, as Canvas and Blackboard export them: `response_lid`, `varequal`, and a score for it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element
from generator.importing.qti.item import Choice, Item, content, whole


def items(source: Source, root: Element) -> Iterator[Item]:
    """The items below an element."""
    for element in whole(root, "item"):
        shown = next(element.every("presentation"), None)
        if shown is not None:
            yield _item(source, element, shown)


def _item(source: Source, element: Element, shown: Element) -> Item:
    lists = list(shown.every("response_lid"))
    others = list(shown.every("response_str", "response_num", "response_grp", "response_xy"))
    labels = [label for each in lists for label in each.every("response_label")]
    choices = tuple(Choice(text, label.attributes.get("ident", "")) for label in labels for text in _texts(label)[:1])
    several = any(each.attributes.get("rcardinality", "").casefold() == "multiple" for each in lists)
    general = [each for each in element.every("itemfeedback") if each.attributes.get("ident") == "general_fb"]
    right = tuple(dict.fromkeys(_right(source, element)))
    one = len(lists) + len(others) == 1 and len(choices) == len(labels)
    return Item(
        element,
        tuple(text for text in shown.every("mattext", "response_lid", "response_str") if text.name == "mattext"),
        choices,
        right,
        several,
        tuple(text for each in general for text in each.every("mattext")),
        read=one and not any(each.name in {"response_grp", "response_xy"} for each in others),
    )


def _texts(element: Element) -> list[Element]:
    return list(element.every("mattext"))


def _right(source: Source, element: Element) -> Iterator[str]:
    """What is named where points are given, and not within `not`."""
    for condition in element.every("respcondition"):
        given = (content(source, each) for each in condition.every("setvar"))
        if any(points.replace(".", "", 1).isdecimal() and float(points) > 0 for points in given):
            yield from (content(source, each) for each in condition.every("varequal", "not") if each.name == "varequal")
