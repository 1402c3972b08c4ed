from __future__ import annotations

import tomllib
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bank import phrases
from generator.bank.phrases import clue_test, small

PHRASES = {
    "letter": ("option", "verdict"),
    "key": ("says", "label", "right", "statement"),
    "count": ("one", "several", "exactly"),
}
LANGUAGES = {
    file.name: tomllib.loads(file.read_text(encoding="utf-8"))
    for file in resources.files(phrases).iterdir()
    if file.name.endswith(".toml")
}
LISTED = [
    (table, phrase)
    for language in LANGUAGES.values()
    for table, names in PHRASES.items()
    for name in names
    for phrase in language[table][name]
]


@pytest.mark.parametrize(("table", "phrase"), LISTED)
@given(data=st.data())
def test_no_phrase_is_without_a_clue(table: str, phrase: str, data: st.DataObject) -> None:
    said = data.draw(st.from_regex(phrase, fullmatch=True))
    assert clue_test(table, [said])(said)


def test_only_the_clues_of_the_texts_at_hand_are_looked_for() -> None:
    asks = clue_test("count", ["Choose two.", "What is this?"])
    assert (asks("Choose two."), asks("What is this?")) == (True, False)
    assert not asks("Wählen Sie zwei."), "which is none of those texts"


@given(st.text())
def test_small_letters_stand_at_their_places(text: str) -> None:
    assert len(small(text)) == len(text)
