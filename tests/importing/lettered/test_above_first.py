"""What stands above the first question may put the keys of all in doubt."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

_QUESTIONS = ("What is a loom for?", "What is a needle for?", "What is a wheel for?")


def _codes(page: str) -> list[set[str]]:
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    return [{note.code for note in question.review} for question in quiz.questions]


def _options(mark: str = "") -> str:
    return f"A. Weaving\n{mark}B. Sewing\nC. Spinning\n"


@pytest.mark.parametrize("number", ["{}. ", "QUESTION {}\n"])
def test_keys_above_their_questions_are_in_doubt(number: str) -> None:
    parts = [f"Answer: {key}\n{number.format(i)}{stem}\n{_options()}" for i, (stem, key) in _numbered("ABC")]
    assert all(_codes("\n".join(parts)))


def test_keys_below_their_questions_are_sure() -> None:
    parts = [f"{i}. {stem}\n{_options()}Answer: {key}\n" for i, (stem, key) in _numbered("ABC")]
    assert not any(_codes("On weaving\n\n" + "\n".join(parts)))


def test_signs_that_show_what_somebody_answered_are_no_key() -> None:
    parts = [f"{i}. {stem}\n{_options('*')}" for i, (stem, _) in _numbered("ABC")]
    assert all("key-unclear" in codes for codes in _codes("* marks your answer\n\n" + "\n".join(parts)))
    assert not any(_codes("On weaving\n\n" + "\n".join(parts)))


def _numbered(keys: str) -> enumerate[tuple[str, str]]:
    return enumerate(zip(_QUESTIONS, keys, strict=True), start=1)
