"""A text is short enough for a page, and does not ask too much of the program that renders it.

Why: a text of a book's length is a pasted file, and takes minutes to render; so do hundreds of brackets that are never
closed, and lists in lists in lists. No such text is rendered: whoever sends one in cannot stop anybody's work.

Example: an OCR's 50 MB line under `stem`; `[a](` written 2,000 times.

Mend: keep the question, move the rest to content/sources; close the brackets, or put what is no link in back-ticks.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.bank.bank import Bank
from generator.bank.fields import markdown_fields, plain_fields
from generator.bank.text_limit import TEXT_LIMIT, too_much
from generator.model.finding import Finding, Severity

CODES = dict.fromkeys(("text-too-long", "text-too-nested"), Severity.ERROR)
ALWAYS = True


def check(bank: Bank) -> Iterator[Finding]:
    """Measure every text of the bank."""
    for field in chain(markdown_fields(bank), plain_fields(bank)):
        if found := too_much(field.text):
            offset, message = found
            if len(field.text) > TEXT_LIMIT:
                yield field.finding("text-too-long", message, "Keep what the question needs.", offset=offset)
            else:
                hint = "Close the brackets, or write less; put what is no link and no list into a block of code."
                yield field.finding("text-too-nested", message, hint, offset=offset)
