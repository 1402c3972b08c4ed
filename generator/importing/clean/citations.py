"""Removes where a program that wrote the questions found them: `Lava ([Rocks of the world][1], [Islands][2])`.

Such links have numbers for targets and stand in brackets behind a text, in one document again and again. So do white
space that is written as an entity, `Lava &#x20;`, and the list of the targets, `[1]: https://…`.
"""

from __future__ import annotations

import re

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.pieces import cut, gap

AFTER = ()
EXACT = True

RULE = "citations"
_FEWEST = 2  # lines that end so
_LINK = r"\[[^\[\]\n]{1,120}\]\[\d{1,3}\]"
_CITED = re.compile(rf"\({_LINK}(?:[,;]\s{{0,3}}{_LINK}){{0,9}}\)$")
_TARGET = re.compile(r"\s{0,3}\[\d{1,3}\]:\s*<?https?://\S+")
_SPACE = re.compile(r"(?:&(?:#x20|#32|#160|#xa0|nbsp);\s{0,3}){1,9}$", re.IGNORECASE)


def clean(lines: Lines) -> Cleaned:
    """Clean every line outside fenced code, if several end with such links."""
    code = fenced(lines)
    text = [line for line, inside in zip(lines, code, strict=True) if not inside]
    cited = sum(_CITED.search(line.text.rstrip()) is not None for line in text) >= _FEWEST
    if not cited:
        return Cleaned(lines)
    kept, removals = list(lines), []
    for i, (line, inside) in enumerate(zip(lines, code, strict=True)):
        said = line.text.rstrip()
        match = None if inside else _TARGET.match(said) or _CITED.search(said) or _SPACE.search(said)
        if match:
            before, sign = cut(line, len(said[: match.start()].rstrip()))
            kept[i] = gap(line) if before.blank else before
            removals.append(Removal(sign.span, RULE))
    return Cleaned(tuple(kept), tuple(removals))
