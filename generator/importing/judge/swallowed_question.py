"""An explanation in which another question seems to stand, its head lost: a numbered line that asks, or options.

It is full of gas. 6. Which rock is soft?          a) Talc b) Quartz c) Topaz d) Opal
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_lowercase

from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.words import plain
from generator.model.line import Line

EXACT = True
NEEDS = frozenset({"explanation"})

_ASKS = "a numbered line that asks stands in the explanation; it may be another question"
_LISTED = "short items with letters stand in the explanation; they may be options of another question"
_BARE = "a line that asks, and short lines below it, stand in the explanation; they may be another question"
_NUMBERED = re.compile(r"(?:^\W{0,6}|(?<=[.!])\s+)(?:[^\W\d_]{1,8}\s?\.?\s?)?\d{1,3}\s?[.):]\s+[^\W\d_].*\?")
_ITEM = re.compile(r"(?:^|(?<=\s))\(?(?P<letter>[A-Fa-f])[.)]\s+(?P<text>.*?)(?=\s+\(?[B-Fb-f][.)]\s|$)")
_SHORT, _LONG = 6, 80  # words of an item, characters of a line
_FEWEST = 3


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the lines of the explanation."""
    prose = tuple(
        line for passage in question.explanation if not passage.code for line in passage.lines if not line.blank
    )
    asking = tuple(line for line in prose if "?" in line.text and _NUMBERED.search(line.text))
    if asking:
        yield Doubt("boundary-unclear", _ASKS, asking)
    elif _listed(question, prose):
        yield Doubt("boundary-unclear", _LISTED, prose)
    elif bare := _bare(prose):
        yield Doubt("boundary-unclear", _BARE, bare)


def _listed(question: QuestionDraft, prose: Lines) -> bool:
    """Whether items from `a)` on are few words each, and none is an option of the question."""
    items = [match for line in prose for match in _ITEM.finditer(line.text)]
    letters = "".join(match["letter"].casefold() for match in items)
    own = {plain(option.text) for option in question.options}
    short = all(0 < len(m["text"].split()) <= _SHORT and m["text"].rstrip()[-1] not in {".", "!", ";"} for m in items)
    return (
        len(items) >= _FEWEST
        and ascii_lowercase.startswith(letters)
        and short
        and not any(plain(match["text"]) in own for match in items)
    )


def _bare(prose: Lines) -> Lines:
    """A line that asks with three short ones below it that are no sentences."""
    for n, line in enumerate(prose):
        below = prose[n + 1 : n + 1 + _FEWEST]
        if line.text.rstrip().endswith("?") and len(below) == _FEWEST and all(map(_is_item, below)):
            return (line, *below)
    return ()


def _is_item(line: Line) -> bool:
    """Whether a line may be an option: neither a sentence, nor a step of a calculation or a piece of markup."""
    text = line.text.strip()
    begins = text[0].isdigit() or text[0].isupper()
    return begins and len(text) <= _LONG and "=" not in text and text[-1] not in {".", "!", "?", ":", ";", ","}
