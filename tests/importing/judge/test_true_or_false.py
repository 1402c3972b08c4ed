from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.judge.true_or_false import of_question, of_quiz
from tests.importing.drafts import question

STEM = "Lava is a rock. True or False?"


@pytest.mark.parametrize(
    "options",
    [("True",), ("True", "Fa1se"), ("True", "False", "False"), ("True", "False", "Sometimes"), ("True", "True"), ()],
)
def test_other_options_than_these_two_are_in_doubt(options: tuple[str, ...]) -> None:
    assert [doubt.code for doubt in of_question(question(STEM, *options))] == ["options-unclear"]


@pytest.mark.parametrize(
    ("stem", "options"),
    [
        (STEM, ("True", "False")),
        (STEM, ("False", "True.")),
        ("Lava is hot: true/false?", ("TRUE", "FALSE")),
        ("What is true or false of lava, and what of ash?", ("Lava is hot", "Ash is hot")),
        ("Is it a true rock?", ("Yes", "No")),
    ],
)
def test_these_two_options_and_other_stems_are_fine(stem: str, options: tuple[str, ...]) -> None:
    assert not list(of_question(question(stem, *options)))


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("Basalt", "Tuff", "True", "False"), True),
        (("True", "False", "Mud"), False),
        (("True", "False"), False),
        (("True", "Basalt", "Tuff", "Mud"), False),
    ],
)
def test_both_words_beside_other_options_are_another_question(options: tuple[str, ...], *, told: bool) -> None:
    found = list(of_quiz(QuizDraft("Rocks", (question("Which is a rock?", *options),))))
    assert [doubt.code for doubt in found] == (["questions-missing"] if told else [])
