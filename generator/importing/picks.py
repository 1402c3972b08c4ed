"""Options by the circle or box in front of each: `◉ Basalt`, `( ) Slate`, `[x] Marble`."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, OptionDraft, Passage
from generator.importing.fences import fenced
from generator.importing.marks import Marked, marked
from generator.importing.pieces import cut
from generator.model.line import Line

_ROUND = re.compile(r"\s*\(\s?[xX*•●o]\s?\)\s+(?=\S)")
_LISTED = re.compile(r"\s*[-*+•]\s+(?=[\[(○◉◯●⦿☐☑☒])")
_UNMARKED = "no circle or box stands in front of this; it may be an option of its own"


def picked(line: Line) -> Marked:
    """Take circle or box off a line, and a bullet before it."""
    listed = _LISTED.match(line.text)
    if listed:
        bullet, rest = cut(line, listed.end())
        read = _picked(rest)
        return read if read.mark is None else replace(read, mark=cut(line, len(bullet.text + read.mark.text))[0])
    return _picked(line)


def _picked(line: Line) -> Marked:
    match = _ROUND.match(line.text)
    if not match:
        return marked(line)
    mark, rest = cut(line, match.end())
    return Marked(mark, rest, picked=True)


def options_by_picks(lines: Lines) -> tuple[Lines, tuple[OptionDraft, ...], tuple[Doubt, ...]]:
    """Cut the lines of a question at their circles and boxes.

    Args:
        lines: a stem and options.

    Returns:
        The lines of the stem, the options, and what is doubtful about them; no options when fewer than two have a mark.
    """
    code = fenced(lines)
    reads = [Marked(None, line) if inside else picked(line) for line, inside in zip(lines, code, strict=True)]
    at = [i for i, read in enumerate(reads) if read.picked is not None and not read.rest.blank]
    if len(at) < 2:  # noqa: PLR2004 - one option is none
        return lines, (), ()
    options: list[OptionDraft] = []
    doubts: list[Doubt] = []
    for first, end in zip(at, [*at[1:], len(lines)], strict=True):
        mark = reads[first].mark
        below = lines[first + 1 : end]
        text = (reads[first].rest, *(line for line in below if not line.blank))
        options.append(OptionDraft((Passage(text),), picked=reads[first].picked, evidence=(mark,) if mark else ()))
        doubts += [Doubt("options-unclear", _UNMARKED, (line,)) for line in _apart(below)]
    return lines[: at[0]], tuple(options), tuple(doubts)


def _apart(lines: Lines) -> Lines:
    """Lines that a blank one parts from the option above."""
    found, gap = [], False
    for line in lines:
        if gap and not line.blank:
            found.append(line)
        gap = gap or line.blank
    return tuple(found[:1])
