"""What speaks against a key that is printed as a list: it is of another version, or of somebody who answered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.keys.key_entries import Entry
from generator.importing.keys.key_regions import Region
from generator.importing.keys.said_elsewhere import TABLE
from generator.importing.keys.sign_legend import speaks_of_picks
from generator.importing.part_heading import is_part_heading
from generator.importing.persons.persons import is_filled
from generator.importing.solution_sheet import is_named
from generator.importing.words import pattern, phrases, plain, within

LISTED = "list"
"""The sign of a key that is a bare list of letters: whoever answers writes one as well."""

_PICKED = "what stands above this list speaks of answers that somebody gave; it may be no key"
_VERSION = "this key is of “{}”, and the questions are of “{}”"
_TEXT = "what stands behind the letter of the key begins like another option"
_OTHER_EXAM = "this list is said to be of another test"
_REMARK = "what stands behind this entry of the key may name another option, or say that this one does not count"
_HEADED = 60  # characters of a heading
_MARK = re.compile(r"(?P<word>[^\W\d_]{3,})\s+(?P<mark>[A-Z]|\d{1,3})(?!\w)")
_SIGN = re.compile(r"(?<![\w'’])([A-Ha-h])(?![\w'’])")
_STAR = re.compile(r"[*†‡?]")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,40})[)\]]\W*$")
_FEWEST = 2  # entries that begin with the option they name


def list_doubts(lines: Lines, key: Region, prose: Sequence[Lines]) -> Iterator[Doubt]:
    """Look at what stands above a list, and at its heading.

    Args:
        lines: the whole text.
        key: the list.
        prose: what stands around the questions above it.
    """
    above = next((line for line in reversed(lines[: key.start]) if not line.blank), None)
    heads = (*((above,) if above and len(above.text) <= _HEADED else ()), *key.headings)
    picks = tuple(line for line in heads if _is_of_somebody(line.text))
    if picks:
        yield Doubt("key-unclear", _PICKED, picks)
    strange = tuple(line for line in heads if within(TABLE, "of_another").search(line.text))
    if strange:
        yield Doubt("key-unclear", _OTHER_EXAM, strange)
    parts = tuple(line for line in lines[: key.start] if is_part_heading(line.text))
    short = (line for part in (*prose, parts) for line in part if len(line.text) <= _HEADED)
    known = [mark for line in short for mark in _marks(line.text)]
    for line in key.headings:
        for word, mark in _marks(line.text):
            others = [other for same, other in known if same == word]
            if others and mark not in others:
                yield Doubt("key-unclear", _VERSION.format(f"{word} {mark}", f"{word} {others[0]}"), (line,))


def odd_remark(entry: Entry) -> Doubt | None:
    """Doubt an entry with a remark that may change it: `2. b (d also accepted)`, `3. d*`, `1  b  d` of two columns."""
    text = entry.explanation[0].text.strip() if len(entry.explanation) == 1 else ""
    pieces = (entry.said.head, entry.said.named, *entry.evidence)
    stars = pieces if len(_STAR.findall("".join(line.text for line in pieces))) == 1 else ()
    inside = text if _SIGN.fullmatch(text) else remark[1] if (remark := _BRACKETS.match(text)) else ""
    others = {sign.casefold() for sign in _SIGN.findall(inside)} - set(entry.said.signs)
    if not (others or stars or (inside and _disputed().search(inside))):
        return None
    return Doubt("key-unclear", _REMARK, stars or entry.explanation)


def is_bare(key: Region) -> bool:
    """Whether a list holds letters alone, under no heading that calls them the solution."""
    explained = any(entry.explanation for run in key.runs for entry in run)
    return not explained and not any(is_named(line.text) for line in key.headings)


def odd_texts(read: Sequence[tuple[QuestionDraft, Entry]]) -> Iterator[tuple[int, Doubt]]:
    """Entries whose text begins with the text of another option, where those around begin with that of their own.

    Args:
        read: questions with their entries.
    """
    begun = [_begun(question, entry) for question, entry in read]
    odd = [n for n, own in enumerate(begun) if own is False]
    if odd and begun.count(True) >= max(_FEWEST, len(odd) * 2):
        yield from ((n, Doubt("key-contradicted", _TEXT, read[n][1].explanation)) for n in odd)


def _begun(question: QuestionDraft, entry: Entry) -> bool | None:
    """Whether the text behind an entry begins with its own option; None where it begins with none, or with several."""
    said = plain(entry.explanation[0].text) if entry.explanation else ""
    begins = [
        n for n, o in enumerate(question.options) if (text := plain(o.text)) and f"{said} ".startswith(f"{text} ")
    ]
    own = {ord(sign) - ord("a") for sign in entry.said.signs if sign.isalpha() and len(sign) == 1}
    return begins[0] in own if len(begins) == 1 and own else None


def _is_of_somebody(text: str) -> bool:
    return speaks_of_picks(text) or is_filled(text) or within(TABLE, "of_somebody").search(text) is not None


@cache
def _disputed() -> re.Pattern[str]:
    told = (*phrases(TABLE, "disputed"), *phrases(TABLE, "withdrawn"), *phrases("stated_key", "unsure"))
    return re.compile(rf"(?<!\w){pattern(told)}(?!\w)", re.IGNORECASE)


def _marks(text: str) -> list[tuple[str, str]]:
    """Words with a letter or number behind them that tell one version, part or chapter from another."""
    return [(match["word"].casefold(), match["mark"]) for match in _MARK.finditer(text)]
