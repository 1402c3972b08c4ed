"""Imports a source again: a three-way merge of the last import, the new one and the file as people left it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.bank.merge_question import merge_own, merge_question
from generator.bank.rewrite import read_text, rewrite, with_plain_breaks
from generator.bank.three_way import Conflict, add_conflicts, merge_notes, merge_tags, pick
from generator.model.finding import Finding
from generator.model.question import Question, Quiz


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What a merge made.

    Attributes:
        text: the file; as it was when nothing changed, or when there are findings.
        conflicts: what both sides changed; each stands as a review note in the text.
        findings: why the file could not be merged into; empty when it could.
    """

    text: str
    conflicts: tuple[Conflict, ...] = ()
    findings: tuple[Finding, ...] = ()


def merge(path: str, ours_text: str, base: Quiz, theirs: Quiz) -> MergeResult:
    """Bring a new import into a quiz file that people may have edited.

    Comments, order of keys and everything that the merge does not change stay as they are, byte for byte.

    Args:
        path: the file, as findings name it.
        ours_text: the file as people left it.
        base: the last import, from its record.
        theirs: the new import, with the ids that `carry_ids` gave it.
    """
    file, findings = read_text(path, with_plain_breaks(ours_text))
    if file is None:
        return MergeResult(ours_text, findings=findings)
    merged, conflicts = merge_quiz(file.quiz, base, theirs)
    if merged == file.quiz:
        return MergeResult(ours_text, conflicts)
    text, findings = rewrite(file, merged)
    if text is None:
        return MergeResult(ours_text, findings=findings)
    return MergeResult(text.replace("\n", "\r\n") if "\r\n" in ours_text else text, conflicts)


def merge_quiz(ours: Quiz, base: Quiz, theirs: Quiz) -> tuple[Quiz, tuple[Conflict, ...]]:
    """Merge three versions of a quiz; return the merged one and what both sides changed."""
    title, title_clash = pick(ours.title, base.title, theirs.title)
    told, told_clash = _introduction(ours, base, theirs)
    source, _ = pick(ours.source, base.source, theirs.source)
    conflicts = [Conflict("", "title", ours.title, theirs.title)] if title_clash else []
    conflicts += [Conflict("", "introduction", ours.introduction, theirs.introduction)] if told_clash else []
    questions, found = _merge_questions(ours, base, theirs)
    ordered, order_conflicts = _order(questions, base, theirs)
    conflicts += order_conflicts
    review = merge_notes(ours.review, base.review, theirs.review, edited=False)
    merged = Quiz(
        title=title,
        introduction=told,
        questions=_with_new(ordered, base, theirs),
        tags=merge_tags(ours.tags, base.tags, theirs.tags),
        source=source,
        review=add_conflicts(review, tuple(conflicts)),
    )
    return merged, (*conflicts, *found)


def _introduction(ours: Quiz, base: Quiz, theirs: Quiz) -> tuple[str, bool]:
    """Return the introduction that stands, and whether both sides changed it.

    Whoever settled the notes on a quiz has seen the text that the last import could not place, and put it where it
    belongs, or left it out.
    """
    settled = bool(base.review) and not any(note in ours.review for note in base.review)
    if settled and not base.introduction:
        return ours.introduction, False
    return pick(ours.introduction, base.introduction, theirs.introduction)


def _merge_questions(ours: Quiz, base: Quiz, theirs: Quiz) -> tuple[list[Question], list[Conflict]]:
    """Merge the questions that people have; one that only the new import has comes later, one they deleted never."""
    old = {question.id: question for question in base.questions}
    known = {*old}
    new = {question.id: question for question in theirs.questions}
    merged: list[Question] = []
    conflicts: list[Conflict] = []
    for question in ours.questions:
        before = old.pop(question.id, None)  # a copy whose id nobody changed is a person's own question
        if before is None:
            result, found = merge_own(question, new.get(question.id) if question.id not in known else None)
            merged.append(result)
            conflicts += found
        elif question.id in new:
            result, found = merge_question(question, before, new[question.id])
            merged.append(result)
            conflicts += found
        elif question != before:
            gone = Conflict(question.id, "question", question.stem, "")
            merged.append(replace(question, review=add_conflicts(question.review, (gone,))))
            conflicts.append(gone)
    return merged, conflicts


def _order(questions: list[Question], base: Quiz, theirs: Quiz) -> tuple[list[Question], list[Conflict]]:
    """Put the questions into the new import's order if only that changed it; tell of both orders if people did too.

    Only questions that both imports have are told: a new one has its place beside them, whatever their order.
    """
    imported = {question.id for question in base.questions} & {question.id for question in theirs.questions}
    slots = {question.id: index for index, question in reversed(list(enumerate(questions))) if question.id in imported}
    here = sorted(slots, key=lambda name: slots[name])
    before = [question.id for question in base.questions if question.id in slots]
    after = [question.id for question in theirs.questions if question.id in slots]
    order, clash = pick(here, before, after)
    ordered = list(questions)
    for slot, name in zip(sorted(slots.values()), order, strict=True):
        ordered[slot] = questions[slots[name]]
    both = [[each for each in quiz if each.id in slots] for quiz in (ordered, theirs.questions)]
    return ordered, [Conflict("", "order", *map(_numbers, both))] if clash else []


def _with_new(questions: list[Question], base: Quiz, theirs: Quiz) -> tuple[Question, ...]:
    """Put each question that only the new import has behind the one that it follows there."""
    result = list(questions)
    known = {question.id for question in (*base.questions, *questions)}
    place = 0
    for question in theirs.questions:
        names = [each.id for each in result]
        if question.id in names:
            place = names.index(question.id) + 1
        elif question.id not in known:
            result.insert(place, question)
            place += 1
    return tuple(result)


def _numbers(questions: list[Question]) -> str:
    return ", ".join(question.number or question.id for question in questions)
