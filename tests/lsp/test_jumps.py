from __future__ import annotations

import pytest

from generator.bank.bank import Bank, read_bank
from generator.bank.folders import Folders
from generator.lsp.hover import hover, quiz_text
from generator.lsp.jumps import definition, references
from generator.lsp.symbols import symbols
from generator.lsp.text import Place, Text
from generator.lsp.workbench import Workbench
from generator.model.question import Quiz
from tests.lsp.banks import FIRST, SECOND, write_bank


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return Folders(write_bank(tmp_path_factory.mktemp("bank")))


@pytest.fixture(scope="module")
def bank(folders: Folders) -> Bank:
    return read_bank(folders)


@pytest.mark.parametrize(
    ("at", "file", "there"),
    [
        ((0, "aaaaa2), and"), "quizzes/first.yml", "aaaaa2"),
        ((0, "first.md#aaaaa2"), "quizzes/first.yml", "aaaaa2"),
        ((0, "ccccc2"), "quizzes/second.yml", "ccccc2"),
        ((0, "aaaaa2\n"), "quizzes/first.yml", "aaaaa2"),
        ((1, "aaaaa2"), "quizzes/first.yml", "aaaaa2"),
        ((1, "second.md\nquestions"), "sources/second.md", ""),
        ((0, "What"), "", ""),
    ],
)
def test_an_id_or_a_name_leads_to_where_it_stands(
    folders: Folders, bank: Bank, at: tuple[int, str], file: str, there: str
) -> None:
    quiz, words = at
    target = definition(bank.files[quiz], (FIRST, SECOND)[quiz].index(words), bank, folders)
    if not file:
        assert target is None
        return
    assert target
    assert target.path == folders.content / file
    text = target.path.read_text(encoding="utf-8")
    assert text[target.start : target.end] == there
    assert not there or text[: target.start].endswith("id: ")


@pytest.mark.parametrize("at", ["aaaaa2\n", "half", "aaaaa2), and"])
def test_a_question_knows_who_names_it(folders: Folders, bank: Bank, at: str) -> None:
    found = references(bank.files[0], FIRST.index(at), bank, Workbench(folders).texts(bank))
    assert [
        (each.path.relative_to(folders.content).as_posix(), each.path.read_text()[each.start : each.end])
        for each in found
    ] == [
        ("pages/index.md", "aaaaa2"),
        ("quizzes/first.yml", "aaaaa2"),
        ("quizzes/first.yml", "aaaaa2"),
        ("quizzes/second.yml", "aaaaa2"),
    ]


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("half", "What is `1/2 x²`?"),
        ("aaaaa2), and", "What is `1/2 x²`?"),
        ("ccccc2", "- `α` → א first"),
        ("two]", "**short-text**"),
        ("Café", "2 questions"),
    ],
)
def test_a_place_shows_what_it_names_or_stands_in(bank: Bank, at: str, shown: str) -> None:
    known = {question.id: question for _, _, question in bank.questions()}
    file = bank.files[0]
    found = hover(file, file.positions, Text(FIRST), FIRST.index(at), known)
    assert found
    assert shown in found.markdown


def test_a_quiz_is_shown_with_its_introduction() -> None:
    quiz = Quiz("Rocks", introduction="Take $\\alpha$ for the *angle*.")
    assert quiz_text(quiz) == "**Rocks**\n\n0 questions\n\nTake `α` for the *angle*."


def test_above_everything_there_is_nothing_to_show(bank: Bank) -> None:
    file = bank.files[0]
    assert hover(file, file.positions, Text(FIRST), 0, {}) is None


def test_the_outline_has_the_questions_with_their_stems(bank: Bank) -> None:
    first, second = symbols(bank.files[0].positions, Text(FIRST))
    assert (first.name, first.detail) == ("1. 🙂 What is 1/2 x²?", "aaaaa2")
    assert second.name.startswith("2. See [the first 🙂]")
    assert (first.around.start, first.head.start, first.head.end) == (Place(4, 4), Place(4, 8), Place(4, 14))
    assert first.around.end == Place(10, 20)
    assert second.around.end == Place(14, 23)
