from __future__ import annotations

import pytest

from generator.importing.judge.stem_lines import of_question
from tests.importing.drafts import question

FULL = "This line shows how wide the page is, as it is the longest of them all by far."


@pytest.mark.parametrize(
    ("cut", "below"),
    [
        ('Take the two rocks "a" and', "a2 = rock(2, 3)"[1:]),
        ("Toma la piedra y", "1a = piedra(2)"),
        ("Nimm den Stein und", "A = 3"),
        ("Prends la pierre et", "A = 3"),
    ],
)
def test_a_short_line_that_leads_on_is_cut(cut: str, below: str) -> None:
    doubts = list(of_question(question(f"{FULL}\n{cut}\n{below}", "1", "2")))
    assert [line.text for doubt in doubts for line in doubt.lines] == [cut]


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Take the two rocks and", "heat them."),
        ("Take the two rocks.", "Heat them."),
        ("This line is nearly as long as the longest is, and it ends with the word and", "Basalt is what it names."),
        ('Take the two rocks "a"', "A = 3"),
    ],
)
def test_other_lines_are_fine(line: str, below: str) -> None:
    assert not list(of_question(question(f"{FULL}\n{line}\n{below}", "1", "2")))


@pytest.mark.parametrize(("below", "noted"), [("sinks in water", True), ("Choose one.", False), ("x = 3", False)])
def test_small_letters_below_a_question_mark_are_the_rest_of_another_line(below: str, *, noted: bool) -> None:
    codes = [doubt.code for doubt in of_question(question(f"Which rock floats?\n{below}", "Slate", "Pumice"))]
    assert codes == (["stem-doubtful"] if noted else [])
