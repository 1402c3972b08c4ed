"""What a heading parts from the last explanation is no part of it; nor is it lost without a word."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import Imported, import_text

QUESTION = (
    "## Question {0}\n\nWhat is rock {0} made of?\n\na) Lava of rock {0}\nb) Mud of rock {0}\n\nAnswer: a\n\n{1}\n\n"
)
TAIL = "## The next lesson\n\nThere you will read why some rocks float."


def imported(*explanations: str) -> Imported:
    text = "".join(QUESTION.format(n, each) for n, each in enumerate(explanations, start=1))
    return import_text("rocks.md", text.encode())


def last(result: Imported) -> str:
    assert result.quiz
    return result.quiz.questions[-1].explanation


def test_it_is_left_out_with_a_warning() -> None:
    result = imported("It flows.", "It flows.", "It flows.\n\n" + TAIL)
    assert last(result) == "It flows."
    assert [finding.code for finding in result.findings] == ["prose-left-out"]


def test_what_is_left_out_is_no_doubt_about_the_question_above() -> None:
    result = imported("It flows.", "It flows.", "It flows.\n\n" + TAIL + "\n\nGood luck with the rocks!")
    assert result.quiz
    assert not result.quiz.questions[-1].review


@pytest.mark.parametrize("more", ["Which rock is older?", "4. Describe the oldest rock."])
def test_what_may_be_a_question_is_a_note(more: str) -> None:
    result = imported("It flows.", "It flows.", "It flows.\n\n" + TAIL + "\n\n" + more)
    assert last(result) == "It flows."
    assert result.quiz
    assert "text-unplaced" in {note.code for note in result.quiz.review}


@pytest.mark.parametrize(
    "explanations",
    [
        ("It flows.\n\n" + TAIL, "It flows.\n\n" + TAIL, "It flows.\n\n" + TAIL),
        ("It flows.", "It flows.", "It flows.\n\nThere you will read why some rocks float."),
    ],
    ids=["in others as well", "no heading"],
)
def test_other_explanations_stay(explanations: tuple[str, ...]) -> None:
    assert "some rocks float" in last(imported(*explanations))


LISTED = "{0}. What is rock {0} made of?\na) Lava of rock {0}\nb) Mud of rock {0}\nAnswer: a\n{1}\n"
CLOSING = "\nLet me know if you'd like more of them!\n"
EXPLAINED = "Explanation: It was molten.\n"


@pytest.mark.parametrize(
    ("below", "closes"),
    [
        (("", "", CLOSING), True),
        ((EXPLAINED, EXPLAINED, EXPLAINED + CLOSING), True),
        ((EXPLAINED, EXPLAINED, EXPLAINED), False),
        ((EXPLAINED + CLOSING, EXPLAINED, EXPLAINED + CLOSING), False),
        (("", "", EXPLAINED), False),
        (("", "", "Reference:\n\nThe mountain by the sea\n"), False),
    ],
)
def test_a_paragraph_at_the_end_of_the_page_may_be_the_pages(below: tuple[str, ...], *, closes: bool) -> None:
    text = "".join(LISTED.format(n, text) for n, text in enumerate(below, start=1))
    quiz = import_text("rocks.txt", text.encode()).quiz
    assert quiz
    assert [note.code for note in quiz.questions[-1].review] == ["explanation-doubtful"] * closes
