"""A text is short enough for a page.

Why: a text of a book's length is a pasted file, and takes minutes to render.

Example: an OCR's 50 MB line under `stem`.

Mend: keep the question, move the rest to content/sources.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from generator.bank.bank import Bank
from generator.bank.fields import markdown_fields, plain_fields
from generator.bank.text_limit import TEXT_LIMIT
from generator.model.finding import Finding, Severity

CODES = {"text-too-long": Severity.ERROR}
ALWAYS = True


def check(bank: Bank) -> Iterator[Finding]:
    """Measure every text of the bank."""
    for field in chain(markdown_fields(bank), plain_fields(bank)):
        if len(field.text) > TEXT_LIMIT:
            message = f"The text has {len(field.text):,} characters; {TEXT_LIMIT:,} are the limit."
            yield field.finding("text-too-long", message, "Keep what the question needs.", offset=TEXT_LIMIT)
