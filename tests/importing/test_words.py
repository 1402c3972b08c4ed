"""Every language says the same things: a layout that looks for a word finds it in each."""

from __future__ import annotations

import re
import tomllib
from importlib import resources

import pytest

from generator.importing import words
from generator.importing.words import phrases

TABLES = {
    file.name: tomllib.loads(file.read_text(encoding="utf-8"))
    for file in resources.files(words).iterdir()
    if file.name.endswith(".toml")
}
ENGLISH = TABLES["en.toml"]
WHOLE = {"de.toml", "en.toml", "es.toml", "fr.toml", "pt.toml"}
OTHERS = sorted(WHOLE - {"en.toml"})
PARTS = sorted(TABLES.keys() - WHOLE)


# What pages say in Chinese alone: one label below what was typed and below every box that was answered rightly.
CHINESE = {("option", "answered"), ("course_result_page", "response"), ("course_result_page", "preview")}


def _keys(table: dict[str, object]) -> set[tuple[str, str]]:
    return {(name, key) for name, part in table.items() if isinstance(part, dict) for key in part}


def test_five_languages_are_there_as_a_whole() -> None:
    assert TABLES.keys() >= WHOLE


@pytest.mark.parametrize("name", PARTS)
def test_what_is_known_of_another_language_is_what_english_has(name: str) -> None:
    assert _keys(TABLES[name]) <= _keys(ENGLISH) | (CHINESE if name == "zh.toml" else set())
    assert all(TABLES[name][table][key] for table, key in _keys(TABLES[name]))
    assert {"records", "table_rows"} <= TABLES[name].keys()


@pytest.mark.parametrize("name", OTHERS)
def test_a_language_has_the_tables_and_keys_of_english(name: str) -> None:
    assert _keys(TABLES[name]) == _keys(ENGLISH)


@pytest.mark.parametrize("name", OTHERS)
def test_a_language_has_a_word_wherever_english_has_one(name: str) -> None:
    empty = {(table, key) for table, key in _keys(ENGLISH) if ENGLISH[table][key] and not TABLES[name][table][key]}
    assert not empty


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_special_labels_are_labels(name: str) -> None:
    labels = TABLES[name]["option"]
    assert set(labels["missed"]) <= set(labels["right"])
    assert set(labels["unselected"]) <= set(labels["wrong"])


def test_no_word_means_right_in_one_language_and_wrong_in_another() -> None:
    right = {words.plain(phrase) for phrase in phrases("option", "right")}
    assert not right & {words.plain(phrase) for phrase in phrases("option", "wrong")}


def test_the_second_word_of_true_or_false_is_a_label_in_no_language() -> None:
    labels = {words.plain(phrase) for key in ("right", "wrong") for phrase in phrases("option", key)}
    assert not labels & {words.plain(pair[1]) for pair in words.words().true_false}


def test_both_apostrophes_are_one() -> None:
    assert re.search(words.pattern(("l'élément suivant",)), "l’élément suivant")


def test_of_two_phrases_the_longer_is_found_whatever_stands_between_them() -> None:
    found = re.match(words.pattern(("Answer", "Key", "answer key", "Answer Key for")), "ANSWER KEY", re.IGNORECASE)
    assert found
    assert found[0] == "ANSWER KEY"


def test_a_phrase_is_found_in_its_own_case() -> None:
    assert re.search(words.pattern(("Answer", "answers")), "answers").group() == "answers"  # type: ignore[union-attr]
    assert not re.search(words.pattern(("Answer", "answers")), "answer")


@pytest.mark.parametrize(("table", "key"), sorted(_keys(ENGLISH) - {("question", "true_false")}))  # these are pairs
def test_a_pattern_finds_what_trying_one_phrase_after_the_other_finds(table: str, key: str) -> None:
    known = tuple(phrase for phrase in phrases(table, key) if isinstance(phrase, str) and phrase.strip())
    plainly = [r"[\s*_]*".join(map(re.escape, phrase.split())).replace("'", "['’]") for phrase in known]
    found = re.compile(words.pattern(known), re.IGNORECASE)
    for text in (*known, *(phrase.upper() for phrase in known), "Which of these is it?", "a) lava", "", "’s", "ſo"):
        assert (found.match(text) is None) == (not any(re.match(each, text, re.IGNORECASE) for each in plainly))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("I think the given answer is wrong, it floats", True),
        ("The GIVEN  ANSWER is *wrong*", True),
        ("a forgiven answer is wrongly read", False),
        ("It floats", False),
    ],
)
def test_a_phrase_is_found_within_a_text_as_whole_words(text: str, *, found: bool) -> None:
    assert (words.within("stated_key", "disputed").search(text) is not None) is found


def test_phrases_of_several_keys_are_looked_for_together() -> None:
    both = words.plain_phrases("option", "right", "wrong")
    assert both == words.plain_phrases("option", "right") | words.plain_phrases("option", "wrong")
    assert words.plain("Un-selected is correct") in both
