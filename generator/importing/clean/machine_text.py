"""Removes text that speaks to a machine: `You are a helpful AI assistant. Give only a hint …`.

Course platforms put such a paragraph into every question, where only a copy shows it; others write `Ignore all previous
instructions and …` into a page. Either is no part of a question, and an import that obeyed nobody leaves it out. Only
text that speaks to a machine and of what it should do, or that does so again and again, is surely that: a question
about such texts quotes them, marks them as an option or speaks of the matter elsewhere.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache
from itertools import pairwise

from generator.importing.drafts import Cleaned, Lines
from generator.importing.marks import marked
from generator.importing.persons.sentences import Sentence, finished, mention, sentences, without
from generator.importing.words import phrases, plain

AFTER = ("flattened_lines", "heading_marks", "html_tags")
EXACT = True

RULE = "machine_text"
Run = tuple[Sentence, ...]

_LONG = 25  # characters of a text that does not come twice by accident
_OPENING = 100  # of a sentence, so many characters show how it begins
_OPTION = re.compile(r"\s*(?:[\"“„«‹'‘`]|\(?[A-Za-z0-9]{1,2}[.)]\s)")
_DOUBTFUL = "this reads as if it were addressed to a machine; it may be no part of the question"
# OCR takes `AI` for `Al`, and an `o` for a zero.
_TWINS = str.maketrans("l1|0", "iiio")


def clean(lines: Lines) -> Cleaned:
    """Remove what surely is such text; doubt what may be, and what stands right behind it."""
    if not mention(lines, phrases(RULE, "opens"), _said):
        return Cleaned(lines)
    found = _whole(sentences(lines))
    runs = _runs(found, lines)
    sure = _sure(runs, found)
    behind = {id(run[-1]) for run in sure}
    unsure = [sentence for run in runs if run not in sure for sentence in run]
    unsure += [after for last, after in pairwise(found) if id(last) in behind and not after.opens]
    doubtful = {stretch.index for sentence in unsure for stretch in sentence.stretches}
    doubted = tuple(line.doubted(_DOUBTFUL) if i in doubtful else line for i, line in enumerate(lines))
    return without(doubted, (stretch for run in sure for s in run for stretch in s.stretches), RULE)


def _sure(runs: list[Run], found: Run) -> set[Run]:
    """Runs that come again, and, on a page that teaches nothing of the kind, those that say what to do."""
    inside = {id(sentence) for run in runs for sentence in run}
    taught = any(_has(_said(sentence.text), "taught") for sentence in found if id(sentence) not in inside)
    times = Counter(map(_text, runs))
    return {run for run in runs if _repeated(run, times) or (not taught and _orders(run))}


def _runs(found: Run, lines: Lines) -> list[Run]:
    """Sentences that begin to address a machine, each with those behind it that go on so."""
    runs: list[list[Sentence]] = []
    follows = False
    for sentence in found:
        begins = _begins(sentence.text) and not _is_option(sentence, lines)
        on = follows and (not sentence.opens or not finished(runs[-1][-1].text))
        if on and (begins or _has(_said(sentence.text), "orders")):
            runs[-1].append(sentence)
        elif begins:
            runs.append([sentence])
        else:
            follows = False
            continue
        follows = True
    return [tuple(run) for run in runs]


def _whole(found: Run) -> Run:
    """Join what a line's end cut in two right where the address begins: `You are a helpful` / `AI assistant`."""
    done: list[Sentence] = []
    for sentence in found:
        cut_off = bool(done) and not finished(done[-1].text) and not _begins(done[-1].text)
        if cut_off and _begins(f"{done[-1].text} {sentence.text}"):
            stretches = (*done[-1].stretches, *sentence.stretches)
            done[-1] = replace(done[-1], text=f"{done[-1].text} {sentence.text}", stretches=stretches)
        else:
            done.append(sentence)
    return tuple(done)


def _begins(text: str) -> bool:
    return _said(text[:_OPENING]).startswith(_known("opens"))


def _is_option(sentence: Sentence, lines: Lines) -> bool:
    """Whether a sign in front makes a text an option or a quotation, which may say anything."""
    line = lines[sentence.stretches[0].index]
    return _OPTION.match(sentence.text) is not None or (sentence.opens and marked(line).mark is not None)


def _repeated(run: Run, times: Counter[str]) -> bool:
    return times[_text(run)] > 1 and len(_text(run)) >= _LONG


def _orders(run: Run) -> bool:
    """Whether a run says more than who is addressed: what to do, or to whom else it speaks."""
    text = _text(run)
    openings = [opening for opening in _known("opens") if opening in text]
    for opening in openings:
        text = text.replace(opening, " ")
    return _has(text, "orders") or sum(_begins(s.text) for s in run) > 1


def _text(run: Run) -> str:
    return "".join(_said(sentence.text) for sentence in run)


def _has(said: str, key: str) -> bool:
    return any(phrase in said for phrase in _known(key))


def _said(text: str) -> str:
    """The words of a text, each with a space before and behind it."""
    return f" {plain(text)} ".translate(_TWINS)


@cache
def _known(key: str) -> tuple[str, ...]:
    return tuple(map(_said, phrases(RULE, key)))
