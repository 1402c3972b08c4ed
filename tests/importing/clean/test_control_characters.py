from __future__ import annotations

import pytest

from generator.importing.clean.control_characters import clean
from tests.importing.text import lines, removed


@pytest.mark.parametrize(
    "text",
    ["", "plain text", "a\ttab", "Ä ß é 水 😀 …", "a - b – c — d", "  spaces   stay ", "می\u200cخواهم", "👩\u200d🔬"],
)
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
        ("\u2067isolated\u2069", "isolated"),
        ("Hi\U000e0041\U000e0042\uffff", "Hi"),
    ],
)
def test_what_nobody_sees_goes(text: str, mended: str) -> None:
    (line,) = clean(lines(text)).lines
    assert (line.text, line.edits, line.source) == (mended, ("control_characters",), text)


@pytest.mark.parametrize("text", ["\x01\x01", "\u200b", " \u2060\ufeff"])
def test_a_line_of_nothing_else_is_blank_and_removed(text: str) -> None:
    cleaned = clean(lines(f"Basalt\n{text}\nMud"))
    assert [line.blank for line in cleaned.lines] == [False, True, False]
    assert removed(f"Basalt\n{text}\nMud", cleaned.removals) == [(2, text.strip())]
