"""Which of two readings of a spot is right, as far as the two texts show it.

Letters are decided by the words of the document, digits and signs as `evidence_of_signs` says. What nothing decides is
for a person.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from generator.importing.beginnings import shared_beginning
from generator.importing.collating.agreement import alike
from generator.importing.collating.evidence_of_signs import judge_signs
from generator.importing.collating.facts import facts, sound
from generator.importing.collating.operators import judge_operators
from generator.importing.collating.strip import core
from generator.importing.collating.vocabulary import Vocabulary, chunks
from generator.importing.collating.witness import Side, Verdict, Witness

_SOFT = re.compile(r"[()\[\]{}|$\\_]")
_ODD = re.compile(r"[~_|©®¥€£«»§°•*^<>\\{}]")
_STOP = re.compile(r"[.,:;!?|~]")
_LETTER = re.compile(r"[^\W\d_]+")
_RAISED = re.compile(r"(?:(?<=[^\W\d_])|(?<=[)\]]))[¹²³⁰⁴-⁹]")
_CRUMB = 2
_WORDS_ALIKE, _MISREAD, _SHORT_WORD = 60, 45, 3
# Of the words of a text, so many must stand elsewhere in the document; a reading of which hardly any does is garbage.
_KNOWN, _GARBAGE = 0.7, 0.3
# Beyond this, one reading has words that the other lacks.
_MUCH, _MORE = 1.5, 6
# So many letters at least are alike in two forms of a word.
_STEM = 5
# Letters that are taken for each other, and how many times more often a word must come than its misreading.
_SHAPES = tuple(map(frozenset, ("hb", "ce", "ij", "il", "lt", "rt", "ft", "ao", "nu", "vy", "gq")))
_TIMES = 10
# In a text shorter than this a misread letter may make another answer.
_LONG = 30


def judge_spot(mine: Witness, theirs: Witness) -> Verdict:
    """Decide what a spot reads."""
    if not core(mine.text) or _is_speck(mine.text, theirs.text):
        return _alone(theirs, mine, Side.THEIRS)
    if not core(theirs.text) or _is_speck(theirs.text, mine.text):
        return _alone(mine, theirs, Side.MINE)
    if facts(mine.text) == facts(theirs.text):
        return _much_longer(mine, theirs) or _brackets(mine, theirs) or _letters(mine, theirs)
    signs = (
        _raised(mine.text, theirs.text)
        or judge_signs(mine, theirs)
        or judge_operators(mine, theirs)
        or _part(mine, theirs)
        or _garbage(mine, theirs)
    )
    return signs or Verdict(Side.MINE, sure=False)


def _raised(mine: str, theirs: str) -> Verdict | None:
    """The reading with a raised digit behind a letter or bracket, `3x²-4`, where the other has it plain: `3x2 — 4`.

    One recogniser knows no raised digits; none raises a digit that stands on the line. Behind a digit it may: `10²`.
    """
    levelled = [core(unicodedata.normalize("NFKC", text)) for text in (mine, theirs)]
    ours, others = len(_RAISED.findall(mine)), len(_RAISED.findall(theirs))
    every = [sum(map(_is_raised, text)) for text in (mine, theirs)]
    if levelled[0] != levelled[1] or [ours, others] != every or bool(ours) == bool(others):
        return None
    return Verdict(Side.MINE if ours else Side.THEIRS)


def _is_raised(character: str) -> bool:
    return unicodedata.decomposition(character).startswith("<super>") and unicodedata.digit(character, None) is not None


def _is_speck(text: str, other: str) -> bool:
    """Whether a reading has a stop or the like where the other has a word: `"p" and "!` and `"p" and "q":`."""
    return bool(_STOP.fullmatch(core(text)) and _LETTER.search(other) and not facts(other))


def _part(mine: Witness, theirs: Witness) -> Verdict | None:
    """What one reading has is a part of what the other has, whose words all stand elsewhere: `c = a*b` and `*b`."""
    ours, others = core(mine.text), core(theirs.text)
    whole, part, side = (mine, theirs, Side.MINE) if others in ours else (theirs, mine, Side.THEIRS)
    if core(part.text) not in core(whole.text):
        return None
    known = all(word in part.words.words or whole.words.words[word] > 1 for word in chunks(whole.text))
    return Verdict(side) if known and _told_elsewhere(whole.text, whole.words, part.words) else None


def _alone(witness: Witness, other: Witness, side: Side) -> Verdict:
    """Judge text that one reading has alone: words are taken, crumbs dropped, digits and signs need another place."""
    text = witness.text
    dropped = Side.MINE if side is Side.THEIRS else Side.THEIRS
    if facts(text):
        return Verdict(side, sure=_told_elsewhere(text, witness.words, other.words))
    if not _LETTER.search(text):
        return Verdict(side, sure=sound(witness.around)) if _SOFT.search(text) else Verdict(dropped)
    if len(core(text)) <= _CRUMB and not other.words.knows(text):
        return Verdict(dropped)
    if core(witness.around) == core(text) and len(core(text)) < _LONG:  # a short text of its own
        return Verdict(
            side, sure=all(word in other.words.words or witness.words.words[word] > 1 for word in chunks(text))
        )
    likely = max(other.words.share(text), other.words.likelihood(text))
    return Verdict(side, sure=likely >= (_GARBAGE if len(chunks(text)) > 1 else _KNOWN))


def _told_elsewhere(text: str, own: Vocabulary, other: Vocabulary) -> bool:
    """Whether every word with a digit or a sign stands elsewhere in the document beside the same neighbour."""
    words = chunks(text)
    pairs = set(pairwise(words))
    for word in words:
        near = [pair for pair in pairs if word in pair]
        if facts(word) and not any(pair in other.pairs or own.pairs[pair] > 1 for pair in near):
            return False
    return True


def _much_longer(mine: Witness, theirs: Witness) -> Verdict | None:
    """Words that only one reading has, beside others that differ: they must not be lost."""
    ours, others = len(core(mine.text)), len(core(theirs.text))
    if max(ours, others) <= _MUCH * min(ours, others) + _MORE:
        return None
    return Verdict(Side.MINE if ours > others else Side.THEIRS, sure=False)


def _brackets(mine: Witness, theirs: Witness) -> Verdict | None:
    """Brackets differ: right is the reading in which they match."""
    if _SOFT.findall(mine.text) == _SOFT.findall(theirs.text):
        return None
    ours, others = sound(mine.around), sound(theirs.around)
    if ours != others:
        return Verdict(Side.MINE if ours else Side.THEIRS)
    return None if ours else Verdict(_better(mine, theirs), sure=False)


def _letters(mine: Witness, theirs: Witness) -> Verdict:
    """Letters or punctuation differ."""
    proper = _proper(mine.text, theirs.text) or _slash(core(mine.text), core(theirs.text))
    if proper:
        return proper
    if _only_letters(mine.text) == _only_letters(theirs.text):
        cleaner = len(_ODD.findall(mine.text)) <= len(_ODD.findall(theirs.text))
        return Verdict(Side.MINE if cleaner else Side.THEIRS)
    return _words(mine, theirs)


def _only_letters(text: str) -> str:
    return "".join(_LETTER.findall(core(text)))


def _words(mine: Witness, theirs: Witness) -> Verdict:
    """Right is the word that the other reading has elsewhere; else the one that looks more like its words."""
    known, others_known = theirs.words.knows(mine.text), mine.words.knows(theirs.text)
    like = alike(core(mine.text), core(theirs.text))
    if known != others_known and like >= _MISREAD:
        return Verdict(Side.MINE if known else Side.THEIRS)
    if known and others_known:
        return _often(mine, theirs) or Verdict(Side.MINE, sure=False)
    family = _family(mine, theirs)
    if family:
        return family
    if like >= _WORDS_ALIKE:
        short = min(len(core(mine.text)), len(core(theirs.text))) <= _SHORT_WORD
        long = min(len(core(mine.around)), len(core(theirs.around))) >= _LONG
        return Verdict(_better(mine, theirs), sure=long and not short)
    return _garbage(mine, theirs) or Verdict(_better(mine, theirs), sure=False)


def _often(mine: Witness, theirs: Witness) -> Verdict | None:
    """Of two words of the same length that differ in letters of one shape, the one that comes many times more often.

    `the` and `tbe`: a common word is misread more than once, so that its misreading stands elsewhere as well.
    """
    ours, others = core(mine.text), core(theirs.text)
    differ = [{a, b} for a, b in zip(ours, others, strict=False) if a != b]
    if len(ours) != len(others) or not all(any(pair <= shapes for shapes in _SHAPES) for pair in differ):
        return None
    counts = [sum(each.words.words[word] for each in (mine, theirs)) for word in (*chunks(ours), *chunks(others))]
    if len(counts) != 2 or max(counts) < _TIMES * min(counts):  # noqa: PLR2004 - one word of either
        return None
    return Verdict(Side.MINE if counts[0] > counts[1] else Side.THEIRS)


def _family(mine: Witness, theirs: Witness) -> Verdict | None:
    """Right is the word of which the document has another form: `normalize` beside `normalized`, not `normalie`."""
    ours, others = chunks(mine.text), chunks(theirs.text)
    if len(ours) != 1 or len(others) != 1:
        return None
    stem = max(len(shared_beginning((ours[0], others[0]))), _STEM) + 1
    told = [
        len(word) >= stem and any(each.words.has_form(word[:stem], {*ours, *others}) for each in (mine, theirs))
        for word in (*ours, *others)
    ]
    return Verdict(Side.MINE if told[0] else Side.THEIRS) if told[0] != told[1] else None


def _better(mine: Witness, theirs: Witness) -> Side:
    """The reading whose letters look more like the document's words; the longer one when they look alike."""

    def rank(own: Witness, other: Witness) -> tuple[float, float, int]:
        return other.words.share(own.text), other.words.likelihood(own.text), len(core(own.text))

    return Side.MINE if rank(mine, theirs) >= rank(theirs, mine) else Side.THEIRS


