"""A heading between stem and options: `Options:`, `Answer choices:`, `Select one:`. It asks nothing."""

from __future__ import annotations

from generator.importing.drafts import Lines
from generator.importing.words import phrases, plain


def without_heading(stem: Lines) -> tuple[Lines, Lines]:
    """Take it off the end of a stem; it ends in a colon, since a word alone may be all that a stem says.

    Returns:
        The stem, and what was taken off.
    """
    filled = [i for i, line in enumerate(stem) if not line.blank]
    if len(filled) < 2:  # noqa: PLR2004 - a stem and a heading
        return stem, ()
    last = stem[filled[-1]]
    known = {plain(phrase) for phrase in phrases("quiz_platform", "options") if "#" not in phrase}
    heads = last.text.rstrip().endswith(":") and plain(last.text) in known
    return (stem[: filled[-1]], (last,)) if heads else (stem, ())
