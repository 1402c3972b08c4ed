from __future__ import annotations

import pytest

from generator.importing.clean.control_characters import clean
from tests.importing.text import lines


@pytest.mark.parametrize("text", ["", "plain text", "a\ttab", "Ä ß é 水 😀 …", "a - b – c — d", "  spaces   stay "])
def test_text_that_everybody_sees_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("vol\u00adcano", "volcano"),
        ("\ufeffRocks", "Rocks"),
        ("ba\u200bsalt\u200d", "basalt"),
        ("\u202eright to left\u202c", "right to left"),
        ("bell\x07 and\x00 null", "bell and null"),
        ("10\u00a0points\u2009each", "10 points each"),
        ("wide\u3000space", "wide space"),
        ("C1\x9d control", "C1 control"),
    ],
)
def test_what_nobody_sees_goes(text: str, mended: str) -> None:
    (line,) = clean(lines(text)).lines
    assert (line.text, line.edits, line.source) == (mended, ("control_characters",), text)
