from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Doubt, Passage
from generator.importing.judge.hidden_questions import of_quiz
from tests.importing.drafts import quiz
from tests.importing.text import lines


def test_a_question_that_holds_another_is_told_of_the_quiz() -> None:
    first, second = quiz("1", "2").questions
    hiding = replace(first, doubts=(Doubt("questions-missing", "two lists stand here", first.stem_lines),))
    (doubt,) = of_quiz(replace(quiz("1", "2"), questions=(hiding, second)))
    assert (doubt.code, doubt.lines) == ("questions-missing", first.stem_lines)


def test_other_doubts_are_those_of_the_question() -> None:
    first, second = quiz("1", "2").questions
    cut = replace(first, doubts=(Doubt("stem-cut", "its end is lost"),))
    assert not list(of_quiz(replace(quiz("1", "2"), questions=(cut, second))))


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


@pytest.mark.parametrize(("text", "told"), [("What is basalt?", True), ("Basalt", False)])
def test_a_line_that_asks_and_that_one_reading_alone_has_is_another_question(text: str, *, told: bool) -> None:
    first, second = quiz("1", "2").questions
    hiding = replace(first, doubts=(Doubt("readings-differ", "only one reading has it", lines(f"\n\n\n{text}")[3:]),))
    assert bool(list(of_quiz(replace(quiz("1", "2"), questions=(hiding, second))))) is told


def test_a_question_with_its_options_in_one_line_of_another_is_told() -> None:
    first, second = quiz("1", "2").questions
    said = lines("It cools.\nWhat is ash? A) Dust B) Mud C) Ice")
    hiding = replace(first, explanation=(Passage(said),))
    (doubt,) = of_quiz(replace(quiz("1", "2"), questions=(hiding, second)))
    assert (doubt.code, doubt.lines) == ("questions-missing", said[1:])


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
