from __future__ import annotations

import pytest

from generator.importing.clean.callouts import RULE, clean
from tests.importing.text import lines, removed, texts

NOTE = "> [!question]- Question 1\n> What is lava?\n> > a) Rock\n> > b) Mud\n\nText\n> Quoted"


def test_the_signs_of_a_callout_go_and_its_title_is_a_heading() -> None:
    cleaned = clean(lines(NOTE))
    assert texts(cleaned.lines) == ["Question 1", "What is lava?", "a) Rock", "b) Mud", "Text", "> Quoted"]
    assert [line.heading for line in cleaned.lines[:2]] == [True, False]
    assert {removal.rule for removal in cleaned.removals} == {RULE}
    assert removed(NOTE, cleaned.removals)[0] == (1, "> [!question]-")


def test_a_page_that_was_quoted_as_a_whole_has_lost_its_signs() -> None:
    assert texts(clean(lines("[!tip] Question 1\nWhat is lava?")).lines) == ["Question 1", "What is lava?"]


@pytest.mark.parametrize("text", ["> What is lava?", "[!] Danger", "```\n> [!tip] x\n```", "a [!tip] b", "- [ ] x"])
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
