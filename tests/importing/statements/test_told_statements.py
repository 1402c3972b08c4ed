"""Statements with a line below each that says whether it is true."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

TOLD = (
    ("Whales are fish.", "False", "They are mammals."),
    ("Iron is a metal.", "True", "It conducts."),
    (
        "Ice is a rock.",
        "True",
        "It is a mineral.",
    ),
)


def noted(*, swapped: bool) -> list[bool]:
    parts = [[f"Statement {n}: {text}", f"Answer: {told}", why] for n, (text, told, why) in enumerate(TOLD, start=1)]
    if swapped:
        parts[1][1:] = parts[1][:0:-1]
    quiz = import_text("page.txt", "\n\n".join("\n".join(part) for part in parts).encode()).quiz
    assert quiz
    return [any("no further sentence" in note.note for note in question.review) for question in quiz.questions]


def test_a_reason_above_the_line_that_tells_is_no_sure_part_of_a_statement() -> None:
    assert noted(swapped=False) == [False, False, False]
    assert noted(swapped=True) == [False, True, False]


@pytest.mark.parametrize(
    ("behind", "kept"),
    [(" True / False", ""), ("  (T/F)", ""), ("   T   F", ""), (" True or False?", " True or False?")],
)
def test_words_to_strike_out_are_no_part_of_a_statement(behind: str, kept: str) -> None:
    parts = [f"{n}. {text}{behind}\nAnswer: {told}" for n, (text, told, _) in enumerate(TOLD, start=1)]
    quiz = import_text("page.txt", "\n\n".join(parts).encode()).quiz
    assert quiz
    assert [question.stem for question in quiz.questions] == [f"{text}{kept}" for text, _, _ in TOLD]
    assert not any(question.review for question in quiz.questions)
