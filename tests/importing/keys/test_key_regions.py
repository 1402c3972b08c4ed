from __future__ import annotations

import pytest

from generator.importing.keys.key_regions import Region, regions
from tests.importing.text import lines


def numbers(region: Region) -> list[list[int]]:
    return [[entry.number for entry in run] for run in region.runs]


@pytest.mark.parametrize(
    "text",
    [
        "Answers: 1. c 2. a 3. b",
        "Answer Key\n1. c\n2. a\n3. b",
        "## Answers\n\n1-c, 2-a\n3-b",
        "Answer key for Chapter 2:\n1. c 2. a 3. b",
        "Key, Chapter 2: 1. c 2. a 3. b",
        "Answers to Unit 2 - 1. c 2. a 3. b",
        "1. c 2. a 3. b",
        "1. c\n2. a\n3. b",
        "Solutions\n1. c. It bends.\nIt breaks.\n\n2. a. It grows.\n\n3. b",
        "Lösungen: 1c 2a 3b",
        "_Answers: 1. c, 2. a, 3. b_",
    ],
)
def test_a_list_of_keys_is_found(text: str) -> None:
    (region,) = regions(lines("What grows?\n" + text + "\n\nTrees are old.\nStones are older."))
    assert numbers(region) == [[1, 2, 3]]
    assert (region.start, region.end) == (1, 1 + len(lines(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Answers\n\nTrees are old.",
        "1. c",
        "1. a tree\n2. a stone",
        "Answer: C",
        "Key points",
        "(1) DNS\n(2) DHCP\n(3) ARP",
    ],
)
def test_other_text_is_no_list_of_keys(text: str) -> None:
    assert regions(lines(text)) == ()


def test_numbers_that_begin_again_are_another_run() -> None:
    (region,) = regions(lines("Answers\nTrees\n1. a 2. b\nStones\n1. c 2. a"))
    assert numbers(region) == [[1, 2], [1, 2]]
    assert [line.text for line in region.headings] == ["Answers", "Trees", "Stones"]


def test_another_heading_begins_another_list() -> None:
    assert [numbers(region) for region in regions(lines("Answers: 1. a 2. b\nSolutions\n1. a. It grows.\n2. b."))] == [
        [[1, 2]],
        [[1, 2]],
    ]


def test_a_lost_entry_ends_no_key() -> None:
    (region,) = regions(lines("Answers\n1. c\n2. a\n4. b\n5. d"))
    assert numbers(region) == [[1, 2, 4, 5]]


def test_a_number_in_an_explanation_is_no_entry_behind_a_lost_one() -> None:
    (region,) = regions(lines("Answers\n1. c. It bends.\n4. b\n2. a. It grows."))
    assert numbers(region) == [[1, 2]]


def test_columns_that_were_cut_into_lines_are_one_key() -> None:
    (region,) = regions(lines("Answers\n1. c\n3. a\n5. b\n\n2. d\n4. a"))
    assert numbers(region) == [[1, 2, 3, 4, 5]]


def test_a_letter_in_front_of_a_row_of_letters_is_none_of_them() -> None:
    (region,) = regions(lines("Answer key\nQ   1   2   3\nA   c   a   b\n\nQ   4   5\nA   b   a"))
    assert numbers(region) == [[1, 2, 3, 4, 5]]
    assert [entry.said.signs for entry in region.runs[0]] == [("c",), ("a",), ("b",), ("b",), ("a",)]


def test_a_number_behind_a_letter_in_brackets_is_no_entry() -> None:
    (region,) = regions(lines("Answers\n1. c) 25 m\n2. a) 3 kg\n3. b) red"))
    assert [entry.said.signs for entry in region.runs[0]] == [("c",), ("a",), ("b",)]


def test_a_row_with_a_letter_too_many_is_no_key() -> None:
    assert regions(lines("Answer key\n1   2   3\nA   c   a   b")) == ()


def test_questions_without_options_have_entries_in_words() -> None:
    above = "1. Which floats?\na) slate\nb) pumice\n2. Name the scale.\n3. Say why.\n"
    (region,) = regions(lines(above + "Answer Key\n1. b\n2. the Richter scale\n3. Its holes are full\nof air."))
    assert numbers(region) == [[1, 2, 3]]
    assert [entry.said.value for run in region.runs for entry in run][1] == "the Richter scale"


@pytest.mark.parametrize(
    "below",
    [
        "3. Which sinks?",  # it asks
        "3. Of the three, these sink\na) slate\nb) iron",  # and it has options
        "7. Its holes",  # no such question stands above
    ],
)
def test_a_question_below_a_list_of_keys_is_no_entry_in_words(below: str) -> None:
    above = "1. Which floats?\na) slate\nb) pumice\n2. Chalk is soft.\n3. Say why.\n"
    (region,) = regions(lines(f"{above}Answers\n1. b\n2. True\n{below}"))
    assert numbers(region) == [[1, 2]]
