"""Reads YAML as people mean it: every value is its text, every part has its place, nothing is resolved or executed.

What YAML offers beyond lists, keys and text (anchors, tags, several documents) is a finding: a quiz needs none of it,
and each is a way to make a small file explode or to run code. Only libyaml's events are used, so neither can happen.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn, TypeGuard

from yaml import (
    AliasEvent,
    CLoader,  # PyYAML without libyaml fails here: its own scanner is 20 times slower and marks other places
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from generator.bank.decode import UNUSABLE, decode
from generator.bank.slip import INTO_QUOTES
from generator.bank.slip_columns import describe_missing_dash
from generator.bank.source_text import SourceText
from generator.bank.yaml_node import Mapping, Node, Positions, Scalar, Sequence
from generator.bank.yaml_syntax import explain
from generator.model.finding import Finding, shown

DEPTH_LIMIT = 20
"""A quiz nests five deep."""

VALUE_LIMIT = 500_000
"""Per file; ten thousand questions are about 300,000 values."""

FINDING_LIMIT = 100
"""Per file; reading stops there."""


_ALIAS = f"Write the text out. If a text starts with `*`: {INTO_QUOTES}"
_ESCAPE = "In double quotes a backslash and its letter are one character: write the text below its key, after a `|`."


class _EnoughError(Exception):
    """The file is so broken, or so odd, that reading on helps nobody."""


def parse(path: str, data: bytes) -> tuple[Positions | None, tuple[Finding, ...]]:
    """Read the one document of a YAML file.

    Args:
        path: the file, as findings name it.
        data: its bytes.

    Returns:
        What the file holds with the positions, None when it cannot be read to its end; and all that is wrong.
    """
    source, findings = decode(path, data)
    if source is None:
        return None, findings
    builder = _Builder(path, source)
    root = builder.document()
    return (None if root is None else Positions(source, root)), (*findings, *builder.findings)


class _Builder:
    """Builds nodes from the events of one file."""

    def __init__(self, path: str, source: SourceText) -> None:
        self.path = path
        self.source = source
        self.findings: list[Finding] = []
        self.values = 0
        # As `yaml.parse` does, without its generator, which takes as long as libyaml itself.
        self.event: Callable[[], Any] = CLoader(source.text).get_event

    def document(self) -> Node | None:
        try:
            return self.read_document()
        except MarkedYAMLError as error:
            context, place = (mark.index if mark else None for mark in (error.context_mark, error.problem_mark))
            self.note(*explain(error.problem or "unknown error", context, place, self.source.text))
        except _EnoughError:
            pass
        return None

    def read_document(self) -> Node | None:
        self.event()  # the stream's start
        event = self.event()
        if isinstance(event, StreamEndEvent):
            self.report(0, "empty-file", "The file holds no quiz.", "Write it, or remove the file.")
            return None
        if isinstance(event, DocumentStartEvent) and (event.version or event.tags):
            self.report(_start(event), "directive", "A quiz has no `%` lines.", "Delete the line.")
        root = self.node(self.event(), 0)
        self.event()  # the document's end
        event = self.event()
        if not isinstance(event, StreamEndEvent):
            hint = "Move the rest to a file of its own, or delete the line `---`."
            self.report(_start(event), "several-documents", "A file holds one quiz; a second one starts here.", hint)
        return root

    def node(self, event: Event, depth: int, *, item: bool = False) -> Node:
        start = event.start_mark.index if event.start_mark else 0
        self.values += 1
        if depth > DEPTH_LIMIT or self.values > VALUE_LIMIT:
            self.refuse_size(start, depth)
        if isinstance(event, ScalarEvent):
            return self.scalar(event, start)
        if isinstance(event, AliasEvent):
            self.report(start, "alias", f"`*{event.anchor}` repeats another part of the file.", _ALIAS)
        elif isinstance(event, CollectionStartEvent):
            self.refuse_features(event)
            if isinstance(event, MappingStartEvent):
                return self.mapping(start, depth, item=item)
            return self.items(start, depth)
        return Scalar("", start, start)

    def refuse_size(self, start: int, depth: int) -> NoReturn:
        if depth > DEPTH_LIMIT:
            self.report(start, "too-deep", f"Lists and keys are nested more than {DEPTH_LIMIT} deep.", INTO_QUOTES)
        else:
            message = f"The file holds more than {VALUE_LIMIT:,} values."
            self.report(start, "too-many-values", message, "Split the quiz.")
        raise _EnoughError

    def refuse_features(self, event: ScalarEvent | CollectionStartEvent) -> None:
        if event.anchor is not None:
            hint = f"Delete it. If a text starts with `&`: {INTO_QUOTES}"
            self.report(_start(event), "anchor", f"`&{event.anchor}` marks a part for repetition.", hint)
        if event.tag is not None:
            hint = f"Delete it. If a text starts with `!`: {INTO_QUOTES}"
            self.report(_start(event), "tag", f"`!` gives a value a type (here {event.tag}); a quiz has none.", hint)

    def scalar(self, event: ScalarEvent, start: int) -> Scalar:
        if event.anchor is not None or event.tag is not None:
            self.refuse_features(event)
        end = event.end_mark.index if event.end_mark else 0
        text, style = event.value, event.style or ""
        if style == '"' and (match := UNUSABLE.search(text)):
            message = f"The invisible character U+{ord(match[0]):04X} cannot stand in a quiz."
            self.report(start, "control-character", message, _ESCAPE)
        return Scalar(text, start, end, style)

    def items(self, start: int, depth: int) -> Sequence:
        items: list[Node] = []
        while not isinstance(event := self.event(), SequenceEndEvent):
            items.append(self.node(event, depth + 1, item=True))
        return Sequence(tuple(items), start)

    def mapping(self, start: int, depth: int, *, item: bool) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        twice: list[Scalar] = []
        while not isinstance(event := self.event(), MappingEndEvent):
            key = self.node(event, depth + 1)
            value = self.node(self.event(), depth + 1)
            if not self.usable_key(key):
                continue
            if key.text in entries:
                twice.append(key)
            else:
                entries[key.text] = (key, value)
        if item and len(twice) > 1:  # not so many slips, but one
            self.report(twice[0].start, *describe_missing_dash(twice[0].text))
        else:
            for key in twice:
                self.report_twice(key, entries[key.text][0], item=item)
        return Mapping(tuple(entries.values()), start)

    def report_twice(self, key: Scalar, first: Scalar, *, item: bool) -> None:
        line, _ = self.source.position(first.start)
        hint = f"Delete one of the two, or write `- {shown(key.text)}: …` if a new item starts here."
        message = f"The key `{shown(key.text)}` stands twice here; first in line {line}."
        if not item:
            hint = "Delete one of the two, or rename it; what both list goes below one of them."
        self.report(key.start, "duplicate-key", message, hint)

    def usable_key(self, key: Node) -> TypeGuard[Scalar]:
        if not isinstance(key, Scalar):
            self.report(key.start, "key-not-text", "A list or a group of keys stands where a key belongs.", INTO_QUOTES)
        elif key.text == "<<" and not key.style:
            self.report(key.start, "merge-key", "`<<` copies keys from elsewhere.", "Write the keys out.")
        else:
            return True
        return False

    def report(self, offset: int, code: str, message: str, hint: str) -> None:
        self.note(offset, code, message, hint)
        if len(self.findings) == FINDING_LIMIT:
            self.note(offset, "too-many-findings", "Reading stops here.", "Mend what stands above first.")
            raise _EnoughError

    def note(self, offset: int, code: str, message: str, hint: str) -> None:
        self.findings.append(Finding(self.path, *self.source.position(offset), code, message, hint))


def _start(event: Event) -> int:
    return event.start_mark.index if event.start_mark else 0
