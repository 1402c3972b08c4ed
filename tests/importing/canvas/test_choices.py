from __future__ import annotations

import pytest

from generator.importing.canvas.choices import choices
from generator.importing.canvas.labels import Said, label
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Correct!", Said.CHOSEN_RIGHT),
        ("  Correct Answer  ", Said.RIGHT),
        ("You Answered", Said.CHOSEN),
        ("(Correct Answer)", Said.RIGHT),
        ("Correct answer to this is Paris", None),
    ],
)
def test_a_label_is_a_line_of_its_own(text: str, said: Said | None) -> None:
    assert label(lines(text)[0]) is said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Paris (Correct Answer)", Said.RIGHT),
        ("Correct Answer: Paris", Said.RIGHT),
        ("Correct! Paris", Said.CHOSEN_RIGHT),
        ("You Answered  Paris", Said.CHOSEN),
    ],
)
def test_a_label_on_the_line_of_an_option_is_taken_off(text: str, said: Said) -> None:
    found = choices(lines(f"Where?\na. Rome\nb. {text}")).choices[1]
    assert [line.text.strip() for line in found.lines] == ["Paris"]
    assert [says for _, says in found.on] == [said]


def test_options_without_letters_are_indented_or_stand_behind_what_asks() -> None:
    for text in ("Some place\nwith rain\n  Rome\n  Paris", "Where is\nthere rain?\nRome\nParis"):
        found = choices(lines(text))
        assert [choice.lines[0].text.strip() for choice in found.choices] == ["Rome", "Paris"]
        assert not found.doubts


def test_where_nothing_parts_the_stem_from_the_options_that_is_told() -> None:
    assert choices(lines("Some place\nwith rain\nRome\nParis")).doubts


@pytest.mark.parametrize(
    "text", ["What is lava?\nMud\nRock\nIce\nIt is hot.", "What is lava?\n  Mud\n  Rock\n  Ice\nThe book tells"]
)
def test_a_last_line_unlike_the_others_may_be_a_comment(text: str) -> None:
    assert [doubt.code for doubt in choices(lines(text)).doubts] == ["options-unclear"]


def test_true_and_false_are_the_options_of_a_statement() -> None:
    found = choices(lines("Lava is hot. Ash is cold.\nIt falls.\nTrue\nFalse"))
    assert [choice.lines[0].text for choice in found.choices] == ["True", "False"]
    assert not found.doubts