def _proper(mine: str, theirs: str) -> Verdict | None:
    """The reading with the proper character where the other has a plain one: `é` and `e`, `σ²` and `o2`."""
    ours, others = _special(mine), _special(theirs)
    if bool(ours) == bool(others) or abs(len(core(mine)) - len(core(theirs))) > len(ours) + len(others):
        return None
    return Verdict(Side.MINE if ours else Side.THEIRS)


def _slash(mine: str, theirs: str) -> Verdict | None:
    """A slash between two words is read as a letter, no letter as a slash: `dev/test` and `devitest`."""
    differ = [(a, b) for a, b in zip(mine, theirs, strict=False) if a != b] if len(mine) == len(theirs) else []
    for side, pairs in ((Side.MINE, differ), (Side.THEIRS, [(b, a) for a, b in differ])):
        if pairs and all(sign == "/" and letter in "iljt" for sign, letter in pairs):
            return Verdict(side)
    return None


def _special(text: str) -> list[str]:
    """Letters that no recogniser takes a plain one for: Greek, or with a diacritic."""
    names = (unicodedata.name(c, "") for c in text if not c.isascii())
    return [name for name in names if name.startswith("GREEK") or (name.startswith("LATIN") and " WITH " in name)]


def _garbage(mine: Witness, theirs: Witness) -> Verdict | None:
    """One reading is no text at all (a line read upside down): the other stands alone."""
    ours, others = theirs.words.share(mine.text), mine.words.share(theirs.text)
    few = min(len(chunks(mine.text)), len(chunks(theirs.text))) < _SHORT_WORD
    if few or min(ours, others) > _GARBAGE or max(ours, others) < 2 * _GARBAGE:
        return None
    side = Side.MINE if ours > others else Side.THEIRS
    winner, loser = (mine, theirs) if side is Side.MINE else (theirs, mine)
    return Verdict(side, sure=_told_elsewhere(winner.text, winner.words, loser.words))
