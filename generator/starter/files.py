"""The files of a new bank."""

from __future__ import annotations

import json
from pathlib import Path

from generator.bank.schema import json_schema

_FOLDER = Path(__file__).parent / "files"
_DOT = "dot-"
"""What a name begins with whose file is a hidden one: tools that pack this folder pass those by."""


def starter_files(title: str, requirement: str) -> dict[str, bytes]:
    """Return what a new bank consists of.

    Args:
        title: of its site, on one line.
        requirement: how pip is told which qbank the bank needs, e.g. "qbank==0.1.0".

    Returns:
        The bytes of each file by its path relative to the bank's folder, with `/`.
    """
    values = {"@TITLE@": title, "@QUOTED_TITLE@": json.dumps(title, ensure_ascii=False), "@REQUIREMENT@": requirement}
    files = {"content/quiz.schema.json": json_schema().encode()}
    for path in sorted(path for path in _FOLDER.rglob("*") if path.is_file()):
        text = path.read_text(encoding="utf-8")
        for name, value in values.items():
            text = text.replace(name, value)
        parts = path.relative_to(_FOLDER).parts
        files["/".join(f".{part.removeprefix(_DOT)}" if part.startswith(_DOT) else part for part in parts)] = (
            text.encode()
        )
    return files
