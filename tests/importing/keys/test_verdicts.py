from __future__ import annotations

import pytest

from generator.importing.keys.verdicts import key_of_verdicts, verdict
from generator.importing.pipeline import import_text
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "signs", "right"),
    [
        ("B is correct: oaks live long.", "b", True),
        ("Option E is correct.", "e", True),
        ("A and C are correct because they grow.", "ac", True),
        ("Options A, B are incorrect.", "ab", False),
        ("D is wrong, rocks do not grow.", "d", False),
        ("La opción C es correcta.", "c", True),
        ("Antwort B ist richtig, weil Eichen alt werden.", "b", True),
        ("A est fausse car les pierres ne poussent pas.", "a", False),
    ],
)
def test_a_verdict_is_read(text: str, signs: str, *, right: bool) -> None:
    said = verdict(lines(text)[0])
    assert said
    assert (said.signs, said.right) == (tuple(signs), right)


@pytest.mark.parametrize(
    "text",
    [
        "It is correct.",
        "B is correct only in winter.",
        "Vitamin C is correct.",
        "C is a language",
        "is correct.",
        "• A and B are correct",
        "C. A is correct.",
        "a is correct.",
    ],
)
def test_other_lines_are_none(text: str) -> None:
    assert verdict(lines(text)[0]) is None


@pytest.mark.parametrize("text", ["B is wrong.", "B is correct.\nA and B are incorrect.", "Oaks live long."])
def test_without_one_right_option_there_is_no_key(text: str) -> None:
    assert key_of_verdicts(lines(text)) is None


QUESTION = (
    "1. Which lives longest?\nA. elm\nB. oak\nC. ash\n{}\n\n2. Which is evergreen?\nA. yew\nB. elm\nC. oak\nAnswer: A\n"
)


@pytest.mark.parametrize(
    "said", ["Answer:\nB is correct, oaks live long.", "Option A is incorrect. Elms die early.\nOption B is correct."]
)
def test_verdicts_below_the_options_are_the_key(said: str) -> None:
    quiz = import_text("q.txt", QUESTION.format(said).encode()).quiz
    assert quiz
    first = quiz.questions[0]
    assert not first.review
    assert [option.correct for option in first.options] == [False, True, False]


def test_a_stated_key_counts_before_verdicts() -> None:
    quiz = import_text("q.txt", QUESTION.format("Answer: C\nB is correct, oaks live long.").encode()).quiz
    assert quiz
    assert [option.correct for option in quiz.questions[0].options] == [False, False, True]
