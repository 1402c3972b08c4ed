"""Doubts a key that only signs on the options show, where the page says below that an answer was wrong."""

from __future__ import annotations

from collections.abc import Iterator

from generator.importing.drafts import Doubt
from generator.importing.lettered.behind_options import Behind

_MISSED = "this says that an answer was wrong; the signs on the options may show that answer, and no key"


def missed_doubts(behind: Behind, *, shown: bool) -> Iterator[Doubt]:
    """Doubt a key that only signs on the options show, where the page says below that an answer was wrong."""
    if shown and behind.missed:
        yield Doubt("key-unclear", _MISSED, behind.missed)
