"""Reads one quiz file: YAML → quiz, with the place of every value, and all that breaks the format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.bank import yaml_read
from generator.bank.decode import decode
from generator.bank.schema import QuizEntry
from generator.bank.sound_part import sound_part
from generator.bank.torn import without_question
from generator.bank.wording import explain, guess
from generator.bank.yaml_node import FieldPath, Mapping, Node, Positions, Scalar
from generator.model.finding import Finding
from generator.model.question import Quiz

FINDING_LIMIT = 100
"""Per file; a file that breaks the format more often is no quiz at all."""

TORN_LIMIT = 20
"""Questions of a file that are left out because they are no YAML; each is read anew without."""

_UNREADABLE = {"merge-markers", "too-many-findings", "too-deep", "too-many-values"}
"""Findings behind which nothing in the file can be trusted."""


def finding_at(path: str, place: Iterable[int], code: str, message: str, hint: str = "") -> Finding:
    """Say that something is wrong at a place of a file: its four numbers, as `Place` has them."""
    line, column, end_line, end_column = place
    return Finding(path, line, column, code, message, hint, end_line=end_line, end_column=end_column)


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

    def finding(  # noqa: PLR0913 - what a finding is made of
        self, where: FieldPath, code: str, message: str, hint: str = "", *, offset: int | None = None, length: int = 1
    ) -> Finding:
        """Say that something is wrong.

        Args:
            where: the path of the value, e.g. ("questions", 2, "stem"); if the file lacks it, the nearest part
                around it gives the position.
            code: what kind of mistake.
            message: what is wrong, in one line.
            hint: how to mend it, in one line.
            offset: the place in the value's text, in characters from 0; without it, the value as a whole.
            length: how many characters of the text it is about.

        Returns:
            An error.
        """
        return finding_at(self.path, self.positions.span(where, offset, length), code, message, hint)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a file.

    Attributes:
        whole: the quiz, None when the file breaks the format anywhere: half a quiz would be taken for a whole one.
        sound: what checks can still look at in a file that does, None when nothing is left.
        findings: everything that breaks the format.
    """

    whole: QuizFile | None = None
    sound: QuizFile | None = None
    findings: tuple[Finding, ...] = ()


def read_quiz(path: Path | str, data: bytes) -> tuple[QuizFile | None, tuple[Finding, ...]]:
    """Read a quiz file.

    Args:
        path: the file, as findings shall name it.
        data: its bytes.

    Returns:
        The quiz, None when the file breaks the format anywhere; and everything that breaks it.
    """
    reading = read_parts(path, data)
    return reading.whole, reading.findings


def read_parts(path: Path | str, data: bytes) -> Reading:
    """Read a quiz file, and of a broken one its sound questions.

    Args:
        path: the file, as findings shall name it.
        data: its bytes.
    """
    positions, findings = yaml_read.parse(str(path), data)
    torn: tuple[Finding, ...] = ()
    if positions is None:
        positions, findings, torn = _around_torn(str(path), data, findings)
    if positions is None:
        return Reading(findings=torn)
    file, errors = _validated(str(path), positions)
    if file and not findings and not torn:
        return Reading(whole=file)
    known = {(finding.line, finding.column) for finding in findings}
    findings += tuple(error for error in errors if (error.line, error.column) not in known)
    rest = sound_part(positions, findings)
    return Reading(sound=_validated(str(path), rest)[0] if rest else None, findings=(*torn, *findings))


def _around_torn(
    path: str, data: bytes, findings: tuple[Finding, ...]
) -> tuple[Positions | None, tuple[Finding, ...], tuple[Finding, ...]]:
    """Read a file that is no YAML without the questions that are none.

    Returns:
        What is left, None when nothing can be read; what is wrong in that; and what is wrong in the file but for it.
    """
    source, _ = decode(path, data)
    text: str | None = source.text if source else None
    torn = findings
    positions = None
    for _ in range(TORN_LIMIT):
        if text is None or findings[-1].code in _UNREADABLE:
            break
        text = without_question(text, findings[-1].line)
        if text is None:
            break
        positions, findings = yaml_read.parse(path, text.encode())
        known = {(each.line, each.column) for each in torn}
        new = tuple(each for each in findings if (each.line, each.column) not in known)
        if positions is not None:
            return positions, new, torn
        torn += new[-1:]
    return None, (), torn


def _validated(path: str, positions: Positions) -> tuple[QuizFile | None, tuple[Finding, ...]]:
    try:
        return QuizFile(path, QuizEntry.model_validate(_plain(positions.root)).model(), positions), ()
    except ValidationError as error:
        return None, tuple(_findings(path, positions, error))


def _plain(node: Node) -> Any:  # noqa: ANN401 - whatever the file holds
    """Return a node as dicts, tuples and texts; a block's last line break belongs to YAML, not to the text."""
    if isinstance(node, Scalar):
        return node.text.removesuffix("\n") if node.block else node.text
    if isinstance(node, Mapping):
        return {key.text: _plain(value) for key, value in node.entries}
    return tuple([_plain(item) for item in node.items])


def _findings(path: str, positions: Positions, errors: ValidationError) -> Iterator[Finding]:
    found = errors.errors(include_url=False, include_context=False, include_input=False)[:FINDING_LIMIT]
    meant = {_meant(error["loc"]) for error in found if error["type"] == "extra_forbidden"}
    for where, kind in ((error["loc"], error["type"]) for error in found):
        if kind == "missing" and where in meant:  # a misspelt key is one slip
            continue
        place = positions.key_span(where) if kind == "extra_forbidden" else positions.span(where)
        yield finding_at(path, place, *explain(kind, where, positions.node(where)))


def _meant(where: FieldPath) -> FieldPath:
    """Return the path of the key that a misspelt one was meant to be."""
    return (*where[:-1], guess(str(where[-1]), where[:-1]))
