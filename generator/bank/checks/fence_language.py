"""A fenced block of code names its language.

Why: the site colours code by its language, and what reads pages aloud or converts them wants to know it as well.

Example: a block that starts with three back-ticks and nothing behind them.

Mend: write the language behind the back-ticks, e.g. `python`, `sql`, `sh`; `text` for what is none, e.g. an output.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.bank.fields import markdown_fields
from generator.model.finding import Finding, Severity
from generator.model.markup import Markup, segments

CODES = {"fence-language": Severity.WARNING}

_BARE = re.compile(r" {0,3}(?P<ticks>`{3,}|~{3,})[ \t]*\n")


def check(bank: Bank) -> Iterator[Finding]:
    """Look at how every fenced block starts."""
    for field in markdown_fields(bank):
        for part in segments(field.text):
            if part.kind is Markup.FENCE and (bare := _BARE.match(part.text)):
                offset = part.start + bare.start("ticks")
                message = "The block of code does not say in which language it is."
                hint = "Write it behind the back-ticks: `python`, `sql`, …; `text` for what is no code."
                yield field.finding("fence-language", message, hint, offset=offset, length=len(bare["ticks"]))
