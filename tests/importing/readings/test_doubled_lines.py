from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.importing.readings.doubled_lines import clean
from tests.importing.text import lines, removed

OPTIONS = (("Jupiter", "Saturn", "Uranus"), ("Mercury", "Venus", "Earth"), ("Io", "Titan", "Triton"))


def page(times: int) -> str:
    """Three questions, each of whose lines stands so many times; the second option is right."""
    asked = "".join(
        f"{n}.\n" + "".join(f"{line}\n" * times for line in (f"Which one is it now, {n}?", a, b, "Correct", c))
        for n, (a, b, c) in enumerate(OPTIONS, start=1)
    )
    return f"Planets\n{asked}"


def test_what_stands_twice_goes_and_leaves_a_gap() -> None:
    text = page(2)
    cleaned = clean(lines(text))
    assert len(removed(text, cleaned.removals)) == 15
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    assert [[option.text for option in question.options] for question in quiz.questions] == list(map(list, OPTIONS))
    assert [[option.text for option in q.options if option.correct] for q in quiz.questions] == [
        ["Saturn"],
        ["Venus"],
        ["Titan"],
    ]


@pytest.mark.parametrize("text", ["{}\n{}\n", "{0} and\nits moons\n{1} and\nits moons\n"], ids=["a line", "several"])
def test_what_stands_twice_behind_a_label_that_does_not_is_an_option(text: str) -> None:
    asked = "".join(
        f"Question {n}\nWhich one is it now, {n}?\n1 / 1 point\n{text.format(a, a)}Correct\n"
        + "".join(text.format(each, each) for each in others)
        + "\n"
        for n, (a, *others) in enumerate(OPTIONS, start=1)
    )
    quiz = import_text("page.txt", asked.encode()).quiz
    assert quiz
    assert [[option.text.split()[0] for option in q.options] for q in quiz.questions] == list(map(list, OPTIONS))
    assert [[option.correct for option in q.options] for q in quiz.questions] == [[True, False, False]] * 3


@pytest.mark.parametrize(
    "text", [page(1), "a\na\nb\nb\nc\nc\n", "a\na\n" * 8 + "".join(f"b{n}\nc{n}\nd{n}\n" for n in range(8))]
)
def test_other_texts_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
