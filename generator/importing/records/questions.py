"""From a record to a question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.lettered.passages import passages
from generator.importing.markup.source import Source
from generator.importing.pieces import cut
from generator.importing.records.answer import Told, told
from generator.importing.records.json_values import Value
from generator.importing.records.names import ROLES, counted, held, member, names, simple
from generator.importing.records.options import Choice, choices
from generator.importing.records.strings import lines
from generator.importing.statements.options import truth_options
from generator.importing.truth_pairs import truth_of
from generator.model.line import Line

_SENTENCE = 6  # words of a value that says more than a name
_UNREAD = "the value “{}” is not read; it may belong to the question"
_TWICE = "the value “{}” stands here twice; one of them is not read"
_OPTIONS = "the options cannot be read"
_PICTURE = "a picture belongs to this question"


@dataclass(frozen=True, slots=True)
class Found:
    """A record that is a question.

    Attributes:
        value: the record.
        fields: the same, the values of a question that is itself an object among its own.
        options: its options.
        keys: what it gives as the answer, under one name or several.
    """

    value: Value
    fields: Value
    options: tuple[Choice, ...]
    keys: tuple[Value, ...]


def records(value: Value) -> Iterator[Found]:
    """The records in a value that are questions, from above, in their order."""
    found = _found(value) if value.kind == "object" and value.whole else None
    if found:
        yield found
        return
    for each in (*value.items, *(each for _, each in value.members)):
        yield from records(each)


def _found(value: Value) -> Found | None:
    asked = member(value, "question")
    fields = replace(value, members=(*value.members, *asked.members)) if asked and asked.kind == "object" else value
    options, holder = choices(fields)
    stem = member(fields, "question", "scalar") or (member(fields, "stem", "scalar") if options else None)
    if stem is None or not isinstance(stem.scalar, str) or not stem.scalar.strip():
        return None
    keys = tuple(key for key in held(fields, "key") if key is not holder and _names(key))
    return Found(value, fields, options, keys) if options or keys or member(fields, "options") else None


def _names(key: Value) -> bool:
    """Whether a value can name options: a text, a number, or several of them."""
    values = key.items if key.kind == "list" else (key,) if key.kind == "scalar" else ()
    return bool(values) and all(each.kind == "scalar" and each.scalar not in {None, ""} for each in values)


def stem_of(found: Found) -> Value | None:
    """The value that asks."""
    return member(found.fields, "question", "scalar") or member(found.fields, "stem", "scalar")


def texts(found: Found) -> Iterator[Value]:
    """Every value that becomes a text of the question."""
    values = [stem_of(found), *(member(found.fields, role, "scalar") for role in ("context", "explanation"))]
    values += [value for each in found.options for value in (each.value, each.feedback)]
    values += [each for key in found.keys for each in (key.items or (key,))]
    yield from (value for value in values if value and value.kind == "scalar" and value.scalar is not None)


def question(source: Source, found: Found, base: int | None, number: str, *, entities: bool) -> QuestionDraft:
    """Read a record.

    Args:
        source: the text, cut at all its values.
        found: the record.
        base: what numbers of keys count from in this text.
        number: of the question; may be empty.
        entities: whether texts are written in HTML entities.
    """

    def read(value: Value | None) -> tuple[tuple[Passage, ...], Lines]:
        if value is None or not isinstance(value.scalar, str | int | float) or isinstance(value.scalar, bool):
            return (), ()
        text, breaks = lines(source, value, entities=entities)
        parts, bullets = passages(text)
        return parts, (*breaks, *bullets)

    context, around = read(member(found.fields, "context", "scalar"))
    stem, more = read(stem_of(found))
    key = told(found.keys, found.options, base)
    options: list[OptionDraft] = []
    signs: list[Line] = []
    for n, each in enumerate(found.options):
        text, marks = _option(source, each, entities=entities)
        feedback = lines(source, each.feedback, entities=entities) if each.feedback else ((), ())
        mark = Mark.by(n, key.right)
        options.append(OptionDraft(text, mark, evidence=marks, feedback=feedback[0], placed=True))
        signs += feedback[1]
    explanation, ends = read(member(found.fields, "explanation", "scalar"))
    answers: Lines = ()
    model: tuple[Passage, ...] = ()
    if not found.options and len(found.keys) == 1 and found.keys[0].kind == "scalar":
        truth = _truth(source, found.keys[0])
        options += truth
        model, breaks = ((), ()) if truth else read(found.keys[0])
        signs += breaks
        if len(model) == 1 and len(model[0].lines) == 1 and len(model[0].text.split()) < _SENTENCE:
            answers, model = model[0].lines, ()
    of_keys = tuple(line for each in found.keys for line in source.take(each.start, each.end))
    doubts = tuple(_doubts(found, key, of_keys))
    rest = source.take(found.value.start, found.value.end)
    return QuestionDraft(
        number,
        (*context, *stem),
        tuple(options),
        (*around, *more, *signs, *ends, *of_keys, *rest),
        several=len(key.right) > 1,
        doubts=doubts,
        explanation=explanation,
        answers=answers,
        model=model,
    )


def _option(source: Source, each: Choice, *, entities: bool) -> tuple[tuple[Passage, ...], Lines]:
    text, breaks = lines(source, each.value, entities=entities)
    if each.skip and text:
        sign, first = cut(text[0], each.skip)
        return passages((first, *text[1:]))[0], (sign, *breaks)
    if isinstance(each.value.scalar, bool):
        text = tuple(line.edited(line.text.capitalize(), "true_or_false") for line in text)
    parts, bullets = passages(text)
    return parts, (*breaks, *bullets)


def _truth(source: Source, key: Value) -> tuple[OptionDraft, ...]:
    """The options of a statement that has none, by `true` or `"False"`."""
    truth = truth_of(str(key.scalar))
    held = source.take(*key.inner) if truth else ()
    return truth_options(held[0], *truth) if truth and len(held) == 1 else ()


def _doubts(found: Found, key: Told, lines_of_keys: Lines) -> Iterator[Doubt]:
    if key.note and found.options:
        yield Doubt("key-unclear", key.note, lines_of_keys)
    twice = [name for name, often in Counter(name for name, _ in found.fields.members).items() if often > 1]
    if twice:
        yield Doubt("text-doubtful", _TWICE.format(twice[0]))
    holder = member(found.fields, "options")
    if holder and holder not in found.keys and not found.options:
        yield Doubt("options-missing", _OPTIONS)
    for name, value in found.fields.members:
        if simple(name) in names("picture") and value.scalar:
            yield Doubt("stem-doubtful", _PICTURE)
        elif not _is_known(name, found) and len(str(value.scalar or "").split()) >= _SENTENCE:
            yield Doubt("text-doubtful", _UNREAD.format(name))


def _is_known(name: str, found: Found) -> bool:
    if any(simple(name) in names(role) for role in (*ROLES, "stem")):
        return True
    values = [value for role in ("each_option", "wrong") for _, value in counted(found.fields, role)]
    return any(own == name and value in values for own, value in found.fields.members)
