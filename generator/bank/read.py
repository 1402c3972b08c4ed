"""Reads one quiz file: YAML → quiz, with the place of every value, and all that breaks the format."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.bank import yaml_read
from generator.bank.schema import QuizEntry
from generator.bank.wording import explain
from generator.bank.yaml_node import FieldPath, Mapping, Node, Positions, Sequence
from generator.model.finding import Finding
from generator.model.question import Quiz

FINDING_LIMIT = 100
"""Per file; a file that breaks the format more often is no quiz at all."""


@dataclass(frozen=True, slots=True)
class QuizFile:
    """A quiz and the file that it stands in.

    Attributes:
        path: the file, as findings name it.
        quiz: what it holds.
        positions: where each value stands.
    """

    path: str
    quiz: Quiz
    positions: Positions

    def finding(
        self, where: FieldPath, code: str, message: str, hint: str = "", *, offset: int | None = None
    ) -> Finding:
        """Say that something is wrong.

        Args:
            where: the path of the value, e.g. ("questions", 2, "stem"); if the file lacks it, the nearest part
                around it gives the position.
            code: what kind of mistake.
            message: what is wrong, in one line.
            hint: how to mend it, in one line.
            offset: the place in the value's text, in characters from 0; without it, the value as a whole.

        Returns:
            An error.
        """
        return Finding(self.path, *self.positions.of(where, offset), code, message, hint)


def read_quiz(path: Path | str, data: bytes) -> tuple[QuizFile | None, tuple[Finding, ...]]:
    """Read a quiz file.

    Args:
        path: the file, as findings shall name it.
        data: its bytes.

    Returns:
        The quiz, None when the file breaks the format anywhere (half a quiz would be taken for a whole one); and
        everything that breaks it.
    """
    positions, findings = yaml_read.parse(str(path), data)
    if positions is None:
        return None, findings
    try:
        entry = QuizEntry.model_validate(_plain(positions.root))
    except ValidationError as error:
        known = {(finding.line, finding.column) for finding in findings}
        more = (each for each in _findings(str(path), positions, error) if (each.line, each.column) not in known)
        return None, (*findings, *more)
    return (None if findings else QuizFile(str(path), entry.model(), positions)), findings


def _plain(node: Node) -> Any:  # noqa: ANN401 - whatever the file holds
    """Return a node as dicts, tuples and texts; a block's last line break belongs to YAML, not to the text."""
    if isinstance(node, Mapping):
        return {key.text: _plain(value) for key, value in node.entries}
    if isinstance(node, Sequence):
        return tuple(_plain(item) for item in node.items)
    return node.text.removesuffix("\n") if node.block else node.text


def _findings(path: str, positions: Positions, errors: ValidationError) -> Iterator[Finding]:
    for error in errors.errors(include_url=False, include_context=False, include_input=False)[:FINDING_LIMIT]:
        where, kind = error["loc"], error["type"]
        place = positions.of_key(where) if kind == "extra_forbidden" else positions.of(where)
        yield Finding(path, *place, *explain(kind, where, positions.node(where)))
