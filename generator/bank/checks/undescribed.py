"""A picture is told in words.

Why: whoever cannot see it can neither understand nor answer the question.

Example: a drawing that an import cut out of a scan, and that nobody has described yet.

Mend: write between the brackets what is to be seen, as much of it as the question needs.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.bank.fields import markdown_fields
from generator.model.finding import Finding, Severity
from generator.model.picture import UNDESCRIBED

CODES = {"picture-undescribed": Severity.NOTICE}

_PLACEHOLDER = f"![{UNDESCRIBED}]"


def check(bank: Bank) -> Iterator[Finding]:
    """Look for texts with a picture that is not described."""
    for field in markdown_fields(bank, _PLACEHOLDER):
        at = field.text.index(_PLACEHOLDER)
        message = "A picture is not described in words."
        hint = "Write between the brackets what is to be seen."
        yield field.finding("picture-undescribed", message, hint, offset=at, length=len(_PLACEHOLDER))
