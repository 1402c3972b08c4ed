"""Links and pictures in the texts of the bank lead somewhere.

Why: a reader who wants to know more meets an error page; a picture that is not there may be half of the question.

Example: `![a net](pictures/net.png)`, as addresses start in content/pages/quizzes; `[before](week-1.md#k3v9q2)` when
that question has moved to another quiz.

Mend: correct the address. Pictures lie in content/pages/pictures, and a text names one as `../pictures/net.png`; a
question is `quiz.md#id`, one of the same quiz `#id`.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from generator.bank.anchors import anchors, slug
from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.fields import Field, markdown_fields
from generator.bank.html_parts import SIGNS, html_parts
from generator.bank.link_places import link_places
from generator.bank.read import finding_at
from generator.bank.site_paths import FOLDER, INDEX, page_path
from generator.model.finding import Finding, Fix, Severity

CODES = {"missing-file": Severity.ERROR, "missing-anchor": Severity.ERROR}

_HOST = re.compile(r"https?(?=[/:;])|www\.", re.IGNORECASE)
_ADDRESSES = {"href", "src"}


def gather(bank: Bank) -> dict[str, Any]:
    """Note what can be led to in a quiz, and where its texts lead."""
    quiz = bank.files[0].quiz
    ids = [[each.id, quiz.draft or each.draft] for each in quiz.questions]
    links = [link for field in markdown_fields(bank, *SIGNS) for link in _links(field)]
    return {"title": quiz.title, "ids": ids, "links": links}


def _links(field: Field) -> Iterator[list[Any]]:
    elements = html_parts(field.text).elements
    if not elements:
        return
    found = [address for each in elements for name, address in each.attributes if name in _ADDRESSES]
    for address, offset in zip(found, link_places(field.text, found), strict=True):
        if _relative(address):
            length = len(address) if offset >= 0 else 1
            place = field.file.positions.span(field.where, max(offset, 0), length)
            yield [address, place, field.draft, list(field.where), field.text]


@dataclass(frozen=True, slots=True)
class _Site:
    """What links can lead to.

    Attributes:
        files: all files, by their path.
        quizzes: the anchors of each page of a quiz.
        homes: the page that each question is on.
    """

    files: Mapping[str, Path]
    quizzes: Mapping[str, Collection[str]]
    homes: Mapping[str, str]

    def __contains__(self, path: str) -> bool:
        """Whether there is a file."""
        return path in self.files or path in self.quizzes or path == INDEX


def judge(gathered: Sequence[tuple[str, dict[str, Any]]], around: Surroundings) -> Iterator[Finding]:
    """Look for the target of every relative link and picture of what the site shows."""
    if around.site is None:
        return
    quizzes: dict[str, set[str]] = {}
    homes: dict[str, str] = {}
    for path, quiz in gathered:
        shown = [name for name, draft in quiz["ids"] if around.drafts or not draft]
        homes |= dict.fromkeys(shown, page_path(path))
        if shown or around.drafts:
            quizzes[page_path(path)] = {*shown, slug(quiz["title"])}
    site = _Site(around.site, quizzes, homes)
    for path, quiz in gathered:
        for address, place, draft, where, text in quiz["links"]:
            if around.drafts or not draft:
                finding = _missing(path, address, place, site)
                if finding:
                    yield _fixed(finding, address, tuple(where), text)


def _missing(path: str, address: str, place: Sequence[int], site: _Site) -> tuple[Finding, str] | None:
    """Return what is wrong with a link, and what it should be, "" when that is not known."""
    name, anchor = unquote(urlsplit(address).path), unquote(urlsplit(address).fragment)
    target = posixpath.normpath(f"{FOLDER}/{name}") if name else page_path(path)
    if name and target not in site:
        hint, meant = _file_hint(name, target, anchor, site)
        message = f"`{address}` leads to no file of the site."
        code = "missing-file"
    elif anchor and not _has_anchor(site, target, anchor):
        home = site.homes.get(anchor, "")
        meant = f"{posixpath.relpath(home, FOLDER)}#{anchor}" if home else ""
        message = f"`{address}` leads to no place of that page."
        hint = (
            f"The question is in another quiz: write `{meant}`." if meant else "See to the id or heading that is meant."
        )
        code = "missing-anchor"
    else:
        return None
    return finding_at(path, place, code, message, hint), meant


def _has_anchor(site: _Site, target: str, anchor: str) -> bool:
    if target in site.quizzes:
        return anchor in site.quizzes[target]
    page = site.files.get(target)
    if page is None or not target.endswith(".md"):  # of the page of all quizzes nobody knows the headings
        return True
    known = anchors(page)
    return known is None or anchor in known


def _file_hint(name: str, target: str, anchor: str, site: _Site) -> tuple[str, str]:
    from_top = posixpath.normpath(name)
    hint = f"The address starts in content/pages/{FOLDER}"
    if (page := f"{target}.md") in site:
        meant = posixpath.relpath(page, FOLDER) + (f"#{anchor}" if anchor else "")
        return f"Links name files: write `{meant}`.", meant
    if anchor in site.homes:
        meant = f"{posixpath.relpath(site.homes[anchor], FOLDER)}#{anchor}"
        return f"The question `{anchor}` is elsewhere: write `{meant}`.", meant
    if _HOST.match(name):
        return "The address of another site starts with `https://`.", ""
    if from_top in site:
        meant = f"../{from_top}" + (f"#{anchor}" if anchor else "")
        return f"{hint}: write `{meant}`.", meant
    if not target.startswith("../"):
        return f"{hint}: put the file at content/pages/{target}, or mend the address.", ""
    return f"{hint} and must not leave content/pages.", ""


def _fixed(found: tuple[Finding, str], address: str, where: tuple[str | int, ...], text: str) -> Finding:
    finding, meant = found
    if not meant or " " in meant or text.count(address) != 1:
        return finding
    return replace(finding, fix=Fix(f"Write `{meant}`", where, text.replace(address, meant)))


def _relative(address: str) -> bool:
    try:
        url = urlsplit(address)
    except ValueError:  # e.g. an open bracket in the host
        return False
    return bool(address.strip()) and not (url.scheme or url.netloc or address.startswith(("/", "\\")))
