from __future__ import annotations

import pytest

from generator.importing.judge.odd_wording import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        (("x = mat.fold(1)", "x = mar.fold(2)", "x = mat.fold(3)"), ["x = mar.fold(2)"]),
        (
            ("x = rnat.fold(1)", "x = mar.fold(2)", "x = mat.fold(3)", "x = mat.fold(4)"),
            ["x = rnat.fold(1)", "x = mar.fold(2)"],
        ),
        (("98% north, 1% sourh", "33% north, 34% south", "20% north, 2% south"), ["98% north, 1% sourh"]),
        (("c.shape = (1, 2)", "c.shape - (3, 2)", "c.shape = (2, 2)"), ["c.shape - (3, 2)"]),
        (("c.shape = (1, 2)", "e.shape = (3, 2)", "c.shape = (2, 2)"), ["e.shape = (3, 2)"]),
        (("c.shape = (1, 2)", "c.shap", "c.shape = (2, 2)"), ["c.shap"]),
        (("Gran", "Granite", "Granites"), ["Gran"]),
        (("97% 1 sec 3MB", "99% 13 sec 9MB", "98% 335 6 9MB"), ["98% 335 6 9MB"]),
    ],
)
def test_a_letter_a_sign_or_an_end_that_all_others_have_is_in_doubt(texts: tuple[str, ...], odd: list[str]) -> None:
    doubts = list(of_question(question("What is it?", *texts)))
    assert [line.text for doubt in doubts for line in doubt.lines] == odd


@pytest.mark.parametrize(
    "texts",
    [
        ("x = mat.fold(1)", "x = mat.fold(2)", "x = mat.fold(3)"),
        ("x = mat.fold(1)", "x = mar.fold(2)"),
        ("Wx + b", "Wx - b", "Wx + b + 1", "Wx + c"),
        ("2 + x", "2 - x", "2 + y"),
        ("a.shape = 1", "b.shape = 1", "a.shape = 2"),
        ("3 kg 4", "3 g 4", "3 5 4"),
        ("x 1", "x 2", "x y"),
        ("Take the images", "Take the image", "Take the images twice", "Drop the images"),
        ("Heat the rock", "Heat the Rock", "Heat the rock"),
        ("Granite", "Gran", "Basalt"),
        ("flow", "flows", "flowing"),
        ("Sand and clay", "Lava and clay", "Mud and clay"),
    ],
)
def test_other_options_are_fine(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("What is it?", *texts)))
