from __future__ import annotations

import pytest

from generator.importing.keys.key_entries import columns, entries
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1. C 2. A 3. D.", {1: "c", 2: "a", 3: "d"}),
        ("1-c, 2-a", {1: "c", 2: "a"}),
        ("1: A; 2: B", {1: "a", 2: "b"}),
        ("1) a  2) b", {1: "a", 2: "b"}),
        ("1. (c) 2. (a)", {1: "c", 2: "a"}),
        ("4) B and D", {4: "bd"}),
        ("1. BD 2. A, C", {1: "bd", 2: "ac"}),
        ("1. A, E 2. B, C, E", {1: "ae", 2: "bce"}),
        ("1. D and E 2. B e C", {1: "de", 2: "bc"}),
        ("Q1: B", {1: "b"}),
        ("Question 12: B", {12: "b"}),
        ("| 1 | C |", {1: "c"}),
        ("1-5 CADBC", {1: "c", 2: "a", 3: "d", 4: "b", 5: "c"}),
        ("Q1: 2; Q2: 3; Q3: 1", {1: "2", 2: "3", 3: "1"}),
        ("1~5 CADBC", {1: "c", 2: "a", 3: "d", 4: "b", 5: "c"}),
        ("5. E", {5: "e"}),
        ("1bc, 2a, 3acd", {1: "bc", 2: "a", 3: "acd"}),
        ("1. B, E 2. A and E", {1: "be", 2: "ae"}),
        ("4.A | 8.C", {4: "a", 8: "c"}),
        ("5. C. Because it bends.", {5: "c"}),
        ("5. b) Because it bends.", {5: "b"}),
        ("1. b, 2. c, 3. a_", {1: "b", 2: "c", 3: "a"}),
    ],
)
def test_entries_are_read(text: str, found: dict[int, str]) -> None:
    assert {entry.number: "".join(entry.said.signs) for entry in entries(lines(text)[0])} == found


@pytest.mark.parametrize(
    "text",
    [
        "1. A person who walks",
        "1. What is a tree?",
        "10 apples",
        "1. A or B",
        "1. I am",
        "A. elm",
        "1-5 CAD",
        "2be or not",
    ],
)
def test_other_lines_are_no_entries(text: str) -> None:
    assert entries(lines(text)[0]) == ()


def test_a_number_in_an_explanation_is_no_entry() -> None:
    (entry,) = entries(lines("5. c) 25 m")[0])
    assert [line.text for line in entry.explanation] == ["25 m"]


def test_what_stands_behind_an_entry_is_its_explanation() -> None:
    (entry,) = entries(lines("2. (b) – Oaks live long.")[0])
    assert [line.text for line in entry.explanation] == ["Oaks live long."]


def test_a_row_of_numbers_takes_the_letters_below() -> None:
    numbers, letters, fewer = lines("| 1 | 2 | 3 |\n| C | BD | T |\n| C | A |")
    assert [(e.number, e.said.signs) for e in columns(numbers, letters)] == [(1, ("c",)), (2, ("b", "d")), (3, ("t",))]
    assert columns(numbers, fewer) == ()
    assert columns(letters, numbers) == ()
    named = lines("Question 1  2  3\nAnswer C  B  A")
    assert [entry.said.signs for entry in columns(*named)] == [("c",), ("b",), ("a",)]
    assert columns(*lines("Question 1  2  3\nAnswer the first")) == ()


@pytest.mark.parametrize(
    ("text", "number", "signs", "explanation"),
    [
        ("1. The correct answer is C. It bends.", 1, "c", ["It bends."]),
        ("Question 3: The answer is option B because it bends.", 3, "b", ["because it bends."]),
        ("5. Choices A and D are correct.", 5, "ad", []),
        ("4) B is right: it bends.", 4, "b", ["it bends."]),
        ("Aufgabe 2: Die Antworten a und c sind richtig. Sie biegen sich.", 2, "ac", ["Sie biegen sich."]),
        ("2. La respuesta correcta es la b) porque se dobla", 2, "b", ["porque se dobla"]),
    ],
)
def test_an_entry_may_be_a_sentence(text: str, number: int, signs: str, explanation: list[str]) -> None:
    (entry,) = entries(lines(text)[0])
    assert (entry.number, "".join(entry.said.signs)) == (number, signs)
    assert [line.text for line in entry.explanation] == explanation


@pytest.mark.parametrize(
    "text", ["1. A is right of B", "1. The answer is a dog.", "3. The answer is correct.", "B is correct."]
)
def test_other_sentences_are_no_entries(text: str) -> None:
    assert entries(lines(text)[0]) == ()


@pytest.mark.parametrize(
    ("text", "explanation"),
    [
        ("| 4 | **B** | Oaks live for a long time. |", ["Oaks live for a long time."]),
        ("| Q4 | B | Trees |", []),
        ("| Q4 | B ★ | Trees |", []),
    ],
)
def test_a_row_of_a_table_may_have_more_cells(text: str, explanation: list[str]) -> None:
    (entry,) = entries(lines(text)[0])
    assert (entry.number, entry.said.signs) == (4, ("b",))
    assert [line.text for line in entry.explanation] == explanation
