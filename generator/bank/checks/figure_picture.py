"""A figure is a picture, and not the name of one.

Why: a figure is Markdown; the bare name of a file is shown as text, and the question lacks its picture.

Example: `figure: net.png`

Mend: `figure: "![a net with two layers](../pictures/net.png)"`; between the brackets stands what is to be seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.model.finding import Finding, Severity

CODES = {"figure-no-picture": Severity.ERROR}

_FILE = re.compile(r"(?<!!)(?:\[[^\]\n]*\]\()?[^\s()\[\]]+\.(?:png|jpe?g|gif|svg|webp|avif)\)?", re.IGNORECASE)


def check(bank: Bank) -> Iterator[Finding]:
    """Look for figures that are the name of a file, or a link to one."""
    for file, where, question in bank.questions():
        figure = question.figure.strip()
        if figure and _FILE.fullmatch(figure):
            name = figure.rpartition("(")[2].rpartition("/")[2].rstrip(")")
            message = "The figure names a picture, and shows none."
            hint = f"Write `![what is to be seen](../pictures/{name})`."
            yield file.finding((*where, "figure"), "figure-no-picture", message, hint)
