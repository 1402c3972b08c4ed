"""A link is written so that it can lead somewhere.

Why: what is no link stands on the page as brackets, or leads to the page that the reader is on; one that starts at the
top of the host leads elsewhere as soon as the site stands in a folder of it, or is opened without any host.

Example: `[here]()`, `[the paper](https:/example.org)`, `![a net](/pictures/net.png)`, `[the paper][1]` without a line
`[1]: https://example.org`.

Mend: write the address, as the rule for links into nowhere has it for files and questions of the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields
from generator.bank.html_parts import html_parts
from generator.bank.link_places import link_places
from generator.bank.text_limit import TEXT_LIMIT
from generator.model.finding import Finding, Severity
from generator.model.markup import Markup, segments

CODES = {
    "broken-link": Severity.ERROR,
    "absolute-link": Severity.WARNING,
    "undefined-reference": Severity.WARNING,
}

_ADDRESSES = {"href", "src"}
_WEB = {"http", "https"}
# `x[i][j]` is code without back-ticks; a name of a reference has a letter or digit, and what it is called has a word.
_REFERENCE = re.compile(r"(?<![\w\])\\])!?\[(?P<text>[^\[\]\n]*\w{2}[^\[\]\n]*)\]\[(?P<name>[^\[\]\n]*\w[^\[\]\n]*)\]")
_DEFINED = re.compile(r"^ {0,3}\[(?P<name>[^\[\]\n]+)\]:", re.MULTILINE)


def check(bank: Bank) -> Iterator[Finding]:
    """Look at every link, and at what was to be one."""
    for field in markdown_fields(bank, "]"):
        if len(field.text) <= TEXT_LIMIT:
            yield from _links(field)
            yield from _references(field)


def _links(field: Field) -> Iterator[Finding]:
    elements = html_parts(field.text).elements
    found = [address for each in elements for name, address in each.attributes if name in _ADDRESSES]
    for address, place in zip(found, link_places(field.text, found), strict=True):
        if flaw := _flaw(address.strip()):
            yield field.finding(*flaw, offset=max(place, 0), length=max(len(address), 1) if place >= 0 else 1)


def _flaw(address: str) -> tuple[str, str, str] | None:
    """Return code, message and hint."""
    if not address:
        return "broken-link", "The link has no address.", "Write it between the round brackets."
    try:
        url = urlsplit(address)
    except ValueError:  # the rule for unsafe markup says so
        return None
    if url.scheme in _WEB and not url.netloc:
        return "broken-link", f"`{address}` names no host.", f"Two slashes belong behind `{url.scheme}:`."
    if not url.scheme and not url.netloc and address.startswith("/"):
        hint = "Start in content/pages/quizzes: `../pictures/net.png`, `../index.md`, `quiz.md#id`."
        return "absolute-link", f"`{address}` starts at the top of the host, wherever the site stands.", hint
    return None


def _references(field: Field) -> Iterator[Finding]:
    if "][" not in field.text:
        return
    defined = {" ".join(match["name"].casefold().split()) for match in _DEFINED.finditer(field.text)}
    for part in segments(field.text):
        for match in _REFERENCE.finditer(part.text) if part.kind is Markup.PROSE else ():
            if " ".join(match["name"].casefold().split()) not in defined:
                message = f"`[{match['name']}]` is defined nowhere in this text: the brackets stay as they are."
                hint = "Write the address in round brackets: `[text](address)`."
                offset, length = part.start + match.start(), match.end() - match.start()
                yield field.finding("undefined-reference", message, hint, offset=offset, length=length)
