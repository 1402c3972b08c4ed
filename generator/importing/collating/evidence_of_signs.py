"""Which of two readings is right where a digit or a sign differs: only where one shows that it misreads them.

A number that holds a letter, a sign that none takes a plain one for, a formula that does not parse. All else is for a
person: 98 % or 8 %.
"""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from generator.importing.collating.facts import facts, sound
from generator.importing.collating.strip import core
from generator.importing.collating.vocabulary import as_number, chunks
from generator.importing.collating.witness import Side, Verdict, Witness

# Signs that no recogniser sees where a plain one stands; the other way round it happens: `≤` is read as `<` or `=`.
_PLAIN = {"≤": "<=", "≥": ">=", "≠": "=", "≈": "=~-", "×": "x*", "÷": ":+-", "±": "+", "%": "6"}
# Signs that a recogniser writes for one that it has no name for; a document that does hold one has it more than once.
_STRANGE = frozenset("¥€£©®«»§°•~¢¤¦")
_AROUND = "([{"
_SHORT = 2
_MARKUP = frozenset("^_{}\\")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?%?")


def judge_signs(mine: Witness, theirs: Witness) -> Verdict | None:
    """Decide between two readings whose digits or signs differ; None where nothing shows which is right."""
    looks = (_as_numbers, _grouped, _plain, _called, _short_word, _raised, _marked_up, _parsed)
    return next((verdict for look in looks if (verdict := look(mine, theirs))), None)


def _as_numbers(mine: Witness, theirs: Witness) -> Verdict | None:
    """Letters that were read for digits: `10,ooo,000` and `10,000,000`, or `O` where the reading does so elsewhere."""
    ours, others = core(mine.text), core(theirs.text)
    differ = [(a, b) for a, b in zip(ours, others, strict=False) if a != b]
    if len(ours) != len(others) or not all(as_number(a) and as_number(a) == as_number(b) for a, b in differ):
        return None
    lettered = {a.isalpha() for a, _ in differ}
    if len(lettered) != 1:
        return None
    loser, winner = (mine, theirs) if lettered == {True} else (theirs, mine)
    if not all(as_number(b) for a, b in _tokens(loser.text, winner.text) if a != b):
        return _word(loser, winner, mine)
    words = chunks(loser.text)
    number = any(re.search(r"\d", word) for word in words) and all(
        as_number(word) or word in winner.words.words for word in words
    )
    sure = number or bool(loser.words.digits - winner.words.digits)
    return Verdict(Side.THEIRS if loser is mine else Side.MINE, sure=sure)


def _tokens(first: str, second: str) -> list[tuple[str, str]]:
    """Letters and digits that stand together, side by side."""
    return list(zip(re.findall(r"[^\W_]+", core(first)), re.findall(r"[^\W_]+", core(second)), strict=False))


def _word(lettered: Witness, digits: Witness, mine: Witness) -> Verdict | None:
    """A digit within a word is a misread letter where the word is known: `mo0n` and `moon`."""
    side = Side.MINE if lettered is mine else Side.THEIRS
    return Verdict(side) if digits.words.knows(lettered.text) else None


def _grouped(mine: Witness, theirs: Witness) -> Verdict | None:
    """A whole number beside one that holds letters and is none: `1,000,000` and `1,0oo0,0o0`."""
    ours, others = (core(witness.text).strip(".,;:!?") for witness in (mine, theirs))
    whole = [bool(_GROUPED.fullmatch(text)) for text in (ours, others)]
    if whole[0] == whole[1]:
        return None
    broken = others if whole[0] else ours
    lettered = as_number(broken) and broken != as_number(broken)
    return Verdict(Side.MINE if whole[0] else Side.THEIRS) if lettered else None


def _plain(mine: Witness, theirs: Witness) -> Verdict | None:
    """One reading has a sign where the other has a plain one that looks like it."""
    ours, others = core(mine.text), core(theirs.text)
    if len(ours) != len(others):
        return None
    differ = [(a, b) for a, b in zip(ours, others, strict=True) if a != b]
    if all(_stands_for(b, a, theirs) for a, b in differ):
        return Verdict(Side.MINE)
    return Verdict(Side.THEIRS) if all(_stands_for(a, b, mine) for a, b in differ) else None


