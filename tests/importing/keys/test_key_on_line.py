from __future__ import annotations

import pytest

from generator.importing.keys.key_on_line import with_keys_apart
from generator.importing.pipeline import import_text
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "A. elm B. oak",
        "D. the answer: a rock",
        "D. Vitamin: C and iron",
        "Answer: B",
        "B. see Answer: B in the book",
        "Your answer: B",
        "Ann's Answer: B",
        "Wrong answer: A",
        "Ihre Antwort: b",
        "Tu respuesta: b",
        "Votre réponse : b",
        "D. both give the answer (b)",
        "D. Ans. b",
        "(c) ash (d) yew  Ans. (c) Q.3 Which is tall? (a) elm (b) oak Ans. (a)",
    ],
)
def test_noop(text: str) -> None:
    given = lines(text)
    assert with_keys_apart(given, 0) == given


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("C. ash D. yew Correct Answer: B", ["C. ash D. yew", "Correct Answer: B"]),
        ("d) yew Answer: (b).", ["d) yew", "Answer: (b)."]),
        ("D) tejo Respuesta: A y D", ["D) tejo", "Respuesta: A y D"]),
        ("(c) ash (d) yew  Ans. (b)", ["(c) ash (d) yew", "Ans. (b)"]),
        ("d) yew Answer - (b)", ["d) yew", "Answer - (b)"]),
        ("D. yew **Answer: B, C**", ["D. yew", "**Answer: B, C**"]),
    ],
)
def test_rewrite(text: str, parts: list[str]) -> None:
    assert [line.text.strip() for line in with_keys_apart(lines(text), 0)] == parts


def test_above_the_options_nothing_is_cut() -> None:
    given = lines("Which of these is wrong, if the book says Answer: B\nA. elm\nB. oak")
    assert with_keys_apart(given, 1) == given


def test_the_key_of_options_on_one_line_is_read() -> None:
    first = "1. Which lives longest? A. elm B. oak C. ash Answer: B"
    text = f"{first}\n\n2. Which is evergreen? A. yew B. elm C. oak Answer: A\n"
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    assert [[option.correct for option in each.options] for each in quiz.questions] == [
        [False, True, False],
        [True, False, False],
    ]
    assert not any(each.review for each in quiz.questions)


def test_a_key_in_brackets_goes_off_the_stem() -> None:
    given = lines("Which tree is it? (Answer: b)\na. elm\nb. oak")
    assert [line.text for line in with_keys_apart(given, 1)] == [
        "Which tree is it? ",
        "(Answer: b)",
        "a. elm",
        "b. oak",
    ]


def test_a_stem_may_speak_of_an_answer() -> None:
    given = lines("Why did she say the answer: b\na. fun\nb. fear")
    assert with_keys_apart(given, 1) == given
