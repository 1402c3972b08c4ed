"""What speaks against the place where a question was cut: a key within its stem, another question behind its key."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Lines
from generator.importing.keys.stated_key import stated
from generator.importing.lettered.lettered import lettered
from generator.importing.pieces import without_blanks

_BRACKETED = re.compile(r"[?:._]\s*[(\[][A-Ha-h][)\]]$")  # `What do roots take up? (B)`
_KEY = "a key stands above the options; it may belong to this question or to another"
_QUESTION = "another question may stand in this explanation"


def question_doubts(stem: Lines, explanation: Lines) -> Iterator[Doubt]:
    """Look at the two ends of a question with options.

    Args:
        stem: the lines above the options; none where there are none.
        explanation: the lines behind the key.
    """
    keys = tuple(
        line for line in stem if ((said := stated(line)) and said.signs) or _BRACKETED.search(line.text.rstrip())
    )
    if keys:
        yield Doubt("key-contradicted", _KEY, keys)
    options = lettered(explanation, numbers=False) if without_blanks(explanation) else None
    asking = next((line for line in reversed(options.above) if not line.blank), None) if options else None
    # `Incorrect answers:` announces a word on each option
    if asking and asks(asking.text) and asking.text.rstrip()[-1:] != ":":
        yield Doubt("questions-missing", _QUESTION, (asking,))
