"""What stands above the first question of a page: its title, with the lines of its heading, or text that is lost."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_LONGEST_TITLE = 100
_LONGEST, _MOST = 60, 3  # characters of a line of a heading, and lines
_ENDS = {".", ":", "?", ",", ";"}
_COUNTED = re.compile(r"[\d•·|]")  # `Practice quiz • 20 min`
_LISTED = re.compile(r"\s*(?:[^\w\s]{1,3}\s|\(?\w{1,2}[.)]\s)")


def page_heading(above: Lines, first: str) -> tuple[Line | None, Lines, Lines]:
    """Part what stands above the first question.

    Args:
        above: its lines, without blank ones.
        first: the number of that question; empty when it has none.

    Returns:
        The title, further lines of the heading, and the rest. Only above the number 1 is anything but the title part of
        a heading: elsewhere it may be what is left of another question.
    """
    title = above[0] if above and _is_title(above[0].text, _LONGEST_TITLE) else None
    if title is None:
        return None, (), above
    rest = above[1:]
    heads = first == "1" and len(rest) < _MOST and all(_is_heading(line.text) for line in rest)
    return (title, rest, ()) if heads else (title, (), rest)


def wrapped_title(above: Lines, first: str) -> Lines:
    """The lines of a title that goes on right below itself, as one in large type does: `Learning in` / `deep networks`.

    Args:
        above: what stands above the first question, without blank lines.
        first: the number of that question; empty when it has none.

    Returns:
        The first line; with it those below that may be its rest, where that question has the number 1.
    """
    title = list(above[:1])
    for line in above[1:_MOST]:
        below = line.span.line == title[-1].span.line + 1
        if first != "1" or not below or not _goes_on(title[-1].text, line.text):
            break
        title.append(line)
    return tuple(title)


def _goes_on(above: str, text: str) -> bool:
    """Whether a short line may be the rest of the one above, neither of which is a sentence."""
    both = _is_title(above, _LONGEST) and _is_title(text, _LONGEST)
    return both and not asks(text) and not _LISTED.match(text) and not _COUNTED.search(text)


def _is_title(text: str, longest: int) -> bool:
    return len(text) <= longest and text.rstrip()[-1:] not in _ENDS


def _is_heading(text: str) -> bool:
    """Whether a line may belong to a heading: short, opened by a capital or number, and neither asking nor listed.

    One that says it is a section, `Part 2: …`, may be longer.
    """
    if _is_title(text, _LONGEST_TITLE) and _section().match(text) and not asks(text):
        return True
    begins = text.strip()[:1]
    opened = begins.isupper() or begins.isdigit()
    return _is_title(text, _LONGEST) and opened and not asks(text) and not _LISTED.match(text)


@cache
def _section() -> re.Pattern[str]:
    return re.compile(
        rf"[\W_]*{pattern(phrases('exam_dump', 'section'))}\s+(?:\d{{1,3}}|[A-Z]|[IVX]{{1,4}})\s*[:.–-]\s*\S",
        re.IGNORECASE,
    )
