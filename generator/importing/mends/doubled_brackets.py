"""Puts one of two brackets back that were read as one: `fold(2,3))` where other options have `fold((1,2))`.

Two brackets in a row look like one. Only where brackets do not match, one more would make them, and another option has
the same word with two.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import MOST_OPTIONS, OptionDraft, QuestionDraft, QuizDraft
from generator.importing.mending import with_lines, with_questions
from generator.model.line import Line

READ = True

RULE = "doubled_brackets"
_OPENING = re.compile(r"(?<!\w)(?P<name>\w{1,40})\((?!\()")
_DOUBLED = re.compile(r"(?<!\w)(?P<name>\w{1,40})\(\(")


def mend(quiz: QuizDraft) -> QuizDraft:
    """Compare the brackets of the options of every question."""
    return with_questions(quiz, _mended)


def _mended(question: QuestionDraft) -> QuestionDraft:
    options = question.options[:MOST_OPTIONS]
    names = {match["name"] for option in options if _open(option) == 0 for match in _DOUBLED.finditer(option.text)}
    return replace(question, options=tuple(_option(o, names) for o in question.options)) if names else question


def _open(option: OptionDraft) -> int:
    """How many brackets are opened and not closed."""
    return option.text.count("(") - option.text.count(")")


def _option(option: OptionDraft, names: set[str]) -> OptionDraft:
    found = [match for match in _OPENING.finditer(option.text) if match["name"] in names]
    if _open(option) != -1 or len(found) != 1 or len(option.lines) != 1:
        return option

    def change(line: Line) -> Line:
        text = _OPENING.sub(lambda match: match[0] + "(" * (match["name"] in names), line.text)
        return line.edited(text, RULE)

    return with_lines(option, change)
