from __future__ import annotations

import pytest

from generator.importing.judge.joined_options import of_question
from tests.importing.drafts import question

_DARK, _SAND = "A fern grows in the dark.", "A fern grows in sand."


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        ((_DARK, f"A fern grows in water. {_SAND}"), f"A fern grows in water. {_SAND}"),
        (
            ("c.shape = (1, 2)", "It ends with an c.shape = (3, 2)", "c.shape = (2, 2)"),
            "It ends with an c.shape = (3, 2)",
        ),
        (("250", "750\n2500", "1"), "750\n2500"),
    ],
)
def test_an_option_inside_another_is_in_doubt(texts: tuple[str, ...], odd: str) -> None:
    doubts = list(of_question(question("Which is right?", *texts)))
    assert ["\n".join(line.text for line in doubt.lines) for doubt in doubts] == [odd]


@pytest.mark.parametrize(
    "texts",
    [
        (_DARK, _SAND, "A fern grows in water, as a fern grows in sand."),
        ("In. In a. In a b.", "In a c.", "In a d."),
        ("The dark", "The sand", "The light. The dark."),
        ("c.shape = (1, 2)", "c.shape = (3, 2)", "It ends with an error."),
    ],
)
def test_other_options_are_fine(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("Which is right?", *texts)))
