from __future__ import annotations

from generator.importing.moodle.gaps import gaps
from tests.importing.text import lines


def test_one_gap_is_answered_by_its_word() -> None:
    found = gaps(lines("Ice is  water."), lines("Ice is [frozen] water."))
    assert found
    assert [line.text for line in found.stem] == ["Ice is ____ water."]
    assert found.answer
    assert found.answer.text == "frozen"
    assert "".join(line.text for line in found.around) == "Ice is [] water."


def test_several_gaps_leave_the_filled_text() -> None:
    found = gaps(lines("Ice , steam ."), lines("Ice [melts], steam [rises]."))
    assert found
    assert [line.text for line in found.stem] == ["Ice ____, steam ____."]
    assert [line.text for line in found.filled] == ["Ice [melts], steam [rises]."]
    assert found.answer is None


def test_brackets_of_the_stem_are_no_gap() -> None:
    found = gaps(lines("The list [1, 2] has  items."), lines("The list [1, 2] has [two] items.\n\nWeek 2"))
    assert found
    assert [line.text for line in found.stem] == ["The list [1, 2] has ____ items."]
    assert [line.text for line in found.rest] == ["Week 2"]


def test_a_stem_that_is_not_the_key_without_its_words_stays() -> None:
    stem = lines("Which is frozen?")
    found = gaps(stem, lines("Ice is [frozen] water."))
    assert found
    assert found.stem == stem
    assert found.answer is None


def test_a_key_without_brackets_has_no_gaps() -> None:
    assert gaps(lines("Ice is  water."), lines("frozen")) is None
