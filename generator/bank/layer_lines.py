"""Which lines of the texts of a scan are its own text layer, and which an OCR read: a small file beside them.

It holds for the very texts that it was written for; one that was changed since is taken for what an OCR read.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Annotated

from pydantic import Field, TypeAdapter, ValidationError
from pydantic.dataclasses import dataclass as checked

from generator.bank.line_numbers import numbers
from generator.model.finding import Finding, Severity
from generator.model.span import describe_lines

_LONGEST = 200_000  # lines; no text that is read has more
_HINT = "Remove it to import the text as one that an OCR read, or bring back the version that qbank wrote."


@checked
class _Own:
    sha256: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    lines: Annotated[str, Field(pattern=r"^(\d{1,9}(-\d{1,9})?(, \d{1,9}(-\d{1,9})?)*)?$")]


_OWN = TypeAdapter(dict[str, _Own])


def layer_path(source: Path) -> Path:
    """Return where the file stands: beside the first text of the scan."""
    return source.with_name(f"{source.stem}.layer.json")


def layer_json(texts: Iterable[tuple[str, bytes, frozenset[int]]]) -> str:
    """Write the file.

    Args:
        texts: of each text, its file name, its bytes, and the numbers of the lines that are the scan's own.
    """
    rows = {
        name: {"sha256": hashlib.sha256(data).hexdigest(), "lines": describe_lines(lines)}
        for name, data, lines in texts
    }
    return json.dumps(rows, indent=1, ensure_ascii=False) + "\n"


def layer_lines(
    path: Path, data: bytes, texts: Mapping[str, bytes]
) -> tuple[dict[str, frozenset[int]], tuple[Finding, ...]]:
    """Read the file.

    Args:
        path: where it stands, for findings.
        data: its bytes.
        texts: the texts beside it as they are now, by their file names.

    Returns:
        Of each text the numbers of the lines that are the scan's own, none where it was changed; and what is wrong with
        the file.
    """
    try:
        found = _OWN.validate_json(data, strict=True)
    except ValidationError:
        message = "this file is broken; the text beside it is taken for what an OCR read"
        return {}, (Finding(str(path), 1, 1, "layer-broken", message, _HINT, Severity.WARNING),)
    same = {name: own for name, own in found.items() if _is_of(own, texts.get(name))}
    return {name: frozenset(numbers(own.lines, _LONGEST)) for name, own in same.items()}, ()


def _is_of(own: _Own, text: bytes | None) -> bool:
    return text is not None and hashlib.sha256(text).hexdigest() == own.sha256
