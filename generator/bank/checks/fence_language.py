"""A fenced block of code names its language, and ends.

Why: the site colours code by its language, and what reads pages aloud or converts them wants to know it as well. A
block that never ends is none: its code becomes a paragraph, its signs Markdown.

Example: a block that starts with three back-ticks and nothing behind them, or with `pyhton`; one whose last line lacks
its back-ticks.

Mend: write the language behind the back-ticks, e.g. `python`, `sql`, `sh`; `text` for what is none, e.g. an output. End
the block with a line of as many back-ticks as it starts with.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cache

from pygments.lexers import get_all_lexers

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields
from generator.model.finding import Finding, Severity, shown
from generator.model.markup import Markup, Segment, segments

CODES = {
    "fence-language": Severity.WARNING,
    "unknown-language": Severity.WARNING,
    "fence-open": Severity.ERROR,
}

_START = re.compile(
    r" {0,3}(?P<ticks>`{3,}|~{3,})[ \t]*(?:(?P<bare>\n)|(?P<name>[^\s`{]+)|\{[ \t]*\.(?P<class>[^\s}]+))"
)
_OPEN = re.compile(r"^ {0,3}(?P<ticks>`{3,}|~{3,})[^`\n]*$", re.MULTILINE)
_PLAIN = frozenset(
    {"plaintext", "plain", "txt", "ascii", "none", "csv", "log", "math", "mermaid", "pseudo", "pseudocode"}
)
"""Names that people use for what has no colours; the site shows it in one."""


def check(bank: Bank) -> Iterator[Finding]:
    """Look at how every fenced block starts, and for those that do not end."""
    for field in markdown_fields(bank, "```", "~~~"):
        yield from _field(field)


def _field(field: Field) -> Iterator[Finding]:
    for part in segments(field.text):
        if part.kind is Markup.FENCE:
            yield from _language(field, part)
        elif (
            part.kind is Markup.PROSE and (opened := _OPEN.search(part.text)) and _line_start(field.text, part, opened)
        ):
            message = "The block of code that starts here never ends."
            hint = f"Write `{opened['ticks']}` on a line of its own below it."
            yield field.finding(
                "fence-open", message, hint, offset=part.start + opened.start("ticks"), length=len(opened["ticks"])
            )


def _line_start(text: str, part: Segment, opened: re.Match[str]) -> bool:
    """Whether the line that was found starts in the text, and not only in the part."""
    return opened.start() > 0 or part.start == 0 or text[part.start - 1] == "\n"


def _language(field: Field, part: Segment) -> Iterator[Finding]:
    start = _START.match(part.text)
    if start is None:
        return
    if start["bare"]:
        message = "The block of code does not say in which language it is."
        hint = "Write it behind the back-ticks: `python`, `sql`, …; `text` for what is no code."
        length = len(start["ticks"])
        yield field.finding("fence-language", message, hint, offset=part.start + start.start("ticks"), length=length)
        return
    group = "name" if start["name"] else "class"
    name = start[group]
    if name.lower() not in _languages() and name.lower() not in _PLAIN:
        near = difflib.get_close_matches(name.lower()[:40], sorted(_languages()), n=1, cutoff=0.7)
        message = f"`{shown(name)}` is no language that the site can colour."
        hint = f"Did you mean `{near[0]}`?" if near else "Write `text` for what is none that it knows."
        yield field.finding("unknown-language", message, hint, offset=part.start + start.start(group), length=len(name))


@cache
def _languages() -> frozenset[str]:
    """Return what Pygments, which colours the code, calls the languages that it knows."""
    return frozenset(alias for _, aliases, *_ in get_all_lexers(plugins=False) for alias in aliases)
