"""Questions that a program wrote as JSON or in JavaScript: one value, or one on each line.

{"question": "Which river …?", "choices": ["The Rhine", "The Danube"], "answer": 1}
"""

from __future__ import annotations

from bisect import bisect_right

from generator.importing.drafts import Doubt, Lines, QuizDraft, Removal, Unparsed
from generator.importing.markup.source import Source
from generator.importing.paragraphs import text_width
from generator.importing.records.answer import counts_from
from generator.importing.records.json_values import Read, Value, begins, read_json
from generator.importing.records.names import held, member
from generator.importing.records.questions import Found, question, records, texts
from generator.importing.records.strings import have_entities, places
from generator.importing.records.strings import lines as lines_of_value
from generator.importing.sentence import is_sentence

EXACT = True  # a program wrote it

_TOLD = 3  # mistakes
_MISTAKE = "line {}, column {} should have {}"
_BROKEN = "the text ends before its JSON does, or is damaged: "
_OUTSIDE = "a record with a question and its options"
_NO_JSON = "JSON with questions in it"


def score(lines: Lines) -> float:
    """How well a text fits: it is JSON, at least at its beginning, and holds records with a question."""
    text = "\n".join(line.text for line in lines)
    if not begins(text):
        return 0.0
    return (
        1.0 if any(found.options or found.keys for value in read_json(text).values for found in records(value)) else 0.0
    )


def parse(lines: Lines) -> QuizDraft:
    """Read the records."""
    source = Source(lines)
    read = read_json(source.text)
    found = [each for value in read.values for each in records(value)]
    title = next((each for value in read.values for each in [_title(value, found)] if each), None)
    told = _told(read, found)
    source.cut(sorted(_places(source.text, [*found], [*([title] if title else []), *told], read)))
    entities = have_entities(str(value.scalar) for each in found for value in texts(each))
    base = counts_from((key, each.options) for each in found for key in each.keys if each.options)
    numbers = _numbers(found)
    head = source.take(*title.inner) if title else ()
    questions = tuple(
        question(source, each, base, number, entities=entities) for each, number in zip(found, numbers, strict=True)
    )
    unparsed = [Unparsed(rest, expected) for rest, expected in _mistakes(source, read) if rest]
    above = [lines_of_value(source, value, entities=entities) for value in told]
    unparsed += [Unparsed(text, _OUTSIDE, named=True) for text, _ in above if text]
    outside = tuple(line for value in _long(read, found) for line in source.take(*value.inner))
    unparsed += [Unparsed(outside, _OUTSIDE)] if outside else []
    rest = source.take(0, len(source.text) + 1)
    if not found and rest:
        return QuizDraft("", unparsed=(*unparsed, Unparsed(rest, _NO_JSON)))
    return QuizDraft(
        title=str(title.scalar) if title and head else "",
        questions=questions,
        evidence=head,
        removals=Removal.of((*(x for _, signs in above for x in signs), *rest), "furniture"),
        unparsed=tuple(unparsed),
        doubts=_broken_off(source, read),
        width=text_width(lines),
    )


def _broken_off(source: Source, read: Read) -> tuple[Doubt, ...]:
    """A doubt about the whole, with the places of the first mistakes."""
    if not read.mistakes:
        return ()
    told = [_MISTAKE.format(*source.where(at), expected) for at, expected in read.mistakes[:_TOLD]]
    more = len(read.mistakes) - len(told)
    return (Doubt("questions-missing", _BROKEN + "; ".join(told) + (f"; and {more} more" if more else "")),)


def _places(text: str, found: list[Found], named: list[Value], read: Read) -> set[int]:
    """All places at which the text is cut."""
    cuts = {at for each in found for at in (each.value.start, each.value.end)}
    cuts |= {at for each in found for value in texts(each) for at in places(text, value)}
    cuts |= {at for value in named for at in places(text, value)}
    cuts |= {at for value in _long(read, found) for at in value.inner}
    return cuts | {at for start, end in _broken(text, read) for at in (start, end)}


def _title(value: Value, found: list[Found]) -> Value | None:
    """What an object around the questions is called."""
    if value.kind != "object" or any(each.value is value for each in found):
        return None
    title = member(value, "title", "scalar")
    return title if title and isinstance(title.scalar, str) and title.scalar.strip() else None


def _told(read: Read, found: list[Found]) -> list[Value]:
    """What an object around all questions, or one beside them in it, says is told before them."""
    told: list[Value] = []
    open_ = list(read.values) if found else []
    while open_:
        value = open_.pop()
        if value.start > found[0].value.start or value.end < found[-1].value.end or value is found[0].value:
            continue
        beside = [each for _, each in value.members if each.kind == "object" and not any(records(each))]
        told += [each for one in (value, *beside) for each in held(one, "introduction") if isinstance(each.scalar, str)]
        open_ += [*value.items, *(each for _, each in value.members)]
    return sorted((each for each in told if is_sentence(str(each.scalar))), key=lambda value: value.start)


def _numbers(found: list[Found]) -> list[str]:
    """The numbers of the records, if they count them all from 1."""
    held = [member(each.fields, "number", "scalar") for each in found]
    numbers = [str(value.scalar).strip() if value else "" for value in held]
    return numbers if numbers == [str(n) for n in range(1, len(found) + 1)] else [""] * len(found)


def _broken(text: str, read: Read) -> list[tuple[int, int]]:
    """From where to where the text is not read: from the last record that is whole to the next value."""
    starts = [value.start for value in read.values]
    broken = []
    for at, _ in read.mistakes:
        following = bisect_right(starts, at)
        value = read.values[following - 1] if following else None
        begin = max((end for end in _ends(value) if end <= at), default=value.start) if value else at
        broken.append((begin, starts[following] if following < len(starts) else len(text)))
    return broken


def _ends(value: Value) -> list[int]:
    """Where the objects in a value end that are whole."""
    own = [value.end] if value.kind == "object" and value.whole else []
    return own + [end for each in (*value.items, *(each for _, each in value.members)) for end in _ends(each)]


def _mistakes(source: Source, read: Read) -> list[tuple[Lines, str]]:
    """What could not be read, and what should have stood where reading ended."""
    broken = _broken(source.text, read)
    told = ["JSON; " + _MISTAKE.format(*source.where(at), expected) for at, expected in read.mistakes]
    return [(source.take(*span), note) for span, note in zip(broken, told, strict=True)]


def _long(read: Read, found: list[Found]) -> list[Value]:
    """Texts outside the questions that are more than names, and not what is told before them."""
    own = {id(each) for each in (*(each.value for each in found), *_told(read, found))}
    left, open_ = [], list(reversed(read.values))
    while open_:
        value = open_.pop()
        if id(value) in own:
            continue
        if is_sentence(str(value.scalar or "")):
            left.append(value)
        open_ += reversed([*value.items, *(each for _, each in value.members)])
    return left
