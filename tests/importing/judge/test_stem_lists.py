from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

BELOW = (
    "\n\n2. Which is a river?\nA. Elbe\nB. Alps\nC. Etna\nAnswer: A\n\n3. Which is a sea?\nA. Baltic\nB. Po\nAnswer: A"
)


def noted(first: str) -> bool:
    quiz = import_text("page.txt", f"1. {first}{BELOW}".encode()).quiz
    assert quiz
    return bool(quiz.questions[0].review)


@pytest.mark.parametrize(
    "first",
    [
        "Which rock floats?\nB. Slate\nA. Pumice\nB. Basalt\nC. Tuff\nAnswer: A",
        "Which rock floats?\n7. Which rock is soft?\nA. Pumice\nB. Basalt\nAnswer: A",
        "Which rock floats?\nA Slate\nB Marble\nC Chalk\nWhich rock is soft?\nA Pumice\nB Basalt\nC Talc\nAnswer: C",
    ],
)
def test_a_line_of_the_stem_that_begins_as_options_or_questions_do_is_doubted(first: str) -> None:
    assert noted(first)


@pytest.mark.parametrize(
    "first",
    [
        "Look at these rocks:\nI. Slate\nII. Pumice\nWhat floats?\nA. I only\nB. II only\nAnswer: B",
        "Look at these rocks:\n1. Slate\n2. Pumice\nWhat floats?\nA. 1 only\nB. 2 only\nAnswer: B",
        "A. Smith found a rock that floats.\nWhich is it?\nA. Pumice\nB. Slate\nAnswer: A",
        "Two rocks are thrown into water.\nWhich of them floats?\nA. Pumice\nB. Slate\nAnswer: A",
    ],
)
def test_statements_and_names_are_part_of_a_stem(first: str) -> None:
    assert not noted(first)
