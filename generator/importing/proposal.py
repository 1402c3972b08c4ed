"""What an import would write: the quiz file, merged with what people made of it, and the import record."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace

from generator.bank.carry_ids import carry_ids
from generator.bank.merge import merge
from generator.bank.read import read_quiz
from generator.bank.record import FORMAT, FieldSpan, ImportRecord, RuleLines, UnparsedLines, from_json
from generator.bank.yaml_write import dump
from generator.importing.drafts import Lines, QuestionDraft, QuizDraft, Removal, lines_of
from generator.importing.pipeline import Imported
from generator.model.finding import Finding
from generator.model.question import Quiz
from generator.model.span import describe_lines


@dataclass(frozen=True, slots=True)
class Existing:
    """What stands there from before.

    Attributes:
        name: of the quiz file, for findings.
        quiz: bytes of the quiz file; None when there is none.
        record: bytes of the import record; None when there is none.
        record_name: of the record, for findings.
        taken: ids that other quizzes use.
    """

    name: str
    quiz: bytes | None
    record: bytes | None
    record_name: str
    taken: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """What to write.

    Attributes:
        quiz: text of the quiz file; None when nothing may be written.
        record: text of the import record.
        imported: the quiz as imported, with ids.
        merged: the quiz as it would stand in its file.
        conflicts: how many places both people and the import changed.
        findings: why nothing may be written, or what was odd about the source.
    """

    quiz: str | None
    record: str = ""
    imported: Quiz | None = None
    merged: Quiz | None = None
    conflicts: int = 0
    findings: tuple[Finding, ...] = ()


def propose(imported: Imported, data: bytes, existing: Existing) -> Proposal:
    """Work out what to write for an import; nothing that people wrote is lost.

    Args:
        imported: what the import made of the source.
        data: the source's bytes.
        existing: what stands there from before.
    """
    if imported.quiz is None or imported.draft is None:
        return Proposal(None, findings=imported.findings)
    base, broken = from_json(existing.record_name, existing.record) if existing.record is not None else (None, ())
    if base and base.source != imported.quiz.source:
        message = f"the quiz of this name was imported from {base.source}"
        hint = "Rename the new source, or remove the old one and its import record."
        broken = (Finding(existing.name, 0, 0, "quiz-exists", message, hint),)
    if broken:
        return Proposal(None, findings=(*imported.findings, *broken))
    before = _before(base.quiz, existing) if base else None
    ours, _ = read_quiz(existing.name, existing.quiz) if existing.quiz is not None else (None, ())
    fresh = carry_ids(before, imported.quiz, existing.taken, ours.quiz if ours else None)
    text, conflicts, findings = _text(before, fresh, existing)
    record = _record(fresh, imported, data).to_json()
    written, _ = read_quiz(existing.name, text.encode()) if text is not None else (None, ())
    merged = written.quiz if written else None
    return Proposal(text, record, fresh, merged, conflicts, (*imported.findings, *findings))


def _before(base: Quiz, existing: Existing) -> Quiz:
    """The last import; of a quiz file that is gone, without the questions that people moved to other quizzes."""
    if existing.quiz is not None:
        return base
    return replace(base, questions=tuple(each for each in base.questions if each.id not in existing.taken))


def _text(base: Quiz | None, fresh: Quiz, existing: Existing) -> tuple[str | None, int, tuple[Finding, ...]]:
    """The quiz file's text, how many conflicts it shows, and why it may not be written."""
    if existing.quiz is None or (base is None and existing.quiz == dump(fresh).encode()):
        return dump(fresh), 0, ()
    if base is None:
        message = "this quiz was not imported from the source, and would be overwritten"
        hint = "Rename one of the two, or bring back the import record beside the source."
        return None, 0, (Finding(existing.name, 0, 0, "quiz-exists", message, hint),)
    merged = merge(existing.name, existing.quiz.decode("utf-8", errors="replace"), base, fresh)
    return None if merged.findings else merged.text, len(merged.conflicts), merged.findings


def _record(quiz: Quiz, imported: Imported, data: bytes) -> ImportRecord:
    draft = imported.draft or QuizDraft("")
    named = zip(quiz.questions, draft.questions, strict=True)
    names = ("", *(reading.source for reading in imported.readings))
    told = lines_of(draft.introduction)
    return ImportRecord(
        format=FORMAT,
        source=quiz.source,
        sha256=hashlib.sha256(data).hexdigest(),
        layout=imported.layout,
        quiz=quiz,
        spans=(
            *(FieldSpan("", "introduction", lines, reading) for reading, lines in _where(told, names)),
            *(span for question, found in named for span in _spans(question.id, found, names)),
        ),
        removed=_removed(imported.removals, names),
        edited=_edited(draft, names),
        unparsed=tuple(
            UnparsedLines(lines, part.expected, reading)
            for part in draft.unparsed
            for reading, lines in _where(part.lines, names)
        ),
        readings=imported.readings,
    )


def _spans(identity: str, question: QuestionDraft, names: tuple[str, ...]) -> list[FieldSpan]:
    fields: list[tuple[str, Lines]] = [("stem", question.stem_lines), ("evidence", question.evidence)]
    model = tuple(line for passage in question.model for line in passage.lines)
    fields += [("answers", question.answers), ("answer", model), ("explanation", question.explanation_lines)]
    fields += [("items", question.items)]
    for i, option in enumerate(question.options):
        fields += [
            (f"options.{i}.text", option.lines),
            (f"options.{i}.feedback", option.feedback),
            (f"options.{i}.evidence", option.evidence),
        ]
    return [
        FieldSpan(identity, name, where, reading) for name, lines in fields for reading, where in _where(lines, names)
    ]


def _removed(removals: tuple[Removal, ...], names: tuple[str, ...]) -> tuple[RuleLines, ...]:
    return tuple(
        RuleLines(str(removal.span.line), _rule(removal), names[removal.span.reading])
        for removal in sorted(set(removals), key=lambda removal: (removal.span.reading, removal.span, removal.rule))
    )


def _edited(draft: QuizDraft, names: tuple[str, ...]) -> tuple[RuleLines, ...]:
    """The rules that changed a text, each with the lines where it did."""
    lines: dict[tuple[str, int], list[int]] = defaultdict(list)
    of_questions = (line for question in draft.questions for line in question.lines)
    for line in (*lines_of(draft.introduction), *of_questions):
        for rule in line.edits:
            lines[rule, line.span.reading].append(line.span.line)
    return tuple(
        RuleLines(describe_lines(numbers), rule, names[reading]) for (rule, reading), numbers in sorted(lines.items())
    )


def _rule(removal: Removal) -> str:
    repeated = f" of {describe_lines(removal.duplicate_of)}" if removal.duplicate_of else ""
    return f"{removal.rule}{repeated}"


def _where(lines: Lines, names: tuple[str, ...]) -> list[tuple[str, str]]:
    """Of each reading that lines stand in, its name and where."""
    found: dict[int, list[int]] = defaultdict(list)
    for line in lines:
        found[line.span.reading].append(line.span.line)
    return [(names[reading], describe_lines(numbers)) for reading, numbers in sorted(found.items())]
