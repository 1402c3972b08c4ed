"""Characters that nobody sees: controls, zero-width spaces and joiners, soft hyphens, direction marks, tags."""

from __future__ import annotations

import re

_FAR = "[^\x00-\u05ff\u2000-\u206f]"  # no Latin, Greek, Cyrillic or Hebrew: these have nothing to join
_UNSEEN = re.compile(
    f"(?P<needed>(?<={_FAR})[\u200c\u200d](?={_FAR}))|"
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\U000e0000-\U000e007f]"
)
_SPACES = re.compile(r"[\u00a0\u2000-\u200a\u202f\u205f\u3000\x85]")


def without_unseen(text: str) -> str:
    """Return a text without them, and with plain spaces for odd ones.

    Joiners stay where writing needs them: in scripts such as Persian, and between the parts of an emoji.
    """
    return text if text.isprintable() else _SPACES.sub(" ", _UNSEEN.sub(_needed, text))


def _needed(match: re.Match[str]) -> str:
    return match["needed"] or ""
