"""A key shown on the options themselves: `*B. two`, `✓ two`, `B. two (correct)`, or the only ones in bold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.lettered import Lettered
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases

_RIGHT = {"*", "**", "✓", "✔", "✅", "√", "→", "➔", "=>", ">"}


@dataclass(frozen=True, slots=True)
class Shown:
    """The options, and what they show of the key.

    Attributes:
        options: without the signs behind them.
        right: indices of the right ones; empty when nothing is shown, or the same of all.
        strong: whether only bold type shows it.
        evidence: the signs behind options.
    """

    options: tuple[Lettered, ...]
    right: tuple[int, ...] = ()
    strong: bool = False
    evidence: Lines = ()


def shown_key(options: tuple[Lettered, ...]) -> Shown:
    """Look for signs on some of the options that the others lack."""
    found: list[Lettered] = []
    evidence: list[int] = []
    behind: Lines = ()
    for i, option in enumerate(options):
        match = _behind().search(option.lines[-1].text) if option.lines else None
        if match and (match.start() or len(option.lines) > 1):
            text, sign = cut(option.lines[-1], match.start())
            found.append(replace(option, lines=(*option.lines[:-1], text)))
            behind = (*behind, sign)
            evidence.append(i)
        else:
            found.append(option)
    front = [i for i, option in enumerate(options) if option.mark in _RIGHT]
    strong = [i for i, option in enumerate(options) if option.strong]
    if evidence and len(evidence) < len(options):
        return Shown(tuple(found), tuple(evidence), evidence=behind)
    for right, bold in ((front, False), (strong, True)):
        if right and len(right) < len(options) and _alike([options[i].mark for i in right]):
            return Shown(options, tuple(right), strong=bold)
    return Shown(options)


def _alike(marks: list[str]) -> bool:
    return len(set(marks)) == 1


@cache
def _behind() -> re.Pattern[str]:
    """`(correct)`, `[Right answer]`, `<- correct`, `✓` or `*` at the end of an option."""
    said = pattern(phrases("shown_key", "right"))
    return re.compile(
        rf"\s*(?:[(\[]\s*{said}\s*!?\s*[)\]]|(?:<-+|<=+|←|✓|✔|✅|√)\s*(?:{said})?|(?<=\s)\*{{1,2}}|(?<=[^\s*])\s\*)[\s.]*$",
        re.IGNORECASE,
    )
