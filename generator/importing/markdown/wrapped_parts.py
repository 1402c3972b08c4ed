"""Cuts a bank in Markdown at tags around each question: what stands between two of them is no part of either."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.importing.markdown.markdown_heads import explains, head
from generator.importing.markdown.markdown_parts import Part, parts
from generator.importing.markdown.markdown_rows import Kind, Rows


def wrapped_parts(rows: Rows) -> tuple[Part, ...]:
    """Cut rows at the tags around questions.

    Args:
        rows: of the bank, without its title.

    Returns:
        None of them where no tag stands around a question with its stem.
    """
    inside = tuple(_regions(rows))
    if not any(tagged for tagged, _ in inside) or any(tagged and _is_bare(each) for tagged, each in inside):
        return ()
    found: list[Part] = []
    for tagged, region in inside:
        filled = next((row for row in region if row.kind is not Kind.BLANK), None)
        if filled is None:
            continue
        if tagged:
            found += _questions(region)
        elif any(row.kind is Kind.OPTION for row in region):
            found += parts(region)
        elif found and explains(filled.line.text):
            found[-1] = replace(found[-1], rows=(*found[-1].rows, *region))
        else:
            found.append(Part(region, section=True))
    return tuple(found)


def _regions(rows: Rows) -> Iterator[tuple[bool, Rows]]:
    """Stretches of rows, and whether a tag stands around each."""
    begin = 0
    for at, row in enumerate(rows):
        if row.tag:
            yield row.tag == "close", rows[begin:at]
            begin = at + 1
    yield False, rows[begin:]


def _is_bare(region: Rows) -> bool:
    """Whether options stand in a tag, and their stem above it."""
    filled = next((row for row in region if row.kind is not Kind.BLANK), None)
    return filled is not None and filled.kind is Kind.OPTION


def _questions(region: Rows) -> tuple[Part, ...]:
    """The question in a tag; several where each has a number or a heading."""
    several = parts(region)
    if sum(not part.section for part in several) > 1:
        return several
    at = next(i for i, row in enumerate(region) if row.kind is not Kind.BLANK)
    found = head(region[at].line) if region[at].kind in {Kind.TEXT, Kind.HEADING} else None
    own = region[at:]
    rows = (replace(own[0], line=found.rest), *own[1:]) if found else own
    return (Part(rows, found, wrapped=True),)
