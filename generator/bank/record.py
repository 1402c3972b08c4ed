"""What an import made of a source: machine-owned JSON beside it, which the next import compares with."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass, fields, is_dataclass
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as checked

from generator.bank import yaml_read
from generator.model.finding import Finding
from generator.model.question import Quiz

FORMAT = 1
_HINT = "Bring back the version that qbank wrote; without it an import cannot tell what people changed."


@dataclass(frozen=True, slots=True)
class FieldSpan:
    """Where a field of a question stands in the source.

    Attributes:
        question: the question's id; empty for a field of the quiz as a whole.
        field: its path, e.g. "stem", "options.0.text", "options.0.feedback", "evidence".
        lines: source lines, e.g. "38-44".
        reading: the further reading in which they stand; empty for the source itself.
    """

    question: str
    field: str
    lines: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class RuleLines:
    """Source lines on which a rule worked.

    Attributes:
        lines: e.g. "38-44".
        rule: its name.
        reading: the further reading in which they stand; empty for the source itself.
    """

    lines: str
    rule: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class UnparsedLines:
    """Source lines that belong to no question.

    Attributes:
        lines: e.g. "38-44".
        expected: what was looked for there.
        reading: the further reading in which they stand; empty for the source itself.
    """

    lines: str
    expected: str
    reading: str = ""


@dataclass(frozen=True, slots=True)
class FurtherReading:
    """A reading of the source beside the first, e.g. the text of another OCR.

    Attributes:
        source: its file name in the sources folder.
        sha256: of its bytes, in hex.
    """

    source: str
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """One import.

    Attributes:
        format: version of this file's format.
        source: file name in the sources folder.
        sha256: of the source's bytes, in hex.
        layout: name of the layout that read it.
        quiz: what was imported, before people changed it; with ids.
        spans: where each field came from.
        removed: what cleaning rules took away.
        edited: where cleaning rules changed the text that is in a field.
        unparsed: what nobody could place.
        readings: the readings beside the first; none for most sources.
    """

    format: int
    source: str
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    layout: str
    quiz: Quiz
    spans: tuple[FieldSpan, ...] = ()
    removed: tuple[RuleLines, ...] = ()
    edited: tuple[RuleLines, ...] = ()
    unparsed: tuple[UnparsedLines, ...] = ()
    readings: tuple[FurtherReading, ...] = ()

    def to_json(self) -> str:
        """Write the record without what has its default; the same record gives the same text."""
        return json.dumps(_plain(self), indent=1, ensure_ascii=False) + "\n"


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a record holds
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if is_dataclass(value):
        found = ((field, getattr(value, field.name)) for field in fields(value))
        return {field.name: _plain(each) for field, each in found if each != field.default}
    return value


@checked
class _Head:
    format: int


_HEAD = TypeAdapter(_Head)
_RECORD = TypeAdapter(ImportRecord)


def record_path(source: Path) -> Path:
    """Return where the record of a source stands: beside it."""
    return source.with_name(f"{source.stem}.import.json")


def from_json(path: Path | str, data: bytes) -> tuple[ImportRecord | None, tuple[Finding, ...]]:
    """Read a record.

    Args:
        path: the file, as findings name it.
        data: its bytes.

    Returns:
        The record, None when it is broken or of a newer version; and the findings that say so. Whoever gets none must
        not write another over it: what people changed since could no longer be told.
    """
    try:
        version = _HEAD.validate_json(data, strict=True).format
        if version != FORMAT:
            message = f"The import record has format {version}; this qbank knows format {FORMAT}."
            hint = "Use the qbank that wrote it, or a newer one."
            return None, (Finding(str(path), 1, 1, "record-format", message, hint),)
        record = _RECORD.validate_json(data, strict=True)
    except ValidationError as error:
        return None, _findings(str(path), data, error)
    if not _within(json.loads(data), json.loads(json.dumps(asdict(record)))):
        message = "The import record holds keys that qbank does not write."
        return None, (Finding(str(path), 1, 1, "record-broken", message, _HINT),)
    return record, ()


def _within(part: Any, whole: Any) -> bool:  # noqa: ANN401 - whatever JSON holds
    """Whether two values are the same but for keys that the first lacks."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and _within(value, whole[key]) for key, value in part.items())
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) == len(whole) and all(map(_within, part, whole))
    return bool(part == whole)


def _findings(path: str, data: bytes, error: ValidationError) -> tuple[Finding, ...]:
    positions, _ = yaml_read.parse(path, data)  # JSON is YAML; pydantic says which value is wrong, but not where it is
    syntax = re.search(r"at line (\d+) column (\d+)$", error.errors()[0]["msg"])
    findings = []
    for each in error.errors(include_url=False, include_context=False, include_input=False)[:10]:
        line, column = positions.of(each["loc"]) if positions else (1, 1)
        line, column = (int(syntax[1]), max(1, int(syntax[2]))) if syntax else (line, column)
        where = ".".join(map(str, each["loc"]))
        message = f"The import record is broken{f' at {where}' if where else ''}: {each['msg']}."
        findings.append(Finding(path, line, column, "record-broken", message, _HINT))
    return tuple(findings)
