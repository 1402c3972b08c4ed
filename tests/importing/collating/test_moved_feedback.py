from __future__ import annotations

from dataclasses import replace

from generator.importing.collating.moved_feedback import with_feedback_of, with_options_of
from generator.importing.drafts import Mark
from tests.importing.drafts import RIGHT, option, question
from tests.importing.text import lines

SAID = "4 kg and 3 kg are the 7 kg of the stone"
FEEDBACK = lines(f"Correct\nThe weights add up, because:\n\n{SAID}\n\nUn-selected is correct")
TOLD = replace(option("Seven", RIGHT), feedback=(FEEDBACK[1], FEEDBACK[3]))
CUT = replace(option("Seven", RIGHT), feedback=FEEDBACK[1:2])


def texts(*drafts: object) -> list[str]:
    return [each.text for each in drafts]  # type: ignore[attr-defined]


def test_an_option_that_ends_the_feedback_of_the_other_reading_is_feedback() -> None:
    found = with_feedback_of(question("How many?", CUT, SAID, "Eight"), question("How many?", TOLD, "Eight"))
    assert texts(*found.options) == ["Seven", "Eight"]
    assert [line.text for line in found.options[0].feedback] == ["The weights add up, because:", SAID]


def test_an_option_that_both_have_stays() -> None:
    asked = question("How many?", CUT, SAID, "Eight")
    assert with_feedback_of(asked, asked) == asked
    placed = question("How many?", CUT, replace(option(SAID), placed=True), "Eight")
    assert with_feedback_of(placed, question("How many?", TOLD, "Eight")) == placed


def test_feedback_with_a_label_below_is_the_option_of_the_other_reading() -> None:
    both = replace(TOLD, evidence=(FEEDBACK[0], FEEDBACK[5]))
    found = with_options_of(question("How many?", both, "Eight"), question("How many?", CUT, SAID, "Eight"))
    assert texts(*found.options) == ["Seven", SAID, "Eight"]
    assert [each.mark for each in found.options] == [Mark.RIGHT, Mark.WRONG, Mark.NONE]
    assert [len(each.feedback) for each in found.options] == [1, 0, 0]


def test_without_a_label_below_it_stays_feedback() -> None:
    asked = question("How many?", TOLD, "Eight")
    assert with_options_of(asked, question("How many?", CUT, SAID, "Eight")) == asked
