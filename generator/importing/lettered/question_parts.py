"""Parts the lines of a question: what stands above its options, the options, and what stands behind them."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.keys.bare_key import bare_lines
from generator.importing.keys.key_on_line import with_keys_apart
from generator.importing.keys.stated_key import stated
from generator.importing.lettered.behind_options import COMMENT, opens
from generator.importing.lettered.bulleted import bulleted
from generator.importing.lettered.letter_labels import opens_options
from generator.importing.lettered.lettered import Options, lettered
from generator.importing.marks import marked
from generator.model.line import Line


def without_comments(lines: Lines) -> tuple[Lines, Lines]:
    """Part the lines from comments between the stem and the options, which speak of the answer."""
    first = _first_option(lines) or 0
    code = fenced(lines)
    circles = _filled_circles(lines)
    said = tuple(i for i in range(1, first) if COMMENT.match(lines[i].text) and not code[i] and i not in circles)
    return tuple(line for i, line in enumerate(lines) if i not in said), tuple(lines[i] for i in said)


def question_parts(lines: Lines, comments: Lines, *, bullets: bool) -> tuple[Lines, Options | None, Lines]:
    """Part what stands above from what stands behind the first line that can close the options.

    Args:
        lines: of the question, without its number.
        comments: what speaks of the answer above the options.
        bullets: whether bullets may stand in front of options instead of letters.

    Returns:
        The stem with the options, the options, and what stands behind them, the comments last.
    """
    found = _first_option(lines)
    first = len(lines) if found is None else found
    lines = with_keys_apart(lines, first)
    code, circles, bare = fenced(lines), _filled_circles(lines), bare_lines(lines)
    closing = [
        i
        for i, line in enumerate(lines)
        if not code[i]
        and i not in circles
        and (i in bare or opens(line))
        and (i > first or first == len(lines) or _names(line))
    ]
    behind = [i for i in closing if i > first][:1]
    for at in (*behind, *closing[:1], *([] if closing else [len(lines)])):
        options = _options(lines[:at], bullets=bullets)
        if options:
            return lines[:at], options, (*lines[at:], *comments)
    at = closing[0] if closing else len(lines)
    return _key_first(lines, at, bullets=bullets) or (lines[:at], None, (*lines[at:], *comments))


def _first_option(lines: Lines) -> int | None:
    """The index of the first line that begins with the sign of a first option."""
    return next((i for i, line in enumerate(lines) if opens_options(line)), None)


def _filled_circles(lines: Lines) -> frozenset[int]:
    """Lines behind an `@` that is a filled circle, and no comment: other lines stand behind empty ones, `© Basalt`."""
    if not any(map(COMMENT.match, [line.text for line in lines])):
        return frozenset()
    picked = [marked(line).picked for line in lines]
    return frozenset(i for i, shown in enumerate(picked) if shown and False in picked)


def _options(lines: Lines, *, bullets: bool) -> Options | None:
    if not bullets:
        return lettered(lines)
    return lettered(lines, numbers=False) or bulleted(lines) or lettered(lines, letters=False)


def _names(line: Line) -> bool:
    """Whether a line states a key by letters: above the options, other headings belong to the stem."""
    said = stated(line)
    return said is not None and bool(said.signs)


def _key_first(lines: Lines, at: int, *, bullets: bool) -> tuple[Lines, Options, Lines] | None:
    """A key between the stem and the options."""
    options = _options(lines[at + 1 :], bullets=bullets) if at < len(lines) and _names(lines[at]) else None
    if options is None or any(not line.blank for line in options.above):
        return None
    return lines[:at], replace(options, above=lines[:at], below=()), (lines[at], *options.below)
