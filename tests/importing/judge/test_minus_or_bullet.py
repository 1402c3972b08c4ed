from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

ROWS = "Temperatures\n\n1. At what temperature does mercury freeze?\n{0}39 °C\n{0}10 °C\n{0}5 °C\nAnswer: {1}39 °C\n\n"


def _codes(bullet: str, minus: str) -> list[str]:
    text = ROWS.format(bullet, minus) + "2. Which metal is liquid?\n- iron\n- mercury\n- zinc\nAnswer: mercury\n"
    quiz = import_text("case.txt", text.encode()).quiz
    assert quiz
    return [note.code for note in quiz.questions[0].review]


def test_a_dash_that_the_key_has_as_well_may_be_a_minus() -> None:
    assert "option-doubtful" in _codes("- ", "- ")


@pytest.mark.parametrize(("bullet", "minus"), [("- ", ""), ("• ", "")])
def test_a_dash_that_the_key_lacks_is_a_bullet(bullet: str, minus: str) -> None:
    assert _codes(bullet, minus) == []
