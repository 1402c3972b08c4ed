"""Links and pictures in the texts of the bank that lead to no file of the site."""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterator
from urllib.parse import unquote, urlsplit

from generator.bank.bank import Bank
from generator.bank.fields import Field, markdown_fields
from generator.bank.html_parts import html_parts
from generator.model.finding import Finding
from generator.site.pages import FOLDER, INDEX, page_path
from generator.site.quiz import published


def missing_files(bank: Bank, names: Collection[str], *, drafts: bool = False) -> tuple[Finding, ...]:
    """Look for the target of every relative link and picture.

    Args:
        bank: the bank.
        names: paths of the files that stand beside the bank's pages, relative to the folder of all pages, with `/`.
        drafts: whether questions that are not ready are looked through, and can be led to, as well.
    """
    shown = {page_path(file.path) for file in bank.files if drafts or published(file.quiz, drafts=False)}
    known = {*names, *shown, INDEX}
    return tuple(
        _missing(field, address, known)
        for field in markdown_fields(bank)
        if drafts or not _draft(field)
        for address in _addresses(field.text)
        if _path(address) and _from_page(address) not in known
    )


def _draft(field: Field) -> bool:
    quiz, index = field.file.quiz, field.where[1]
    return quiz.draft or (isinstance(index, int) and quiz.questions[index].draft)


def _addresses(text: str) -> Iterator[str]:
    for part in html_parts(text).elements:
        yield from (value for name, value in part.attributes if name in {"href", "src"})


def _path(address: str) -> str:
    """Return the path of a relative address that names a file: MkDocs knows those by the dot in the last part."""
    try:
        url = urlsplit(address)
    except ValueError:  # e.g. an open bracket in the host
        return ""
    relative = not (url.scheme or url.netloc or address.startswith(("/", "\\")))
    return unquote(url.path) if relative and posixpath.splitext(url.path)[1] else ""


def _from_page(address: str) -> str:
    return posixpath.normpath(f"{FOLDER}/{_path(address)}")


def _missing(field: Field, address: str, known: Collection[str]) -> Finding:
    message = f"`{address}` leads to no file of the site."
    from_top = posixpath.normpath(_path(address))
    hint = f"The address starts in content/pages/{FOLDER}"
    if from_top in known:
        hint = f"{hint}: write `../{from_top}`."
    elif not _from_page(address).startswith("../"):
        hint = f"{hint}: put the file at content/pages/{_from_page(address)}, or mend the address."
    else:
        hint = f"{hint} and must not leave content/pages."
    return field.finding("missing-file", message, hint, offset=max(field.text.find(address), 0))
