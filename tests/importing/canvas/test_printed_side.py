"""Labels between options: which of the two they speak of, where only blank lines tell."""

from __future__ import annotations

from generator.importing.pipeline import import_text

PAGE = """Question 1
1 / 1 pts
What is lava?
{top}
Mud

Correct!{gap}
Rock

Ice

Question 2
0 / 1 pts
What is ash?
{top}
Dust

You Answered{gap}
Mud

Correct Answer{gap}
Rock flour

Ice
"""


def keys(page: str) -> list[list[str]]:
    quiz = import_text("page.txt", page.encode(), layout="canvas-review").quiz
    assert quiz
    return [[o.text for o in q.options if o.correct] if not q.review else ["?"] for q in quiz.questions]


def test_a_label_right_above_one_option_and_parted_from_the_other_is_of_the_one_below() -> None:
    assert keys(PAGE.format(top="", gap="")) == [["Rock"], ["Rock flour"]]


def test_a_label_parted_from_both_is_in_doubt() -> None:
    assert keys(PAGE.format(top="", gap="\n")) == [["?"], ["?"]]


def test_a_label_parted_from_neither_is_in_doubt() -> None:
    page = PAGE.format(top="", gap="").replace("\n\n", "\n").replace("Question 2", "\nQuestion 2")
    assert keys(page) == [["?"], ["?"]]
