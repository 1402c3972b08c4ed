"""A line that may stand in many questions of a text, and so says nothing of a page by coming again at its edge."""

from __future__ import annotations

import re

from generator.importing.asks import asks
from generator.importing.keys.stated_key import stated
from generator.importing.labels import label
from generator.importing.truth_pairs import truth_words
from generator.importing.words import plain
from generator.model.fixed_options import is_fixed
from generator.model.line import Line

_LISTED = re.compile(r"\W*\w{1,2}\s?[.):]\s|\s*[-*•○◯●☐]")


def may_recur(line: Line) -> bool:
    """Whether it asks, begins as options do, is one of many questions (`None of the above`), a label or a key."""
    text = line.text
    named = plain(text) in truth_words() or is_fixed(text) or asks(text)
    return named or _LISTED.match(text) is not None or bool(label(line) or stated(line))
