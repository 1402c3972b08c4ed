"""Finds the honour code under a quiz, to which a person agrees by name: `I, NAME, understand that …`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.importing.drafts import Lines
from generator.importing.persons.persons import TABLE, honours, is_name, named, spoken
from generator.importing.persons.sentences import Sentence, Stretch, finished, mention, sentences
from generator.importing.words import phrases, says

_NEAR = 4  # lines above and below that may hold its heading, and the name typed again
_LONGEST = 80  # characters of the rest of a sentence on the next line


@dataclass(frozen=True, slots=True)
class HonourCode:
    """Where a page holds an honour code.

    Attributes:
        stretches: its sentences, heading and field.
        names: who agreed.
        last: index of the last line of it; of a page without one, there is none so high.
    """

    stretches: tuple[Stretch, ...] = ()
    names: frozenset[str] = frozenset()
    last: int | None = None


def honour_code(lines: Lines) -> HonourCode:
    """Find every honour code of a page."""
    if not mention(lines, phrases(TABLE, "honour"), spoken):
        return HonourCode()
    found = _with_rests(sentences(lines))
    names = frozenset(name for sentence in found if (name := named(sentence.text)))
    own = [stretch for sentence in found for stretch in sentence.stretches]
    if not own:
        return HonourCode()
    taken = {stretch.index for stretch in own}
    beside = sorted({i for at in taken for i in _beside(lines, at, names)} - taken)
    around = [Stretch(i, 0, len(lines[i].text)) for i in beside]
    return HonourCode((*own, *around), names, max(stretch.index for stretch in (*own, *around)))


def _with_rests(found: tuple[Sentence, ...]) -> list[Sentence]:
    """The sentences of an honour code, each with the rest of it on a line that begins with a capital letter."""
    own: list[Sentence] = []
    for sentence in found:
        broken = (
            bool(own) and not finished(own[-1].text) and own[-1].stretches[-1].index + 1 == sentence.stretches[0].index
        )
        if honours(sentence.text) or (broken and len(sentence.text) <= _LONGEST and finished(sentence.text)):
            own.append(sentence)
    return own


def _beside(lines: Lines, at: int, names: frozenset[str]) -> Iterator[int]:
    """Lines around one of the honour code that belong to it: headings, links, the field with the name."""
    field = False
    for i in range(max(at - _NEAR, 0), min(at + _NEAR + 1, len(lines))):
        text = lines[i].text
        known = text.strip() in names or says(text, phrases(TABLE, "beside")) > 0
        if known or (field and is_name(text)):
            yield i
        field = (known or (field and not text.strip())) and i > at
