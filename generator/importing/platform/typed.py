"""A question that was answered by typing: below the stem, what was answered and what is right, and nothing else.

Which mineral is the hardest?
Your answer
talc
Correct answer
diamond

Above options the same words are labels. Here each heads a text that stands nowhere else, and no option is left.
"""

from __future__ import annotations

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.marks import marked
from generator.importing.pieces import without_blanks
from generator.importing.platform.heading import heading
from generator.importing.platform.said import Kind, kinds_of, said
from generator.importing.truth_pairs import is_truth_pair
from generator.importing.words import plain
from generator.model.line import Line
from generator.model.span import Span

_FOUR = 4  # lines: two headings with an answer each
_BESIDE = frozenset({Kind.POINTS, Kind.FURNITURE, Kind.EXPLANATION})


def typed_headings(lines: Lines) -> dict[Span, Kind]:
    """The two headings of such a question, and what each heads; none of any other.

    Args:
        lines: below the head of a question.
    """
    filled = without_blanks(lines)
    at = next((i for i in range(len(filled)) if _heads(filled[i], Kind.GIVEN) or _is_inline(filled[i])), len(filled))
    inline = at < len(filled) and _is_inline(filled[at])
    if len(filled) - at < _FOUR - inline:
        return {}
    given, (key, right, *below) = filled[at], filled[at + _FOUR // 2 - inline :]
    answered = given if inline else filled[at + 1]
    stem = [line for line in filled[:at] if said(line.text) is None]
    texts = [*stem, right, *(() if inline else (answered,))]
    other = any(said(line.text) or heading(line) or marked(line).mark for line in texts)
    apart = not below or _is_beside(below[0])
    known = {plain(line.text) for line in stem} & {plain(answered.text), plain(right.text)}
    ended = len(stem) <= 1 or asks(stem[-1].text)
    if not _heads(key, Kind.KEY) or other or not apart or known or not ended:
        return {}
    if not inline and is_truth_pair((answered.text, right.text)):
        return {}
    return {key.span: Kind.KEY} | ({} if inline else {given.span: Kind.GIVEN})


def _heads(line: Line, kind: Kind) -> bool:
    return kind in kinds_of(line.text)


def _is_inline(line: Line) -> bool:
    headed = heading(line)
    return headed is not None and headed.kind is Kind.GIVEN


def _is_beside(line: Line) -> bool:
    """Whether a line is no text: points, a button, an explanation."""
    headed = heading(line)
    return bool(kinds_of(line.text) & _BESIDE) or (headed is not None and headed.kind is Kind.EXPLANATION)
