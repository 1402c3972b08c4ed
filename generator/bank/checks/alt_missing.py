"""A picture says in words what it shows.

Why: who cannot see it, or whose network is slow, could not answer the question.

Example: `![](../pictures/net.png)`, or the name of the file between the brackets.

Mend: `![a net with two layers](../pictures/net.png)`: say what is seen, and give away nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields
from generator.bank.html_parts import html_parts
from generator.model.finding import Finding, Severity

CODES = {"alt-missing": Severity.ERROR}


def check(bank: Bank) -> Iterator[Finding]:
    """Look at every picture of a text that is in no draft."""
    for field in markdown_fields(bank, "!["):
        if not field.draft:
            yield from _pictures(field)


def _pictures(field: Field) -> Iterator[Finding]:
    for element in html_parts(field.text).elements:
        if element.tag != "img":
            continue
        attributes = dict(element.attributes)
        alt, source = attributes.get("alt", "").strip(), attributes.get("src", "")
        path = PurePosixPath(source)
        if not alt or alt.lower() in {path.name.lower(), path.stem.lower()}:
            message = f"The picture `{path.name}` does not say what it shows."
            hint = f"Write it between the brackets: `![what is seen]({source})`."
            yield field.finding(
                "alt-missing", message, hint, offset=max(field.text.find(source), 0), length=len(source)
            )
