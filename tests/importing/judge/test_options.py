from __future__ import annotations

import pytest

from generator.importing.judge import alike_options, odd_one_out, option_marks, options
from generator.importing.judge.options import of_question
from tests.importing.drafts import option, question

STEM = "What is lava?"
SIGNS = (options, alike_options, odd_one_out, option_marks)


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        ((), "options-missing"),
        (("Molten rock",), "options-missing"),
        (
            tuple(f"Rock of the {name} kind" for name in "abcdefghijklm"),
            "options-unclear",
        ),
        (("Molten rock", "§"), "option-doubtful"),
        (("Molten rock", ""), "option-doubtful"),
        (("Molten rock", "What is ash?"), "option-doubtful"),
        (("Molten rock", "Ash and"), "option-doubtful"),
        (("Molten rock", "Ash, dust,"), "option-doubtful"),
        (("Molten rock", "f(x, "), "option-doubtful"),
        (("Molten rock", "€ Ash of volcanoes"), "option-doubtful"),
        (("Molten rock", "y @ Ash of volcanoes"), "option-doubtful"),
        (("Molten rock", "[7] Ash of volcanoes"), "option-doubtful"),
        (("Molten rock", "[-] Ash of volcanoes"), "option-doubtful"),
    ],
)
def test_odd_options_are_in_doubt(texts: tuple[str, ...], code: str) -> None:
    assert code in [doubt.code for doubt in of_question(question(STEM, *texts))]


def test_code_may_end_and_begin_as_it_likes() -> None:
    blocks = (option("```\nx = (\n```", code=True), option("```\ny = [1,\n```", code=True))
    assert not list(of_question(question(STEM, *blocks)))


@pytest.mark.parametrize(
    "texts",
    [
        ("Molten rock", "Mud"),
        ("True", "False"),
        ("3", "5", "10"),
        ("$x$", "$x + 1$"),
        ("A", "B"),
        ("Vitamin A", "Vitamin B"),
        ("A rock", "I do not know"),
        ("x = 1", "x == 1"),
        ("a + b", "a - b"),
        ("increase the heat of the rock", "decrease the heat of the rock"),
        ("It is hot", "It is not hot"),
        ("10 degrees in the deep sea", "20 degrees in the deep sea"),
        ("The shape is (2, 1)", "The shape is (1, 2)"),
        ("molten rock", "hot mud", "cold ash"),
        ("Before the lava:", "After the lava:"),
        ("- 1", "+ 1"),
        ("(a) only", "(b) only"),
        ("7", "About a thousand degrees"),
    ],
)
def test_options_that_can_be_told_apart_are_fine(texts: tuple[str, ...]) -> None:
    assert not [doubt for sign in SIGNS for doubt in sign.of_question(question(STEM, *texts))]


def test_statements_that_all_end_in_a_semicolon_are_whole() -> None:
    assert not list(of_question(question("Which?", "let x = 1;", "int x = 1;", "var x = 1;")))
    assert list(of_question(question("Which?", "let x = 1;", "int x = 1", "var x = 1;")))
