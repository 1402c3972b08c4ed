from __future__ import annotations

import pytest

from generator.importing.clean.sign_legends import clean
from tests.importing.text import lines, removed

QUIZ = "1. What floats?\nA. Slate\nB. Pumice ✓"


@pytest.mark.parametrize(
    "legend",
    [
        "The correct answers are marked with ✓.",
        "Correct answers are in bold",
        "* = correct answer",
        "Richtige Antworten sind angekreuzt.",
        "La respuesta correcta está marcada con ✔.",
        "Les bonnes réponses sont marquées d'un astérisque (*).",
        "As respostas corretas estão em negrito.",
    ],
)
def test_a_legend_above_the_questions_or_below_them_leaves_a_gap(legend: str) -> None:
    for text, line in ((f"Rocks\n{legend}\n{QUIZ}", 2), (f"{QUIZ}\n\n{legend}", 5)):
        assert removed(text, clean(lines(text)).removals) == [(line, legend)]


def test_a_footnote_below_all_needs_no_verb() -> None:
    text = f"{QUIZ}\n\n* correct answer"
    assert removed(text, clean(lines(text)).removals) == [(5, "* correct answer")]


@pytest.mark.parametrize(
    "line",
    [
        "Tick the correct answer.",
        "My answers are ticked.",
        "* marks the answers that are not correct.",
        "✓ Correct",
        "**Correct answer:**",
        "The correct answer is basalt → lava.",
        "Rocks (✓ = correct answer)",
        "<text>Correct answers are in bold</text>",
    ],
)
def test_what_is_no_legend_stays(line: str) -> None:
    text = f"{line}\n{QUIZ}"
    assert clean(lines(text)).removals == ()


def test_an_explanation_that_speaks_like_one_stays() -> None:
    text = f"{QUIZ}\nThe correct answer is marked with a ✓.\n\n2. What sinks?\nA. Slate ✓\nB. Pumice"
    assert clean(lines(text)).removals == ()
