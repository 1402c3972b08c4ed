"""Remembers what was seen in a file, so that the next check looks only at files that changed.

Nothing in it is trusted: an entry counts only for the very bytes, settings and program that it was made from, holds
plain JSON, and what does not fit is looked at anew. The folder may be deleted at any time.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, fields
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

import generator
from generator.bank.checking.allowance import Allowance
from generator.bank.checking.examine import Examined
from generator.bank.checking.settings import Settings
from generator.model.finding import Finding, Fix, Severity

_MOST = 20_000
"""Entries; the oldest go first."""

_LIBRARIES = ("markdown", "math-core", "pydantic", "pygments", "pymdown-extensions", "pyyaml", "rapidfuzz")


class Memory:
    """Entries by key; without a database it forgets everything at once."""

    def __init__(self, connection: sqlite3.Connection | None = None) -> None:
        """Use a database that has the table."""
        self._connection = connection
        self._new: dict[str, str] = {}

    def recall(self, key: str, path: str) -> Examined | None:
        """Return what was seen in a file, None when that is not known."""
        if self._connection is None:
            return None
        with suppress(sqlite3.Error, ValueError, TypeError, KeyError, AttributeError):
            row = self._connection.execute("SELECT seen FROM entries WHERE key = ?", (key,)).fetchone()
            return None if row is None else _from_json(path, json.loads(row[0]))
        return None

    def keep(self, key: str, seen: Examined) -> None:
        """Remember what was seen in a file."""
        if self._connection is not None:
            self._new[key] = json.dumps(_to_json(seen), ensure_ascii=False, separators=(",", ":"))

    def save(self) -> None:
        """Write what is new; a database that refuses is no reason to stop."""
        if self._connection is None or not self._new:
            return
        with suppress(sqlite3.Error), self._connection:
            self._connection.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?)", self._new.items())
            self._connection.execute(
                "DELETE FROM entries WHERE rowid <= (SELECT max(rowid) FROM entries) - ?", (_MOST,)
            )


@contextmanager
def memory(folder: Path | None) -> Iterator[Memory]:
    """Open the memory in a folder, and save what is new in the end.

    Args:
        folder: made if it is not there; None for a memory that keeps nothing.
    """
    connection = _opened(folder) if folder else None
    try:
        remembered = Memory(connection)
        yield remembered
        remembered.save()
    finally:
        if connection:
            connection.close()


def _opened(folder: Path) -> sqlite3.Connection | None:
    """Open the database; one that is broken is made anew, one that cannot be made is done without."""
    file = folder / "check.sqlite"
    for _ in range(2):
        connection = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / ".gitignore").write_text("*\n")
            connection = sqlite3.connect(file, timeout=2)
            connection.execute("CREATE TABLE IF NOT EXISTS entries (key TEXT PRIMARY KEY, seen TEXT NOT NULL)")
            connection.execute("SELECT key, seen FROM entries LIMIT 1").fetchone()
        except sqlite3.OperationalError:  # e.g. another check writes, or the folder takes nothing
            return None
        except sqlite3.DatabaseError:
            if connection:
                connection.close()
            with suppress(OSError):
                file.unlink()
        except OSError:
            return None
        else:
            return connection
    return None


def key_of(data: bytes, settings: Settings) -> str:
    """Name what is seen in a file: it depends on its bytes, the settings and the program alone."""
    wanted = f"{settings.compares} {settings.written}".encode()
    return hashlib.sha256(b"\0".join((_program(), wanted, data))).hexdigest()


@cache
def _program() -> bytes:
    """Digest the code that looks at files, and name the libraries that it uses."""
    digest = hashlib.sha256()
    folder = Path(generator.__file__).parent
    for part in ("bank", "model"):
        for file in sorted((folder / part).rglob("*")):
            if file.suffix in {".py", ".toml"}:
                digest.update(file.relative_to(folder).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    digest.update(" ".join(f"{name}={version(name)}" for name in _LIBRARIES).encode())
    return digest.digest()


def _to_json(seen: Examined) -> list[Any]:
    findings = [{**asdict(each), "path": ""} for each in seen.findings]
    allowed = [[each.code, each.first, each.last, each.place] for each in seen.allowed]
    return [seen.questions, seen.broken, findings, allowed, seen.gathered]


def _from_json(path: str, row: list[Any]) -> Examined:
    questions, broken, findings, allowed, gathered = row
    return Examined(
        path,
        int(questions),
        bool(broken),
        tuple(_finding(path, each) for each in findings),
        tuple(Allowance(code, first, last, tuple(place)) for code, first, last, place in allowed),
        gathered,
    )


def _finding(path: str, entry: Mapping[str, Any]) -> Finding:
    fix = entry["fix"]
    known = {each.name: entry[each.name] for each in fields(Finding)}
    return Finding(
        **known
        | {
            "path": path,
            "severity": Severity(entry["severity"]),
            "fix": fix and Fix(fix["title"], tuple(fix["where"]), _value(fix["value"])),
        }
    )


def _value(value: Any) -> Any:  # noqa: ANN401 - as JSON has it
    if isinstance(value, list):
        return tuple(map(_value, value))
    return {key: _value(each) for key, each in value.items()} if isinstance(value, dict) else value
