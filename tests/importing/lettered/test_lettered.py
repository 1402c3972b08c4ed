from __future__ import annotations

import pytest

from generator.importing.drafts import Mark
from generator.importing.lettered.lettered import Options, lettered
from generator.importing.pipeline import import_text
from tests.importing.text import lines


def found(text: str) -> Options:
    options = lettered(lines(text))
    assert options
    return options


def texts(text: str) -> list[str]:
    return ["\n".join(line.text.strip() for line in option.lines) for option in found(text).options]


@pytest.mark.parametrize(
    "text",
    [
        "A. elm\nB. oak\nC. ash",
        "a) elm\nb) oak\nc) ash",
        "a)elm\nb)oak\nc)ash",
        "(a) elm\n(b) oak\n(c) ash",
        "[A] elm\n[B] oak\n[C] ash",
        "A: elm\nB: oak\nC: ash",
        "A- elm\nB- oak\nC- ash",
        "A – elm\nB – oak\nC – ash",
        "1) elm\n2) oak\n3) ash",
        "i. elm\nii. oak\niii. ash",
        "- A. elm\n- B. oak\n- C. ash",
        "- [ ] A. elm\n- [x] B. oak\n- [ ] C. ash",
        "a.\n\nelm\n\nb.\n\noak\n\nc.\n\nash",
        "A\nelm\nB\noak\nC\nash",
        "A. elm B. oak C. ash",
        "A. elm B. oak\nC. ash",
        "A) elm\nB. oak\nC) ash",
        "a.- elm\nb.- oak\nc.- ash",
        "A)- elm\nB)- oak\nC)- ash",
        "A  elm\nB  oak\nC  ash",
        "A\telm\nB\toak\nC\tash",
        "Option A: elm\nOption B: oak\nOption C: ash",
        "Opción A) elm\nOpción B) oak\nOpción C) ash",
        "A. elmB. oak\nC. ash",
    ],
)
def test_options_are_found_in_every_style(text: str) -> None:
    assert texts("Which tree?\n" + text) == ["elm", "oak", "ash"]
    assert [line.text for line in found("Which tree?\n" + text).above] == ["Which tree?"]
    assert found("Which tree?\n" + text).doubts == ()


def test_an_option_keeps_its_wrapped_lines_its_steps_and_its_code() -> None:
    assert texts("A. elm\nor oak\nB. 1. dig\n  2. plant\nC. ash\n```\nA. = 1\n```") == [
        "elm\nor oak",
        "1. dig\n2. plant",
        "ash\n```\nA. = 1\n```",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "A. Smith met B. Jones.",
        "It holds vitamin B. Then it dries.",
        "A tree grows.\nB trees grow",
        "A. one",
        "1.5 m\n2.5 m",
        "",
    ],
)
def test_letters_that_do_not_rise_from_the_first_are_text(text: str) -> None:
    assert lettered(lines(text)) is None


def test_letters_in_a_stem_stay_there() -> None:
    options = found("A. Smith asked: which vitamin B. is meant?\na) B1\nb) B12")
    assert [line.text for line in options.above] == ["A. Smith asked: which vitamin B. is meant?"]
    assert len(options.options) == 2


def test_letters_go_before_numbers() -> None:
    options = found("Which hold?\n1. Trees grow\n2. Stones grow\nA. only 1\nB. only 2")
    assert len(options.above) == 3
    assert [option.sign for option in options.options] == ["a", "b"]


def test_two_columns_are_put_in_order() -> None:
    assert texts("A. elm   C. ash\nB. oak   D. yew") == ["elm", "oak", "ash", "yew"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("A. elm\nC. ash\nD. yew", "option-lost"),  # B is missing
        ("B. oak\nC. ash", "option-lost"),  # A is missing
        ("A. elm\n8. oak\nC. ash", "option-lost"),  # B was misread
        ("A. elm\nB. oak\nC ash", "option-lost"),  # C lost its full stop
        ("A. elm C. ash\nB. oak", "option-lost"),  # columns
        ("A\nB\nC", "option-lost"),  # pictures
        ("A. elm\nB. oak\nA. ash\nB. yew", "questions-missing"),  # two questions
        ("A. elm\nB. oak\nC. ash D. yew", "options-unclear"),  # perhaps text
    ],
)
def test_what_is_not_sure_is_a_doubt(text: str, code: str) -> None:
    assert code in [doubt.code for doubt in found(text).doubts]


def test_a_letter_with_nothing_behind_it_is_the_text() -> None:
    assert texts("A.\nB.\nC.") == ["A", "B", "C"]


def test_paragraphs_below_the_last_option_are_told_apart() -> None:
    options = found("A. elm\nB. oak\n\nTrees are old.")
    assert [line.text for line in options.below] == ["Trees are old."]
    assert texts("A. elm\n\nold\nB. oak\n\nyoung") == ["elm\n\nold", "oak\n\nyoung"]


def test_marks_and_emphasis_are_reported() -> None:
    options = found("*A. elm\n**B. oak**\nC. **ash**\n[x] D. yew").options
    assert [option.mark for option in options] == ["*", "", "", "[x]"]
    assert [option.strong for option in options] == [False, True, True, False]
    assert [option.picked for option in options] == [None, None, None, True]
    assert options[1].draft(Mark.RIGHT).text == "oak"


def test_letters_with_a_dash_are_found_within_a_line() -> None:
    text = "1. Which is a rock?\nA - Basalt   B - Mud   C – Ice\n\n2. Which is hot?\nA - Ice   B - Lava   C - Mud\n"
    text += "\nAnswers: 1A - 2B\n"
    quiz = import_text("rocks.txt", text.encode()).quiz
    assert quiz
    assert [[option.text for option in question.options] for question in quiz.questions] == [
        ["Basalt", "Mud", "Ice"],
        ["Ice", "Lava", "Mud"],
    ]
