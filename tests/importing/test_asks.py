from __future__ import annotations

import pytest

from generator.importing.asks import asks


@pytest.mark.parametrize(
    "text",
    [
        "What is lava?",
        "Lava is:",
        "“What is lava?”",
        "Lava is a rock. True or False",
        "Which are rocks? (Check all that apply)",
        "Which are rocks, check all that apply",
        "What is lava? Choose the best answer.",
        "What is lava? (in one word)",
    ],
)
def test_a_question_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    ["", "Lava is a rock.", "Lava", "Is lava hot? Yes, it is", "a ? b : c", "True", "what of it? " + "long text " * 20],
)
def test_other_text_does_not(text: str) -> None:
    assert not asks(text)
