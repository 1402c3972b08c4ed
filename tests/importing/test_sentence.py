from __future__ import annotations

import pytest

from generator.importing.sentence import is_sentence


@pytest.mark.parametrize(
    "text",
    ["Choose what is not right.", "Why does it float so well?", "Mark all of the rocks that are wrong in the list"],
)
def test_what_asks_is_ended_or_long_is_a_sentence(text: str) -> None:
    assert is_sentence(text)


@pytest.mark.parametrize(
    "text", ["Rocks and other things", "Rocks.", "An introduction to rocks", "12.", "", "v. 1.2.3.4."]
)
def test_a_name_is_none(text: str) -> None:
    assert not is_sentence(text)
