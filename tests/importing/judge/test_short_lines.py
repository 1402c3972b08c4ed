from __future__ import annotations

import pytest

from generator.importing.judge.short_lines import of_question
from tests.importing.drafts import option, question

_FULL = "The rock that comes out of a volcano on the ground of the sea, where it is cold and dark,"


@pytest.mark.parametrize(
    ("stem", "cut"),
    [
        (f"{_FULL}\ncools, and then it\nwhich kind of rock?", ["cools, and then it"]),
        (f"The rock that comes out\non the ground of the sea\n{_FULL}", ["The rock that comes out"]),
    ],
)
def test_a_line_that_ends_early_in_a_sentence_is_in_doubt(stem: str, cut: list[str]) -> None:
    doubts = list(of_question(question(stem, "Basalt", "Granite")))
    assert [line.text for doubt in doubts for line in doubt.lines] == cut


def test_a_line_of_an_option_is_looked_at_as_well() -> None:
    assert list(of_question(question(_FULL, option("It cools slowly\nlarge crystals grow."), "It stays hot.")))


@pytest.mark.parametrize(
    "stem",
    [
        f"{_FULL}\ncools. Which rock is it?",
        f"{_FULL}\nLook at this:\nwhich rock is it?",
        f"{_FULL}\nand it is cold there.\nWhich rock is it?",
        "The rock that comes\nout of a volcano\non the ground of the sea",
    ],
)
def test_other_lines_are_fine(stem: str) -> None:
    assert not list(of_question(question(stem, "Basalt", "Granite")))


def test_code_breaks_its_lines_where_it_likes() -> None:
    code = option("for rock in rocks\n  print(rock)", code=True)
    assert not list(of_question(question(_FULL, code, "Nothing")))
