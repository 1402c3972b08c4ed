"""What a question of a course is worth, printed beside its score, is no option; an option of points is."""

from __future__ import annotations

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.layouts.course_result_page import parse
from tests.importing.text import lines

QUESTION = "{n}. What is lava?\n{score}\n\n{first}\n\nRock\n\nCorrect\nIt is.\n\nMud\n\n"


def questions(*pairs: tuple[str, str]) -> tuple[QuestionDraft, ...]:
    page = "".join(QUESTION.format(n=n, score=score, first=first) for n, (score, first) in enumerate(pairs, start=1))
    return parse(lines(page)).questions


def options(*pairs: tuple[str, str]) -> list[list[str]]:
    return [[option.text for option in question.options] for question in questions(*pairs)]


def test_points_beside_every_score_are_no_options() -> None:
    assert options(("1 point\n1 / 1 point", "Ash"), ("1 point\n0 / 1 point", "Ice")) == [
        ["Ash", "Rock", "Mud"],
        ["Ice", "Rock", "Mud"],
    ]


@pytest.mark.parametrize("first", ["1 point", "2 points"])
def test_points_beside_one_score_only_may_be_an_option(first: str) -> None:
    page = [("1 / 1 point", first), ("1 / 1 point", "Ash"), ("1 / 1 point", "Ice")]
    first_question, *others = questions(*page)
    assert [option.text for option in first_question.options] == [first, "Rock", "Mud"]
    assert [doubt.code for doubt in first_question.doubts] == ["options-unclear"]
    assert not any(doubt.code == "options-unclear" for other in others for doubt in other.doubts)


def test_points_below_every_stem_of_a_page_without_scores_are_no_options() -> None:
    assert options(("1 point", "Ash"), ("1 point", "Ice"), ("1 point", "Sand")) == [
        ["Ash", "Rock", "Mud"],
        ["Ice", "Rock", "Mud"],
        ["Sand", "Rock", "Mud"],
    ]


def test_points_below_some_stems_may_be_options() -> None:
    assert options(("1 point", "Ash"), ("", "Ice"), ("1 point", "Sand"))[0] == ["1 point", "Ash", "Rock", "Mud"]
