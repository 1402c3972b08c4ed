"""An `@` is a filled circle where other options stand behind empty ones, and else a comment of a test bank."""

from __future__ import annotations

from generator.importing.lettered.keyed_question import keyed_question
from tests.importing.text import lines


def test_a_filled_circle_among_empty_ones_is_an_option() -> None:
    read = keyed_question("1", (), lines("What is lava?\n© Mud\n© Ash\n@ Rock\n© Sand"), bullets=True)
    assert [option.text for option in read.question.options] == ["Mud", "Ash", "Rock", "Sand"]


def test_a_comment_below_letters_explains() -> None:
    read = keyed_question("1", (), lines("What is lava?\nA. Mud\nB. Rock\n@ It was molten."), bullets=True)
    assert [option.text for option in read.question.options] == ["Mud", "Rock"]
