from __future__ import annotations

from generator.importing.judge.stem_heading import of_question
from tests.importing.drafts import question


def test_a_heading_within_a_stem_is_in_doubt() -> None:
    (doubt,) = of_question(question("Mork 1.00 out of 1.00\nQuestion text\nWhat is lava?", "Rock", "Mud"))
    assert (doubt.code, [line.text for line in doubt.lines]) == ("stem-doubtful", ["Question text"])


def test_words_of_a_sentence_are_no_heading() -> None:
    assert not [*of_question(question("What is the question text about?", "Rock", "Mud"))]
