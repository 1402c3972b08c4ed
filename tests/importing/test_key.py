from __future__ import annotations

import pytest

from generator.importing.drafts import OptionDraft, QuestionDraft
from generator.importing.key import decide
from tests.importing.drafts import RIGHT, WRONG, option, question

ONE, MANY = "What is lava?", "Which are rocks? (Check all that apply.)"


def key(draft: QuestionDraft) -> str:
    return "".join("x" if right else "." for right in decide(draft).correct)


def codes(draft: QuestionDraft) -> set[str]:
    return {doubt.code for doubt in decide(draft).doubts}


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        (question(ONE, option("a", RIGHT), "b"), "x."),
        (question(ONE, option("a", WRONG), option("b", RIGHT)), ".x"),
        (question(ONE, option("a", picked=True), option("b", picked=False), full=True), "x."),
        (question(ONE, option("a", RIGHT, picked=True), option("b", picked=False), full=True), "x."),
        (question(ONE, option("a", WRONG, picked=True), option("b", RIGHT, picked=False), full=False), ".x"),
        (question(MANY, option("a", RIGHT), option("b", WRONG), option("c", RIGHT)), "x.x"),
        (question(ONE, option("a", RIGHT), option("b", WRONG), option("c", RIGHT), several=True), "x.x"),
        (question("Which are rocks? Choose the two best.", option("a", RIGHT), option("b", RIGHT)), "xx"),
    ],
    ids=[
        "a label",
        "two labels",
        "a full score",
        "both",
        "picked and wrong",
        "several",
        "by its labels",
        "by a number word",
    ],
)
def test_the_evidence_decides(draft: QuestionDraft, wanted: str) -> None:
    assert (key(draft), codes(draft)) == (wanted, set())


@pytest.mark.parametrize(
    ("draft", "wanted", "code"),
    [
        (question(ONE, "a", "b"), "..", "key-missing"),
        (question(ONE, option("a", picked=True), "b"), "..", "key-missing"),
        (question(ONE, option("a", picked=True), "b", full=False), "..", "key-missing"),
        (question(ONE, option("a", WRONG), "b"), "..", "key-missing"),
        (question(ONE, option("a", RIGHT), option("b", RIGHT)), "xx", "key-several"),
        (question(MANY, option("a", RIGHT), option("b")), "x.", "key-unclear"),
        (question(ONE, option("a", RIGHT), option("b", picked=True), full=True), "x.", "key-unclear"),
        (question(ONE, option("a", RIGHT, picked=False), option("b", picked=True), full=True), "x.", "key-unclear"),
        (
            question(ONE, option("a", WRONG, picked=True), option("b", RIGHT, picked=False), full=True),
            ".x",
            "key-unclear",
        ),
        (question(ONE, option("a", picked=True), option("b", RIGHT, picked=False), full=False), ".x", "key-unclear"),
        (question(ONE, option("a", WRONG, picked=True), "b", full=True), "..", "key-unclear"),
        (question(ONE, option("a", RIGHT), "b", full=False), "x.", "score-contradicts"),
    ],
    ids=[
        "no evidence",
        "picked without a score",
        "picked and wrong",
        "labelled wrong",
        "two right ones",
        "one of several without a label",
        "another was picked",
        "the right one was not picked",
        "the right one was not picked, though all points were won",
        "the right one was not picked, and no label is below the other",
        "picked, wrong, all points",
        "not all points",
    ],
)
def test_evidence_that_is_missing_or_contradicts_itself_is_in_doubt(
    draft: QuestionDraft, wanted: str, code: str
) -> None:
    assert key(draft) == wanted
    assert code in codes(draft)


@pytest.mark.parametrize(
    ("stem", "several"),
    [
        (ONE, False),
        (MANY, True),
        ("Choose two.", True),
        ("Mark all that apply", True),
        ("Is it all that we need?", False),
    ],
)
def test_a_stem_tells_whether_several_may_be_chosen(stem: str, several: bool) -> None:  # noqa: FBT001
    options: list[OptionDraft] = [option("a", RIGHT), option("b", WRONG)]
    assert decide(question(stem, *options)).several is several