def _called(mine: Witness, theirs: Witness) -> Verdict | None:
    """Brackets with nothing in them are read as a nought: `np.dot()` and `np.dot0`, where it is called elsewhere."""
    ours, others = core(mine.text), core(theirs.text)
    for side, text, other in ((Side.MINE, ours, others), (Side.THEIRS, others, ours)):
        name = re.match(r"\w+(?:\.\w+)*(?=\(\))", text.lstrip(_AROUND))
        if name and text.replace("()", "0") == other:
            called = f"{name[0]}("
            return (
                Verdict(side)
                if any(word.startswith(called) for word in (*mine.words.words, *theirs.words.words))
                else None
            )
    return None


def _short_word(mine: Witness, theirs: Witness) -> Verdict | None:
    """A word of a letter or two that begins with an I, where the other reading has a 1 alone: `If` and `1`."""
    for side, witness, other in ((Side.MINE, mine, theirs), (Side.THEIRS, theirs, mine)):
        word = core(witness.text)
        if other.text.strip() == "1" and word[:1] == "i" and word.isalpha() and len(word) <= _SHORT:
            known = word in other.words.words or witness.words.words[word] > 1
            return Verdict(side) if known else None
    return None


def _stands_for(plain: str, sign: str, witness: Witness) -> bool:
    """Whether a reading may have written one sign for another: a plain one, or a strange one that it has only here."""
    strange = plain in _STRANGE and witness.words.signs[plain] <= 1
    return sign in _PLAIN and (strange or plain in _PLAIN[sign])


def _raised(mine: Witness, theirs: Witness) -> Verdict | None:
    """In TeX a brace stands behind `^`, `_` or a command: of `y^{t}`, `y*{t}`, `y4{t}`, `y{t}` the first is meant."""
    ours, others = core(mine.text), core(theirs.text)
    sides = set()
    for code in Levenshtein.opcodes(ours, others):
        if code.tag == "equal":
            continue
        a, b = ours[code.src_start : code.src_end], others[code.dest_start : code.dest_end]
        signs = {side for side, sign, other in ((Side.MINE, a, b), (Side.THEIRS, b, a)) if _is_raising(sign, other)}
        if (
            not signs
            or ours[code.src_end : code.src_end + 1] != "{"
            or others[code.dest_end : code.dest_end + 1] != "{"
        ):
            return None
        sides |= signs
    return Verdict(sides.pop()) if len(sides) == 1 and "$" in mine.around else None


def _is_raising(sign: str, other: str) -> bool:
    """Whether one reading has the sign of an exponent or an index, and the other at most a wrong one."""
    return sign in {"^", "_"} and len(other) <= 1 and other not in {"^", "_"}


def _marked_up(mine: Witness, theirs: Witness) -> Verdict | None:
    r"""A formula that parses, where the other reading has odd signs for nothing but its markup: `x^{i}` and `x\4i}`."""
    ours, others = sound(mine.around), sound(theirs.around)
    whole, broken = (mine, theirs) if ours else (theirs, mine)
    if ours == others or "$" not in whole.around:
        return None
    text, misread = core(whole.text), core(broken.text)
    for code in Levenshtein.opcodes(text, misread):
        markup = text[code.src_start : code.src_end]
        longer = code.dest_end - code.dest_start > len(markup)
        if code.tag != "equal" and (longer or not _MARKUP.issuperset(markup)):
            return None
    return Verdict(Side.MINE if ours else Side.THEIRS)


def _parsed(mine: Witness, theirs: Witness) -> Verdict | None:
    """One reading is a whole formula, the other has lost a bracket or a sign of it; no digit tells them apart."""
    if re.findall(r"\d", mine.text) != re.findall(r"\d", theirs.text):
        return None
    ours, others = sound(mine.around), sound(theirs.around)
    whole, broken = (mine, theirs) if ours else (theirs, mine)
    if ours == others or not _within(facts(broken.text), facts(whole.text)):
        return None
    return Verdict(Side.MINE if ours else Side.THEIRS)


def _within(few: list[str], many: list[str]) -> bool:
    """Whether signs stand in the same order among others."""
    rest = iter(many)
    return all(sign in rest for sign in few)
