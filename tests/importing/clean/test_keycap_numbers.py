from __future__ import annotations

import pytest

from generator.importing.clean.keycap_numbers import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "1. What is lava?\n2. What is ash?",
        "5️⃣ stars for this volcano",
        "Press 1️⃣ for lava\nPress 2️⃣ for ash",
        "```\n1️⃣ lava\n2️⃣ ash\n```",
        "1️⃣\n2️⃣",
    ],
    ids=["digits", "one alone", "inside a sentence", "code", "nothing behind them"],
)
def test_other_numbers_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_keycaps_in_front_of_a_text_are_its_number() -> None:
    cleaned = clean(lines("### **9️⃣ What is lava?**\nA. Molten rock\n🔟 What is ash?\n- 1️⃣2️⃣. Where is it?\n3⃣ Why?"))
    assert texts(cleaned.lines) == [
        "### **9. What is lava?**",
        "A. Molten rock",
        "10. What is ash?",
        "- 12. Where is it?",
        "3. Why?",
    ]
    assert cleaned.lines[0].edits == ("keycap_numbers",)
    assert not cleaned.removals
