"""A filled circle is the key where all points were won and nothing else speaks; else it only tells what was picked."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

LAVA = "◉ Lava rock\n\n○ Mud of it\n\n○ Ash of it\n"
SCORE = "1/1 point (graded)"


def first(options: str = LAVA, score: str = SCORE, said: str = "correct", stem: str = "What is lava?") -> list[str]:
    """The right options of the first question of a page, when it has no note; the codes of its notes otherwise."""
    page = "".join(
        f"Question {n}\n\n{points}\n{asked}\n\n{listed}\n{status}\nSubmit\nYou have used 1 of 2 attempts\n\n"
        for n, (points, asked, listed, status) in enumerate(
            [
                (score, stem, options, said),
                (SCORE, "What is basalt?", LAVA.replace("Lava", "Basalt"), "correct"),
                ("0/1 point (graded)", "What is slate?", LAVA.replace("Lava", "Slate"), "incorrect"),
            ],
            start=1,
        )
    )
    quiz = import_text("rocks.txt", page.encode()).quiz
    assert quiz
    assert not any(option.correct for option in quiz.questions[2].options)  # picked, and wrong
    assert quiz.questions[2].review
    question = quiz.questions[0]
    return [note.code for note in question.review] or [option.text for option in question.options if option.correct]


@pytest.mark.parametrize(
    "options",
    [LAVA, "@ Lava rock\n© Mud of it\n© Ash of it\n", "○ Mud of it\n○ Ash of it\n● Lava rock\n"],
)
def test_the_one_filled_circle_is_right_where_all_points_were_won(options: str) -> None:
    assert first(options) == ["Lava rock"]


def test_nothing_needs_to_stand_below_the_options() -> None:
    assert first(said="") == ["Lava rock"]


@pytest.mark.parametrize("score", ["0/1 point (graded)", "0.5/1 point (graded)", "0/0 points (graded)", ""])
def test_a_pick_is_no_key_where_not_all_points_were_won(score: str) -> None:
    assert "key-missing" in first(score=score, said="")


@pytest.mark.parametrize(
    "options",
    [
        "◉ Lava rock\n◉ Mud of it\n○ Ash of it\n",  # two are filled
        "○ Lava rock\n○ Mud of it\n○ Ash of it\n",
        "◉ Lava rock\nMud of it\nAsh of it\n",  # the circles of the others are lost
        "☑ Lava rock\n☐ Mud of it\n☐ Ash of it\n",  # several may be right, and a tick may be lost
    ],
)
def test_a_pick_is_no_key_unless_one_circle_is_filled_among_empty_ones(options: str) -> None:
    assert "key-missing" in first(options)


def test_a_pick_is_no_key_where_the_stem_asks_for_several() -> None:
    assert "key-missing" in first(stem="What is lava? Select all that apply.")


def test_a_pick_is_no_key_where_a_word_speaks_against_the_score() -> None:
    assert "key-missing" in first(said="incorrect")
