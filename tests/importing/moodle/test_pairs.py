from __future__ import annotations

import pytest

from generator.importing.moodle.pairs import pairs
from tests.importing.text import lines

ROWS = "Match each author with the work.\nDante\nAnswer 1 Question 4\nFaust\nGoethe\nAnswer 2 Question 4\nFaust"


def _read(key: str, rows: str = ROWS) -> list[tuple[str, str]] | None:
    found = pairs(lines(rows), lines(key))
    return [(pair.prompt[0].text, pair.match[0].text) for pair in found.pairs] if found else None


def test_the_key_names_what_belongs_to_each_row() -> None:
    assert _read("Dante → The Divine Comedy, Goethe → Faust") == [("Dante", "The Divine Comedy"), ("Goethe", "Faust")]


def test_a_comma_may_stand_in_a_match() -> None:
    assert _read("Goethe → Faust, part one, Dante → Inferno.") == [("Goethe", "Faust, part one"), ("Dante", "Inferno")]


@pytest.mark.parametrize(
    ("key", "rows"),
    [
        ("Dante → Inferno", ROWS),
        ("Homer → Iliad, Dante → Inferno, Goethe → Faust", ROWS),
        ("Dante → , Goethe → Faust", ROWS),
        ("Dante → Inferno, Goethe → Faust", "Match each author with the work.\nDante\nGoethe"),
        ("Dante and Goethe", ROWS),
    ],
    ids=["a row is left", "a name that no row has", "an empty match", "no fields", "no pairs"],
)
def test_other_keys_are_no_pairs(key: str, rows: str) -> None:
    assert _read(key, rows) is None
