"""Puts a variable back that was read as a digit: `2 = Wx + b` where another option has `z = Wx + b`.

Nothing is assigned to a number, and another option of the question has the same formula with a letter of that shape.
"""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import MOST_OPTIONS, QuestionDraft, QuizDraft
from generator.importing.mending import with_lines, with_questions

READ = True

RULE = "assigned_digit"
_SHAPES = {"0": "oOQ", "1": "lIi", "2": "zZ", "5": "sS", "6": "bG", "8": "B", "9": "gq"}
_DIGIT = re.compile(r"(?<![\w.,+*/^-])(?<![+*/^-]\s)(?P<digit>[0125689])\s?=(?!=)\s*(?P<formula>[^=<>]{4,60})")


def mend(quiz: QuizDraft) -> QuizDraft:
    """Compare the formulas of the options of every question."""
    return with_questions(quiz, _mended)


def _mended(question: QuestionDraft) -> QuestionDraft:
    options = question.options[:MOST_OPTIONS]
    if not any(_DIGIT.search(option.text) for option in options):
        return question
    texts = ["".join(option.text.split()) for option in options]

    def change(match: re.Match[str]) -> str:
        formula = _core(match["formula"])
        shapes = _SHAPES[match["digit"]]
        letters = {sign for sign in shapes for text in texts if re.search(rf"(?<!\w){sign}={re.escape(formula)}", text)}
        return letters.pop() + match[0][1:] if formula and len(letters) == 1 else match[0]

    changed = (with_lines(o, lambda line: line.edited(_DIGIT.sub(change, line.text), RULE)) for o in question.options)
    return replace(question, options=tuple(changed))


def _core(text: str) -> str:
    """A formula up to the bracket that closes around it, or to the words behind it; empty when it is no formula."""
    match = re.match(r"(?=\S*\s?[-+*/])[\w.]+(?:\s?[-+*/]\s?[\w.]+)+", text)
    return "".join(match[0].split()) if match and re.search(r"[A-Za-z]", match[0]) else ""
