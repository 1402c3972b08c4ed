"""The options of a record, in the shapes that programs write them: a list, a list of objects, an object, fields."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from string import ascii_lowercase

from generator.importing.records.json_values import Value
from generator.importing.records.names import counted, member

_FEWEST = 2
_SIGN = re.compile(r"\(?(?P<sign>[A-Ha-h])(?:\)\s*|\.\s+)(?=\S)")  # `a.name` may be code


@dataclass(frozen=True, slots=True)
class Choice:
    """One option.

    Attributes:
        value: its text.
        sign: what the key may call it; empty when it has none.
        right: whether the record says of it that it is right; None where it says nothing.
        feedback: what is said to who chose it.
        skip: how many characters of the text are a sign of place.
    """

    value: Value
    sign: str = ""
    right: bool | None = None
    feedback: Value | None = None
    skip: int = 0


def choices(record: Value) -> tuple[tuple[Choice, ...], Value | None]:
    """The options of a record, none where it has none that can be read; and the value that holds them all."""
    holder = member(record, "options", "list") or member(record, "options", "object")
    found = _held(holder) if holder else ()
    if len(found) < _FEWEST:
        wrong = member(record, "wrong", "list")
        others = [Choice(value, right=False) for value in (wrong.items if wrong else ()) if value.kind == "scalar"]
        others += [Choice(value, right=False) for _, value in counted(record, "wrong")]
        key = member(record, "key", "scalar")
        if others and key and key.scalar is not None:
            return (Choice(key, right=True), *others), None
    if len(found) < _FEWEST:
        fields = list(counted(record, "each_option"))
        signs = [sign for sign, _ in fields]
        rising = signs in (list(ascii_lowercase[: len(signs)]), [str(n) for n in range(1, len(signs) + 1)])
        found, holder = tuple(Choice(value, sign) for sign, value in fields) if rising else (), None
    return (_without_signs(found), holder) if len(found) >= _FEWEST else ((), None)


def _held(held: Value) -> tuple[Choice, ...]:
    if held.kind == "list":
        found = tuple(each for item in held.items if (each := _item(item)))
        return found if len(found) == len(held.items) else ()
    texts, signs = member(held, "option_text", "list"), member(held, "option_sign", "list")
    if texts:  # {"text": ["Mud", "Ore"], "label": ["A", "B"]}
        own = [str(sign.scalar) for sign in signs.items] if signs else []
        own = own if len(own) == len(texts.items) else [""] * len(texts.items)
        return tuple(Choice(text, sign.casefold()) for text, sign in zip(texts.items, own, strict=True))
    named: list[Choice] = []
    for name, value in held.members:  # {"A": "Mud", "B": "Ore"}
        each = _item(value)
        if each is None:
            return ()
        named.append(replace(each, sign=name.casefold()))
    return tuple(named)


def _item(value: Value) -> Choice | None:
    """An option that is a text, or an object with its text."""
    if value.kind == "scalar":
        return Choice(value) if value.scalar is not None else None
    text = member(value, "option_text", "scalar")
    if value.kind != "object" or text is None or text.scalar is None:
        return None
    right, sign = member(value, "option_right", "scalar"), member(value, "option_sign", "scalar")
    return Choice(
        text,
        str(sign.scalar).casefold() if sign and sign is not text else "",
        _truth(right) if right else None,
        member(value, "option_feedback", "scalar"),
    )


def _truth(value: Value) -> bool | None:
    """`true`, `"yes"`, `100`."""
    if isinstance(value.scalar, bool):
        return value.scalar
    if isinstance(value.scalar, int | float):
        return value.scalar > 0
    said = str(value.scalar).casefold()
    return {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}.get(said)


def _without_signs(found: tuple[Choice, ...]) -> tuple[Choice, ...]:
    """Take signs of place off the texts, where all have them: `"A. Mud", "B. Ore"`, `"(A)Mud", "(B)Ore"`."""
    matches = [_SIGN.match(str(each.value.scalar)) for each in found]
    signs = [match["sign"].casefold() for match in matches if match]
    if signs != list(ascii_lowercase[: len(found)]):
        return found
    return tuple(
        replace(each, sign=each.sign or match["sign"].casefold(), skip=match.end())
        for each, match in zip(found, matches, strict=True)
        if match
    )
