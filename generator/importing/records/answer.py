"""The key of a record: options by their text, their sign, or by a number, which counts from 0 or from 1."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.importing.keys.stated_key import signs
from generator.importing.records.json_values import Value
from generator.importing.records.options import Choice
from generator.importing.words import plain

NEVER = -1
_PROSE = 12  # words
_COUNTING = "the key is the number {}, and nothing tells whether the options count from 0 or from 1"
_NO_OPTION = "the key reads “{}”, which names no option"
_EITHER = "“{}” may name an option by its place or by its text"
_DIFFER = "the record names different options as right"


@dataclass(frozen=True, slots=True)
class Told:
    """What a record says of its key.

    Attributes:
        right: indices of the right options; empty when it is not sure.
        note: why it is not.
    """

    right: tuple[int, ...] = ()
    note: str = ""


def counts_from(keys: Iterable[tuple[Value, Sequence[Choice]]]) -> int | None:
    """What the numbers of all keys count from: 0 or 1; None when nothing shows it, `NEVER` where no key is a number.

    Args:
        keys: every key of the text, with the options of its record; a number that is their text shows nothing.
    """
    numbers = [(n, len(options)) for value, options in keys for n in _numbers(value, options)]
    zero, full = any(n == 0 for n, _ in numbers), any(n == count for n, count in numbers)
    return NEVER if not numbers else None if zero is full else 0 if zero else 1


def told(keys: Sequence[Value], options: Sequence[Choice], base: int | None) -> Told:
    """Find the right options; what names none in prose is taken for an explanation.

    Args:
        keys: what the record gives as the answer.
        options: of the record.
        base: what the numbers of this text count from.
    """
    flagged = tuple(i for i, each in enumerate(options) if each.right)
    known = any(each.right is not None for each in options)
    found = [_named(key, options, base) for key in keys if not any(each.value is key for each in options)]
    note = next((each.note for each in found if each.note), "")
    rights = {each.right for each in found if each.right} | ({flagged} if known else set())
    if not note and len(rights) > 1:
        note = _DIFFER
    return Told((), note) if note else Told(next(iter(rights), ()))


def _named(key: Value, options: Sequence[Choice], base: int | None) -> Told:
    """The options that one value names, all of them together."""
    values = key.items if key.kind == "list" else (key,)
    found = [_one(value, options, base) for value in values]
    note = next((each.note for each in found if each.note), "")
    if note and len(values) == 1 and len(str(values[0].scalar).split()) >= _PROSE:
        return Told()
    return Told((), note) if note else Told(tuple(sorted({i for each in found for i in each.right})))


def _one(value: Value, options: Sequence[Choice], base: int | None) -> Told:
    said = str(value.scalar).strip()
    texts = [_text(each) for each in options]
    exact = [i for i, text in enumerate(texts) if text == said]
    by_text = exact or [i for i, text in enumerate(texts) if plain(text) and plain(text) == plain(said)]
    marks = [each.sign for each in options]
    number = int(said) if said.isdecimal() and not isinstance(value.scalar, bool) else None
    counted = number is not None and base == 0 and "0" not in marks  # `option1` is not option 1 where keys count from 0
    by_sign = [marks.index(said.casefold())] if said and said.casefold() in marks and not counted else []
    by_sign = by_sign or ([] if by_text else _letters(said, texts))
    if number is not None and not by_sign:
        places = [] if base == NEVER else [number - at for at in ((0, 1) if base is None else (base,))]
        by_place = [place for place in places if 0 <= place < len(options)]
        if by_text:
            return Told(tuple(by_text)) if by_place in ([], by_text) else Told((), _EITHER.format(said))
        if len(by_place) != 1 or base is None:
            return Told((), (_COUNTING if base is None else _NO_OPTION).format(said))
        return Told(tuple(by_place))
    if by_sign and by_text and set(by_sign) != set(by_text):
        return Told((), _EITHER.format(said))
    right = tuple(by_sign or by_text)
    if not right or (len(by_text) > 1 and not by_sign):
        return Told((), _NO_OPTION.format(said))
    return Told(right)


def _letters(said: str, texts: list[str]) -> list[int]:
    """`B`, `AC`, `A, C`, `B. Ore` for options without signs."""
    read = signs(said)
    if not read or not all(len(sign) == 1 and "a" <= sign <= "h" for sign in read[0]):
        return []
    found = [ord(sign) - ord("a") for sign in read[0]]
    behind = plain(said[read[1] :])
    named = not behind or (len(found) == 1 and [i for i, text in enumerate(texts) if plain(text) == behind] == found)
    return found if named and all(i < len(texts) for i in found) else []


def _text(each: Choice) -> str:
    return str(each.value.scalar)[each.skip :].strip()


def _numbers(value: Value, options: Sequence[Choice]) -> list[int]:
    values = value.items if value.kind == "list" else (value,)
    texts = {_text(each) for each in options}
    said = [str(each.scalar).strip() for each in values if not isinstance(each.scalar, bool)]
    return [int(each) for each in said if each.isdecimal() and each not in texts]
