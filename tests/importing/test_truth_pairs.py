from __future__ import annotations

import pytest

from generator.importing.truth_pairs import holds_truth_pair, is_truth_pair, truth_of, truth_words


@pytest.mark.parametrize("texts", [("True", "False"), ("false.", " TRUE"), ("Richtig", "Falsch")])
def test_the_two_options_are_known_in_any_order(texts: tuple[str, ...]) -> None:
    assert is_truth_pair(texts)


@pytest.mark.parametrize("texts", [("True",), ("True", "True"), ("True", "False", "False"), ("True", "Falsch"), ()])
def test_nothing_else_is_such_a_pair(texts: tuple[str, ...]) -> None:
    assert not is_truth_pair(texts)


def test_either_option_is_known_by_itself() -> None:
    assert {"true", "false", "richtig"} <= truth_words()


def test_a_pair_is_found_among_other_texts() -> None:
    assert holds_truth_pair(["by anna", "False", "True"])
    assert not holds_truth_pair(["True", "Falsch", "True"])


def test_a_word_tells_its_pair_and_its_place_in_it() -> None:
    assert truth_of("false.") == (("True", "False"), 1)
    assert truth_of("perhaps") is None
