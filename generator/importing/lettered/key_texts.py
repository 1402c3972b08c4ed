"""The texts on the lines of a key that explain it."""

from __future__ import annotations

import re

from generator.importing.drafts import Lines
from generator.importing.keys.stated_key import Fit, Stated
from generator.importing.lettered.behind_options import Behind
from generator.importing.lettered.emphasis import closed
from generator.importing.pieces import cut, without_blanks
from generator.importing.words import plain
from generator.model.line import Line

_DASH = re.compile(r"[\s:–—-]*")


def behind_keys(behind: Behind, fitted: Fit, right: frozenset[str]) -> tuple[Lines, Lines]:
    """What stands behind the keys and explains them, and the rest of their lines."""
    explaining: list[Line] = []
    evidence: list[Line] = []
    for key in behind.keys:
        text, signs = _behind_key(key, right) if key.rest and not fitted.repeats else ((), (key.rest,))
        explaining += text
        evidence += [line for line in (key.head, key.named, *signs, *key.more) if line]
    return tuple(explaining), tuple(evidence)


def _behind_key(key: Stated, right: frozenset[str]) -> tuple[Lines, Lines]:
    """The text behind the signs of a key without what closes its emphasis, and without the option that stands in that.

    `**Answer: c) Iron** - It rusts.` is explained by `It rusts.`
    """
    if key.rest is None:
        return (), ()
    lines, signs = closed(key.head, (key.rest,))
    if not signs or plain(lines[0].text) not in right:
        return without_blanks(lines), signs
    dashes = [_DASH.match(line.text) for line in lines[1:]]
    parts = [cut(line, dash.end() if dash else 0) for line, dash in zip(lines[1:], dashes, strict=True)]
    return tuple(text for _, text in parts), (lines[0], *signs, *(dash for dash, _ in parts))
