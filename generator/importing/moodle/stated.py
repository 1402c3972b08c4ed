"""What a Moodle review states as the key, read as options: in full, or as the first lines of one with feedback."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from generator.importing.drafts import Doubt, Lines, OptionDraft, one_line
from generator.importing.keys.answered_by_text import answered_by_text
from generator.importing.moodle.choices import longer

_MOST = 40  # lines that a statement may have; behind them the page goes on
_AROUND = re.compile(r"^[\s'‘’\"“”„«»]+|(?<![\s'‘’\"“”„«».])[\s'‘’\"“”„«».]+$")


@dataclass(frozen=True, slots=True)
class Named:
    """The options that a statement names.

    Attributes:
        right: their indices; none when that is not sure.
        lines: the statement.
        rest: lines behind it.
        kept: of them, how many lines each is named with; what stands below them is feedback.
        doubts: options whose text is not sure.
    """

    right: tuple[int, ...]
    lines: Lines
    rest: Lines = ()
    kept: tuple[tuple[int, int], ...] = ()
    doubts: tuple[Doubt, ...] = ()


def named(options: tuple[OptionDraft, ...], said: Lines, *, several: bool) -> Named:
    """Read a statement.

    Args:
        options: of the question.
        said: what stands behind the words of the statement.
        several: whether it may name more than one.
    """
    lines = tuple(line for line in said if not line.blank)
    whole = [len(option.lines) for option in options]
    first = [len(option.passages[0].lines) if option.passages else 0 for option in options]
    for counts in dict.fromkeys((tuple(whole), tuple(first), tuple(min(1, count) for count in first))):
        texts = [one_line(option.lines[:count]) for option, count in zip(options, counts, strict=True)]
        found = _read(texts, lines, several=several)
        if found:
            right, end = found
            kept = tuple((i, counts[i]) for i in right)
            cut = any(counts[i] < whole[i] for i in right)
            return Named(right, lines[:end], lines[end:], kept, tuple(longer(options, frozenset(right), cut=cut)))
    paragraph = next((i for i, line in enumerate(said) if line.blank and i), len(said))
    count = sum(not line.blank for line in said[:paragraph])
    return Named((), lines[:count], lines[count:])


def _read(texts: Sequence[str], lines: Lines, *, several: bool) -> tuple[tuple[int, ...], int] | None:
    """The options that the first lines name, and how many lines; the most lines that name any."""
    for count in range(min(len(lines), _MOST), 0, -1):
        text = one_line(lines[:count])
        for said in dict.fromkeys((text, _AROUND.sub("", text))):  # `'True'.`, `« Vrai ».`
            answered = answered_by_text(texts, said, several=several)
            if answered.readings:
                return (answered.right, count) if answered.right else None
    return None
