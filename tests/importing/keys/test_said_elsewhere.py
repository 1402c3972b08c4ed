"""Sentences that change the key of a question from elsewhere: errata, withdrawals, a remark below another question."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from tests.importing.keys.rocks import QUESTIONS

ABOVE = "Geology"
KEY = "Answers: 1. B 2. A 3. C"


def noted(text: str) -> list[str]:
    """The numbers of the questions that have a note."""
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    assert len(quiz.questions) == 3
    return [question.number for question in quiz.questions if question.review]


@pytest.mark.parametrize(
    ("said", "numbers"),
    [
        ("Erratum: the answer to question 2 is C.", ["2"]),
        ("Errata: 2. C", ["2"]),
        ("Question 3 was cancelled; all answers are accepted.", ["3"]),
        ("Note: no. 3 has been withdrawn and will not be counted.", ["3"]),
        ("Questions 1 and 3 were\ncancelled.", ["1", "2", "3"]),
        ("Correction: question 2 should read C.", ["2"]),
        ("The answer to question 2 is C.", ["2"]),
        ("La pregunta 3 queda anulada; se aceptan todas las respuestas.", ["3"]),
        ("Frage 3 wurde gestrichen.", ["3"]),
        ("Bei Frage 2 ist C richtig.", ["2"]),
        ("À la question 2, la réponse est C.", ["2"]),
    ],
)
@pytest.mark.parametrize("below", [True, False])
def test_a_sentence_elsewhere_puts_a_key_in_doubt(said: str, numbers: list[str], *, below: bool) -> None:
    parts = (ABOVE, QUESTIONS, KEY, said) if below else (ABOVE, said, QUESTIONS, KEY)
    assert noted("\n\n".join(parts)) == numbers


@pytest.mark.parametrize(
    "said",
    [
        "The answer to question 2 is A.",
        "Question 2 is about mud, and question 3 about minerals.",
        "There are 3 questions; no answer is cancelled.",
        "Use your answer to question 2 in your essay.",
        "What was cancelled in question 3?",
    ],
)
def test_other_sentences_leave_it_sure(said: str) -> None:
    assert noted(f"{ABOVE}\n\n{QUESTIONS}\n\n{KEY}\n\n{said}") == []


def test_the_head_of_a_question_is_no_such_sentence() -> None:
    heads = QUESTIONS
    for number in "123":
        heads = heads.replace(f"{number}. Which", f"Question {number}\nThe withdrawn notes ask: which")
    answered = heads.replace("C. Slate", "C. Slate\nAnswer: B").replace("C. Marble", "C. Marble\nAnswer: A")
    assert noted(answered.replace("C. Diamond", "C. Diamond\nAnswer: C")) == []


def test_a_remark_in_the_explanation_of_another_question_counts() -> None:
    answered = QUESTIONS.replace("C. Slate", "C. Slate\nAnswer: B\nExplanation: In question 3 the answer is A.")
    answered = answered.replace("C. Marble", "C. Marble\nAnswer: A").replace("C. Diamond", "C. Diamond\nAnswer: C")
    assert "3" in noted(answered)


def test_a_passage_that_questions_are_about_is_missed_where_it_was_taken_for_an_option() -> None:
    passage = "Questions 2 and 3 are about this text. Mud was pressed for a million years."
    assert noted(QUESTIONS.replace("C. Slate\n", f"C. Slate\n\n{passage}\n") + "\n" + KEY) == ["1", "2", "3"]
