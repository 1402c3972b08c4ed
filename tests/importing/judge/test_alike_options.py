from __future__ import annotations

import pytest

from generator.importing.judge.alike_options import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "texts",
    [
        ("Molten rock", "Molten rock"),
        ("Molten rock", "molten rock."),
        ("Molten rock of the sea", "Molten rock of"),
        ("c.shape of the lava = (2, 1)", "cshape of the lava = (2, 1)"),
        ("Molten rock of the volcanoes of the sea", "Moltem rock of the volcanoes of the sea"),
    ],
)
def test_options_that_may_be_one_are_in_doubt(texts: tuple[str, ...]) -> None:
    assert [doubt.code for doubt in of_question(question("What is lava?", *texts))] == ["options-alike"]


@pytest.mark.parametrize(
    "texts", [("sin(x) of the angle", "-sin(x) of the angle"), ("shape (2, 3)", "shape (23,)"), ("not", "nut")]
)
def test_a_sign_or_a_short_word_tells_options_apart(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("What is lava?", *texts)))
