"""Gives each question what the heading of its part tells to do: `Write the past form of the verb` above `3. go`.

The part ends at the next heading of one. Behind another heading it is not sure whether the questions still belong to
it: they get a note. What reaches no question below belongs to none that was read, and the one above it is told so.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from generator.importing.asks import asks_for_truth
from generator.importing.clean.part_instructions import RULE
from generator.importing.drafts import Doubt, Lines, Passage, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.part_heading import is_part_heading
from generator.importing.words import plain, words
from generator.model.line import Line
from generator.model.span import Span

_UNSURE = "the heading of a part above says what to do; another heading between them may end that part"
_ABOVE = "the heading of a part below tells what to do, and no question was found that it speaks of"
_MARKED = re.compile(r"\s{0,3}#{1,6}\s")  # a heading in a text that was typed
_EXPECTED = "a question below the heading of a part"


@dataclass(frozen=True, slots=True)
class _Part:
    """An instruction, and the lines of its part.

    Attributes:
        told: its pieces.
        lines: of the part, from its heading to the next.
        sure: to which line it surely reaches.
    """

    told: Lines
    lines: range
    sure: int

    @property
    def text(self) -> str:
        """What they say, as plain words."""
        return plain(" ".join(line.text for line in self.told))


def with_part_instructions(
    draft: QuizDraft, lines: Lines, source: Lines, removals: Sequence[Removal]
) -> tuple[QuizDraft, tuple[Removal, ...]]:
    """Put the instructions that cleaning took out into the stems below them.

    Args:
        draft: the quiz as it was read.
        lines: what its layout read.
        source: all lines of the text.
        removals: what cleaning took out.

    Returns:
        The quiz, and the removals that are none any more left out.
    """
    taken = {removal.span for removal in removals if removal.rule == RULE}
    if not taken:
        return draft, tuple(removals)
    said: set[str] = set()  # a list of keys names the parts again
    inside = {line.span.line for question in draft.questions for line in question.lines}
    others = [line.span.line for line in lines if _MARKED.match(line.source) or line.heading]
    for part in _parts(lines, source, taken, [other for other in others if other not in inside]):
        questions = [i for i, question in enumerate(draft.questions) if _line(question) in part.lines]
        if questions:
            draft = _given(draft, part, [i for i in questions if not _says_it(draft.questions[i], part)])
        elif not any(part.text in each for each in said):
            draft = _left(draft, part)
        said.add(part.text)
    shown = (line.span for question in draft.questions for line in question.stem_lines)
    back = {*shown, *(line.span for part in draft.unparsed for line in part.lines)} & taken
    return draft, tuple(removal for removal in removals if removal.span not in back)


def _parts(lines: Lines, source: Lines, taken: Collection[Span], others: Collection[int]) -> list[_Part]:
    """The parts with an instruction, in order; `others` are the lines of other headings."""
    heads = sorted({line.span.line for line in lines if is_part_heading(line.text)})
    texts = {line.span.line: line for line in source}
    found = []
    for head, end in zip(heads, [*heads[1:], source[-1].span.line + 1], strict=True):
        spans = sorted(span for span in taken if head <= span.line < end)
        if spans:
            sure = next((other for other in others if head < other < end), end)
            found.append(_Part(tuple(_piece(texts[span.line], span) for span in spans), range(head, end), sure))
    return found


def _piece(line: Line, span: Span) -> Line:
    text = line.text[span.start : span.end]
    return Line(text, span, text)


def _line(question: QuestionDraft) -> int:
    """The line on which a question begins."""
    return min((line.span.line for line in question.stem_lines or question.lines), default=0)


def _says_it(question: QuestionDraft, part: _Part) -> bool:
    """Whether the options are those that the instruction speaks of: `Write T or F` above a statement."""
    options = sorted(plain(option.text) for option in question.options)
    told = " ".join(line.text for line in part.told)
    truths = [sorted(map(plain, pair)) for pair in words().true_false]
    return options in truths and asks_for_truth(told) is not None


def _given(draft: QuizDraft, part: _Part, needing: Collection[int]) -> QuizDraft:
    questions = list(draft.questions)
    for i in needing:
        question = questions[i]
        if any(line.span.line == part.lines.start for line in question.stem_lines):
            questions[i] = replace(question, stem=tuple(_whole(passage, part) for passage in question.stem))
        elif _line(question) < part.sure:
            questions[i] = replace(question, stem=(Passage(part.told), *question.stem))
        else:
            doubt = Doubt("boundary-unclear", _UNSURE, part.told)
            questions[i] = replace(question, doubts=(*question.doubts, doubt))
    return replace(draft, questions=tuple(questions))


def _whole(passage: Passage, part: _Part) -> Passage:
    """A passage of a question that begins with the heading itself, the heading as it was."""
    at = next((i for i, line in enumerate(passage.lines) if line.span.line == part.lines.start), None)
    if at is None:
        return passage
    name, first = passage.lines[at], part.told[0]
    text, source = f"{name.text}{first.text}", f"{name.source}{first.source}"
    whole = Line(text, replace(name.span, end=first.span.end), source, name.edits, name.doubts, name.heading)
    return replace(passage, lines=(*passage.lines[:at], whole, *part.told[1:], *passage.lines[at + 1 :]))


def _left(draft: QuizDraft, part: _Part) -> QuizDraft:
    """The quiz with a part of which no question was read."""
    above = [i for i, question in enumerate(draft.questions) if _line(question) < part.lines.start]
    if not above:
        return replace(draft, unparsed=(*draft.unparsed, Unparsed(part.told, _EXPECTED)))
    last = draft.questions[above[-1]]
    doubted = replace(last, doubts=(*last.doubts, Doubt("boundary-unclear", _ABOVE, part.told)))
    questions = (*draft.questions[: above[-1]], doubted, *draft.questions[above[-1] + 1 :])
    return replace(draft, questions=questions)
