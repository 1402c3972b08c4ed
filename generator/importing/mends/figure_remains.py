"""Takes what a recogniser made of a drawing off the options: `4)`, `<o>> | >| l>`, where every option has its label.

In a choice of several each option is followed by what the page says of it. Odd signs without a word between the stem
and the first of them, of which the page says nothing, are none: they stood in a figure, or beside the text. A number or
a formula may well be an option whose label was lost.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile

from generator.importing.drafts import Mark, OptionDraft, QuestionDraft, QuizDraft
from generator.importing.key import asked_for_several
from generator.importing.mending import with_questions

_FEWEST = 2  # options that have a label
_WORD = re.compile(r"[^\W\d_]{3}")
_CRUMB = re.compile(r"(?![-+$€£]?\d+\s?%?$)\w{0,2}[^\w\s$]{1,3}\w?")
_ODD = re.compile(r"[<>|~\\]")
_CODES = {"options-unclear", "text-doubtful"}


def mend(quiz: QuizDraft) -> QuizDraft:
    """Look at every choice of several."""
    return with_questions(quiz, _mended)


def _mended(question: QuestionDraft) -> QuestionDraft:
    remains = tuple(takewhile(_is_remains, question.options))
    rest = question.options[len(remains) :]
    labelled = len(rest) >= _FEWEST and all(
        option.mark is not Mark.NONE and _WORD.search(option.text) for option in rest
    )
    several = question.several or asked_for_several(question.stem_text)
    if not remains or not labelled or not several:
        return question
    lines = tuple(line for option in remains for line in (*option.lines, *option.evidence))
    gone = set(lines)
    doubts = tuple(doubt for doubt in question.doubts if doubt.code not in _CODES or not gone.issuperset(doubt.lines))
    return replace(question, options=rest, evidence=(*question.evidence, *lines), doubts=doubts)


def _is_remains(option: OptionDraft) -> bool:
    silent = option.mark is Mark.NONE and option.picked is None and not option.placed and not option.feedback
    odd = _CRUMB.fullmatch(option.text.strip()) or (
        len(_ODD.findall(option.text)) >= _FEWEST and "=" not in option.text
    )
    return silent and bool(odd) and not _WORD.search(option.text) and not any(p.code for p in option.passages)
