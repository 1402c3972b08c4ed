"""Circles that stand beside labelled options alone were filled, whatever a recogniser made of them."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text


@pytest.mark.parametrize(
    ("signs", "doubted"),
    [(("© ", "© ", "© "), False), (("© ", "© ", "@ "), True)],
    ids=["three", "another sign is the filled one"],
)
def test_a_circle_that_only_labelled_options_have(signs: tuple[str, ...], *, doubted: bool) -> None:
    page = "Rocks\n" + "".join(
        f"\n1 / 1 points\n{n}. Which of these is a rock, number {n}?\n\nMud\n\n{sign}Basalt\n\nCorrect\n\nIce\n"
        for n, sign in enumerate(signs, 1)
    )
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert any(note.code == "key-unclear" for q in quiz.questions for note in q.review) == doubted
