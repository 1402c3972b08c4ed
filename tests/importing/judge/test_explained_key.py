from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import OptionDraft, Passage
from generator.importing.judge.explained_key import of_question
from tests.importing.drafts import RIGHT, WRONG, option, question
from tests.importing.text import lines

STEM = "Which rock floats?"


def codes(explanation: str, *, stem: str = STEM, letters: str = "") -> list[str]:
    """Return the doubts about a question whose second option, `Pumice`, is right."""
    options: list[OptionDraft] = [option("Basalt", WRONG), option("Pumice", RIGHT), option("Slate", WRONG)]
    if letters:
        options = [replace(o, evidence=lines(sign)) for o, sign in zip(options, letters.split(), strict=True)]
    asked = replace(question(stem, *options), explanation=(Passage(lines(explanation)),))
    return [doubt.code for doubt in of_question(asked)]


@pytest.mark.parametrize(
    "explanation",
    [
        "The correct answer is C, because it is grey.",
        "Slate is light, so C is correct.",
        "Option A is the right answer.",
        "B is incorrect because pumice sinks.",
        "B: Incorrect. It sinks.",
        "Slate is the correct answer.",
        "Schiefer ist leicht, daher ist C richtig.",
        "La respuesta correcta es C, porque flota.",
        "La bonne réponse est C, car elle flotte.",
        "The given answer is wrong.",
        "Talc is soft, so the right answer is talc.",
        "Die richtige Antwort ist Talk.",
        "The answer should be A.",
        "Die richtige Antwort müsste C sein.",
    ],
)
def test_an_explanation_of_another_option_contradicts_the_key(explanation: str) -> None:
    assert codes(explanation) == ["key-contradicted"]


@pytest.mark.parametrize(
    "explanation",
    [
        "It is full of bubbles.",
        "The right answer is pumice.",
        "The correct answer is B and nothing else.",
        "The answer is simple.",
        "B is correct: it is full of bubbles.",
        "A and C are incorrect because they are dense.",
        "Many people think that C is correct.",
        "If A were correct, ships would be built of it.",
        "Why is C correct? It is not.",
        "Vitamin C is correct for health.",
    ],
)
def test_an_explanation_of_the_key_or_of_nothing_contradicts_nothing(explanation: str) -> None:
    assert codes(explanation) == []


def test_behind_a_stem_that_asks_for_what_does_not_hold_letters_are_no_verdicts_on_the_key() -> None:
    said = "A is correct. B is incorrect because it sinks."
    assert codes(said, stem="Which statement is incorrect?") == []


def test_small_letters_name_options_where_the_options_have_small_letters() -> None:
    said = "Die richtige Antwort ist c."
    assert codes(said, letters="a) b) c)") == ["key-contradicted"]
    assert codes(said, letters="A) B) C)") == []
    assert codes("Pumice is a rock, and c is a letter.", letters="a) b) c)") == []


@pytest.mark.parametrize(
    "explanation",
    [
        "Basalt floats, as it is full of gas.",
        "The question is badly worded and should be ignored.",
        "This question was cancelled.",
        "(mine) – C (book)",
    ],
)
def test_what_tells_of_another_answer_or_of_none_is_in_doubt(explanation: str) -> None:
    assert codes(explanation) == ["key-contradicted"]


@pytest.mark.parametrize(
    "explanation",
    [
        "Basalt floats on lava, and pumice on water.",
        "Basalt is too dense.",
        "Question 7 was cancelled.",
        "(see page 4) – Chapter 2",
        "The flight was cancelled.",
    ],
)
def test_what_tells_why_others_are_wrong_is_no_doubt(explanation: str) -> None:
    assert codes(explanation) == []


def test_below_a_stem_that_denies_another_option_may_do_so() -> None:
    assert codes("Basalt floats.", stem="Which rock never floats?") == []
