from __future__ import annotations

import pytest

from benchmarks.scoring import LIES, Verdict, count, judge
from benchmarks.truth import TrueQuestion
from generator.model.question import Question, Quiz, ReviewNote
from tests.benchmarks.truths import STEM, asked, got, truth


def verdict(wanted: TrueQuestion, found: Question, lost: str = "") -> Verdict:
    (judged,) = judge(truth(wanted), Quiz("T", (found,)), {lost})
    return judged.verdict


MISREAD = "Which rock comes from lava of 110 degrees?"
TRUE = "Which rock comes from lava of 1100 degrees?"
CUT = "Which rock comes"


@pytest.mark.parametrize(
    ("wanted", "found", "expected"),
    [
        (asked(), got(), Verdict.CLEAN),
        (asked(), got(choices="_ marble, x basalt, _ chalk"), Verdict.CLEAN),
        (asked(), got(note=True), Verdict.FLAGGED_RIGHT),
        (asked(), got(CUT, note=True), Verdict.FLAGGED),
        (asked(), got(CUT), Verdict.SILENT),
        (asked(), got(choices="x basalt, _ chalk"), Verdict.SILENT),
        (asked(), got(choices="_ basalt, x chalk, _ marble"), Verdict.WRONG_KEY),
        (asked(), got(choices="x basalt, x chalk, _ marble"), Verdict.WRONG_KEY),
        (asked(), got(CUT, "_ basalt, x chalk, _ marble"), Verdict.WRONG_KEY),
        (asked(TRUE), got(MISREAD), Verdict.MISREAD),
        (asked(TRUE), got(MISREAD, "_ basalt, x chalk, _ marble"), Verdict.WRONG_KEY),
        (asked(choices="x 98 %, _ 50 %"), got(choices="x 8 %, _ 50 %"), Verdict.MISREAD),
    ],
)
def test_a_question_gets_the_verdict_that_it_deserves(wanted: TrueQuestion, found: Question, expected: Verdict) -> None:
    assert verdict(wanted, found) is expected


def test_what_the_text_does_not_hold_cannot_be_seen() -> None:
    assert verdict(asked(), got(CUT), lost="1") is Verdict.UNSEEN
    assert verdict(asked(), got(choices="_ basalt, x chalk, _ marble"), lost="1") is Verdict.UNSEEN
    assert verdict(asked(), got(), lost="1") is Verdict.CLEAN
    assert verdict(asked(TRUE), got(MISREAD), lost="1") is Verdict.MISREAD


def test_where_the_source_does_not_tell_the_answer_any_key_is_a_guess() -> None:
    unknown = asked(choices="? basalt, ? chalk, ? marble")
    assert verdict(unknown, got()) is Verdict.WRONG_KEY
    assert verdict(unknown, got(choices="_ basalt, _ chalk, _ marble", note=True)) is Verdict.FLAGGED
    told = judge(truth(unknown), Quiz("T", (got(note=True),)))
    assert [(each.right, each.whole) for each in told] == [(True, False)]


def test_a_question_that_is_not_there_is_lost_unless_the_quiz_tells() -> None:
    told = (ReviewNote("count", "Two questions are announced."),)
    assert [each.verdict for each in judge(truth(asked()), Quiz("T"))] == [Verdict.LOST]
    assert [each.verdict for each in judge(truth(asked()), Quiz("T", review=told))] == [Verdict.ABSENT]
    assert [each.verdict for each in judge(truth(asked()), None)] == [Verdict.LOST]


def test_a_question_like_none_of_the_truth_is_invented_unless_it_is_flagged() -> None:
    more = got("Name a tree.", "x oak, _ iron", "7")
    flagged = got("Name a tree.", "x oak, _ iron", "7", note=True)
    judged = judge(truth(asked()), Quiz("T", (got(), more)))
    assert [(each.verdict, each.name) for each in judged] == [(Verdict.CLEAN, "1"), (Verdict.INVENTED, "7")]
    assert judge(truth(asked()), Quiz("T", (got(), flagged)))[1].verdict is Verdict.EXTRA


def test_the_figures_add_up() -> None:
    wanted = truth(
        asked(),
        asked("What is granite made of?", "x quartz, _ tin", 2),
        asked("Name the softest mineral there is.", "x talc, _ diamond", 3),
        asked("Where does magma gather below a volcano?", "? chamber, ? cellar", 4),
    )
    found = Quiz(
        "T",
        (
            got(),
            got("What is granite made of?", "x quartz, _ tin", "2", note=True),
            got("Name the softest mineral there is.", "_ talc, x diamond", "3"),
            got("Which tree keeps its leaves?", "x fir, _ beech", "9"),
        ),
    )
    figures = {name: figure for name, figure in count(judge(wanted, found)).items() if figure}
    assert figures == {
        "questions": 4,
        "whole": 3,
        "right": 2,
        "clean": 1,
        "flagged": 1,
        "flagged_though_right": 1,
        "silent": 1,
        "wrong_key": 1,
        "lost": 1,
        "invented": 1,
    }


def test_lies_are_what_looks_certain_and_is_not() -> None:
    assert set(LIES) == {Verdict.SILENT, Verdict.WRONG_KEY, Verdict.LOST, Verdict.INVENTED}


def test_a_judgement_says_what_is_wrong() -> None:
    (judged,) = judge(truth(asked()), Quiz("T", (got(STEM, "_ basalt, x chalk, _ marble"),)))
    assert (judged.where, judged.truth, judged.got) == ("key", asked(), got(STEM, "_ basalt, x chalk, _ marble"))
