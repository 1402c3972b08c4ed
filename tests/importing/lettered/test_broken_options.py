"""A line of an option that need not have begun anew, where no other option has one, may be no part of it."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.model.question import Question

_PAGE = """\
A quiz about bread

1. What makes dough rise?
A. Salt
B. Yeast
C. Bran
D. Oil
Answer: B

2. Which flour is the darkest?
{}
Answer: C

3. What is a crust?
A. The outside of a loaf
B. The inside of a loaf
C. A crumb
D. A knife
Answer: A

4. What is a sieve for?
A. For flour
B. For eggs
C. For fire
D. For a song
Answer: A
"""


def _second(options: str) -> Question:
    quiz = import_text("page.txt", _PAGE.format(options).encode()).quiz
    assert quiz
    return quiz.questions[1]


@pytest.mark.parametrize(
    "options",
    [
        "A. Oat\nB. Wheat\nC. Rye\nSpelt",
        "A. oat\nB. wheat\nC. rye\nspelt",
        "A. Oat\n\nwww.bread.example\n\nB. Wheat\nC. Rye\nD. Spelt",
        "A. Oat\nB. Wheat\nC. Rye\nD. Spelt\nBuy our flour and bake at home!",
        "A. Oat\nB. Wheat\nВ. Rye\nС. Spelt\nC. Barley",
        # a full line, and one option fewer than everywhere else
        (
            "A. Oat\nB. Wheat that was sown in the spring on the wet fields at the foot of a hill\n"
            "Spelt that was sown in autumn on the dry fields at the top of all the hills\nC. Rye"
        ),
        # a full line that ends its sentence, where the other options are one sentence each
        (
            "A. Oat is dark.\nB. Wheat that was sown in the spring on the wet fields at the foot of a hill.\n"
            "Spelt was sown in autumn on the dry fields at the top of all of the hills.\n"
            "C. Rye is darker.\nD. Bran is light."
        ),
    ],
)
def test_a_line_that_begins_anew_below_one_option_is_in_doubt(options: str) -> None:
    assert {note.code for note in _second(options).review} & {"options-unclear", "option-lost"}


@pytest.mark.parametrize(
    "options",
    [
        "A. Oat\nB. Wheat\nC. Rye\nD. Spelt",
        "A. Oat\n   of the fields\nB. Wheat\nC. Rye\nD. Spelt",
        "A. mix\nknead\nB. mix\nrest\nC. knead\nbake\nD. rest\nbake",
        (
            "A. Oat\nB. Wheat that was sown in the spring on the wet fields at the foot of a hill and in the\n"
            "valley\nC. Rye that was sown in autumn on the dry fields at the top of a hill or of a high rock\n"
            "with snow\nD. Spelt"
        ),
    ],
)
def test_wrapped_lines_and_options_of_several_lines_are_fine(options: str) -> None:
    assert _second(options).review == ()
