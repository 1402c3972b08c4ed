"""Options that are told by a sign of place: `A. x`, `(b) y`, `iii. z`, in any of the usual styles.

Each may stand on lines of its own, below a letter alone on its line, or beside others on one line; letters rise from
the first, and that they do is the evidence: `A. Smith said`, `vitamin B. Then` are no options. What stands in an option
may wrap, be a list of numbered steps or hold code.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, one_line
from generator.importing.fences import fenced
from generator.importing.lettered.emphasis import around
from generator.importing.lettered.letter_chain import chain
from generator.importing.lettered.letter_doubts import letter_doubts
from generator.importing.lettered.letter_labels import Place
from generator.importing.lettered.passages import passages
from generator.importing.pieces import cut, trimmed
from generator.model.line import Line
from generator.model.value import value

# a tick may stand behind the bold type: `**B. Iron** ✅`
_CLOSING = re.compile(r"(?<=[^\s*_])[*_]{1,3}(?=\s*$|\s+(?:[✓✔✅√←]|<[-=]+)[^*_]{0,30}$)\s*")
_FILLED = re.compile(r"[●◉☑☒■◼]|[\[(][xX*✓✔•]|^[xX]$")
_EMPTY = re.compile(r"[○◯☐□◻▢❏❑]|\[ ?\]|\( ?\)")
_WORD = re.compile(r"\w+")


@value()
class Lettered:
    """One option with its sign of place.

    Attributes:
        place: in the list, from 0: 2 for `C.`.
        sign: the same as the source writes it, in small letters: "c", "iii", "3"; empty behind a mere bullet.
        lines: its text without the sign; blank lines between paragraphs are kept.
        evidence: the sign of place, and emphasis around the option.
        mark: a bullet, box, tick or star in front of the sign; may be empty.
        strong: whether all of the option is emphasised.
        bare: whether nothing stands behind the letter, which so is the text: a picture is lost.
    """

    place: int
    sign: str
    lines: Lines
    evidence: Lines
    mark: str = ""
    strong: bool = False
    bare: bool = False

    def draft(self, mark: Mark = Mark.NONE) -> OptionDraft:
        """The option as a draft."""
        text, bullets = passages(self.lines)
        return OptionDraft(text, mark, self.picked, (*self.evidence, *bullets), placed=bool(self.sign))

    @property
    def text(self) -> str:
        """The text on one line."""
        return one_line(self.lines)

    @property
    def picked(self) -> bool | None:
        """What a circle or a box in front shows; None for other marks."""
        if not self.mark:
            return None
        return True if _FILLED.search(self.mark) else False if _EMPTY.search(self.mark) else None


@value()
class Options:
    """The options of one question.

    Attributes:
        above: the lines before the first: the stem.
        options: two or more, their places rising.
        below: paragraphs behind the last option, where no other option has as many.
        doubts: letters that are missing or come twice, and cuts within a line that are not sure.
    """

    above: Lines
    options: tuple[Lettered, ...]
    below: Lines = ()
    doubts: tuple[Doubt, ...] = ()


def lettered(lines: Lines, *, letters: bool = True, numbers: bool = True) -> Options | None:
    """Find the options of one question; None when it has none with a sign of place.

    Args:
        lines: everything of the question but its key and its explanation, which may begin with letters as well.
        letters: whether letters may be signs of place.
        numbers: whether `1.` and `i.` may be; letters go before them.
    """
    places, alike = chain(lines, letters=letters, numbers=numbers)
    if not places:
        return None
    first = places[0]
    before = cut(lines[first.index], first.start)[:1] if first.start else ()
    above = (*lines[: first.index], *(part for part in before if not part.blank))
    options = [_option(lines, place, following) for place, following in pairwise((*places, None)) if place]
    options.sort(key=lambda option: option.place)  # two columns read line by line: `A. x   C. z` / `B. y   D. w`
    options[-1], below = _end(options)
    ranked = sorted(places, key=lambda place: place.place)
    doubts = letter_doubts(lines, ranked, alike, [option.lines for option in options])
    bare = tuple(option.lines[0] for option in options if option.bare)
    lost = [Doubt("option-lost", "nothing stands behind the letter of an option; a picture may be lost", bare)]
    return Options(above, tuple(options), below, (*doubts, *(lost if bare else ())))


def _option(lines: Lines, place: Place, following: Place | None) -> Lettered:
    """Cut one option out of the lines."""
    if following is None:
        part = list(lines[place.index :])
    else:
        last = () if following.start == 0 else cut(lines[following.index], following.start)[:1]
        part = [*lines[place.index : following.index], *last]
    if following and following.index == place.index:
        sign, part[-1] = cut(part[-1], place.start, place.end)[1:]
    else:
        sign, part[0] = cut(part[0], place.start, place.end)[1:] if place.start else cut(part[0], place.end)
    evidence: Lines = (sign,)
    mark = place.sign
    emphasis = _closing(part) if place.strong or place.sign == "*" else None
    if emphasis:
        before, closing, told = cut(part[emphasis[0]], *emphasis[1:])
        part[emphasis[0] : emphasis[0] + 1] = (before,) if told.blank else (before, told)
        evidence, mark = (sign, closing), ""
    text, signs = around(trimmed(part))
    written = place.style.written(place.place).casefold()
    found = Lettered(place.place, written, text, (*evidence, *signs), mark, strong=bool(emphasis or signs))
    letter = None if text else _WORD.search(sign.text, len(sign.text) - len(sign.text.lstrip()) + len(place.sign))
    if letter is None:
        return found
    before, own, after = cut(sign, letter.start(), letter.end())
    return replace(found, lines=(own,), evidence=tuple(p for p in (before, after) if not p.blank), bare=True)


def _closing(lines: list[Line]) -> tuple[int, int, int] | None:
    """Where emphasis that opened before the sign of place closes: at the end of a line; prose may stand below it."""
    found = ((i, *match.span()) for i, line in enumerate(lines) if (match := _CLOSING.search(line.text)))
    return next(found, None)


def _end(options: list[Lettered]) -> tuple[Lettered, Lines]:
    """Part the last option from paragraphs below it, when it has more of them than any other."""
    own = _paragraphs(options[-1].lines)
    if any(len(_paragraphs(option.lines)) >= len(own) for option in options[:-1]):
        return options[-1], ()
    most = max(len(_paragraphs(option.lines)) for option in options[:-1])
    at = own[most][0]
    return replace(options[-1], lines=trimmed(list(options[-1].lines[:at]))), options[-1].lines[at:]


def _paragraphs(lines: Lines) -> list[tuple[int, ...]]:
    """Indices of the lines of each paragraph; fenced code counts as part of the one above."""
    parts: list[list[int]] = []
    open_ = False
    for at, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        if line.blank and not code:
            open_ = False
            continue
        if open_ or (code and parts):
            parts[-1].append(at)
        else:
            parts.append([at])
        open_ = True
    return [tuple(part) for part in parts]
