r"""Groups of a formula that nothing raises or lowers: `y{<t>}`, `a*{<t>}`; and brackets where its braces were: `y^[2]`.

Such a formula parses, and shows something else: `^` and `_` are small signs, and braces look like brackets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft
from generator.importing.formulas import MATH
from generator.model.markup import segments

NEEDS = frozenset("$")

# A group behind a command is its argument; `10{,}000` and `x{\in}A` only change spaces.
_COMMAND = r"\\[A-Za-z]+\*?\s*(?:\[[^\]]*\])?(?:\{[^{}]*\})*"
_GROUP = re.compile(rf"{_COMMAND}|(?P<odd>(?:[^\W_]|[)*'\"])\{{[^\\{{}},.:;]+\}}|[\^_][(\[])")
_HELD = re.compile(r"[\w)*'\"]\{|[\^_][(\[]")  # what a formula with such a group has in it
_NOTE = "a formula holds a group that nothing raises or lowers; a sign or its braces may be lost"


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at every passage of stem and options."""
    for passage in question.passages:
        if not passage.code and "$" in passage.text and _unraised(passage.text):
            yield Doubt("glyphs-odd", _NOTE, passage.lines)


def _unraised(text: str) -> bool:
    formulas = (part.content for part in segments(text) if part.kind in MATH)
    return any(found["odd"] for tex in formulas if _HELD.search(tex) for found in _GROUP.finditer(tex))
