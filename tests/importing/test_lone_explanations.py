"""A paragraph below the key of few questions may be what the next ones are about."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

QUESTION = "{0}. What is rock {0} made of?\na) Lava of rock {0}\nb) Mud of rock {0}\nAnswer: a\n{1}\n"
PASSAGE = "\nThe next mountain stood by the sea for ninety years.\n"


def doubted(*below: str) -> list[bool]:
    """Return, of each question, whether what stands below its key is in doubt."""
    text = "".join(QUESTION.format(n, text) for n, text in enumerate(below, start=1))
    quiz = import_text("rocks.txt", text.encode()).quiz
    assert quiz
    return [any("apart below the key" in note.note for note in question.review) for question in quiz.questions]


def test_one_paragraph_apart_is_doubted() -> None:
    assert doubted("", PASSAGE, "", "") == [False, True, False, False]


@pytest.mark.parametrize(
    "below",
    [
        ("", "The mountain stood by the sea.\n", "", ""),
        ("", "\nExplanation: It stood by the sea.\n", "", ""),
        (PASSAGE, PASSAGE, PASSAGE, ""),
        ("", "", "", PASSAGE),
    ],
    ids=["close below", "named", "below most", "below the last"],
)
def test_an_explanation_is_not(below: tuple[str, ...]) -> None:
    assert not any(doubted(*below))
