"""Flash cards as Anki exports them, with the options on the front and the key on the back.

#separator:tab
Which river …?<br>A) The Rhine<br>B) The Danube⇥B
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.keys.stated_key import Stated, signs
from generator.importing.lettered.keyed_question import Listed, keyed_question
from generator.importing.lettered.letter_chain import chain
from generator.importing.markup.html_text import html_lines
from generator.importing.pieces import cut
from generator.importing.table.cells import cells, is_row
from generator.importing.words import plain
from generator.model.line import Line

EXACT = True  # a program wrote it; its tabs are no columns of a page

_FEWEST = 3
_ENOUGH = 0.8  # of the cards have options on their front
_FITS = 0.95
_NAMED = {"tab": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " ", "colon": ":"}
_SEPARATOR = re.compile(r"#separator:(?P<name>.+)", re.IGNORECASE)
_COLUMN = re.compile(r"#(?:notetype|deck|tags|guid) column:(?P<at>\d+)", re.IGNORECASE)
_OTHER_TEXT = "the letter of the key and the text behind it are two different options"
_NO_CARD = "a card with options on its front"


@dataclass(frozen=True, slots=True)
class _Card:
    """One card.

    Attributes:
        front: what asks, with the options.
        back: the key, and what explains it.
        others: tags of HTML, further fields, and signs between them.
    """

    front: Lines
    back: Lines
    others: Lines


def score(lines: Lines) -> float:
    """How well a text fits: all but a few of its lines are cards with options on their front."""
    _, rows, separator, skipped = _rows(lines)
    cards = [_card(row, separator, skipped) for row in rows]
    fitting = sum(bool(card and _asks(card)) for card in cards)
    return _FITS if fitting >= max(_FEWEST, _ENOUGH * len(rows)) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the cards."""
    heads, rows, separator, skipped = _rows(lines)
    read = [(row, _card(row, separator, skipped)) for row in rows]
    rest = tuple(row for row, card in read if card is None)
    keyed = [_question(card) for _, card in read if card]
    return QuizDraft(
        title="",
        questions=tuple(question for question, _ in keyed),
        removals=(
            *Removal.of(heads, "furniture"),
            *(removal for _, removals in keyed for removal in removals),
        ),
        unparsed=Unparsed.of(rest, _NO_CARD),
    )


def _rows(lines: Lines) -> tuple[Lines, Lines, str, frozenset[int]]:
    """The lines that say how the file is written, the cards, what parts their fields, and which fields are no text."""
    filled = tuple(line for line in lines if not line.blank)
    count = next((n for n, line in enumerate(filled) if not line.text.startswith("#")), len(filled))
    heads = filled[:count]
    names = [match["name"].strip() for line in heads if (match := _SEPARATOR.match(line.text))]
    skipped = frozenset(int(match["at"]) - 1 for line in heads if (match := _COLUMN.match(line.text)))
    name = names[0] if names else "tab"
    return heads, filled[count:], _NAMED.get(name.casefold(), name if len(name) == 1 else "\t"), skipped


def _card(row: Line, separator: str, skipped: frozenset[int]) -> _Card | None:
    if not is_row(row, separator):
        return None
    found, around = cells(row, separator)
    texts = [n for n, cell in enumerate(found) if n not in skipped and not cell.blank][:2]
    if len(texts) < 2:  # noqa: PLR2004 - a card has two sides
        return None
    front, tags = html_lines((found[texts[0]],), escaped=False)
    back, more = html_lines((found[texts[1]],), escaped=False)
    others = tuple(cell for n, cell in enumerate(found) if n not in texts and not cell.blank)
    return _Card(front, tuple(line for line in back if not line.blank), (*around, *tags, *more, *others))


def _asks(card: _Card) -> bool:
    """Whether options stand on the front, behind what asks."""
    places = chain(card.front, numbers=False)[0]
    return bool(places) and (places[0].index > 0 or places[0].start > 0) and bool(card.back)


def _question(card: _Card) -> tuple[QuestionDraft, tuple[Removal, ...]]:
    named = [(line, read) for line in card.back if (read := signs(line.text.lstrip()))]
    told = named if named and named[0][0] is card.back[0] else []
    run = [pair for pair, line in zip(told, card.back, strict=False) if pair[0] is line]
    if len(run) < 2:  # noqa: PLR2004 - one line names the key
        said = _stated(card.back[0]) if card.back else None
        listed = Listed((said,), card.back[1:]) if said else None
        keyed = keyed_question("", (), card.front, listed=listed)
        return replace(keyed.question, evidence=(*keyed.question.evidence, *card.others)), keyed.removals
    pieces = [_stated(line) for line, _ in run]
    head, named_at = pieces[0].head, pieces[0].named
    whole = Stated(head, named_at, tuple(sign for piece in pieces for sign in piece.signs))
    keyed = keyed_question("", (), card.front, listed=Listed((whole,), card.back[len(run) :]))
    texts = {_sign(n): plain(option.text) for n, option in enumerate(keyed.question.options)}
    differ = [p for p in pieces if p.rest and len(p.signs) == 1 and plain(p.rest.text) != texts.get(p.signs[0])]
    doubts = (Doubt("key-unclear", _OTHER_TEXT, (differ[0].named,)),) if differ else ()
    signs_of_it = (line for p in pieces[1:] for line in (p.head, p.named))
    evidence = (*signs_of_it, *(p.rest for p in pieces if p.rest), *card.others)
    question = keyed.question
    return replace(
        question, evidence=(*question.evidence, *evidence), doubts=(*question.doubts, *doubts)
    ), keyed.removals


def _sign(place: int) -> str:
    return chr(ord("a") + place)


def _stated(line: Line) -> Stated:
    """The back of a card as a statement of the key."""
    spaces = len(line.text) - len(line.text.lstrip())
    read = signs(line.text[spaces:])
    head, named = cut(line, spaces)
    if read is None:
        return Stated(head, named)
    named, rest = cut(named, read[1])
    return Stated(head, named, read[0], None if rest.blank else rest)
