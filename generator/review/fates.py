"""What became of every line of a source: a field of which question, removed by which rule, or nobody's."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.bank.line_numbers import meet, numbers
from generator.bank.record import FieldSpan, ImportRecord, RuleLines
from generator.model.question import Question, Quiz
from generator.review.personal import quotable
from generator.review.review import Review, letter, short_name

_REPEATS = re.compile(r"(?P<rule>[\w-]+) of (?P<lines>\d[\d, -]*)")
_COLLATED = (
    "second_reading"  # the rule of the import that takes a text from another reading; it names lines of that one
)
_OPTION = re.compile(r"options\.(?P<index>\d+)\.(?P<part>\w+)")


class Role(StrEnum):
    """What a line is to a question; the order is that of importance where a line is several things."""

    NOBODY = "nobody"
    KEY = "key"
    OPTION = "option"
    STEM = "stem"
    FEEDBACK = "feedback"
    EXPLANATION = "explanation"
    INTRODUCTION = "introduction"
    TITLE = "title"
    EVIDENCE = "evidence"
    DUPLICATE = "duplicate"
    FURNITURE = "furniture"
    UNKNOWN = "unknown"
    BLANK = "blank"


@dataclass(frozen=True, slots=True, order=True)
class Owner:
    """One thing that a line is part of.

    Attributes:
        role: what it is.
        position: place of the question in the quiz, from 1; 0 when it belongs to none that is there.
        words: the same for a person, e.g. "Q3 option B".
        duplicate_of: the lines that hold the same text; empty unless it is a repetition.
        of_quiz: whether it is a part of the quiz as a whole that is there, at the place 0.
    """

    role: Role
    position: int
    words: str
    duplicate_of: str = ""
    of_quiz: bool = False

    @property
    def shown(self) -> bool:
        """Whether the side of the questions shows it."""
        return self.position > 0 or self.of_quiz


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of one line.

    Attributes:
        number: of the line, from 1.
        text: the line.
        owners: the most important first.
        edits: the rules that changed its text.
    """

    number: int
    text: str
    owners: tuple[Owner, ...]
    edits: tuple[str, ...] = ()

    @property
    def role(self) -> Role:
        """The role that the line is coloured by."""
        return self.owners[0].role


def fates(review: Review) -> tuple[Fate, ...]:
    """Say of every line of the source what became of it."""
    last = len(review.source)
    owners: dict[int, set[Owner]] = defaultdict(set)
    edits: dict[int, list[str]] = defaultdict(list)
    for lines, owner in _claims(review):
        for number in numbers(lines, last):
            owners[number].add(owner)
    for edit in (edit for edit in review.record.edited if not edit.reading) if review.record else ():
        for number in numbers(edit.lines, last):
            edits[number].append(_words(edit.rule))
    return tuple(
        Fate(number, shown, _owners(review, text, owners[number]), tuple(edits[number]))
        for number, (text, shown) in enumerate(zip(review.source, quotable(review), strict=True), start=1)
    )


def _owners(review: Review, text: str, found: set[Owner]) -> tuple[Owner, ...]:
    if not text.strip() and not found:
        return (Owner(Role.BLANK, 0, "blank"),)
    if review.record is None:
        return (Owner(Role.UNKNOWN, 0, "not known"),)
    title = _squeezed(review.record.quiz.title)  # the record does not say where it stands
    if title and title in _squeezed(text) and all(owner.role is Role.FURNITURE for owner in found):
        found = {Owner(Role.TITLE, 0, "title"), *found}
    if not found:
        return (Owner(Role.NOBODY, 0, "belongs to nobody"),)
    order = list(Role)
    return tuple(sorted(found, key=lambda owner: (order.index(owner.role), owner)))


def _claims(review: Review) -> list[tuple[str, Owner]]:
    record = review.record
    if record is None:
        return []
    fields = _Fields(review.file.quiz, record)
    removed = (part for part in record.removed if not part.reading)
    return [
        *((span.lines, fields.owner(span)) for span in record.spans if not span.reading),
        *((part.lines, owner) for part in removed for owner in _removed(part, record, fields)),
        *(
            (part.lines, Owner(Role.NOBODY, 0, f"belongs to nobody; looked for: {part.expected}"))
            for part in record.unparsed
            if not part.reading
        ),
    ]


