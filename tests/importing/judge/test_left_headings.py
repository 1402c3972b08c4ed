from __future__ import annotations

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.judge.left_headings import of_question
from generator.importing.lettered.passages import passages
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("below", "doubted"),
    [
        ("Part II. Complete the sentences.", True),
        ("Section B", True),
        ("Teil 3: Lückentext", True),
        ("Part of it floats.", False),
        ("Parts were lost.", False),
        ("Lesson 4 was about lava.", False),
    ],
)
def test_the_heading_of_the_next_part_is_no_text_of_a_question(below: str, *, doubted: bool) -> None:
    stem = passages(lines(f"Chalk is soft.\n\n{below}"))[0]
    assert bool(list(of_question(QuestionDraft("1", stem)))) is doubted


def test_a_stem_may_begin_with_such_a_word() -> None:
    assert not list(of_question(QuestionDraft("1", passages(lines("Part B. Which floats?"))[0])))
