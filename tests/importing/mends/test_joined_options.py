from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Doubt, Mark, QuizDraft
from generator.importing.mends.joined_options import mend
from tests.importing.drafts import RIGHT, option, question


def test_a_line_that_begins_as_two_other_options_do_is_one() -> None:
    joined = replace(option("It is an error!\nc.shape = (1, 2)", RIGHT, picked=True))
    asked = question("What is it?", joined, "c.shape = (2, 2)", "c.shape = (3, 2)")
    doubt = Doubt("options-unclear", "the next may be an option of its own", joined.lines)
    (found,) = mend(QuizDraft("Rocks", (replace(asked, doubts=(doubt,)),))).questions
    assert [(each.text, each.mark, each.picked) for each in found.options] == [
        ("It is an error!", Mark.NONE, True),
        ("c.shape = (1, 2)", RIGHT, None),
        ("c.shape = (2, 2)", Mark.NONE, None),
        ("c.shape = (3, 2)", Mark.NONE, None),
    ]
    assert not found.doubts


def test_so_is_one_under_a_sentence_that_begins_like_that_itself() -> None:
    joined = option("A fern grows in water.\nA fern grows in sand.")
    (found,) = mend(
        QuizDraft("Ferns", (question("Where?", joined, "A fern grows here.", "A fern grows there."),))
    ).questions
    assert len(found.options) == 4


@pytest.mark.parametrize(
    "texts",
    [
        ("It ends with\nc.shape = (1, 2)", "c.shape = (2, 2)", "c.shape = (3, 2)"),
        ("It is an error!\nc.shape = (1, 2)", "c.shape = (2, 2)", "It is right."),
        ("It is an error!\nIt is a rock.", "It is mud.", "It is ash."),
        ("It is an error!\nIt is.", "c.shape = (2, 2)", "c.shape = (3, 2)"),
    ],
)
def test_other_lines_go_on(texts: tuple[str, ...]) -> None:
    quiz = QuizDraft("Rocks", (question("What is it?", *texts),))
    assert mend(quiz) == quiz