def _removed(part: RuleLines, record: ImportRecord, fields: _Fields) -> tuple[Owner, ...]:
    repeated = _REPEATS.fullmatch(part.rule)
    if repeated and repeated["rule"] == _COLLATED:
        return _read_elsewhere(repeated["lines"], record, fields)
    if repeated:
        lines = repeated["lines"]
        return (Owner(Role.DUPLICATE, 0, f"duplicate of lines {lines} ({_words(repeated['rule'])})", lines),)
    words = "furniture" if part.rule == "furniture" else f"furniture: {_words(part.rule)}"
    return (Owner(Role.FURNITURE, 0, words),)


def _read_elsewhere(lines: str, record: ImportRecord, fields: _Fields) -> tuple[Owner, ...]:
    """What a line is whose text was taken from another reading: the same as there, if there is only one other."""
    there = record.spans if len(record.readings) == 1 else ()
    owners = (fields.owner(span) for span in there if span.reading and meet(span.lines, lines))
    found = tuple(replace(owner, words=f"{owner.words}, taken from the other reading") for owner in owners)
    return found or (Owner(Role.DUPLICATE, 0, "stands in another reading as well"),)


def _words(rule: str) -> str:
    return rule.replace("_", " ").replace("-", " ")


def _squeezed(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


class _Fields:
    """Finds the questions that spans name, as they stand in the quiz file now."""

    def __init__(self, quiz: Quiz, record: ImportRecord) -> None:
        self._now = {question.id: (i, question) for i, question in reversed(list(enumerate(quiz.questions, start=1)))}
        self._introduced = bool(quiz.introduction)
        self._then = {question.id: question for question in record.quiz.questions}

    def owner(self, span: FieldSpan) -> Owner:
        position, question = self._now.get(span.question, (0, None))
        option = _OPTION.fullmatch(span.field)
        if not span.question:
            return Owner(Role.INTRODUCTION, 0, "introduction", of_quiz=self._introduced)
        if question is None:
            then = self._then.get(span.question)
            number = f"Q{then.number}" if then and then.number else f"question {span.question}"
            return Owner(_FIELDS.get(span.field, Role.OPTION), 0, f"{number}, no longer in the quiz")
        called = short_name(question, position)
        if option:
            return self._option(question, Owner(Role.OPTION, position, called), int(option["index"]), option["part"])
        role = _FIELDS.get(span.field, Role.EVIDENCE)
        return Owner(role, position, f"{called} {_FIELD_WORDS.get(span.field, span.field)}")

    def _option(self, question: Question, owner: Owner, index: int, part: str) -> Owner:
        now = self._place(question, index)
        which = f"option {letter(now)}" if now is not None else "an option as it was imported"
        right = now is not None and question.options[now].correct
        if part == "text":
            role = Role.KEY if right else Role.OPTION
            return Owner(role, owner.position, f"{owner.words} {which}{', right' if right else ''}")
        role = Role.FEEDBACK if part == "feedback" else Role.EVIDENCE
        words = "feedback on" if part == "feedback" else "label of"
        return Owner(role, owner.position, f"{owner.words} {words} {which}")

    def _place(self, question: Question, index: int) -> int | None:
        """Where an imported option stands now: people add options, reorder and mend them."""
        then = self._then.get(question.id)
        texts = [option.text for option in question.options]
        if then and index < len(then.options) and texts.count(then.options[index].text) == 1:
            return texts.index(then.options[index].text)
        same = then is None or len(then.options) == len(texts)
        return index if same and index < len(texts) else None


_FIELDS = {
    "stem": Role.STEM,
    "explanation": Role.EXPLANATION,
    "answers": Role.KEY,
    "items": Role.KEY,
    "evidence": Role.EVIDENCE,
    "title": Role.TITLE,
}
_FIELD_WORDS = {
    "answers": "accepted answer",
    "items": "pairs or items to put in order",
    "evidence": "number, score or label",
}
