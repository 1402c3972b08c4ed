from __future__ import annotations

import pytest

from generator.importing.collating.vocabulary import as_number, chunks, joined, vocabulary
from tests.importing.text import lines


def test_words_are_known_without_the_punctuation_around_them() -> None:
    words = vocabulary(lines("Basalt (a rock) cools.\nGranite, too"))
    assert words.knows("rock, Basalt!")
    assert not words.knows("basa1t")
    assert not words.knows("...")
    assert words.share("basalt melts") == 0.5
    assert words.pairs["basalt", "a"] == 1


def test_a_word_that_nobody_wrote_may_look_like_the_others() -> None:
    words = vocabulary(lines("crystallization"))
    assert words.likelihood("crystallize") > words.likelihood("cryxtalljze")
    assert words.likelihood("") == 0


def test_a_letter_in_a_number_shows_that_a_reading_writes_letters_for_digits() -> None:
    assert vocabulary(lines("10,ooo tons\n1o0 years")).digits == {"0"}
    assert vocabulary(lines("10,ooo tons")).digits == frozenset()
    assert vocabulary(lines("L2 and 3x3, room 5b and 7b")).digits == frozenset()


@pytest.mark.parametrize(("word", "number"), [("1o,ooo", "10,000"), ("12", "12"), ("l2", ""), ("oo", "00"), ("a", "")])
def test_a_word_may_be_a_number(word: str, number: str) -> None:
    assert as_number(word) == number


def test_chunks_are_words_as_they_are_compared() -> None:
    assert chunks("The “c.shape” (is) …") == ["the", "c.shape", "is"]


def test_two_readings_know_more_than_one() -> None:
    both = joined(vocabulary(lines("10,ooo\n1oo")), vocabulary(lines("ash")))
    assert both.knows("ash 10,ooo")
    assert both.digits == frozenset()


def test_another_form_of_a_word_begins_as_it_does() -> None:
    words = vocabulary(lines("Normalized inputs, normal ones and a norm"))
    assert words.has_form("normaliz", {"normalize"})
    assert not words.has_form("normaliz", {"normalized"})
    assert not words.has_form("inputting", set())
