from __future__ import annotations

import pytest

from generator.importing.lettered.bullet_items import bullet_items
from tests.importing.text import lines


def items(text: str, width: int = 0) -> list[tuple[str, str]]:
    return [(item.glyph, item.text) for item in bullet_items(lines(text), width)]


FILL = "• a\n• b\n• c\n• d\n"


@pytest.mark.parametrize("glyph", ["•", "▪", "➢", "\uf0b7", "\uf0a7"])
def test_a_glyph_is_a_bullet(glyph: str) -> None:
    assert items(FILL + f"{glyph} slate")[-1] == (glyph, "slate")


@pytest.mark.parametrize("glyph", ["o", "-", "*"])
def test_a_letter_or_a_dash_is_a_bullet_where_many_lines_begin_with_it(glyph: str) -> None:
    assert items(f"{glyph} a\n{glyph} b\n{glyph} c\n{glyph} slate")[-1] == (glyph, "slate")
    assert items(FILL + f"\n{glyph} slate")[-1] == ("", f"{glyph} slate")


def test_a_line_that_is_indented_further_belongs_to_the_bullet_above() -> None:
    assert items("  • a\n  • b\n  • c\n  • slate that\n    splits\nWhich?")[-2:] == [
        ("•", "slate that splits"),
        ("", "Which?"),
    ]


def test_a_line_in_small_letters_goes_on_across_a_page() -> None:
    assert items(FILL + "• slate that comes from very old\n\nmud", 32)[-1] == (
        "•",
        "slate that comes from very old mud",
    )


def test_a_bullet_alone_has_its_text_below() -> None:
    assert items(FILL + "•\nslate")[-1] == ("•", "slate")


def test_a_line_under_a_full_one_is_doubtful() -> None:
    found = bullet_items(lines(FILL + "• slate that comes from very old\nMud that was"), 32)
    assert [line.text for line in found[-1].doubtful] == ["Mud that was"]


@pytest.mark.parametrize("text", ["✓ slate", "• ✓ slate", "\uf0fc slate"])
def test_a_tick_is_seen(text: str) -> None:
    assert bullet_items(lines(FILL + text), 0)[-1].ticked


def test_a_key_and_a_number_end_an_item() -> None:
    assert items(FILL + "Answer: slate\n2. Which?")[-2:] == [("", "Answer: slate"), ("", "2. Which?")]
