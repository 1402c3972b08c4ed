"""Changes in words: for the terminal, for the page of a pull request, for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from itertools import groupby

from generator.bank.changes.change import Change, Changes, Code

HEADINGS = {
    Code.KEY: "Keys changed",
    Code.KEY_TEXT: "Right answers reworded",
    Code.ID: "Ids changed",
    Code.REMOVED: "Questions removed",
    Code.ADDED: "Questions added",
    Code.STEM: "Stems changed",
    Code.OPTIONS: "Options changed",
    Code.EXPLANATION: "Explanations changed",
    Code.SETTLED: "Drafts settled",
    Code.DRAFT: "Questions that became drafts",
    Code.MOVED: "Questions moved",
    Code.DETAILS: "Other changes of questions",
    Code.QUIZ_REMOVED: "Quizzes removed",
    Code.QUIZ_ADDED: "Quizzes added",
    Code.QUIZ_RENAMED: "Quizzes renamed",
    Code.QUIZ_TITLE: "Titles changed",
    Code.QUIZ_INTRODUCTION: "Introductions changed",
    Code.QUIZ_DETAILS: "Other changes of quizzes",
    Code.ORDER: "Questions in another order",
}

_LABELS = {
    Code.KEY: ("no longer right", "right now"),
    Code.KEY_TEXT: ("was right", "reads now"),
    Code.REMOVED: ("was right", ""),
    Code.ADDED: ("", "is right"),
    Code.SETTLED: ("note", ""),
    Code.DRAFT: ("", "note"),
    Code.DETAILS: ("", "in"),
    Code.QUIZ_DETAILS: ("", "in"),
}
_AROUND = 60
"""So many characters are shown before the first difference of two texts and behind the last."""

_LONGEST = 300
_SUMMARY_LIMIT = 500_000
"""Characters; hosts cut a longer summary off, or refuse it (GitHub: 1 MiB a step)."""


def as_text(changes: Changes) -> str:
    """Return the changes for a terminal: keys first, each with its place."""
    lines = [f"{summary(changes)}\n"]
    lines += [f"not compared, as it breaks the format: {_visible(path)}\n" for path in changes.unread]
    for code, group in _by_code(changes):
        lines.append(f"\n{HEADINGS[code]} ({len(group)})\n")
        for change in group:
            name = " ".join(filter(None, (f"{change.path}:{change.line}:", change.id, f"“{change.about}”")))
            lines.append(f"  {_visible(name)}\n")
            lines += [f"      {label}: {_visible(text)}\n" for label, text in _details(change)]
    return "".join(lines)


def as_json(changes: Changes) -> str:
    """Return an object with the attributes of `Changes`."""
    return json.dumps(asdict(changes), indent=2, ensure_ascii=False) + "\n"


def as_markdown(changes: Changes) -> str:
    """Return the changes for the page of a pull request; whatever comes from the bank stands there as code."""
    parts = ["## What changes in the bank\n", f"{summary(changes)}\n"]
    parts += [f"- **Not compared**, as it breaks the format: {_code(path)}\n" for path in changes.unread]
    for code, group in _by_code(changes):
        mark = "⚠️ " if code in {Code.KEY, Code.ID} else ""
        parts.append(f"\n### {mark}{HEADINGS[code]} ({len(group)})\n\n")
        for change in group:
            name = " ".join(_code(part) for part in (change.id, change.about) if part)
            parts.append(f"- {name} in {_code(f'{change.path}:{change.line}')}\n")
            parts += [f"    - {label}: {_code(text)}\n" for label, text in _details(change)]
    whole = "".join(parts)
    if len(whole) <= _SUMMARY_LIMIT:
        return whole
    return f"{whole[:_SUMMARY_LIMIT].rpartition(chr(10))[0]}\n\n… and more: see the files, or run `qbank diff`.\n"


FORMATS = {"text": as_text, "json": as_json, "markdown": as_markdown}
"""By the name that `--format` takes."""


def summary(changes: Changes) -> str:
    """Return the changes in one line."""
    counts = [f"{HEADINGS[code].lower()}: {len(group)}" for code, group in _by_code(changes)]
    line = ", ".join(counts) or "nothing changed in the bank"
    return f"{line[0].upper()}{line[1:]}."


def _by_code(changes: Changes) -> Iterator[tuple[Code, list[Change]]]:
    for code, group in groupby(changes.changes, key=lambda change: change.code):
        yield code, list(group)


def _details(change: Change) -> Iterator[tuple[str, str]]:
    """Yield what was and what is, each with a word before it."""
    was, now = _LABELS.get(change.code, ("was", "is now"))
    before = [text for text in change.before if text not in change.after]
    after = [text for text in change.after if text not in change.before]
    if len(before) == len(after) == 1 and change.code not in {Code.ID, Code.MOVED, Code.QUIZ_RENAMED}:
        was_text, now_text = _excerpts(before[0], after[0])
        before, after = [was_text], [now_text]
    yield from ((was, _shortened(text)) for text in before if was)
    yield from ((now, _shortened(text)) for text in after if now)


def _excerpts(before: str, after: str) -> tuple[str, str]:
    """Return of two texts what differs, with some characters around it."""
    before, after = (" ".join(text.split()) for text in (before, after))
    start = max(0, _shared(before, after) - _AROUND)
    end = max(0, _shared(before[start:][::-1], after[start:][::-1]) - _AROUND)
    return _cut(before, start, end), _cut(after, start, end)


def _cut(text: str, start: int, end: int) -> str:
    return f"{'… ' if start else ''}{text[start : len(text) - end]}{' …' if end else ''}"


def _shared(one: str, other: str) -> int:
    """Count the characters that two texts begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (mine, theirs) in pairs if mine != theirs), min(len(one), len(other)))


def _shortened(text: str) -> str:
    """Return a text on one line, its middle left out when it is long."""
    line = " ".join(text.split())
    half = _LONGEST // 2
    return line if len(line) <= _LONGEST else f"{line[:half]} […] {line[-half:]}"


def _visible(text: str) -> str:
    """Spell out what could steer a terminal."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _code(text: str) -> str:
    """Write a text as inline code, in which no Markdown, HTML or name of a person means anything."""
    line = _visible(" ".join(text.split()))
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", line)), default=0))
    return f"{fence} {line} {fence}" if "`" in line else f"{fence}{line}{fence}" if line else ""
