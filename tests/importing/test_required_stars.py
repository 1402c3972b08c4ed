"""Stars behind stems, where a form requires an answer."""

from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.required_stars import without_required_stars
from tests.importing.drafts import question


def stems(*texts: str) -> list[str]:
    quiz = QuizDraft("Rocks", tuple(question(text, "Rock", "Mud") for text in texts))
    return [each.stem_text for each in without_required_stars(quiz).questions]


@pytest.mark.parametrize("stem", ["What is lava? *", "Lava is: *", "Name it.  *"])
def test_a_star_behind_the_end_of_a_sentence_is_no_part_of_the_stem(stem: str) -> None:
    quiz = without_required_stars(QuizDraft("Rocks", (question(stem, "Rock", "Mud"),)))
    (found,) = quiz.questions
    assert found.stem_text == stem.rstrip(" *")
    assert [line.text.strip() for line in found.evidence] == ["*"]


def test_behind_other_words_it_is_one_where_most_stems_have_it() -> None:
    assert stems("Lava is *", "Ash is *", "Mud is") == ["Lava is", "Ash is", "Mud is"]
    assert stems("Lava is *", "Ash is", "Mud is") == ["Lava is *", "Ash is", "Mud is"]


@pytest.mark.parametrize("stem", ["What does 2 * 3 give? *", "What is **", "Which sign is this?*", "Lava *", "What?"])
def test_any_other_star_stays(stem: str) -> None:
    assert stems(stem) == [stem]
