from __future__ import annotations

from dataclasses import replace

from generator.importing.collating.pair_questions import pair_questions
from generator.importing.drafts import QuestionDraft
from tests.importing.drafts import question

LAVA = question("What is lava, and where does it come from?", "Molten rock", "Mud")
MOON = question("How far is the moon from the earth?", "Very far", "Near")
TIDE = question("What moves the water of the sea twice a day?", "The moon", "The wind")


def numbered(draft: QuestionDraft, number: str) -> QuestionDraft:
    return replace(draft, number=number)


def test_questions_are_paired_by_their_texts_whatever_their_numbers() -> None:
    misread = replace(LAVA, number="7", stem=question("What is lavo, and where does it come fram?").stem)
    assert pair_questions((LAVA, MOON), (misread, MOON)) == ((0, 0), (1, 1))


def test_a_question_that_one_reading_lost_stands_alone_in_its_place() -> None:
    assert pair_questions((LAVA, TIDE), (LAVA, MOON, TIDE)) == ((0, 0), (None, 1), (1, 2))
    assert pair_questions((LAVA, MOON, TIDE), (LAVA, TIDE)) == ((0, 0), (1, None), (2, 1))
    assert pair_questions((), (LAVA,)) == ((None, 0),)


def test_the_number_decides_between_questions_that_are_alike() -> None:
    first = numbered(LAVA, "1"), numbered(LAVA, "2")
    assert pair_questions(first, (numbered(LAVA, "2"),)) == ((0, None), (1, 0))


def test_pairs_never_cross() -> None:
    assert len([pair for pair in pair_questions((LAVA, MOON), (MOON, LAVA)) if None not in pair]) == 1


def test_a_question_whose_stem_is_cut_is_the_same() -> None:
    cut = question("where does it come from?", "Molten rock", "Mud")
    assert pair_questions((LAVA,), (cut,)) == ((0, 0),)
