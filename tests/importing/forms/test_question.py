from __future__ import annotations

import pytest

from generator.importing.forms.heads import heads
from generator.importing.forms.question import question
from generator.importing.layouts.google_forms import parse
from tests.importing.text import lines, texts


def codes(options: str) -> list[str]:
    text = lines(f"✓ What is lava? * 1/1\n{options}")
    (head,) = heads(text)
    return [doubt.code for doubt in question(head, text[head.end :]).doubts]


@pytest.mark.parametrize("options", ["Mud\nRock ✓\n\nAbout ash", "Mud\nRock ✓\nNow read the next text."])
def test_a_last_line_unlike_the_others_may_belong_to_what_follows(options: str) -> None:
    assert codes(options) == ["options-unclear"]


@pytest.mark.parametrize(
    "options", ["Mud\nIce\nRock ✓", "Mud\n\nIce\n\nRock ✓", "It is mud.\nIt is rock. ✓\nIt is ice."]
)
def test_options_that_are_printed_alike_are_sure(options: str) -> None:
    assert codes(options) == []


def test_a_stem_without_the_tick_of_the_others_may_begin_above() -> None:
    text = "✓ What is lava? * 1/1\nMud\nRock ✓\n✓ Look at the map.\nWhat is ash? * 1/1\nDust ✓\nIce"
    first, second = parse(lines(text)).questions
    assert [doubt.code for doubt in first.doubts] == ["options-unclear"]
    assert [doubt.code for doubt in second.doubts] == ["boundary-unclear"]


def test_the_title_of_a_section_is_no_option() -> None:
    text = "Rocks\n✓ What is lava? * 1/1\nMud\nRock ✓\nAsh\n1 of 1 points\n✓ What is ash? * 1/1\nDust ✓\nIce"
    draft = parse(lines(text))
    assert [o.text for o in draft.questions[0].options] == ["Mud", "Rock"]
    assert [texts(part.lines) for part in draft.unparsed] == [["Ash"]]
