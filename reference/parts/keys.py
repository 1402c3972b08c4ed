"""The page of all keys of a quiz file, from the schema that editors and the check read."""

from __future__ import annotations

from typing import get_args

from pydantic.fields import FieldInfo

from generator.bank.schema import ENTRIES, Entry, QuizEntry
from generator.model.kinds import Kind, kinds
from reference.said import said

TITLE = "All keys"
_LEAD = """\
[The format](../format.md) explains them with examples. Every value is text as it stands; *must stand* says that a
file without the key is an error, or, in a question, that it is a draft.
"""


def pages() -> dict[str, str]:
    """Write one page.

    Returns:
        Markdown by its path in the folder of the documentation.
    """
    groups = [_group("A quiz", QuizEntry), *(_group(f"Each of `{key}`", entry) for key, entry in ENTRIES.items())]
    told = "## Kinds of question\n\n| kind | needs | may have |\n|---|---|---|\n" + "\n".join(map(_kind, kinds()))
    return {"reference/keys.md": "\n\n".join([f"# {TITLE}", _LEAD, *groups, told]) + "\n"}


def _group(title: str, entry: type[Entry]) -> str:
    about = " ".join((entry.__doc__ or "").split())
    return "\n\n".join((f"## {title}", said(about), "\n".join(_key(*each) for each in entry.model_fields.items())))


def _key(name: str, field: FieldInfo) -> str:
    values = [value for value in _literals(field.annotation) if value]
    among = f" One of {', '.join(f'`{value}`' for value in values)}." if len(values) > 1 else ""
    return f"- `{name}`{' (must stand)' if field.is_required() else ''}: {said(field.description or '')}{among}"


def _literals(annotation: object) -> tuple[str, ...]:
    return tuple(value for value in get_args(annotation) if isinstance(value, str))


def _kind(kind: Kind) -> str:
    return f"| {kind.KIND} | {_names(kind.NEEDS)} | {_names(kind.TAKES)} |"


def _names(fields: tuple[str, ...]) -> str:
    return ", ".join(f"`{field}`" for field in fields)
