"""Labels in front of options, on their line."""

from __future__ import annotations

from generator.importing.platform.words_in_front import with_words_apart
from tests.importing.text import lines, texts


def apart(*pages: str) -> list[list[str]]:
    return [texts(body) for body in with_words_apart([lines(page) for page in pages])]


def test_labels_in_front_of_options_stand_apart() -> None:
    assert apart("What floats?\nCorrect Pumice\nBasalt", "What is ash?\nMud\nIncorrect Ice\nCorrect Dust") == [
        ["What floats?", "Correct ", "Pumice", "Basalt"],
        ["What is ash?", "Mud", "Incorrect ", "Ice", "Correct ", "Dust"],
    ]


def test_small_letters_follow_a_label_only_in_a_column_of_their_own() -> None:
    assert apart("Correct\tpumice\nbasalt", "Correct response\tdust") == [
        ["Correct\t", "pumice", "basalt"],
        ["Correct response\t", "dust"],
    ]
    assert apart("Correct it\nbasalt", "Correct him") == [["Correct it", "basalt"], ["Correct him"]]


def test_a_word_that_few_questions_have_is_of_the_option() -> None:
    pages = ("What is it?\nCorrect English\nSlang", "What floats?\nPumice\nBasalt", "What is ash?\nDust\nIce")
    assert apart(*pages) == [page.split("\n") for page in pages]


def test_the_heading_of_a_key_stays_whole() -> None:
    for key in ("Correct answer: Pumice", "Correct Option: (B)", "Correct Choice : B"):
        pages = (f"Pumice\n{key}", f"Dust\n{key}")
        assert apart(*pages) == [page.split("\n") for page in pages]
