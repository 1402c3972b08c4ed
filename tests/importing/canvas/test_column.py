from __future__ import annotations

import pytest

from generator.importing.canvas.choices import choices
from generator.importing.canvas.column import has_column, with_wide_gaps, without_circles
from generator.importing.canvas.heads import State, heads
from generator.importing.layouts.canvas_review import parse
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    "text",
    ["Correct! Rome\nParis", "Correct Answer Rome\nYou Answered Paris", "CorrectAnswer @ Rome\nYou Answered © Paris"],
)
def test_labels_in_front_of_options_are_a_column(text: str) -> None:
    assert has_column([lines(text)])


@pytest.mark.parametrize(
    "text",
    [
        "Correct Answer Sheets\nCorrect Answer Keys",
        "You answered and won\nCorrect answer to this",
        "Correct Answer\nRome\nYou Answered\nParis",
    ],
)
def test_words_that_an_option_may_begin_with_are_none(text: str) -> None:
    assert not has_column([lines(text)])


def test_labels_of_a_column_get_their_gap_back() -> None:
    source = lines("Which is it?\nCorrectAnswer Rome\nYou Answered Paris\nCorrect answers vary\nCorrect Answer")
    assert texts(with_wide_gaps(source)) == [
        "Which is it?",
        "Correct Answer   Rome",
        "You Answered   Paris",
        "Correct answers vary",
        "Correct Answer",
    ]


def _circled(*questions: str) -> list[list[str]]:
    listed = without_circles([choices(lines(f"Which is it?\n{each}")) for each in questions])
    return [[choice.lines[0].text for choice in found.choices] for found in listed]


def test_circles_in_front_of_options_are_no_part_of_them() -> None:
    assert _circled("© Rome\nParis", "O Tin\n@) Lead", "© Mud\n© Sand", "Ice\nRock") == [
        ["Rome", "Paris"],
        ["Tin", "Lead"],
        ["Mud", "Sand"],
        ["Ice", "Rock"],
    ]


def test_where_few_questions_have_a_circle_it_may_be_a_letter() -> None:
    assert _circled("O negative\nA negative", "Ice\nRock", "Mud\nSand")[0] == ["O negative", "A negative"]


@pytest.mark.parametrize("option", ["C) It rises", "J Rome", "Jj Rome", "\\|t falls", "O5"])
def test_what_may_be_left_of_a_circle_is_in_doubt(option: str) -> None:
    circled = [choices(lines("Which is it?\n© Rome\n© Paris"))] * 3
    *_, found = without_circles([*circled, choices(lines(f"Which is it?\n© Lead\n© Tin\n{option}"))])
    assert [doubt.code for doubt in found.doubts] == ["option-doubtful"]


def test_a_page_with_a_column_of_labels_is_read() -> None:
    (question,) = parse(
        lines("Question 4 0 / 1 pts\nWhat does it do?\nCorrect Answer It rises\nYou Answered It falls\nIt stays")
    ).questions
    assert [(o.text, o.mark.name) for o in question.options] == [
        ("It rises", "RIGHT"),
        ("It falls", "WRONG"),
        ("It stays", "WRONG"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "1/1 pts\nQuestion 1\nWhy?\nA\nB\n0 / 1 pts\nQuestion 2\nWhere?\nA\nB",
        "Question 1 | 1/1pts\nWhy?\nA\nB\nQuestion 2 | 0/1pts\nWhere?\nA\nB",
        "Question 1\n1/1 pts\nWhy?\nA\nB\nQuestion 2\n0/1 pts\nWhere?\nA\nB",
    ],
)
def test_the_score_of_a_head_may_be_read_before_its_number_or_as_a_cell(text: str) -> None:
    assert [(head.number, head.state) for head in heads(lines(text))] == [("1", State.RIGHT), ("2", State.WRONG)]


def _page(last: str, circle: str = "○") -> str:
    return "\n".join(
        f"Question {n} 1 / 1 pts\nWhich is it?\nCorrect! Mud\n{circle} Sand\n{circle} Ice\n{last}" for n in range(1, 4)
    )


def test_a_sentence_that_alone_has_no_circle_is_a_comment() -> None:
    for question in parse(lines(_page("The book tells why."))).questions:
        assert [option.text for option in question.options] == ["Mud", "Sand", "Ice"]
        assert [line.text for line in question.explanation_lines] == ["The book tells why."]
        assert not question.doubts


@pytest.mark.parametrize(("last", "circle"), [("The book tells why.", "©"), ("Rock", "○"), ("○ A long one.", "○")])
def test_what_may_have_lost_its_circle_or_has_one_is_an_option(last: str, circle: str) -> None:
    for question in parse(lines(_page(last, circle))).questions:
        assert len(question.options) == 4


def test_fewer_options_than_usual_above_a_comment_are_in_doubt() -> None:
    page = _page("The book tells why.") + "\nQuestion 4 1 / 1 pts\nWhich is it?\nCorrect! Mud\n○ Ice\nIt is told above."
    *_, last = parse(lines(page)).questions
    assert [doubt.code for doubt in last.doubts] == ["option-lost"]
