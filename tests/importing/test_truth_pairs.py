from __future__ import annotations

import pytest

from generator.importing.truth_pairs import is_truth_pair, truth_words


@pytest.mark.parametrize("texts", [("True", "False"), ("false.", " TRUE"), ("Richtig", "Falsch")])
def test_the_two_options_are_known_in_any_order(texts: tuple[str, ...]) -> None:
    assert is_truth_pair(texts)


@pytest.mark.parametrize("texts", [("True",), ("True", "True"), ("True", "False", "False"), ("True", "Falsch"), ()])
def test_nothing_else_is_such_a_pair(texts: tuple[str, ...]) -> None:
    assert not is_truth_pair(texts)


def test_either_option_is_known_by_itself() -> None:
    assert {"true", "false", "richtig"} <= truth_words()
