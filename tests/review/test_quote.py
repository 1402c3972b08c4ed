from __future__ import annotations

from dataclasses import replace

from generator.bank.record import FurtherReading, RuleLines
from generator.review.page import review_page
from tests.review.sample import QUIZ, record, review

OTHER = ("Tides and currents", "2. How many tides has most of the coast in a day?", "Ann Stone", "a) One")


def noted(words: str) -> str:
    """Write the first note of question 2, of a quiz with a second reading."""
    made = replace(
        record(),
        readings=(FurtherReading("tides.b.txt", "0" * 64),),
        removed=(*record().removed, RuleLines("3", "personal_lines", "tides.b.txt")),
    )
    shown = replace(review(QUIZ.replace("the stem breaks off", words)), record=made, readings={"tides.b.txt": OTHER})
    page = review_page([shown])
    return page[page.index('id="n1-2-0"') : page.index('id="n1-2-1"')]


def test_a_note_quotes_the_other_reading_that_it_names_with_what_differs_marked() -> None:
    mine, theirs = noted("one reading has “d”, another “day?” (tides.b.txt, line 2)").split("<bdi>tides.b.txt</bdi>")
    assert "<bdi>tides.txt</bdi>" in mine
    assert "in a <mark>d</mark></span>" in mine
    assert "in a <mark>day?</mark></span>" in theirs


def test_lines_of_another_reading_lead_nowhere_as_they_are_not_on_the_page() -> None:
    assert "href" not in noted("only one reading has “day” (tides.b.txt, lines 1-2)").split("<bdi>tides.b.txt</bdi>")[1]


def test_a_person_whom_another_reading_names_is_not_quoted() -> None:
    note = noted("only one reading has a line (tides.b.txt, lines 2-4)")
    assert "One" in note
    assert "Ann" not in note


def test_a_note_that_names_no_other_reading_quotes_the_source_alone() -> None:
    assert "tides.b.txt" not in noted("the stem breaks off")
