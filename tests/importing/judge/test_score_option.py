from __future__ import annotations

from dataclasses import replace

from generator.importing.judge.score_option import of_question
from tests.importing.drafts import option, question


def test_the_unit_of_a_score_may_be_no_option() -> None:
    (doubt,) = of_question(question("How is it counted?", "points", "In kilograms"))
    assert (doubt.code, [line.text for line in doubt.lines]) == ("options-unclear", ["points"])


def test_behind_a_letter_or_among_other_words_it_is_one() -> None:
    assert not [*of_question(question("How?", replace(option("points"), placed=True), "Three points"))]
