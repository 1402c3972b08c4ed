"""Flash cards as they are exported or copied: a term and its definition, side by side or below each other.

Mitosis⇥Division of a cell            Terms in this set (2)
Osmosis⇥Movement of water             Mitosis
                                      Division of a cell
What is mitosis?|Division of a cell
What is osmosis?|Movement of water
Which side of a term asks, nothing tells: such a card is a draft.
"""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Doubt, Lines, Passage, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line

EXACT = True  # tabs are no columns of a scan here

_FEWEST = 4
_ENOUGH = 0.8  # of the cards ask on their first side
_LONGEST = 60  # characters of a term
_WORDS = 6
_TAB = re.compile(r"\t+")
_BAR = re.compile(r"(?<!\s)\s*\|\s*|\|\s*")  # a row of spaces is looked at once, from where it begins
_LETTER = re.compile(r"\W*[A-Ha-h]\W*")
_DASH = re.compile(r"(?<=\S)\s+[-–—]\s+(?=\S)")
_NOTE = "these are flash cards: which side asks, and in what words, is for a person to say"

Card = tuple[Line, Line, Line]  # term, what stands between, definition


def score(lines: Lines) -> float:
    """How well a text fits: all lines have one tab, one bar or one dash; or the page says how many terms there are."""
    if _announced(lines):
        return 0.9
    filled = [line for line in lines if not line.blank]
    for sign, fit in ((_TAB, 0.7), (_BAR, 0.7), (_DASH, 0.5)):
        cards = [_beside(line, sign) for line in filled]
        found = [card for card in cards if card]
        titles = len(cards) - len(found)
        asked = sign is _BAR and _ask(found)
        if len(found) >= _FEWEST and titles <= (cards[0] is None) and (asked or _are_terms(found)):
            return fit
    return 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the cards."""
    announced = _announced(lines)
    filled = [line for line in lines if not line.blank]
    top: list[Line] = []
    if announced:
        at = filled.index(announced[0])
        top, rows = filled[:at], filled[at + 1 :]
        found = [(a, cut(a, len(a.text))[1], b) for a, b in zip(rows[::2], rows[1::2], strict=False)]
        rest = tuple(rows[len(found) * 2 :])
    else:
        sign = next((s for s in (_TAB, _BAR) if sum(bool(_beside(line, s)) for line in filled) >= _FEWEST), _DASH)
        cards = [(_beside(line, sign), line) for line in filled]
        found = [card for card, _ in cards if card]
        bare = [line for card, line in cards if not card]
        top, rest = bare[:1], tuple(bare[1:])
    doubt = Doubt("stem-doubtful", _NOTE)
    head = (announced[0],) if announced else ()
    return QuizDraft(
        title=top[0].text.strip(" *#_") if top else "",
        questions=tuple(_question(card, doubt) for card in found),
        evidence=(*top[:1],),
        removals=Removal.of((*head, *top[1:]), "furniture"),
        unparsed=Unparsed.of(rest, "a term with its definition"),
        doubts=() if _ask(found) else (doubt,),
        announced=announced[1] if announced else None,
        width=text_width(lines),
    )


def _question(card: Card, doubt: Doubt) -> QuestionDraft:
    term, between, definition = card
    evidence = () if between.blank else (between,)
    doubts = () if _is_asked(card) else (doubt,)
    return QuestionDraft("", (Passage((term,)),), (), evidence, doubts=doubts, model=(Passage((definition,)),))


def _is_asked(card: Card) -> bool:
    """Whether the first side of a card asks, and the second does not, nor is the letter of an option."""
    asked, said = card[0].text.rstrip(), card[2].text.strip()
    return asked.endswith("?") and not said.endswith("?") and not _LETTER.fullmatch(said)


def _ask(cards: list[Card]) -> bool:
    """Whether the first sides of nearly all cards ask."""
    return bool(cards) and sum(map(_is_asked, cards)) >= _ENOUGH * len(cards)


def _beside(line: Line, sign: re.Pattern[str]) -> Card | None:
    """Cut a card at its only tab or dash; None when there is none, or more."""
    matches = list(sign.finditer(line.text.strip("\t")))
    if len(matches) != 1:
        return None
    start = len(line.text) - len(line.text.lstrip("\t"))
    term, between, definition = cut(line, start + matches[0].start(), start + matches[0].end())
    return None if term.blank or definition.blank else (term, between, definition)


def _are_terms(cards: list[Card]) -> bool:
    """Whether the first sides are terms: short, and none twice."""
    terms = [term.text.strip() for term, _, _ in cards]
    short = all(len(term) <= _LONGEST and len(term.split()) <= _WORDS and term[-1:] not in ":?" for term in terms)
    letters = all(any(map(str.isalpha, part.text)) for card in cards for part in (card[0], card[2]))
    numbered = any(re.match(r"\W*\w{1,2}[.)]", term) for term in terms)
    return short and letters and not numbered and len(set(terms)) == len(terms)


def _announced(lines: Lines) -> tuple[Line, int] | None:
    """`Terms in this set (7)`, with twice as many lines below it."""
    filled = [line for line in lines if not line.blank]
    for n, line in enumerate(filled):
        match = _count().fullmatch(line.text.strip())
        if match and len(filled) - n - 1 >= 2 * int(match["count"]) > 0:
            return line, int(match["count"])
    return None


@cache
def _count() -> re.Pattern[str]:
    return re.compile(rf"{pattern(phrases('flash_cards', 'announced'))}\s*\((?P<count>\d{{1,4}})\)", re.IGNORECASE)
