"""A text has no character that nobody sees.

Why: a mark that turns the direction of writing makes readers, and whoever reviews a change, see another text than the
one that is there (“Trojan Source”, CVE-2021-42574). Other characters without width come along when a text is copied
from a web page or a PDF; words that hold them are not found by search, and equal no answer that is typed in.

Example: `Par\u200bis`, with a space of no width; `\u202e` before an answer, which is shown from right to left.

Mend: delete the character. Joiners (U+200C, U+200D), which some scripts and emoji need, and the marks U+200E and U+200F
are fine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields, plain_fields
from generator.model.finding import Finding, Severity

CODES = {"direction-mark": Severity.ERROR, "invisible-character": Severity.WARNING}

_FOUND = re.compile("(?P<direction>[\u202a-\u202e\u2066-\u2069])|[\u00ad\u200b\u2060]")


def check(bank: Bank) -> Iterator[Finding]:
    """Look through every text."""
    for field in chain(markdown_fields(bank), plain_fields(bank), _notes(bank)):
        if not field.text.isascii():
            yield from _field(field)


def _notes(bank: Bank) -> Iterator[Field]:
    for file in bank.files:
        yield from (Field(file, ("review", n, "note"), each.note) for n, each in enumerate(file.quiz.review))
    for file, where, question in bank.questions():
        yield from (Field(file, (*where, "review", n, "note"), each.note) for n, each in enumerate(question.review))


def _field(field: Field) -> Iterator[Finding]:
    for match in _FOUND.finditer(field.text):
        name = f"U+{ord(match[0]):04X}"
        if match["direction"]:
            message = f"{name} turns the direction of writing: what is shown is not what stands there."
            yield field.finding("direction-mark", message, "Delete it.", offset=match.start())
        else:
            message = f"{name} is a character that nobody sees."
            yield field.finding("invisible-character", message, "Delete it.", offset=match.start())
