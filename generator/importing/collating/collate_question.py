"""Two readings of one question made one: pieces are paired, texts collated, marks of both put together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from generator.importing.collating.collate_pieces import Work, collate_group
from generator.importing.collating.differences import CODE
from generator.importing.collating.disproved import disproved
from generator.importing.collating.moved_feedback import with_feedback_of, with_options_of
from generator.importing.collating.pair_options import Group, pair_pieces
from generator.importing.collating.read_question import ReadQuestion, read_question
from generator.importing.collating.read_text import Text
from generator.importing.collating.sums import settled_by_sums
from generator.importing.collating.touching_circles import without_touching_circles
from generator.importing.doubts import kind
from generator.importing.drafts import Doubt, Lines, Mark, QuestionDraft
from generator.importing.pieces import cut


@dataclass(frozen=True, slots=True)
class CollatedQuestion:
    """What two readings of a question are together.

    Attributes:
        question: the question.
        repeats: lines that it does not hold, each with the lines of the other reading that say the same.
    """

    question: QuestionDraft
    repeats: tuple[tuple[Lines, Lines], ...] = ()


def collate_question(first: ReadQuestion, second: ReadQuestion, groups: tuple[Group, ...]) -> CollatedQuestion:
    """Collate two readings of one question; the one with fewer doubts is kept where both are as good.

    Args:
        first: one reading.
        second: the other.
        groups: their pieces, paired.
    """
    better = second.lent < first.lent or (second.lent == first.lent and len(second.doubts) < len(first.doubts))
    ours, others = (second, first) if better else (first, second)
    number = ours.draft.number or others.draft.number
    ours, others = (replace(reading, draft=_without_number(reading.draft, number)) for reading in (ours, others))
    if len(ours.doubts) < len(others.doubts):
        others = _with_draft(others, with_feedback_of(others.draft, ours.draft))
    others = _compared(others, ours)
    ours = _compared(ours, others)
    work = Work()
    same = ours.draft is first.draft and others.draft is second.draft
    for group in groups if same else pair_pieces(ours.draft, others.draft):
        collate_group(work, group, ours, others)
    question = _whole(work, ours, others)
    return CollatedQuestion(_with_doubts(question, work, ours, others), tuple(work.repeats))


def _compared(reading: ReadQuestion, other: ReadQuestion) -> ReadQuestion:
    """A reading of a question, its pieces as another reading shows them."""
    draft = with_options_of(reading.draft, other.draft)
    return _with_draft(reading, without_touching_circles(draft, other.draft))


def _with_draft(reading: ReadQuestion, draft: QuestionDraft) -> ReadQuestion:
    """A reading whose pieces are cut otherwise."""
    return reading if draft is reading.draft else read_question(draft, reading.words, lent=reading.lent)


def _without_number(question: QuestionDraft, number: str) -> QuestionDraft:
    """Take a number off the stem that the layout left there."""
    lines = question.stem[0].lines if question.stem else ()
    match = re.match(r"\s*(\d{1,3})\s?[.)]\s*(?=[^\s\d])", lines[0].text) if lines else None
    if not match or match[1] != number:
        return question
    head, rest = cut(lines[0], match.end())
    stem = (replace(question.stem[0], lines=(rest, *lines[1:])), *question.stem[1:])
    return replace(question, stem=stem, evidence=(*question.evidence, head))


def _whole(work: Work, ours: ReadQuestion, others: ReadQuestion) -> QuestionDraft:
    """Stem and options with everything else of both readings."""
    mine, theirs = ours.draft, others.draft
    explanation = work.text(Text(mine.explanation, ours.words), Text(theirs.explanation, others.words))
    if [line.text.split() for line in mine.answers] != [line.text.split() for line in theirs.answers]:
        note = "the readings do not agree on the accepted answers"
        work.doubts.append(Doubt(CODE, note, (*mine.answers, *theirs.answers)))
    work.repeats += [(theirs.answers, mine.answers)] if mine.answers and theirs.answers else []
    model = work.text(Text(mine.model, ours.words), Text(theirs.model, others.words))
    if _items(mine) != _items(theirs):
        note = "the readings do not agree on what is to be matched or put in order"
        work.doubts.append(Doubt(CODE, note, (*mine.items, *theirs.items)))
    evidence = (*mine.evidence, *theirs.evidence, *(line for lines in work.evidence for line in lines))
    full = {mine.full, theirs.full} - {None}
    return QuestionDraft(
        number=mine.number or theirs.number,
        stem=work.stem,
        options=tuple(work.options),
        evidence=tuple(dict.fromkeys(evidence)),
        full=full.pop() if len(full) == 1 else None,
        several=mine.several or theirs.several,
        explanation=explanation,
        answers=mine.answers or theirs.answers,
        model=model,
        figures=tuple(dict.fromkeys((*mine.figures, *theirs.figures))),
        tolerance=mine.tolerance or theirs.tolerance,
        pairs=mine.pairs or theirs.pairs,
        distractors=mine.distractors if mine.pairs else theirs.distractors,
        sequence=mine.sequence or theirs.sequence,
    )


def _items(question: QuestionDraft) -> list[str]:
    """What is to be matched or put in order, and how far off a number may be, as words."""
    return [" ".join(line.text.split()) for line in question.items] + [question.tolerance]


def _with_doubts(question: QuestionDraft, work: Work, ours: ReadQuestion, others: ReadQuestion) -> QuestionDraft:
    """The question with what the readings do not agree on, and the doubts of either that the other leaves."""
    told = (*ours.draft.doubts, *others.draft.doubts)
    doubted = replace(question, doubts=tuple(doubt for doubt in told if not work.settled & set(doubt.lines)))
    gone = disproved(doubted, (ours, others), agreed=work.agreed, paired=work.paired)
    sums = settled_by_sums(question.options, work.differ)
    new = [*(doubt for doubt in work.doubts if doubt not in sums), *_contradictions(ours.draft, others.draft)]
    new += _moved_labels(question, ours.draft, others.draft)
    left = tuple(doubt for doubt in doubted.doubts if kind(doubt) not in gone)
    gone |= ours.draft.disproved | others.draft.disproved
    return replace(doubted, doubts=(*new, *left), disproved=gone - set(map(kind, new)))


def _contradictions(mine: QuestionDraft, theirs: QuestionDraft) -> list[Doubt]:
    """What the readings say of the question as a whole, and do not agree on."""
    doubts = []
    evidence = (*mine.evidence, *theirs.evidence)
    if mine.number and theirs.number and mine.number != theirs.number:
        note = f"one reading has the number {mine.number}, another {theirs.number}"
        doubts.append(Doubt(CODE, note, evidence))
    if mine.full is not None and theirs.full is not None and mine.full != theirs.full:
        doubts.append(Doubt("score-unclear", "the readings do not agree whether all points were won", evidence))
    return doubts


def _moved_labels(question: QuestionDraft, mine: QuestionDraft, theirs: QuestionDraft) -> list[Doubt]:
    """Labels that make more options right together than in either reading: one stands under two options."""
    right = [option for option in question.options if option.mark is Mark.RIGHT]
    most = max(sum(o.mark is Mark.RIGHT for o in draft.options) for draft in (mine, theirs))
    if len(right) <= most or not most:
        return []
    lines = tuple(line for option in right for line in option.evidence)
    return [Doubt("key-unclear", "the readings put a label under different options", lines)]
