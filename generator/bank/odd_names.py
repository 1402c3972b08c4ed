"""Names of files that not every computer can hold, or that look like another name."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable

LONGEST = 200
"""Bytes of a name; file systems end at 255, and tools put their own endings behind it."""

_FORBIDDEN = re.compile(r'[<>:"|?*\\/]')
_DEVICES = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_JOINERS = "\u200c\u200d"
"""Emoji and Persian are written with them; nothing else that is not seen may stand in a name."""


def odd(name: str) -> str:
    """Say what is odd about the name of a file, the rest of a sentence that begins with it; empty when nothing is."""
    for character in name:
        category = unicodedata.category(character)
        unseen = category in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"} and character not in _JOINERS
        if unseen or (category == "Zs" and character != " "):
            return f"holds the invisible character U+{ord(character):04X}"
    if forbidden := _FORBIDDEN.search(name):
        return f"holds `{forbidden[0]}`, which Windows does not allow"
    if name != name.strip() or name.endswith("."):
        return "starts or ends with a space, or ends with a point"
    if _DEVICES.fullmatch(name):
        return "is the name of a device on Windows"
    if len(name.encode()) > LONGEST:
        return f"is longer than {LONGEST} bytes"
    return ""


def alike(names: Iterable[str]) -> tuple[tuple[str, ...], ...]:
    """Return the groups of names that some file systems take for one: they differ in case, or in how letters are made.

    Args:
        names: of the files of one folder.
    """
    groups: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        groups[unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())].append(name)
    return tuple(tuple(group) for group in groups.values() if len(group) > 1)
