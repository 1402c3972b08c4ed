"""Signs in front of some options and not of others: what was taken off as a circle may belong to the option."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.importing.drafts import Doubt, Mark, OptionDraft, QuestionDraft

_WORD = re.compile(r"[^\W\d_]{3}")
_LOSSY = re.compile(r"[\s(\[©O»o)\],|_‘’']+")  # a circle that was typed, or found in a picture, is `○`

_CIRCLES = frozenset("©®@●◉⦿•")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare the signs that were taken off the options."""
    options = question.options
    yield from circles(options)
    glued = tuple(option.evidence[0] for option in options if option.picked and _has_sign(option))
    glued = tuple(mark for mark in glued if mark.text.strip() == mark.text)
    if glued:
        yield Doubt("option-doubtful", "a sign that touches the text was taken for a filled circle", glued)
    signed = [option for option in options if option.picked is None and _has_sign(option)]
    bullets = [option for option in signed if not (_is_bold(option) or _is_label(option) or _is_filled(option, signed))]
    if bullets and len(signed) * 2 <= len(options):
        lines = tuple(line for option in bullets for line in option.lines)
        yield Doubt("option-doubtful", "the sign in front was taken for a bullet; it may belong to the option", lines)


def circles(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """Empty circles beside some options; scans lose them, so that one beside a filled one tells nothing.

    Where a recogniser reads circles as `©` or `)`, it loses more of them: a text that begins like an option with a
    circle, and does not stand behind a label, where feedback would, is one without.
    """
    empty = [option for option in options if option.picked is False]
    if not empty:
        return
    lossy = all(_LOSSY.fullmatch(option.evidence[0].text) for option in empty if option.evidence)
    heads = {_head(option) for option in options if option.picked is not None} - {""} if lossy else set()
    unmarked = tuple(
        line
        for above, option in pairwise((None, *options))
        if option is not None and option.picked is None and not (_head(option) in heads and _is_free(above))
        for line in option.lines
    )
    if unmarked and (len(empty) > 1 or not any(option.picked for option in options)):
        yield Doubt("options-unclear", "a circle stands beside some options and not beside others", unmarked)


def _head(option: OptionDraft) -> str:
    """How an option begins: its first word, or the form of a number with what stands behind it; of less, nothing."""
    first, _, rest = option.text.strip().partition(" ")
    form = re.sub(r"\d+", "9", first)
    if form == first:
        return first.rstrip(",.:;") if len(first) > 1 and first[0].isalpha() else ""
    return form + rest[:1] if rest else ""


def _is_free(above: OptionDraft | None) -> bool:
    return above is None or above.mark is Mark.NONE


def _is_bold(option: OptionDraft) -> bool:
    """Whether the sign is that of bold type, which a page shows what was chosen by."""
    return option.evidence[0].text.strip() in {"**", "__"}


def _is_label(option: OptionDraft) -> bool:
    """Whether words stand in front, which say what the option is: `Correct! Mercury`."""
    return _WORD.search(option.evidence[0].text) is not None


def _is_filled(option: OptionDraft, signed: list[OptionDraft]) -> bool:
    """Whether the sign is the circle of the one option that a label beside it calls right: `Correct!  © Mercury`."""
    labelled = option.mark is Mark.RIGHT and any(_WORD.search(line.text) for line in option.evidence)
    return labelled and len(signed) == 1 and any(line.text.strip() in _CIRCLES for line in option.evidence)


def _has_sign(option: OptionDraft) -> bool:
    """Whether a sign was taken off the front of the option's first line, alone or with others: `* **Basalt**`."""
    if not option.evidence or not option.lines:
        return False
    mark, line = option.evidence[0].span, option.lines[0].span
    if mark.line != line.line or mark.end == line.start:
        return mark.line == line.line
    signs = {sign.span.start: sign.span.end for sign in option.evidence if sign.span.line == line.line}
    end = mark.end
    while end != line.start and end in signs and signs[end] > end:
        end = signs[end]
    return end == line.start
