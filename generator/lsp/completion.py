"""What an editor offers to write: keys of the format, their values, tags of the bank, addresses of questions."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import get_args

from generator.bank.bank import Bank
from generator.bank.read import QuizFile
from generator.bank.scalar import flow_scalar, scalar
from generator.bank.schema import ENTRIES, Entry, QuizEntry
from generator.bank.site_paths import page_name
from generator.lsp.lines_around import Around, around
from generator.lsp.symbols import one_line
from generator.lsp.text import Place, Stretch, Text

_KEY = re.compile(r"(?P<lead> *(?P<dash>(?:- +)*))(?P<word>[A-Za-z]*)$")
_VALUE = re.compile(r" *(?:- +)*(?P<key>[a-z]+): +(?P<value>.*)$")
_FLOW = re.compile(r"\[(?:[^\[\]]*, *| *)(?P<word>[^\[\],]*)$")
_ITEM = re.compile(r" *- +(?P<word>[^:#]*)$")
_LINK = re.compile(r"\]\(\s*(?P<word>[^\s()<>]*)$")


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to write.

    Attributes:
        text: what is written.
        where: what it takes the place of.
        about: what it is, in a word or two.
        explained: Markdown; may be empty.
        key: whether it is a key of the format.
    """

    text: str
    where: Stretch
    about: str = ""
    explained: str = ""
    key: bool = False


def offers(path: str, text: Text, place: Place, bank: Bank) -> tuple[Offer, ...]:
    """List what can be written at a place.

    Args:
        path: the file, as findings name it.
        text: of the file.
        place: where the cursor is.
        bank: whose tags, sources and questions are offered.
    """
    lines = [text.line(number) for number in range(text.lines)]
    line = text.line(place.line)
    before = line[: text.offset(place) - text.offset(Place(place.line, 0))]
    if link := _LINK.search(before):
        return tuple(_addresses(path, link["word"], _span(text, place, link["word"]), bank))
    if value := _VALUE.match(before):
        return tuple(_values(value["key"], value["value"], text, place, bank))
    found = _KEY.match(before)
    opens = found["dash"] if found else "- "
    column = found.end("lead") if found else len(before) - len(before.lstrip(" -"))
    where = around(lines, place.line, column, opens_item=bool(opens))
    if where.in_text:
        return ()
    if where.keys[-1:] == ("tags",) and (item := _ITEM.match(before)):
        return tuple(_tags(_span(text, place, item["word"]), bank))
    return tuple(_keys(where, _span(text, place, found["word"]))) if found else ()


def _keys(where: Around, span: Stretch) -> Iterator[Offer]:
    entry = _entry(where)
    for name, field in entry.model_fields.items() if entry else ():
        if name not in where.beside:
            colon = ":" if get_args(field.annotation)[1:] == (...,) else ": "
            yield Offer(
                f"{name}{colon}", span, "needed" if field.is_required() else "", field.description or "", key=True
            )


def _entry(where: Around) -> type[Entry] | None:
    """Return the group of keys that a line belongs to."""
    return ENTRIES.get(where.keys[-1]) if where.keys else QuizEntry


def _values(key: str, written: str, text: Text, place: Place, bank: Bank) -> Iterator[Offer]:
    if key == "tags":
        if flow := _FLOW.search(written):
            yield from _tags(_span(text, place, flow["word"]), bank)
    elif key == "source":
        yield from (Offer(scalar(name, 0), _span(text, place, written)) for name in sorted(bank.sources))
    else:
        yield from (Offer(choice, _span(text, place, written)) for choice in _choices(key))


def _choices(key: str) -> tuple[str, ...]:
    """Return the words that a key may hold, if they are counted; `"no"` in quotes, as editors read YAML."""
    entries: tuple[type[Entry], ...] = (QuizEntry, *ENTRIES.values())
    for entry in entries:
        if key in entry.model_fields:
            words = [word for word in get_args(entry.model_fields[key].annotation) if word and isinstance(word, str)]
            flag = {"true", "false"} == set(words)
            return tuple(word if flag else scalar(word, 0) for word in words)
    return ()


def _tags(span: Stretch, bank: Bank) -> Iterator[Offer]:
    """Offer the tags of the bank, those first that most questions have."""
    counted = Counter(tag for file in (*bank.files, *bank.partial) for tag in _tags_of(file))
    for tag, count in sorted(counted.items(), key=lambda each: (-each[1], each[0])):
        yield Offer(flow_scalar(tag), span, f"{count} ×")


def _tags_of(file: QuizFile) -> Iterator[str]:
    yield from file.quiz.tags
    for question in file.quiz.questions:
        yield from question.tags


def _addresses(path: str, written: str, span: Stretch, bank: Bank) -> Iterator[Offer]:
    """Offer the quizzes, and the questions of this one; behind a `#` those of the quiz that stands before it."""
    page, number_sign, _ = written.partition("#")
    for file in bank.files:
        own, name = file.path == path, f"{page_name(file.path)}.md"
        if not own and not number_sign:
            yield Offer(name, span, file.quiz.title)
        if (own and not page) or (number_sign and page == name):
            for question in file.quiz.questions:
                if question.id:
                    yield Offer(f"{page}#{question.id}", span, one_line(question.stem))


def _span(text: Text, place: Place, word: str) -> Stretch:
    """Return the part that a word takes up in front of a place."""
    end = text.offset(place)
    return Stretch(text.place(end - len(word)), place)
