from __future__ import annotations

import pytest

from generator.importing.judge.left_emphasis import of_question
from generator.importing.pipeline import import_text
from tests.importing.drafts import option, question


@pytest.mark.parametrize("text", ["Iron** (see below)", "**Iron** and** tin", "Iron**"])
def test_emphasis_that_does_not_open_is_in_doubt(text: str) -> None:
    doubts = list(of_question(question("Which?", option(text), option("Lava"))))
    assert [doubt.code for doubt in doubts] == ["option-doubtful"]


@pytest.mark.parametrize("text", ["**Iron**", "2**3", "a ** b", "f(*args, **kwargs)", "**kwargs"])
def test_other_stars_are_fine(text: str) -> None:
    assert not list(of_question(question("Which?", option(text), option("Lava"))))


def test_emphasis_that_does_not_close_where_it_does_in_another_option_is_in_doubt() -> None:
    text = "1. Which?\n- **Ir\n- tin\n- **lead**\n\n2. What?\n- **one**\n- two\n\n3. Who?\n- **I**\n- you\n"
    quiz = import_text("page.md", text.encode()).quiz
    assert quiz
    assert "option-doubtful" in {note.code for note in quiz.questions[0].review}
