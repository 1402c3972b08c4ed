"""A text of numbers, letters or pairs may be a quiz, though no layout reads it."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.importing.rows import are_rows
from tests.importing.text import lines

FRONT = "Mark the statements.\n\nT  1. Lava is hot.\nF  2. Ice is hot.\nT  3. Ash is grey.\nF  4. Mud is dry.\n"


@pytest.mark.parametrize(
    "text",
    [
        FRONT,
        "Lava\tHot rock\nby anna\nAsh\tBurnt rock\nby ben\nMud\tWet earth\nby carl\nIce\tFrozen water\n",
        "a) Lava\nb) Ash\nc) Mud\nd) Ice\n",
        "Lava - hot rock\nAsh - burnt rock\nMud - wet earth\nIce - frozen water\n",
        "Lava is A hot B cold Ash is A grey B red Mud is A dry B wet KEY 1A 2A 3B",
        "T F Lava is hot.\nT F Ice is hot.\nKey: T F T",
        "Lava\n\n1. ②\n2. ①\n3. ③\n",
    ],
)
def test_lists_and_pairs_are_rows(text: str) -> None:
    assert are_rows(lines(text))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# A report\n\n1. Lava\n2. Ash\n3. Mud\n\nAll is well.\n",
        "Dear reader,\nlava is hot - and ash is not.\nYours\n",
        "4. Lava\n9. Ash\n7. Mud\n5. Ice\n",
        "There are 1 b and 2 c, and below them 3 a.",
        "Figures 2A 3B 4C show lava.",
        "Key: A rock",
    ],
)
def test_prose_and_a_few_numbers_are_not(text: str) -> None:
    assert not are_rows(lines(text))


def test_rows_that_no_layout_reads_are_told_and_not_lost() -> None:
    result = import_text("quiz.txt", FRONT.replace("F ", "T ").encode())  # one letter alone says nothing
    assert [(finding.code, finding.severity) for finding in result.findings] == [("layout-unknown", "warning")]
    assert result.quiz
    assert result.quiz.review
    assert all(question.review for question in result.quiz.questions)
