from __future__ import annotations

import pytest

from generator.importing.layouts.question_answer import parse, score
from generator.importing.pipeline import import_text
from tests.importing.text import lines

PAIR = "Q: What is lava?\nA: Molten rock that flows.\n\nQ: What is ash?\nA: Dust that a volcano throws out.\n"


def test_a_word_before_question_and_answer_fits() -> None:
    assert score(lines(PAIR)) > 0.5


@pytest.mark.parametrize(
    "text",
    [
        PAIR.replace("Molten rock that flows.", "B").replace("Dust that a volcano throws out.", "C"),
        "Q1. What is lava?\nA. Rock\nB. Mud\n\nQ2. What is ash?\nA. Dust\nB. Ice\n",
        "1.What is lava?\nA.RockB.MudC.Ice\nAnswer:A\n2.What is ash?\nA.DustB.IceC.Mud\nAnswer:A\n",
        "1. What is lava?\nRock\nMud\n\n2. What is ash?\nDust\nIce\n",
        "1. What is lava?\ni) Rock\nii) Mud\nAnswer: Rock\n\n2. What is ash?\ni) Dust\nii) Ice\nAnswer: Dust\n",
        "1. Boil the water.\nIt must be hot.\n\n2. Add the tea.\nStir it with a spoon.\n",
        "Lava is rock.\n",
    ],
    ids=[
        "letters",
        "options with letters",
        "options that touch",
        "options without",
        "options with signs",
        "steps",
        "prose",
    ],
)
def test_other_texts_do_not(text: str) -> None:
    assert score(lines(text)) == 0.0


def test_what_stands_between_question_and_answer_is_told() -> None:
    others = "".join(f"\nQ: What is stone {n}?\nA: A stone that lies in the river.\n" for n in range(4))
    text = PAIR.replace("What is lava?\n", "What is lava?\nRock\nMud\n") + others
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    told = ["options-missing" in {note.code for note in each.review} for each in quiz.questions]
    assert told == [True, False, False, False, False, False]


def test_an_answer_in_prose_is_a_model_and_a_few_words_are_typed() -> None:
    quiz = import_text("q.txt", PAIR.replace("Molten rock that flows.", "molten rock").encode()).quiz
    assert quiz
    assert [(each.answers, each.answer.strip()) for each in quiz.questions] == [
        (("molten rock",), ""),
        ((), "Dust that a volcano throws out."),
    ]


def test_of_two_kinds_of_numbers_that_are_as_frequent_the_first_is_taken() -> None:
    text = "1. What is lava?\nMolten rock that flows.\n\n2) What is ash?\nDust that a volcano throws out.\n"
    assert [question.number for question in parse(lines(text)).questions] == ["1"]


def test_the_word_for_the_answer_parts_a_line_behind_whatever_stands_before_it() -> None:
    text = "Q. Molten rock that flows is called: Answer: Lava\nQ. What does a volcano throw out? Answer: Ash\n"
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    assert [(each.stem.strip(), each.answers) for each in quiz.questions] == [
        ("Molten rock that flows is called:", ("Lava",)),
        ("What does a volcano throw out?", ("Ash",)),
    ]


def test_an_answer_without_a_word_is_in_doubt() -> None:
    quiz = import_text("q.txt", PAIR.replace("Molten rock that flows.", "???").encode()).quiz
    assert quiz
    assert [bool(each.review) for each in quiz.questions] == [True, False]


def test_true_and_numbers_are_answers_as_well() -> None:
    text = (
        "1 - Lava is molten rock.\nANS: True\n\n2 - How many cones has the island?\nANS: 3\n\n"
        "3 - What rises above them?\nANS: Ash\n\n4 - Ash is heavy.\nANS: False\n"
    )
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    assert [[o.text for o in each.options if o.correct] or list(each.answers) for each in quiz.questions] == [
        *(["True"], ["3"], ["Ash"], ["False"]),
    ]
    assert not any(question.review for question in quiz.questions)


def test_a_number_below_a_list_may_name_an_option() -> None:
    text = "1. What is lava?\nRock\nMud\nAnswer: 1\n\n2. What is ash?\nDust\nIce\nAnswer: 2\n"
    assert score(lines(text)) == 0.0


TRUTH = "".join(
    f"{n}. {said}\nTrue   False\nAnswer: {{}}\n"
    for n, said in enumerate(
        ("Lava is hot.", "Ash is wet.", "Mud is a gas.", "Salt burns.", "Tin is a metal."), start=1
    )
)


def test_the_two_options_of_a_statement_may_stand_on_one_line() -> None:
    quiz = import_text("q.txt", TRUTH.format("True", "False", "False", "False", "True").encode()).quiz
    assert quiz
    assert [question.stem for question in quiz.questions][:2] == ["Lava is hot.", "Ash is wet."]
    assert [question.options[0].correct for question in quiz.questions] == [True, False, False, False, True]
    assert not any(question.review for question in quiz.questions)


def test_an_answer_that_is_neither_of_them_is_in_doubt() -> None:
    quiz = import_text("q.txt", TRUTH.format("Truc", "False", "False", "False", "True").encode()).quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == [True, False, False, False, False]
