from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Mark, QuestionDraft, QuizDraft
from generator.importing.unlabelled import with_unlabelled
from tests.importing.drafts import option, question

STEM = "Which of these are rocks? Select all that apply."


def asked(*marks: Mark, full: bool | None = True) -> QuestionDraft:
    options = (replace(option(f"Rock {n}"), mark=mark) for n, mark in enumerate(marks))
    return replace(question(STEM, *options), full=full)


RIGHT, WRONG, NONE = Mark.RIGHT, Mark.WRONG, Mark.NONE
SURE = (asked(RIGHT, NONE, RIGHT), asked(RIGHT, NONE, NONE))


def marks(*questions: QuestionDraft, copied: bool = True) -> list[list[Mark]]:
    found = with_unlabelled(QuizDraft("", questions=questions, copied=copied))
    return [[each.mark for each in draft.options] for draft in found.questions]


def test_what_has_no_label_is_wrong_where_all_points_were_won() -> None:
    assert marks(*SURE) == [[RIGHT, WRONG, RIGHT], [RIGHT, WRONG, WRONG]]


@pytest.mark.parametrize(
    "draft",
    [
        asked(RIGHT, NONE, RIGHT, full=False),
        asked(NONE, NONE, RIGHT),
        asked(RIGHT, WRONG, NONE),
        asked(NONE, NONE, NONE),
        replace(asked(RIGHT, NONE, NONE), stem=question("What is lava?").stem),
    ],
)
def test_other_questions_stay(draft: QuestionDraft) -> None:
    assert marks(*SURE, draft)[2] == [each.mark for each in draft.options]


def test_a_score_that_is_lost_leaves_all_as_it_was() -> None:
    assert marks(*SURE, asked(RIGHT, NONE, full=None))[0] == [RIGHT, NONE, RIGHT]


def test_a_scan_loses_labels() -> None:
    assert marks(*SURE, copied=False) == [[RIGHT, NONE, RIGHT], [RIGHT, NONE, NONE]]
