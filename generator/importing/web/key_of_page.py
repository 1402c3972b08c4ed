"""Which options of a page are right: by their attributes, by one around them, or by what is stated below them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from generator.importing.drafts import Doubt
from generator.importing.web.groups import HOLDS_KEY, Group, Option
from generator.importing.web.said_by_attributes import by_value, flags

_OWN = (
    *("value", "data-value", "data-option", "data-opt", "data-choice", "data-index", "data-answer", "data-key"),
    *("data-letter", "data-label", "data-id", "id"),
)
_CONTRARY = "the attributes of this page do not agree on what is right"
_NO_OPTION = "an attribute says “{}” is right, which is the value of no option"
_COUNTED = "an attribute says “{}” is right; whether it counts the options from 0 or from 1 is not sure"
_CHECKED = "an option is checked in the page; that may be what somebody picked, and no key"
_LEFT = "options are checked and marked as right; right ones that were not picked may have no mark"


@dataclass(frozen=True, slots=True)
class PageKey:
    """What a page says of a key.

    Attributes:
        right: indices of the right options; none where that is not sure.
        doubts: why it is not.
    """

    right: tuple[int, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class PageKeys:
    """How a page says its keys.

    Attributes:
        valued: whether the values of its buttons say what is right.
        base: what numbers of options count from; None where that is not sure.
    """

    valued: bool
    base: int | None


def counts_from(found: Sequence[Group]) -> int | None:
    """What numbers of options count from in a page: one of them is 0, or as high as there are options."""
    numbers = [
        (int(value), len(group.options))
        for group in found
        for node in group.path
        for name, value in node.attributes.items()
        if HOLDS_KEY.fullmatch(name) and value.strip().isdecimal() and not any(_values(group.options))
    ]
    zero = any(number == 0 for number, _ in numbers)
    last = any(number == count for number, count in numbers)
    return None if zero == last else 0 if zero else 1


def page_key(group: Group, texts: list[str], told_by: PageKeys) -> PageKey:
    """Read what attributes say.

    Args:
        group: the options.
        texts: what each reads.
        told_by: how this page says its keys.
    """
    told = [tuple(i for i, right in enumerate(each) if right) for each in flags([o.nodes for o in group.options])]
    told += (
        [tuple(i for i, right in enumerate(by_value([o.control for o in group.options])) if right)]
        if told_by.valued
        else []
    )
    around = list(_around(group, texts, told_by.base))
    told += [right for right, _ in around if right]
    notes = [note for _, note in around if note]
    checked = [i for i, option in enumerate(group.options) if option.control and "checked" in option.control.attributes]
    if len(set(told)) > 1:
        return PageKey((), (Doubt("key-contradicted", _CONTRARY),))
    if not told:
        notes += [_CHECKED] if checked else []
        return PageKey((), tuple(Doubt("key-unclear", note) for note in dict.fromkeys(notes)))
    several = any(o.control and o.control.attributes.get("type", "").casefold() == "checkbox" for o in group.options)
    notes += [_LEFT] if several and checked else []
    return PageKey(told[0], tuple(Doubt("key-unclear", note) for note in dict.fromkeys(notes)))


def _around(group: Group, texts: list[str], base: int | None) -> Iterator[tuple[tuple[int, ...], str]]:
    """What attributes of the elements around the options name: their values, letters or texts."""
    for node in reversed(group.path):
        for name, value in node.attributes.items():
            if HOLDS_KEY.fullmatch(name) and value.strip():
                yield _named(value, group.options, texts, base)


def _named(value: str, options: tuple[Option, ...], texts: list[str], base: int | None) -> tuple[tuple[int, ...], str]:
    known = [text.casefold() for text in texts]
    if known.count(value.strip().casefold()) == 1:
        return (known.index(value.strip().casefold()),), ""
    wanted = [part.strip().casefold() for part in re.split(r"[,;|]", value)]
    counted = [[str(n + base) for n in range(len(options))]] if base is not None else []
    for own in (*_values(options), list(ascii_lowercase[: len(options)]), known, *counted):
        if all(own.count(part) == 1 for part in wanted):
            return tuple(sorted(own.index(part) for part in wanted)), ""
    return (), (_COUNTED if all(part.isdigit() for part in wanted) else _NO_OPTION).format(value.strip())


def _values(options: tuple[Option, ...]) -> Iterator[list[str]]:
    """The values that all options have under one name, each its own."""
    for name in _OWN:
        found = [
            next((node.attributes[name].strip().casefold() for node in option.nodes if name in node.attributes), "")
            for option in options
        ]
        if all(found) and len(set(found)) == len(found):
            yield found
