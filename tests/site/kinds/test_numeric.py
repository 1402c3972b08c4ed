from __future__ import annotations

import pytest

from generator.model.question import Question
from generator.site.kinds.numeric import key, task
from generator.site.words import ENGLISH
from tests.site.rendering import tree


def asked(answer: str, tolerance: str = "0", unit: str = "") -> Question:
    return Question("abc123", "?", answer=answer, tolerance=tolerance, unit=unit)


def test_the_task_shows_the_unit_and_no_number() -> None:
    shown = task(asked("42", "0", "m/s"), ENGLISH)
    assert 'data-unit="m/s"' in shown
    assert shown.endswith(" m/s</p>")
    assert "42" not in shown


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        (asked("42"), "42"),
        (asked("42", "0", "ms"), "42 ms"),
        (asked("0.1", "0.01", "ms"), "0.1 ± 0.01 ms"),
        (asked("0.1", "5%", "ms"), "0.1 ms ± 5%"),
        (asked("-1.5e-3", "1e-4"), "-1.5e-3 ± 1e-4"),
        (asked("about five", "a bit"), "about five ± a bit"),
    ],
)
def test_the_key_reads_as_people_write_it(question: Question, shown: str) -> None:
    assert tree(key(question, ENGLISH)).all("p")[-1].text == shown


@pytest.mark.parametrize(
    ("question", "answer", "tolerance"),
    [
        (asked("0.10", "10%"), "0.1", "0.01"),
        (asked("-200", "5%"), "-200", "10"),
        (asked("1.5e-3", ".5"), "0.0015", "0.5"),
        (asked("3", "0"), "3", "0"),
    ],
)
def test_scripts_find_the_number_and_a_distance(question: Question, answer: str, tolerance: str) -> None:
    node = tree(key(question, ENGLISH)).all("p")[-1]
    assert (node.attributes["data-answer"], node.attributes["data-tolerance"]) == (answer, tolerance)


def test_a_draft_without_a_number_is_shown_as_it_stands() -> None:
    assert "data-answer" not in key(asked("five", "0"), ENGLISH)
