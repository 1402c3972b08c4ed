"""What opens a question in a bank of Markdown (`Q12.`, `**Question 5:**`, `12)`), and what an explanation under it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases, plain
from generator.model.line import Line

_EMPHASIS = r"(?P<emphasis>[*_]{0,3})"
_NUMBER = r"(?P<number>\d{1,4})"
_WIDE = "。．：、）"  # how Chinese and Japanese close a number
_PLAIN = re.compile(
    rf"\s{{0,3}}{_EMPHASIS}{_NUMBER}\*?\s?(?:\\?[.)]{{1,2}}(?P<closed>[*_]{{0,3}})(?:\s+|$)|[{_WIDE}]\s*)"
)
_LINK_ONLY = re.compile(r"[^\w\[<]*(?:(?<!!)\[[^\]]*\]\([^)]*\)|<?https?://\S+>?)[\s.]*$")


@dataclass(frozen=True, slots=True)
class Head:
    """The number in front of a question.

    Attributes:
        number: as printed; empty when there is none.
        signs: the number with all that belongs to it.
        rest: the stem behind it.
    """

    number: str
    signs: Lines
    rest: Line


def opens_question(text: str) -> bool:
    """Whether a text opens a question by a word and a number: `Q12.`, `Question 5`."""
    return bool(_worded().match(text))


def head(line: Line, *, worded: bool = True, numbered: bool = True) -> Head | None:
    """Take the number off the line that opens a question.

    Args:
        line: the line, without the signs of a heading.
        worded: whether a word with a number counts (`Q12.`).
        numbered: whether a number alone counts (`12.`).

    Returns:
        None when nothing like that stands in front.
    """
    match = (_worded().match(line.text) if worded else None) or (_PLAIN.match(line.text) if numbered else None)
    if not match:
        return None
    emphasis = match["emphasis"]
    ends = line.text.rstrip()
    if emphasis and not match["closed"] and ends.endswith(emphasis) and len(ends) >= match.end() + len(emphasis):
        number, rest, closing = cut(line, match.end(), len(ends) - len(emphasis))
        return Head(match["number"] or "", (number, closing), rest)
    number, rest = cut(line, match.end())
    return Head(match["number"] or "", (number,), rest)


def explains(text: str) -> bool:
    """Whether a paragraph under the options reads like an explanation: a quotation, a reference, a link alone."""
    return text.lstrip().startswith(">") or bool(_explanation().match(text)) or bool(_LINK_ONLY.match(text))


def is_explanation_heading(text: str) -> bool:
    """Whether a heading says nothing but `Explanation` or `References`."""
    return plain(text) in {plain(phrase) for phrase in phrases("checkbox_markdown", "explanations")}


@cache
def _worded() -> re.Pattern[str]:
    words = pattern(phrases("checkbox_markdown", "heads"))
    return re.compile(
        rf"\s{{0,3}}{_EMPHASIS}{words}(?:\s?[.#]?\s?#?{_NUMBER}\s?\\?(?:[.:)\]-]{{1,2}}|[{_WIDE}]|(?=\s|[*_]|$))|\s?:(?!:))"
        r"(?P<closed>[*_]{0,3})(?:\s+|(?=\S)|$)",
        re.IGNORECASE,
    )


@cache
def _explanation() -> re.Pattern[str]:
    words = pattern(phrases("checkbox_markdown", "explanations"))
    return re.compile(rf"[\s*_>#\[(\d.]*{words}(?:\s?\d+)?[\s*_]*(?:[:\])]|[*_]{{1,3}}\s|[-–—]\s|$)", re.IGNORECASE)
