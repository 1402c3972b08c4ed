"""Whether a program wrote a text for other programs."""

from __future__ import annotations

import json

from generator.importing.drafts import Lines


def is_json(lines: Lines) -> bool:
    """Whether a text is one value of JSON that holds others, or one on each line.

    Args:
        lines: the text as it was read, before it was cleaned.
    """
    filled = [line.source for line in lines if not line.blank]
    if not filled or filled[0].lstrip()[:1] not in {"{", "["}:
        return False
    return _holds("\n".join(filled)) or (len(filled) > 1 and all(map(_holds, filled)))


def _holds(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict | list)
    except (ValueError, RecursionError):
        return False
