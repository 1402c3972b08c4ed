"""What an import would write: the quiz file, merged with what people made of it, and the import record."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from generator.bank.carry_ids import carry_ids
from generator.bank.merge import merge
from generator.bank.record import FORMAT, FieldSpan, ImportRecord, RuleLines, UnparsedLines, from_json
from generator.bank.yaml_write import dump
from generator.importing.drafts import Lines, QuestionDraft, QuizDraft, Removal
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
        conflicts: how many places both people and the import changed.
        findings: why nothing may be written, or what was odd about the source.
    """

    quiz: str | None
    record: str = ""
    imported: Quiz | None = None
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
    fresh = carry_ids(base.quiz if base else None, imported.quiz, existing.taken)
    text, conflicts, findings = _text(base.quiz if base else None, fresh, existing)
    record = _record(fresh, imported, data).to_json()
    return Proposal(text, record, fresh, conflicts, (*imported.findings, *findings))


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
    return ImportRecord(
        format=FORMAT,
        source=quiz.source,
        sha256=hashlib.sha256(data).hexdigest(),
        layout=imported.layout,
        quiz=quiz,
        spans=tuple(span for question, found in named for span in _spans(question.id, found)),
        removed=_removed(imported.removals),
        edited=_edited(draft),
        unparsed=tuple(UnparsedLines(_where(part.lines), part.expected) for part in draft.unparsed),
    )


def _spans(identity: str, question: QuestionDraft) -> list[FieldSpan]:
    fields: list[tuple[str, Lines]] = [("stem", question.stem_lines), ("evidence", question.evidence)]
    fields += [("answers", question.answers), ("explanation", question.explanation_lines)]
    for i, option in enumerate(question.options):
        fields += [
            (f"options.{i}.text", option.lines),
            (f"options.{i}.feedback", option.feedback),
            (f"options.{i}.evidence", option.evidence),
        ]
    return [FieldSpan(identity, name, _where(lines)) for name, lines in fields if lines]


def _removed(removals: tuple[Removal, ...]) -> tuple[RuleLines, ...]:
    return tuple(
        RuleLines(str(removal.span.line), _rule(removal))
        for removal in sorted(set(removals), key=lambda removal: (removal.span, removal.rule))
    )


def _edited(draft: QuizDraft) -> tuple[RuleLines, ...]:
    """The rules that changed a text, each with the lines where it did."""
    lines: dict[str, list[int]] = defaultdict(list)
    for line in (line for question in draft.questions for line in question.lines):
        for rule in line.edits:
            lines[rule].append(line.span.line)
    return tuple(RuleLines(describe_lines(numbers), rule) for rule, numbers in sorted(lines.items()))


def _rule(removal: Removal) -> str:
    repeated = f" of {describe_lines(removal.duplicate_of)}" if removal.duplicate_of else ""
    return f"{removal.rule}{repeated}"


def _where(lines: Lines) -> str:
    return describe_lines(line.span.line for line in lines)
