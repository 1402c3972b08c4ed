"""What a text with gaps asks: one gap is a text, a number or a choice; for several the bank has no kind."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.importing.drafts import Doubt, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.gap_lines import SEVERAL_GAPS
from generator.importing.gift.cloze import ALL, Gap, GapAnswer, cloze
from generator.importing.moodle_bank.numbers import with_number
from generator.importing.pieces import cut
from generator.model.line import Line

HALF = "an answer is half right by its weight"
WILD = "a star in the accepted answer stands for any text, which is not read"
_UNREAD = "a gap of this text is not read"
_OPENS = re.compile(r"\{\d{0,3}:[A-Z_]{2,20}:")


def with_cloze(draft: QuestionDraft) -> QuestionDraft:
    """Take the gaps out of the stem of a question, and read what they ask."""
    gaps: list[Gap] = []
    stem: list[Passage] = []
    for passage in draft.stem:
        lines, found = cloze(passage.lines)
        stem.append(replace(passage, lines=lines))
        gaps += found
    signs = (line for gap in gaps for line in gap.signs)
    draft = replace(draft, stem=tuple(stem), evidence=(*draft.evidence, *signs))
    if not gaps or any(_OPENS.search(line.text) for line in draft.stem_lines):
        draft = replace(draft, doubts=(*draft.doubts, Doubt("key-unclear", _UNREAD, draft.stem_lines)))
    if len(gaps) == 1:
        return _one(draft, gaps[0])
    return _several(draft, tuple(gaps)) if gaps else draft


def _one(draft: QuestionDraft, gap: Gap) -> QuestionDraft:
    draft = replace(draft, doubts=(*draft.doubts, *_doubts(gap)))
    if gap.form in {"one", "several"}:
        options = tuple(map(_option, gap.answers))
        return replace(draft, options=options, several=gap.form == "several")
    right = [answer for answer in gap.answers if answer.whole]
    wrong = tuple(line for answer in gap.answers if not answer.whole for line in (answer.text, *answer.feedback))
    said = tuple(Passage((line,)) for answer in right for line in answer.feedback)
    draft = replace(draft, evidence=(*draft.evidence, *wrong), explanation=(*draft.explanation, *said))
    if gap.form == "text":
        return replace(draft, answers=tuple(answer.text for answer in right))
    pieces = [_number(answer.text) for answer in right]
    margins = [margin for _, margin in pieces if margin.text]
    draft = replace(draft, answers=tuple(value for value, _ in pieces), evidence=(*draft.evidence, *margins))
    return with_number(draft, margins[0].text.strip(": ") if margins else "")


def _number(text: Line) -> tuple[Line, Line]:
    """A number, and its margin with the colon in front: `100:0.5`."""
    value, margin = cut(text, text.text.find(":") if ":" in text.text else len(text.text))
    return value, margin


def _option(answer: GapAnswer) -> OptionDraft:
    mark = Mark.of(answer.weight > 0)
    return OptionDraft((Passage((answer.text,)),), mark, feedback=answer.feedback, placed=True)


def _doubts(gap: Gap) -> Iterator[Doubt]:
    lines = tuple(answer.text for answer in gap.answers)
    if gap.form != "several" and any(0 < answer.weight < ALL for answer in gap.answers):
        yield Doubt("key-unclear", HALF, lines)
    if gap.form == "text" and any("*" in answer.text.text for answer in gap.answers if answer.whole):
        yield Doubt("key-unclear", WILD, lines)


def _several(draft: QuestionDraft, gaps: tuple[Gap, ...]) -> QuestionDraft:
    """What belongs in each gap, as an answer that readers compare theirs with."""
    answers = [answer for gap in gaps for answer in gap.answers]
    first = [(gap, answer) for gap in gaps if (answer := next((each for each in gap.answers if each.whole), None))]
    texts = [_number(answer.text) if gap.form == "number" else (answer.text,) for gap, answer in first]
    taken = {id(answer) for _, answer in first}
    others = (answer.text for answer in answers if id(answer) not in taken)
    said = (line for answer in answers for line in answer.feedback)
    margins = (line for pieces in texts for line in pieces[1:])
    return replace(
        draft,
        model=tuple(Passage(pieces[:1]) for pieces in texts),
        evidence=(*draft.evidence, *others, *said, *margins),
        doubts=(*draft.doubts, Doubt("kind-unclear", SEVERAL_GAPS, draft.stem_lines)),
    )
