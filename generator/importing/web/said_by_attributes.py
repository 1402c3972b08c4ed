"""What attributes of options say of the key: `data-correct="true"`, `class="correct"`, `onclick="check(this, true)"`.

A button that is checked says nothing: it may be what somebody picked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.importing.web.tree import Node

_YES, _NO = frozenset({"true", "yes", "1", "right", "correct"}), frozenset({"false", "no", "0", "wrong", "incorrect"})
_ATTRIBUTE = re.compile(
    r"(?:data-)?(?:is-?)?correct(?:-?(?:answer|option|choice))?|data-(?:is-?)?(?:right|answer)|(?:data-)?valid"
)
_CLASS = re.compile(r"(?:.*[-_])?(?:is-)?correct(?:[-_](?:answer|option|choice|item))?|right[-_]answer|answer[-_]right")
_WRONG = re.compile(r"(?:^|[-_])(?:in|not-?)correct")
_CALL = re.compile(r"[(,]\s*(true|false)\s*(?=[),])")

Flags = tuple[bool, ...]


def flags(options: Sequence[Sequence[Node]]) -> tuple[Flags, ...]:
    """All that attributes say: of each kind of sign, which options are right.

    Args:
        options: of each, the elements that speak of it.
    """
    found = (*_by_attribute(options), *_by_class(options), *_by_call(options))
    return tuple(dict.fromkeys(each for each in found if True in each and False in each))


def _by_attribute(options: Sequence[Sequence[Node]]) -> Iterator[Flags]:
    names = {name for nodes in options for node in nodes for name in node.attributes if _ATTRIBUTE.fullmatch(name)}
    for name in sorted(names):
        values = [
            next((_told(name, node.attributes[name]) for node in nodes if name in node.attributes), None)
            for nodes in options
        ]
        told = [value for value in values if value is not None]
        places = "correct" not in name and "right" not in name and any(value.isdigit() for value in told)
        if all(value in _YES | _NO for value in told) and not places:
            yield tuple(value in _YES for value in values)
        elif set(told) == {""} and len(told) < len(values):  # an attribute without a value
            yield tuple(value is not None for value in values)


def _told(name: str, value: str) -> str:
    """A value; what only repeats its name is yes, as HTML has it: `valid="valid"`."""
    said = value.strip().casefold()
    return "yes" if said == name else said


def _by_class(options: Sequence[Sequence[Node]]) -> Iterator[Flags]:
    yield tuple(any(_is_right(token) for node in nodes for token in node.tokens) for nodes in options)


def _is_right(token: str) -> bool:
    return _CLASS.fullmatch(token) is not None and not _WRONG.search(token)


def _by_call(options: Sequence[Sequence[Node]]) -> Iterator[Flags]:
    """What a function is called with when an option is chosen."""
    said = []
    for nodes in options:
        calls = [value for node in nodes[:1] for name, value in node.attributes.items() if name == "onclick"]
        told = _CALL.findall(calls[0]) if calls else []
        if len(told) != 1:
            return
        said.append(told[0] == "true")
    yield tuple(said)


def values_tell(groups: Sequence[Sequence[Node | None]]) -> bool:
    """Whether the values of a page's buttons say what is right: only yes and no, and not each its place.

    Args:
        groups: of each question, the buttons of its options.
    """
    every = [[_value(control) for control in group] for group in groups]
    sure = all(value in _YES | _NO for values in every for value in values) and bool(every)
    return sure and any(len(values) > len(set(values)) for values in every)


def by_value(controls: Sequence[Node | None]) -> Flags:
    """Which options are right by the values of their buttons."""
    return tuple(_value(control) in _YES for control in controls)


def _value(control: Node | None) -> str:
    return control.attributes.get("value", "").strip().casefold() if control else ""
