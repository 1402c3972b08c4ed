from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.stem_crumbs import of_question
from tests.importing.drafts import question
from tests.importing.text import lines


def _with(paragraph: str, *, code: bool = False) -> list[str]:
    asked = question("What is the shape of lava?", "3", "6")
    whole = replace(asked, stem=(*asked.stem, Passage(lines(paragraph), code=code)))
    return [line.text for doubt in of_question(whole) for line in doubt.lines]


@pytest.mark.parametrize("paragraph", ["(3, 6)", "W", "points"])
def test_a_paragraph_without_a_word_is_the_rest_of_something(paragraph: str) -> None:
    assert _with(paragraph) == [paragraph]


@pytest.mark.parametrize("paragraph", ["It is hot.", "$x$", "a = 3", "Points are given for lava."])
def test_other_paragraphs_are_part_of_the_stem(paragraph: str) -> None:
    assert not _with(paragraph)


def test_code_is_as_short_as_it_likes() -> None:
    assert not _with("(3, 6)", code=True)


def test_a_stem_of_a_sign_alone_is_for_others_to_judge() -> None:
    assert not list(of_question(question("W", "3", "6")))
