from __future__ import annotations

import pytest

from generator.bank.yaml_write import dump
from generator.importing.clean.personal_lines import clean
from generator.importing.pipeline import import_text
from generator.importing.proposal import Existing, propose
from tests.importing.text import doubts, lines, removed, texts

QUESTION = "1. What is lava?\nMolten rock\nCorrect"
HONOUR = (
    "I, Ann Stone, understand that submitting work that isn't my own may result in permanent failure of this course."
)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Which of these is a valid e-mail address?\na.b@rocks.edu\na.b.rocks.edu",
        "1. To whom do you write?\nann@rocks.edu\neva@rocks.edu",
        "1. Which fields has the table?\nName: Ann Stone\nE-mail: ann@example.com\nUser: root",
        "1. Signed in as root, what can you do?\nLog out\nAsk Eva to log out\nName",
        "1. Which field is a key?\nStudent ID\nStudent name\nStudent number: unique",
        "1. What does this print?\n```\nName: Ann Stone\nann@rocks.edu\n```",
        "Name: Rocks and lava\n1. What is lava?\nHot rocks",
        "Rocks\nWrite to help@example.com\n1. Why?",
        "I, Robot\n1. Who wrote it?",
    ],
    ids=["empty", "a question", "two", "a table", "an account", "keys", "code", "a title", "nobody's", "a book"],
)
def test_what_a_question_is_about_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    "text",
    [
        "Signed in as Ann Stone",
        "You are logged in as Ann Stone (Log out)",
        "ann.stone@rocks.edu Log out",
        "Student ID: 1234567",
        "Name: Ann Stone",
        "User: astone",
        "E-mail\nann.stone@rocks.edu",
        "Ann Stone <ann.stone@rocks.edu>",
        "Angemeldet als Eva Stein",
        "Nombre: Eva Roca",
        "Prénom : Eva",
    ],
)
def test_who_took_the_quiz_is_left_out_above_the_questions(text: str) -> None:
    page = f"Rocks\n{text}\n{QUESTION}"
    cleaned = clean(lines(page))
    assert texts(cleaned.lines) == ["Rocks", *QUESTION.split("\n")]
    assert [piece for _, piece in removed(page, cleaned.removals)] == text.split("\n")
    assert not doubts(cleaned.lines)


@pytest.mark.parametrize("text", ["Signed in as Ann Stone", "Student ID: 1234567", "Ann Stone  Sign out"])
def test_some_lines_are_clear_wherever_they_stand(text: str) -> None:
    assert texts(clean(lines(f"{QUESTION}\n{text}\n2. What is ash?")).lines) == [
        *QUESTION.split("\n"),
        "2. What is ash?",
    ]


def test_an_honour_code_goes_with_the_name_typed_below() -> None:
    page = f"{QUESTION}\n\n{HONOUR}\n\nYour name\nAnn Stone\n\nann@rocks.edu"
    assert texts(clean(lines(page)).lines) == QUESTION.split("\n")


def test_an_address_goes_out_of_a_sentence_above_the_questions() -> None:
    page = f"Rocks\nPlease report mistakes to ann@rocks.edu before Monday\n{QUESTION}"
    assert texts(clean(lines(page)).lines)[1:3] == ["Please report mistakes to ", " before Monday"]


def test_an_address_on_every_page_goes() -> None:
    page = "\nann@rocks.edu\n".join(f"{n}. What is lava?\nHot rock" for n in range(1, 5))
    assert not any("@" in text for text in texts(clean(lines(page)).lines))


def test_an_address_that_may_be_somebodys_is_doubted() -> None:
    cleaned = clean(lines(f"{QUESTION}\nann@rocks.edu"))
    assert texts(cleaned.lines)[-1] == "ann@rocks.edu"
    assert len(doubts(cleaned.lines)) == 1


def test_a_name_that_is_known_goes_everywhere_and_a_question_with_it_is_doubted() -> None:
    cleaned = clean(lines(f"Rocks by Ann Stone\nANN STONE\n1. What, says Ann Stone, is lava?\n{HONOUR}"))
    assert texts(cleaned.lines) == ["Rocks by ", "1. What, says ", ", is lava?"]
    assert len(doubts(cleaned.lines)) == 2


def test_nothing_that_an_import_writes_repeats_it() -> None:
    page = f"Rocks\nName: Ann Stone\nann@rocks.edu\n\n1/1 point\n{QUESTION}\n\n{HONOUR}\nAnn Stone\n"
    imported = import_text("quiz.txt", page.encode(), source="quiz.txt", layout="course-result-page")
    assert imported.quiz
    proposal = propose(imported, page.encode(), Existing("quiz.yml", None, None, "quiz.import.json"))
    written = f"{dump(imported.quiz)}{proposal.quiz}{proposal.record}{proposal.findings}"
    assert "Stone" not in written
    assert "ann@" not in written
    assert [finding.code for finding in proposal.findings] == ["personal-text"]


def test_where_no_question_shows_its_head_the_first_paragraph_is_outside_the_questions() -> None:
    text = "Name: Ann Example\n\nT 1. Lava is hot.\nF 2. Mud is a rock.\n"
    assert removed(text, clean(lines(text)).removals) == [(1, "Name: Ann Example")]
