from __future__ import annotations

import pytest

from generator.importing.judge.unended_option import of_question
from tests.importing.drafts import question


def test_the_one_option_without_a_full_stop_is_in_doubt() -> None:
    (doubt,) = of_question(question("What happens?", "The rock melts.", "The rock crac", "The rock sinks."))
    assert [line.text for line in doubt.lines] == ["The rock crac"]


@pytest.mark.parametrize(
    "texts",
    [
        ("The rock melts.", "The rock cracks.", "The rock sinks."),
        ("The rock melts", "The rock cracks", "The rock sinks."),
        ("The rock melts.", "The rock cracks"),
        ("The rock melts.", "The rock sinks.", "It is 20 %"),
        ("The rock melts.", "The rock sinks.", "“It cracks!”"),
    ],
)
def test_other_options_are_fine(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("What happens?", *texts)))
