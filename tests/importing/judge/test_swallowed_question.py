from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.swallowed_question import of_question, of_quiz
from tests.importing.drafts import RIGHT, option, question, quiz
from tests.importing.text import lines


def codes(explanation: str) -> list[str]:
    asked = question("Which rock floats?", option("Pumice", RIGHT), "Slate", "Marble")
    return [d.code for d in of_question(replace(asked, explanation=(Passage(lines(explanation)),)))]


@pytest.mark.parametrize(
    "explanation",
    [
        "It is full of gas.\n6. Which rock is soft?",
        "It is full of gas. 6. Which rock is soft?",
        "a) Talc b) Quartz c) Topaz d) Opal",
        "a) Talc\nb) Quartz\nc) Topaz",
        "It is full of gas.\nWhich rock is soft?\nTalc\nQuartz\nTopaz (Correct)",
    ],
)
def test_another_question_in_an_explanation_is_doubted(explanation: str) -> None:
    assert codes(explanation) == ["boundary-unclear"]


@pytest.mark.parametrize(
    "explanation",
    [
        "It is full of gas.",
        "A. It is full of gas and so it floats on water.\nB. It sinks as it is dense.\nC. It is a metamorphic rock.",
        "A) Pumice B) Slate C) Marble",
        "Why does it float? It is full of gas.",
        "Why does it float?\nIt is full of gas.\nIt is light.\nSo it floats.",
        "1. It is full of gas.\n2. It is light.",
        "How many more = ?\n200 + x = 500\nx = 300\n300 = 300",
    ],
)
def test_other_explanations_are_fine(explanation: str) -> None:
    assert codes(explanation) == []


@pytest.mark.parametrize(("keys", "told"), [("ANSWER: A\nANSWER: A", True), ("ANSWER: A", False)])
def test_options_with_a_key_of_their_own_in_an_explanation_are_a_question(keys: str, *, told: bool) -> None:
    first, second = quiz("1", "2").questions
    said = lines("It cools.\nAsh is cold.\nA. True\nB. False")
    hiding = replace(first, explanation=(Passage(said),), evidence=lines(keys))
    found = list(of_quiz(replace(quiz("1", "2"), questions=(hiding, second))))
    assert [(doubt.code, doubt.lines) for doubt in found] == ([("questions-missing", said[2:])] if told else [])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It cools.\n\\*\\*Question 1.1\\*\\*\nName a rock.\n2\\. **Question 1.2**\nName an ash.", True),
        ("It cools.\nFrage 7:\nNenne ein Gestein.\nFrage 8:\nNenne eine Asche.", True),
        ("See question 3.\nQuestion 4 is alike.", False),
        ("It cools.\nQuestion 3", False),
    ],
    ids=["bold", "German", "named in a sentence", "one alone"],
)
def test_heads_of_questions_in_an_explanation_are_told_of_the_quiz(text: str, *, told: bool) -> None:
    first, second = quiz("1", "2").questions
    said = lines(text)
    hiding = replace(first, explanation=(Passage(said),))
    found = list(of_quiz(replace(quiz("1", "2"), questions=(hiding, second))))
    heads = [(doubt.code, doubt.lines) for doubt in found]
    assert heads == ([("questions-missing", (said[1], said[3]))] if told else [])


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("It cools.\n@ Basalt\n© Mud", True),
        ("It cools.\n@ Basalt", False),
        ("It cools.\n- Basalt\n- Mud\n- Ash", False),
    ],
)
def test_circles_of_options_in_an_explanation_are_another_question(said: str, *, told: bool) -> None:
    first, second = quiz("1", "2").questions
    hiding = replace(first, explanation=(Passage(lines(said)),))
    assert bool(list(of_quiz(replace(quiz("1", "2"), questions=(hiding, second))))) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("3. What is chalk?\nLimestone", True),
        ("2. What is ash?", False),
        ("3. It cools.", False),
        ("5. What is chalk?", False),
    ],
    ids=["the next number", "a number that is there", "no question", "a later number"],
)
def test_the_number_that_comes_next_and_is_of_no_question_tells_of_one(text: str, *, told: bool) -> None:
    first, second = quiz("1", "2").questions
    hiding = replace(second if "3" in text or "5" in text else first, explanation=(Passage(lines(text)),))
    others = (first, hiding) if "3" in text or "5" in text else (hiding, second)
    found = [doubt.code for doubt in of_quiz(replace(quiz("1", "2"), questions=others))]
    assert found == (["questions-missing"] if told else [])
