from __future__ import annotations

import pytest

from generator.importing.collating.facts import facts, repeats, sound


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("rock and ash", []),
        ("train/dev sets, well-known", []),
        ("4.5 %", ["4.", "5", "%"]),
        ("45 %", ["4", "5", "%"]),
        ("a*b - 1", ["*", "-", "1"]),
        ("x ≤ y", ["≤"]),
    ],
)
def test_facts_are_digits_and_the_signs_between_them(text: str, told: list[str]) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(
    ("text", "whole"), [("(a + b)", True), ("(a + b", False), ("$x^{2}$", True), ("$x^{2$", False)]
)
def test_a_text_is_whole_when_its_brackets_and_formulas_are(text: str, *, whole: bool) -> None:
    assert sound(text) is whole


@pytest.mark.parametrize(
    ("wanted", "found"), [("ashfalls", True), ("ashfal1s", False), ("ashfellsandrocks", False), ("ashfallz", False)]
)
def test_a_text_repeats_another_to_the_letter(wanted: str, *, found: bool) -> None:
    assert repeats(wanted, "whenashfalls") is found


def test_long_words_repeat_others_though_a_letter_is_misread() -> None:
    assert repeats("themantleisbelowthccrust", "inallplacesthemantleisbelowthecrust")
