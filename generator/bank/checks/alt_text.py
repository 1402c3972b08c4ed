"""A picture says in words what it shows.

Why: who cannot see it, or does not get it loaded, has no other way to answer; search finds words alone.

Example: `![](../pictures/net.png)`; `![net.png](../pictures/net.png)`.

Mend: write into the brackets what one must know of the picture, without the answer: `![a net with two layers](…)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.bank.bank import Bank
from generator.bank.fields import markdown_fields
from generator.model.finding import Finding, Severity
from generator.model.markup import Markup, segments

CODES = {"missing-alt": Severity.WARNING}

_PICTURE = re.compile(r"(?<!\\)!\[(?P<alt>[^\]\n]{0,500})\](?=[(\[])")
_NO_WORDS = re.compile(
    r"\W*|\S+\.(?:png|jpe?g|gif|svg|webp)|(?:image|img|picture|figure|screenshot|imagen|bild)[\s_-]*\d*",
    re.IGNORECASE,
)


def check(bank: Bank) -> Iterator[Finding]:
    """Look at every picture."""
    for field in markdown_fields(bank):
        for part in segments(field.text) if "![" in field.text else ():
            for picture in _PICTURE.finditer(part.text) if part.kind is Markup.PROSE else ():
                if _NO_WORDS.fullmatch(picture["alt"]):
                    offset = part.start + picture.start()
                    message = "The picture does not say what it shows."
                    hint = "Write it into the brackets; leave out what would tell the answer."
                    yield field.finding("missing-alt", message, hint, offset=offset, length=len(picture[0]))
