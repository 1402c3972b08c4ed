from __future__ import annotations

import pytest

from generator.importing.moodle.heads import heads, signs
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "Question 2\nCorrect\nMark 1.00 out of 1.00\nFlag question\nQuestion text\nWhy?",
        "Question 2\nCorrect\nPoints: 1/1\nWhy?",
        "Question 2\nCorrect\nMark 1.00 out of 1.00\n\nQuestlon text\nWhy?",
        "Question 2\nCorrect\nMark 1.00 out of 1.00\n‘Question text\nWhy?",
        "Question 2 Correct Mark 1.00 out of 1.00 Flag question Question text\nWhy?",
        "**Question 2**\n\nNot answered\n\nMarked out of 1.00\n\nWhy?",
        "Frage 2\nRichtig\nErreichte Punkte 1,00 von 1,00\nFrage markieren\nFragetext\nWhy?",
        "Pregunta 2\nCorrecta\nSe puntúa 1,00 sobre 1,00\nMarcar pregunta\nWhy?",
        "Question 2\nTerminé\nNote de 1,00 sur 1,00\nF Marquer Ia question\nTexte de la question\nWhy?",
        "Question 2\nTerminé\nNote de 1,00 sur 1,00\nMarquer la question\nTexte de la question\nWhy?",
    ],
)
def test_a_number_with_status_marks_or_flag_below_it_is_a_head(text: str) -> None:
    source = lines(text)
    (head,) = heads(source)
    assert head.number == "2"
    assert source[head.end].text == "Why?"


@pytest.mark.parametrize(
    "text", ["Question 3 asks for more.", "Question 3\nCorrect use of a comma is rare.", "Answer: Question 3\nFeedback"]
)
def test_a_number_without_them_is_none(text: str) -> None:
    assert heads(lines(text)) == ()
    assert signs(lines(text)) == 0


@pytest.mark.parametrize(
    ("marks", "full"), [("Mark 1.00 out of 1.00", True), ("Mark 0.50 out of 1.00", False), ("Marked out of 1.00", None)]
)
def test_marks_tell_whether_all_points_were_won(marks: str, full: bool | None) -> None:  # noqa: FBT001
    assert heads(lines(f"Question 1\n{marks}\nWhy?"))[0].full is full


def test_a_description_between_questions_has_no_number() -> None:
    assert heads(lines("Information\nFlag question\nInformation text\nRead this."))[0].number == ""
