from __future__ import annotations

import pytest

from generator.importing.judge.shares_behind import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize("shares", [("12%", "68%", "20%"), ("12,5 %", "67.5 %", "20 %"), ("33%", "33%", "33%")])
def test_percentages_behind_all_options_that_make_up_the_whole_are_doubted(shares: tuple[str, ...]) -> None:
    options = (f"{rock} {share}" for rock, share in zip(("Basalt", "Pumice", "Slate"), shares, strict=True))
    doubts = list(of_question(question("Which rock floats?", *options)))
    assert [doubt.code for doubt in doubts] == ["option-doubtful"]


@pytest.mark.parametrize("options", [("50%", "30%", "20%"), ("Basalt 12%", "Pumice 68%"), ("Gold 80%", "Tin 20% lead")])
def test_percentages_that_are_options_are_fine(options: tuple[str, ...]) -> None:
    assert not list(of_question(question("How much?", *options)))
