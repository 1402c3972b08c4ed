from __future__ import annotations

import pytest

from generator.importing.forms.heads import heads, signs
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "number", "full"),
    [
        ("✓ 3. Why is it so? * 1/1", "3", True),
        ("✗ Why is it so? 0/2", "", False),
        ("✓Why is it so? *1/1", "", True),
        ("Why is it so? *\n1/1", "", True),
        ("3. Why is it so? * 1 point", "3", None),
    ],
)
def test_a_score_ends_the_head_of_a_question(text: str, number: str, full: bool | None) -> None:  # noqa: FBT001
    (head,) = heads(lines(text))
    assert [line.text.strip() for line in head.stem] == ["Why is it so?"]
    assert (head.number, head.full, head.strong, head.sure) == (number, full, True, True)
    assert signs(lines(text)) == 1


def test_a_tick_may_stand_above_the_stem() -> None:
    (head,) = heads(lines("Kitchen quiz\n\n✓\nWhy is it so?\n1/1"))
    assert (head.index, head.strong) == (2, True)


def test_a_stem_that_nothing_parts_from_the_options_above_is_not_sure() -> None:
    found = heads(lines("✓ Why? 1/1\nBecause\nThe place of it\n1/1"))
    assert [head.sure for head in found] == [True, False]


@pytest.mark.parametrize("text", ["1/1 point\n3. Why?", "Half is 1/2", "✓ 1/1 points"])
def test_scores_of_other_pages_are_no_sign(text: str) -> None:
    assert signs(lines(text)) == 0


def test_a_stem_of_several_lines_begins_at_its_tick() -> None:
    (head,) = heads(lines("Rocks\n\n✓ Which rock is light enough\nto float on water? * 1/1\nPumice"))
    assert [line.text for line in head.stem] == ["Which rock is light enough", "to float on water?"]
    assert head.tick


def test_a_tick_that_nothing_parts_from_the_options_above_may_be_of_one() -> None:
    (head,) = heads(lines("Slate\n✓ Pumice\nWhat is ash? * 1/1\nDust"))
    assert [line.text for line in head.stem] == ["What is ash?"]
