"""The changes that mend findings, as edits of the text that is open."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import takewhile

from generator.bank.checking.mend import mend_text
from generator.lsp.text import Stretch, Text
from generator.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Action:
    """A change that an editor offers.

    Attributes:
        title: what it does.
        finding: what it mends.
        where: the part of the text that it changes.
        text: what stands there afterwards.
    """

    title: str
    finding: Finding
    where: Stretch
    text: str


def actions(findings: Iterable[Finding], text: Text) -> Iterator[Action]:
    """Yield the changes that findings of one file offer; one that the writer of the bank refuses is left out."""
    for finding in findings:
        if finding.fix is None:
            continue
        changed, done, _ = mend_text(finding.path, text.text, [finding.fix])
        if done and changed != text.text:
            start, end, piece = difference(text.text, changed)
            yield Action(finding.fix.title, finding, text.stretch(start, end), piece)


def difference(before: str, after: str) -> tuple[int, int, str]:
    """Return the lines that differ: where they start and end in the first text, and what the second has there."""
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    first = _alike(old, new)
    last = _alike(old[first:][::-1], new[first:][::-1])
    start, end = sum(map(len, old[:first])), sum(map(len, old[: len(old) - last]))
    return start, end, "".join(new[first : len(new) - last])


def _alike(one: list[str], other: list[str]) -> int:
    """Count the lines at the start that are the same."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
