"""A row is several pieces of one source line: so `flattened_lines` and `table_cells` leave them."""

from __future__ import annotations

import pytest

from generator.importing.clean import flattened_lines, table_cells
from generator.importing.drafts import Cleaned, Lines
from generator.importing.readings.smeared_rows import clean
from tests.importing.text import doubts, lines, removed, texts

BASE = "1/1 point  2. Which of these gases do plants take in by day?  Oxygen  Carbon dioxide  Correct  Helium  Hydrogen"


def rows(text: str) -> Lines:
    return flattened_lines.clean(table_cells.clean(lines(text)).lines).lines


def fold(text: str) -> Cleaned:
    return clean(rows(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Basalt\nBasalt",
        "True\tFalse\nTrue\tFalse",
        BASE,
        f"{BASE}\nMarble is a rock",
        f"{BASE}\n\nWhich of these gases do plants take in by day?",
    ],
    ids=["empty", "lines", "rows", "one row", "other text below", "a blank line between"],
)
def test_what_is_no_smear_stays(text: str) -> None:
    assert fold(text).lines == rows(text)
    assert fold(text).removals == ()


def test_rows_that_hold_the_same_are_readings_of_one_text() -> None:
    text = f"{BASE}\n{BASE[20:]}\n{BASE[45:]}\nHelium  Hydrogen"
    folded = fold(text)
    assert [text.strip() for text in texts(folded.lines)] == [
        "1/1 point",
        "2. Which of these gases do plants take in by day?",
        "Oxygen",
        "Carbon dioxide",
        "Correct",
        "Helium",
        "Hydrogen",
    ]
    assert {line for line, _ in removed(text, folded.removals)} == {2, 3, 4}
    assert {removal.duplicate_of for removal in folded.removals} == {(1,)}
    assert not doubts(folded.lines)


def test_a_reading_that_differs_is_outvoted() -> None:
    text = f"{BASE}\n{BASE.replace('dioxide', 'd1oxide')}\n{BASE}\n{BASE}"
    assert not doubts(fold(text).lines)


def test_readings_that_differ_without_a_majority_are_a_doubt() -> None:
    other = BASE.replace("Carbon dioxide", "Carbon oxide")
    folded = fold(f"{BASE}\n{other}\n{other}")
    (doubt,) = doubts(folded.lines)
    assert "lines 2-3" in doubt
    assert "“dioxide” or “oxide”" in doubt


def test_a_reading_that_is_a_letter_longer_is_a_reading() -> None:
    folded = fold(f"{BASE}\n{BASE.replace('dioxide', 'monoxide')}\n{BASE}")
    assert {removal.span.line for removal in folded.removals} == {2, 3}


def test_a_number_that_readings_disagree_on_is_a_doubt() -> None:
    other = BASE.replace("Helium", "90 degrees")
    base = BASE.replace("Helium", "80 degrees")
    assert doubts(fold(f"{base}\n{other}\n{other}").lines)


def test_text_that_one_column_alone_holds_goes_to_its_place() -> None:
    text = f"{BASE}\n{BASE[20:]}\t\tOxygen\n{BASE[30:]}\t\tMethane\n{BASE[40:]}\t\tCarbon dioxide"
    folded = fold(text)
    assert [text.strip() for text in texts(folded.lines)][2:5] == ["Oxygen", "Methane", "Carbon dioxide"]
    assert "of several readings of this place, one alone has this text" in doubts(folded.lines)
