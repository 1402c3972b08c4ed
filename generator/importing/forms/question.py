"""From the lines of a question of a Google form to its draft.

What was chosen has a tick or a cross where the icons were copied. Under a wrong answer stands `Correct answer` with the
right ones. Where neither is left, all points were won by nobody knows what.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, QuestionDraft
from generator.importing.endings import is_stated
from generator.importing.forms.heads import Head
from generator.importing.keys.answered_by_text import answered_by_text
from generator.importing.lettered.lettered import lettered
from generator.importing.lettered.passages import passages
from generator.importing.marks import marked
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_TABLE = "google_forms"
_RIGHT, _WRONG = "✓✔√✅", "✗✘✕✖❌"
_FILLED, _EMPTY = "●◉⦿☑☒■", "○◯☐□"
_SIGNS = f"{_RIGHT}{_WRONG}{_FILLED}{_EMPTY}"
_BEFORE = re.compile(rf"\s*(?:[{_SIGNS}]\s*)+")
_CELL = r"\s*\|\s*[vVyYxX×]{1,2}\s*$"  # a tick or cross in a column of its own, read as a letter: `Rome | v`
_BEHIND = re.compile(rf"(?<![\s{_SIGNS}])(?:(?:\s*[{_SIGNS}])+\s*$|{_CELL})")
_SIGN = re.compile(rf"[{_SIGNS}]")
_READ = re.compile(r"\s+[vVyYxX]\s*$")  # a tick or a cross behind what was chosen
_LONE = re.compile(r"\s[^\W_]\s*$")
_LETTER = re.compile(r"\W*[A-Za-z]{1,4}[.)\]:]")
_BEHIND_GAP = "a blank line parts this from the other options; it may belong to what follows"
_LONELY = "the last option alone is a sentence; it may belong to what follows"
_FEWEST = 2
_STEM = "nothing parts this stem from the options above; it may begin earlier"
_UNKNOWN = "what stands under “Correct answer” is none of the options"
_PARTIAL = "ticked as right, yet not all points were won; others may be right as well"
_TICKED = "an option is ticked as right, and does not stand under “Correct answer”"


@dataclass(frozen=True, slots=True)
class _Parts:
    """The lines of a question below its head."""

    options: Lines
    right: Lines
    feedback: Lines
    evidence: Lines


def question(head: Head, lines: Lines) -> QuestionDraft:
    """Put a question together.

    Args:
        head: its head.
        lines: everything below it.
    """
    parts = _parts(lines)
    stem, bullets = passages(head.stem)
    explanation, more = passages(parts.feedback)
    draft = QuestionDraft(
        head.number,
        stem,
        evidence=(*head.evidence, *bullets, *parts.evidence, *more),
        full=head.full,
        doubts=() if head.sure else (Doubt("boundary-unclear", _STEM, head.stem),),
        explanation=explanation,
    )
    options, doubts = _options(parts.options)
    if len(options) < _FEWEST and parts.right:
        typed = tuple(line for option in options for line in (*option.lines, *option.evidence))
        return replace(draft, evidence=(*draft.evidence, *typed), answers=parts.right)
    draft = replace(draft, doubts=(*draft.doubts, *doubts))
    return _keyed(draft, options, parts.right) if parts.right else _picked(draft, options)


def _keyed(draft: QuestionDraft, options: tuple[OptionDraft, ...], right: Lines) -> QuestionDraft:
    """A question with `Correct answer`: the options that stand below it are right, all others wrong."""
    texts = [option.text for option in options]
    named = [answered_by_text(texts, _bare(line), several=False) for line in right]
    draft = replace(draft, evidence=(*draft.evidence, *right))
    if any(not found.right for found in named):
        unmarked = tuple(replace(option, mark=Mark.NONE, picked=None) for option in options)
        doubt = Doubt("key-unclear", _UNKNOWN, right)
        return replace(draft, options=unmarked, doubts=(*draft.doubts, doubt))
    key = {found.right[0] for found in named}
    ticked = [option for i, option in enumerate(options) if option.mark is Mark.RIGHT and i not in key]
    marked = tuple(replace(option, mark=Mark.of(i in key), picked=None) for i, option in enumerate(options))
    doubts = [Doubt("key-contradicted", _TICKED, option.evidence) for option in ticked]
    return replace(draft, options=marked, several=len(key) > 1, doubts=(*draft.doubts, *doubts))


def _picked(draft: QuestionDraft, options: tuple[OptionDraft, ...]) -> QuestionDraft:
    """A question without: what was ticked is right; where all points were won, all else is wrong."""
    right = sum(option.mark is Mark.RIGHT for option in options)
    if right and draft.full:
        options = tuple(o if o.mark is Mark.RIGHT else replace(o, mark=Mark.WRONG) for o in options)
    if right and not draft.full:
        ticked = tuple(line for o in options if o.mark is Mark.RIGHT for line in o.lines)
        draft = replace(draft, doubts=(*draft.doubts, Doubt("key-unclear", _PARTIAL, ticked)))
    several = right > 1 or (bool(draft.full) and sum(bool(option.picked) for option in options) > 1)
    return replace(draft, options=options, several=several)


def _parts(lines: Lines) -> _Parts:
    taken: dict[str, list[Line]] = {"options": [], "right": [], "feedback": []}
    evidence: list[Line] = []
    into = "options"
    for line in lines:
        heading = next((key for key in ("right_above", "feedback") if _heading(key).fullmatch(line.text)), None)
        if heading and into != "feedback":
            into = "right" if heading == "right_above" else heading
            evidence.append(line)
        elif into != "right" or not line.blank:
            taken[into].append(line)
    return _Parts(**{name: tuple(part) for name, part in taken.items()}, evidence=tuple(evidence))


def _options(lines: Lines) -> tuple[tuple[OptionDraft, ...], tuple[Doubt, ...]]:
    """Every line is an option, or every letter; a tick on a line of its own speaks of nobody knows which."""
    listed = lettered(lines, numbers=False) if any(_LETTER.match(line.text) for line in lines) else None
    if listed and not any(not line.blank for line in listed.above) and not listed.below:
        found = [_signed(replace(o.draft(), evidence=o.evidence), o.mark) for o in listed.options]
        return tuple(found), listed.doubts
    options, lone = [], []
    circled = sum(marked(line).picked is not None for line in lines) >= _FEWEST
    named = sum(_LONE.search(line.text) is not None for line in lines) > 1  # `Solution X`, `Solution Y`
    for line in lines:
        if len(line.text.strip()) == 1 and _SIGN.search(line.text):
            lone.append(line)
        elif not line.blank:
            options.append((_circled(line, named=named) if circled else None) or _option(line))
    doubts = (Doubt("key-unclear", "a sign stands alone, and nothing tells of which option it speaks", tuple(lone)),)
    if lone and options:
        options[-1] = replace(options[-1], evidence=(*options[-1].evidence, *lone))
    return tuple(options), (*(doubts if lone else ()), *_apart(lines), *_sentence(tuple(options)))


def _apart(lines: Lines) -> list[Doubt]:
    """Doubt a last line that only a blank one parts from options that are printed closely."""
    ends = [i for i, line in enumerate(lines) if not line.blank]
    gaps = [b for a, b in pairwise(ends) if b - a > 1]
    if len(ends) <= _FEWEST or gaps != ends[-1:] or _SIGN.search(lines[ends[-1]].text):
        return []
    return [Doubt("options-unclear", _BEHIND_GAP, (lines[ends[-1]],))]


def _sentence(options: tuple[OptionDraft, ...]) -> list[Doubt]:
    """Doubt a last option that alone is a sentence: the next question or its section may begin with it."""
    sentences = [option for option in options if is_stated(option.text)]
    lonely = len(options) > _FEWEST and sentences == [options[-1]] and not options[-1].evidence
    return [Doubt("options-unclear", _LONELY, options[-1].lines)] if lonely else []


def _circled(line: Line, *, named: bool) -> OptionDraft | None:
    """A line behind a circle that a recogniser read as a letter or a sign: `@ Rome v`; None where it has none.

    Args:
        line: the line.
        named: whether several options end in a letter alone, which is part of each then.
    """
    found = marked(line)
    if found.mark is None or found.picked is None or _SIGN.search(line.text):
        return None
    tick = _READ.search(found.rest.text) if found.picked and not named else None
    text, behind = cut(found.rest, tick.start()) if tick else (found.rest, None)
    evidence = (found.mark, *((behind,) if behind else ()))
    return OptionDraft(passages((text,))[0], picked=found.picked, evidence=evidence)


def _option(line: Line) -> OptionDraft:
    """A line as an option, without the signs before and behind its text."""
    if not _SIGN.search(line.text) and not _BEHIND.search(line.text):
        return OptionDraft(passages((line,))[0])
    before, behind = _BEFORE.match(line.text), _BEHIND.search(line.text)
    start = before.end() if before else 0
    end = behind.start() if behind and behind.start() > start else len(line.text)
    head, text, tail = cut(line, start, end)
    evidence = tuple(piece for piece in (head, tail) if not piece.blank)
    option = OptionDraft(passages((text,))[0], evidence=evidence)
    return _signed(option, head.text + tail.text)


def _signed(option: OptionDraft, signs: str) -> OptionDraft:
    mark = Mark.RIGHT if set(signs) & set(_RIGHT) else Mark.WRONG if set(signs) & set(_WRONG) else Mark.NONE
    picked = True if set(signs) & set(_FILLED) else False if set(signs) & set(_EMPTY) else None
    return replace(option, mark=mark, picked=True if mark is not Mark.NONE and picked is False else picked)


def _bare(line: Line) -> str:
    """The text of a line without signs around it, also such as a recogniser read: `@ Rome`."""
    found = marked(line)
    if found.mark is not None and found.picked is not None:
        return found.rest.text.strip()
    return _BEHIND.sub("", _BEFORE.sub("", line.text)).strip()


@cache
def _heading(key: str) -> re.Pattern[str]:
    return re.compile(rf"[\s*_]*{pattern(phrases(_TABLE, key))}\s?:?[\s*_]*", re.IGNORECASE)
