"""A question of a result page that was answered by typing: the answer, and below it words that speak of such alone.

3. How many of them erupted? Round your answer to two decimal places.
0.25
正确回答
One in four did.

Under an option such a page says `正确`. Other languages have words for both, `Correct Response`: those count where all
points were won, so that the answer is right however they are read, and options have others. What the page shows above
an answer as the typed formula will look, below `预览`, is the answer again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, QuestionDraft, Removal
from generator.importing.labels import label
from generator.importing.lettered.passages import passages
from generator.importing.marks import marked
from generator.importing.words import phrases, plain, plain_phrases, says
from generator.model.line import Line

_TABLE = "course_result_page"
_NUMBER = re.compile(r"\s*[-+−$€£]?\d[\d.,/]*\s?%?\s*")
_LONGEST = 60  # characters of an answer
_ENDS = re.compile(r"[.?!:)。？！：）\"”]\s*$")
_OPTIONS = (
    "elsewhere on this page the words below speak of options, or stand above the first number; this may be no answer "
    "that was typed to this question"
)
_UNSURE = (
    "this stands above the words that speak of a typed answer; it may be the end of the stem, and the answer be lost"
)


def is_response(line: Line) -> bool:
    """Whether a line says that what was typed above it is right."""
    return says(line.text, phrases(_TABLE, "response")) > 0


def tells_apart(questions: Sequence[Lines]) -> bool:
    """Whether the words for both stand below no option of a page, and options have words of their own."""
    options = [question for question in questions if any(marked(line).picked is not None for line in question)]
    labels = [line for question in options for line in question if label(line) is not None]
    return bool(labels) and not any(map(_is_either, labels))


def without_preview(lines: Lines) -> tuple[Lines, tuple[Removal, ...]]:
    """Take out what stands from the word `Preview` to a typed answer: nothing but that answer, drawn."""
    kept: list[Line] = []
    waiting: list[Line] = []
    gone: list[Line] = []
    for line in lines:
        if waiting and is_response(line):
            solid = [i for i, other in enumerate(waiting) if not other.blank]
            gone += waiting[: solid[-1]]
            kept += [*waiting[solid[-1] :], line]
            waiting = []
        elif waiting or plain(line.text) in plain_phrases(_TABLE, "preview"):
            waiting.append(line)
        else:
            kept.append(line)
    return (*kept, *waiting), tuple(Removal(line.span, "furniture") for line in gone if not line.blank)


def typed_answer(lines: Lines, *, either: bool = False) -> QuestionDraft | None:
    """Read a question that was answered by typing; None where it has options, or nothing says that it is right.

    Args:
        lines: of the question, without its number and its score.
        either: whether words count that are said of options as well.
    """
    said = [i for i, line in enumerate(lines) if is_response(line) or (either and _is_either(line))]
    others = [line for i, line in enumerate(lines) if i not in said]
    if len(said) != 1 or any(map(_is_of_option, others)):
        return None
    (at,) = said
    answer = next((i for i in range(at - 1, 0, -1) if not lines[i].blank), 0)
    stem, bullets = passages(lines[:answer])
    if not stem:
        return None
    explanation, items = passages(lines[at + 1 :])
    sure = _is_sure(lines, answer)
    return QuestionDraft(
        number="",
        stem=stem,
        evidence=(*bullets, lines[at], *items),
        answers=(lines[answer],),
        explanation=explanation,
        doubts=() if sure else (Doubt("key-unclear", _UNSURE, (lines[answer],)),),
        typed=True,
    )


def speaks_of_options(question: Lines) -> bool:
    """Whether the words stand below options: more than once in a question, or in one with circles or labels."""
    said = sum(map(is_response, question))
    return said > 1 or (said > 0 and any(map(_is_of_option, question)))


def doubted(question: QuestionDraft) -> QuestionDraft:
    """Doubt a typed answer on a page whose words speak of options as well: it may be one, and the others be lost."""
    if not question.typed:
        return question
    return replace(question, doubts=(*question.doubts, Doubt("key-unclear", _OPTIONS, question.answers)))


def _is_either(line: Line) -> bool:
    return says(line.text, phrases(_TABLE, "response_or_label")) > 0


def _is_of_option(line: Line) -> bool:
    """Whether only an option has a line: a circle, a box, or a label that speaks of nothing else."""
    return marked(line).picked is not None or (label(line) is not None and not is_response(line))


def _is_sure(lines: Lines, answer: int) -> bool:
    """Whether a line is an answer: a number, or a short text that is no sentence, below a stem that is ended."""
    above = next((lines[i].text for i in range(answer - 1, -1, -1) if not lines[i].blank), "")
    text = lines[answer].text.strip()
    words = _ENDS.search(text) is None and not any(map(str.isdigit, text))  # beside a number they may be a page's title
    short = len(text) <= _LONGEST and words and lines[answer - 1].blank
    return _ENDS.search(above) is not None and (_NUMBER.fullmatch(text) is not None or short)
