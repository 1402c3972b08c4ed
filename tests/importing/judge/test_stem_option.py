from __future__ import annotations

from generator.importing.judge.stem_option import of_question
from tests.importing.drafts import question


def test_a_line_that_is_an_option_as_well_is_doubted() -> None:
    doubts = list(of_question(question("Which rock floats?\nPumice", "Basalt", "Pumice")))
    assert [doubt.code for doubt in doubts] == ["boundary-unclear"]


def test_a_stem_of_one_line_and_other_lines_are_fine() -> None:
    assert not list(of_question(question("Pumice", "Basalt", "Pumice")))
    assert not list(of_question(question("Pumice is light.\nWhich rock floats?", "Basalt", "Pumice")))
