r"""A line as it stands above most questions, inside another: `\13.txt` in a stem below `\12.txt`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from generator.importing.drafts import Doubt, QuestionDraft, QuizDraft
from generator.model.line import Line

_NOTE = "{} lines like those above questions stand inside questions; what is below them may be questions of their own"
_ONE = "a line like those above questions stands inside one; what is below it may be a question of its own"
_LONGEST = 30
_FEWEST = 3  # questions with such a line above them
_MOST = 0.5  # of all questions
_ALIKE = 0.8
_LETTERS = re.compile(r"[^\W\d_]{2}")


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Compare the first lines of stems with all other lines of the questions."""
    above = [shape for question in quiz.questions for line in question.stem_lines[:1] if (shape := _shape(line))]
    shape = Counter(above).most_common(1)[0][0] if above else ""
    if sum(_alike(other, shape) for other in above) < max(_FEWEST, _MOST * len(quiz.questions)):
        return
    inside = tuple(line for question in quiz.questions for line in _inside(question, shape))
    if inside:
        yield Doubt("questions-missing", _ONE if len(inside) == 1 else _NOTE.format(len(inside)), inside)


def _inside(question: QuestionDraft, shape: str) -> Iterator[Line]:
    first = {line.span for line in question.stem_lines[:1]}
    return (line for line in question.lines if _alike(_shape(line), shape) and line.span not in first)


def _alike(one: str, other: str) -> bool:
    """Whether two shapes are the same but for what a recogniser misread: `Questao 1`, `Questdo 1`."""
    return one == other or (bool(one) and SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE)


def _shape(line: Line) -> str:
    """A short line with words and a number, whatever number that is; empty for any other."""
    text = line.text.strip()
    if len(text) > _LONGEST or not _LETTERS.search(text):
        return ""
    shape = re.sub(r"\d+", "1", text)
    return shape if "1" in shape else ""
