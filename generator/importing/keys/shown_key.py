"""A key shown on the options themselves: `*B. two`, `✓ two`, `B. two (correct)`, or the only ones in bold."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.lettered.lettered import Lettered
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases

_MOST = 3  # signs behind one option: `(your answer) (correct) ✓`
_SIGN = re.compile(r"[(\[<←✓✔✅√✗✘❌*]")  # what stands behind an option has one of these
_STARS = re.compile(r"[^\W_]\s+(\*+)\s*$")
_EMPHASIS = 2  # stars that may close bold type
_WORD = re.compile(r"[^\W\d_]")
_RIGHT = {"*", "**", "✓", "✔", "✅", "√", "→", "➔", "=>", ">"}


@dataclass(frozen=True, slots=True)
class Shown:
    """The options, and what they show of the key.

    Attributes:
        options: without the signs behind them.
        right: indices of the right ones; empty when nothing is shown, or the same of all.
        strong: whether only bold type shows it.
        evidence: the signs behind options.
        sign: in front of or behind the right ones, `**` for bold type; empty where words say that they are right.
    """

    options: tuple[Lettered, ...]
    right: tuple[int, ...] = ()
    strong: bool = False
    evidence: Lines = ()
    sign: str = ""


def shown_key(options: tuple[Lettered, ...]) -> Shown:
    """Look for signs on some of the options that the others lack."""
    found: list[Lettered] = []
    evidence: list[int] = []
    behind: Lines = ()
    sign = ""
    if _are_ranks(options):
        return Shown(options)
    for i, option in enumerate(options):
        bare, signs, told = _without_signs(option)
        found.append(bare)
        behind = (*behind, *signs)
        evidence += [i] if told else []
        sign = sign or told
    front = [i for i, option in enumerate(options) if option.mark in _RIGHT]
    strong = [i for i, option in enumerate(options) if option.strong]
    if evidence and len(evidence) < len(options):
        return Shown(tuple(found), tuple(evidence), evidence=behind, sign="" if _WORD.search(sign) else sign)
    if behind and not evidence:  # only what was chosen, or what is wrong
        return Shown(tuple(found), evidence=behind)
    for right, bold in ((front, False), (strong, True)):
        if right and len(right) < len(options) and _alike([options[i].mark for i in right]):
            return Shown(options, tuple(right), strong=bold, sign="**" if bold else options[right[0]].mark)
    return Shown(options)


def _without_signs(option: Lettered) -> tuple[Lettered, Lines, str]:
    """An option without what is said behind it, those signs, and the one of them that says that it is right."""
    signs: Lines = ()
    right = ""
    for _ in range(_MOST):
        if not option.lines or not _SIGN.search(option.lines[-1].text):
            break
        last = option.lines[-1]
        told, other = _behind().search(last.text), _other().search(last.text)
        match = told or other
        if not match or not (match.start() or len(option.lines) > 1):
            break
        text, sign = cut(last, match.start())
        option = replace(option, lines=(*option.lines[:-1], *(() if text.blank else (text,))))
        signs = (sign, *signs)
        right = (sign.text.strip() if told else "") or right
    return option, signs, right


def _are_ranks(options: tuple[Lettered, ...]) -> bool:
    """Whether stars behind the options are part of them, as those of hotels: `Ritz *****`, `Inn **`, `Hut *`."""
    last = [option.lines[-1].text for option in options if option.lines]
    ends = [match[1] for text in last if "*" in text and (match := _STARS.search(text))]
    return len(set(ends)) > 1 and max(map(len, ends)) > _EMPHASIS


def _alike(marks: list[str]) -> bool:
    return len(set(marks)) == 1


@cache
def _behind() -> re.Pattern[str]:
    """`(correct)`, `[Right answer]`, `<- correct`, `✓` or `*` at the end of an option."""
    said = pattern(phrases("shown_key", "right"))
    return re.compile(
        rf"(?<!\s)\s*(?:[(\[]\s*{said}\s*!?\s*[)\]]|(?:<-+|<=+|←|✓|✔|✅|√)\s*(?:{said})?|(?<=\s)\*{{1,2}}|(?<=[^\s*])\s\*)[\s.]*$",
        re.IGNORECASE,
    )


@cache
def _other() -> re.Pattern[str]:
    """`(your answer)`, `[incorrect]`, `<- wrong`, `✗` at the end of an option: it is no key."""
    said = pattern((*phrases("shown_key", "picked"), *phrases("shown_key", "wrong")))
    return re.compile(
        rf"(?<!\s)\s*(?:[(\[]\s*{said}\s*!?\s*[)\]]|(?:<-+|<=+|←)\s*{said}|(?<=\s)[✗✘❌])[\s.]*$", re.IGNORECASE
    )
