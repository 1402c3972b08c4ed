"""Takes off the `>` of a page that was copied as one quotation: `> Question 1`, `>`, `> Which of …?`.

So is what a mail quotes without a break, over as many lines as a quiz has.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from generator.importing.drafts import Cleaned, Lines
from generator.importing.edits import beheaded

AFTER = ()
NEEDS = re.compile(r">")

RULE = "quoted_page"
_SIGN = re.compile(r"\s{0,3}>\s?")
_MOST = 0.8  # of the lines; quotations on a page are fewer
_FEWEST = 10


def clean(lines: Lines) -> Cleaned:
    """Clean all lines, if most are quoted, and long runs of quoted ones."""
    signs = {i: match.end() for i, line in enumerate(lines) if (match := _SIGN.match(line.text))}
    filled = sum(not line.blank for line in lines)
    whole = filled >= _FEWEST and len(signs) >= _MOST * filled
    return beheaded(lines, signs if whole else {i: signs[i] for i in _long_runs(signs)}, RULE)


def _long_runs(quoted: Collection[int]) -> list[int]:
    """The lines of runs without a break that are long enough for a page."""
    runs: list[list[int]] = []
    for i in sorted(quoted):
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    return [i for run in runs if len(run) >= _FEWEST for i in run]
