from __future__ import annotations

import pytest

from generator.importing.furniture import without_furniture
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "text",
    [
        "Next to the sea",
        "Test the rocks first",
        "Like lava",
        "1/1 point",
        "Quiz of rocks",
        "10 questions remain open in geology",
        "True",
        "v = 3",
        "```\nNext\n```",
        "= 12",
        "7",
    ],
)
def test_text_of_the_quiz_stays(text: str) -> None:
    page = without_furniture(lines(text))
    assert (page.lines, page.removals, page.announced, page.total) == (lines(text), (), None, None)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Next Item", "furniture"),
        ("Congratulations! You passed! Next Item", "furniture"),
        ("¥ Congratulations! You passed! Next tem", "furniture"),
        ("v", "gutter_marks"),
        ("~", "gutter_marks"),
        ("«|", "gutter_marks"),
    ],
)
def test_furniture_goes(text: str, rule: str) -> None:
    page = without_furniture(lines(f"{text}\n1. Why?"))
    assert texts(page.lines) == ["1. Why?"]
    assert [removal.rule for removal in page.removals] == [rule]
    assert removed(text, page.removals) == [(1, text)]


@pytest.mark.parametrize(
    "text",
    [
        "Quiz, 10 questions",
        "Quiz · 10 questions",
        "10 questions",
        "Practice Quiz • 10 questions",
        "10 Questions.",
        "测验，10个问题",
    ],
)
def test_the_announced_count_is_read(text: str) -> None:
    page = without_furniture(lines(text))
    assert (page.announced, texts(page.lines)) == (10, [])


def test_the_score_of_the_whole_quiz_is_read() -> None:
    page = without_furniture(lines("10/10 points (100%) Next Item"))
    assert page.total
    assert page.total.full
    assert not texts(page.lines)
    assert {removal.rule for removal in page.removals} == {"quiz_score", "furniture"}


def test_a_sign_between_options_stays() -> None:
    page = without_furniture(lines("1. Which sign?\n\nV\n\n~\n\nCorrect"))
    assert texts(page.lines) == ["1. Which sign?", "V", "~", "Correct"]


@pytest.mark.parametrize("text", ["Next", "Like", "Test"])
def test_a_box_makes_an_option_of_such_a_word(text: str) -> None:
    """`Next` is a button, and an option of `Which word follows “previous”?`: behind a box it is the option."""
    page = without_furniture(lines(f"[x] {text}\nCorrect"))
    assert texts(page.lines) == [f"[x] {text}", "Correct"]


def test_buttons_at_the_foot_go_where_a_phrase_stands_among_them() -> None:
    text = "1. What is lava?\nRock\nMud\n\nLike\nDislike\nReport an issue"
    assert texts(without_furniture(lines(text)).lines) == ["1. What is lava?", "Rock", "Mud"]


@pytest.mark.parametrize("foot", ["Like\nDislike", "Next\nReport an issue"])
def test_a_word_at_the_foot_that_may_be_an_option_stays(foot: str) -> None:
    kept = texts(without_furniture(lines(f"1. Which button?\nBack\n{foot}")).lines)
    assert kept == ["1. Which button?", "Back", *foot.removesuffix("\nReport an issue").split("\n")]


@pytest.mark.parametrize(
    "text",
    ["To pass 80% or higher", "Grade received 100%", "Grade received 92.5 %", "Your grade: 85%", "Ihre Note: 85 %"],
)
def test_words_beside_a_share_go_above_the_first_question_alone(text: str) -> None:
    question = "1. What is lava?"
    assert [line.text for line in without_furniture(lines(f"{text}\n{question}")).lines if not line.blank] == [question]
    below = f"{question}\n{text}"
    assert [line.text for line in without_furniture(lines(below)).lines if not line.blank] == [question, text]


@pytest.mark.parametrize("text", ["80%", "80% of lava is hot", "Quiz", "Next", "80% like it there"])
def test_a_share_or_such_a_word_by_itself_stays(text: str) -> None:
    assert without_furniture(lines(f"{text}\n1. What is lava?")).lines[0].text == text


def test_icons_of_a_site_go_above_a_score_and_at_the_foot() -> None:
    icons = "\ue63f\n1/1 point\n1. What is lava?\nRock\nMud\n\n\ue639 \ue638\n\nQuiz, 2 questions"
    page = without_furniture(lines(icons))
    assert texts(page.lines) == ["1/1 point", "1. What is lava?", "Rock", "Mud"]
    assert page.announced == 2


def test_an_icon_right_below_a_score_is_the_flag_of_its_question() -> None:
    page = without_furniture(
        lines("1. What is lava?\nRock\nMud\n\n1/1 point\n\ue63f\n\nQuiz, 2 questions\n2. What is ash?")
    )
    assert texts(page.lines) == ["1. What is lava?", "Rock", "Mud", "1/1 point", "2. What is ash?"]


def test_icons_that_were_read_as_signs_go_at_the_foot_alone() -> None:
    assert texts(without_furniture(lines("1. What is lava?\nRock\nMud\n\n凸 Q 口")).lines)[-1] == "Mud"
    assert texts(without_furniture(lines("1. Which sign?\n凸 Q 口\nMud")).lines)[1] == "凸 Q 口"


def test_an_icon_between_options_stays() -> None:
    assert texts(without_furniture(lines("1. Which sign?\n\ue001\nRock\nMud")).lines)[1] == "\ue001"
