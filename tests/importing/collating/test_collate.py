from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.bank.record import from_json
from generator.importing.ledger import spans
from generator.importing.pipeline import Imported, import_readings, import_text
from generator.importing.proposal import Existing, propose
from generator.importing.read import read
from tests.importing.quiz_like import quiz_like

PAGE = """\
Rocks and lava

Quiz, 3 questions

1/1 point

1. What is lava, and how much of it is water?

Molten rock, 98 % dry

Correct

Mud, 33 % dry

1/1 point

2. Granite cools slowly. True or False?

True

Correct

False

1/1 point

3. Which of these float on water? (Check all that apply.)

Pumice from a volcano

Correct

Basalt from a volcano

Un-selected is correct
"""


def imported(*texts: str) -> Imported:
    """Import readings, and check that each character of each has exactly one place."""
    readings = [(f"scan.{name}.txt", text.encode()) for name, text in zip("abc", texts, strict=False)]
    result = import_readings(readings, source="scan.a.txt", title="rocks")
    assert result.quiz is None or not _misplaced(readings, result)
    return result


def _misplaced(readings: Sequence[tuple[str, bytes]], result: Imported) -> list[tuple[int, int, int, int]]:
    """Characters that stand in no place, or in two: (reading, line, column, how many places)."""
    assert result.draft
    places: Counter[tuple[int, int, int]] = Counter()
    for span in (*spans(result.draft), *(removal.span for removal in result.removals)):
        places.update((span.reading, span.line, column) for column in range(span.start, span.end))
    return [
        (number, line.span.line, column, places[number, line.span.line, column])
        for number, (path, data) in enumerate(readings)
        for line in read(path, data, number).lines
        for column, character in enumerate(line.text)
        if not character.isspace() and places[number, line.span.line, column] != 1
    ]


def notes(result: Imported) -> list[tuple[str, str, str]]:
    assert result.quiz
    return [(question.number, note.note, note.lines) for question in result.quiz.questions for note in question.review]


def keys(result: Imported) -> list[tuple[int, ...]]:
    assert result.quiz
    return [question.key for question in result.quiz.questions]


def test_two_readings_that_agree_are_one_quiz_without_a_note() -> None:
    both, alone = imported(PAGE, PAGE.replace(" ", "  ")), import_text("a", PAGE.encode(), source="scan.a.txt")
    assert both.quiz == alone.quiz
    assert notes(both) == []


def test_a_digit_that_differs_is_noted_with_both_and_where_they_stand() -> None:
    assert notes(imported(PAGE, f"\n{PAGE.replace('98', '8')}")) == [
        ("1", "one reading has “98”, another “8” (scan.b.txt, line 10)", "9")
    ]


def test_what_either_reading_lost_comes_from_the_other() -> None:
    result = imported(PAGE.replace("Basalt from a volcano\n", ""), PAGE.replace("Correct\n\nMud", "Mud"))
    assert keys(result) == [(0,), (0,), (0,)]
    assert result.quiz
    assert [len(question.options) for question in result.quiz.questions] == [2, 2, 2]


def test_a_question_without_its_number_is_read_by_the_structure_of_the_other_reading() -> None:
    damaged = PAGE.replace("1/1 point\n\n2. Granite", "Granite").replace("1/1 point\n\n3. Which", "Which")
    result = imported(PAGE, damaged)
    assert (keys(result), notes(result)) == ([(0,), (0,), (0,)], [])
    assert keys(imported(damaged, PAGE)) == keys(result)


def test_a_question_that_only_one_reading_has_is_noted() -> None:
    result = imported(PAGE, PAGE[: PAGE.index("1/1 point\n\n3.")])
    assert [(number, note) for number, note, _ in notes(result)] == [("3", "only one reading has this question")]


def test_text_that_only_the_second_reading_has_and_nobody_placed_is_shown() -> None:
    result = imported(PAGE, PAGE.replace("Quiz, 3 questions", "Quiz, 3 questions\n\nRead this before you start"))
    assert result.quiz
    assert ["Read this before you start" in note.note for note in result.quiz.review] == [True]


def test_texts_of_different_documents_are_a_finding_and_nothing_is_imported() -> None:
    other = PAGE.translate(str.maketrans("aeiourstln", "eioualnrst"))
    result = imported(PAGE, other)
    assert result.quiz is None
    assert [finding.code for finding in result.findings] == ["readings-differ"]
    assert result.findings[0].path == "scan.b.txt"


def test_a_reading_that_fits_no_layout_is_read_as_the_other_is() -> None:
    result = imported(PAGE, PAGE.replace("Correct\n", "").replace("Un-selected is correct\n", ""))
    assert (keys(result), result.findings) == ([(0,), (0,), (0,)], ())


def test_an_empty_reading_is_a_finding() -> None:
    result = imported(PAGE, " \n")
    assert result.quiz is None
    assert [finding.code for finding in result.findings] == ["empty"]


def test_three_readings_are_collated_one_after_the_other() -> None:
    result = imported(PAGE.replace("Mud,", ""), PAGE.replace("Molten", "Mo1ten"), PAGE)
    assert result.quiz
    assert [option.text for option in result.quiz.questions[0].options] == ["Molten rock, 98 % dry", "Mud, 33 % dry"]


@pytest.mark.parametrize("texts", [(PAGE,), (PAGE, PAGE)])
def test_the_record_names_the_further_readings_and_what_stands_in_them(texts: tuple[str, ...]) -> None:
    result = imported(*texts)
    record, broken = from_json("r", propose(result, PAGE.encode(), Existing("q", None, None, "r")).record.encode())
    assert not broken
    assert record
    assert [reading.source for reading in record.readings] == ["scan.b.txt"][: len(texts) - 1]
    assert {span.reading for span in record.spans} <= {"", "scan.b.txt"}
    repeated = [removal for removal in record.removed if removal.rule.startswith("second_reading")]
    assert [(removal.lines, removal.rule, removal.reading) for removal in repeated][:1] == [
        ("7", "second_reading of 7", "scan.b.txt")
    ][: len(texts) - 1]


@settings(max_examples=40)
@given(quiz_like(), st.data())
def test_nothing_of_either_reading_is_lost(page: str, data: st.DataObject) -> None:
    """Whatever the texts, and whatever each of them lost."""
    kept = data.draw(st.lists(st.booleans(), min_size=len(page.split("\n")), max_size=len(page.split("\n"))))
    other = "\n".join(line for line, keep in zip(page.split("\n"), kept, strict=True) if keep)
    for first, second in ((page, other), (other, page)):
        readings = [("a", first.encode()), ("b", second.encode())]
        result = import_readings(readings, source="a", layout="course-result-page")
        assert result.quiz is None or not _misplaced(readings, result)
