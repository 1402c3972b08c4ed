"""The truth of a question bank in checkbox Markdown: its own `[x]`.

Read without the importer, and for the plain shape alone: a heading for each question, a list item for each option.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from benchmarks.truth import TrueOption, TrueQuestion, Truth

_HEADING = re.compile(r"#{1,6}\s+(?:(?:Q|Question)\s*)?(?P<number>\d+)\s*[.:)]\s*(?P<stem>.*)")
_OPTION = re.compile(r"[-*+]\s+\[(?P<mark>[ xX])\]\s?(?P<text>.*)")
_FENCE = re.compile(r"\s*(`{3,}|~{3,})")


@dataclass
class _Draft:
    """A question while it is read; `open` says whether text still belongs to the stem or the last option."""

    number: str
    stem: list[str]
    options: list[tuple[bool, list[str]]] = field(default_factory=list)
    open: bool = True

    def take(self, line: str) -> None:
        (self.options[-1][1] if self.options else self.stem).append(line)

    def question(self) -> TrueQuestion:
        options = tuple(TrueOption("\n".join(text), correct) for correct, text in self.options)
        return TrueQuestion("\n".join(self.stem), options, self.number)


def has_checkboxes(text: str) -> bool:
    """Whether a Markdown text marks right options with `[x]`."""
    return any((option := _OPTION.match(line)) and option["mark"] != " " for line in text.splitlines())


def checkbox_truth(text: str) -> Truth:
    """Read the questions of a Markdown text."""
    drafts: list[_Draft] = []
    for line, code in _lines(text):
        heading, option = (None, None) if code else (_HEADING.match(line), _OPTION.match(line))
        if heading:
            drafts.append(_Draft(heading["number"], [heading["stem"]]))
        elif drafts and option:
            drafts[-1].options.append((option["mark"] != " ", [option["text"]]))
            drafts[-1].open = True
        elif drafts and line.strip():
            _continue(drafts[-1], line, code=code)
    return Truth(tuple(draft.question() for draft in drafts if draft.options))


def _continue(draft: _Draft, line: str, *, code: bool) -> None:
    """Add a line to what it belongs to: behind an option prose that is not indented explains the answer."""
    if draft.options and not code and not line.startswith(" "):
        draft.open = False
    if draft.open:
        draft.take(line)


def _lines(text: str) -> Iterator[tuple[str, bool]]:
    """Yield each line, and whether it is code or one of its fences."""
    fence = ""
    for line in text.splitlines():
        found = _FENCE.match(line)
        yield line, bool(fence or found)
        if found and not fence:
            fence = found[1]
        elif found and found[1].startswith(fence):
            fence = ""
