from __future__ import annotations

from benchmarks.agreement import Agreement
from benchmarks.pairing import pair_options, pair_questions
from tests.benchmarks.truths import STEM, asked, got

OTHER = "What is granite made of?"


def test_questions_are_paired_by_what_they_say_whatever_their_order() -> None:
    assert pair_questions([asked(), asked(OTHER, "x quartz, _ tin", 2)], [got(OTHER, "x quartz, _ tin"), got()]) == {
        0: 1,
        1: 0,
    }


def test_a_question_like_none_stays_alone() -> None:
    assert pair_questions([asked(number=None)], [got("Name a tree.", "x oak, _ iron", "")]) == {}


def test_of_two_that_read_the_same_the_number_decides() -> None:
    wanted = [asked(number=1), asked(number=2)]
    assert pair_questions(wanted, [got(number="2"), got(number="1")]) == {0: 1, 1: 0}


def test_options_are_paired_whatever_their_order() -> None:
    assert pair_options(asked().options, got(STEM, "_ marble, x basalt, _ chalk").options) == (
        {0: 1, 1: 2, 2: 0},
        Agreement.SAME,
    )


def test_an_option_too_few_or_another_one_makes_them_other_options() -> None:
    assert pair_options(asked().options, got(STEM, "x basalt, _ chalk").options) is None
    assert pair_options(asked().options, got(STEM, "x basalt, _ chalk, _ slate").options) is None


def test_a_misread_figure_is_told() -> None:
    paired = pair_options(asked(choices="x 98 %, _ 50 %").options, got(choices="x 8 %, _ 50 %").options)
    assert paired == ({0: 0, 1: 1}, Agreement.MISREAD)


def test_open_questions_have_the_same_options() -> None:
    assert pair_options((), ()) == ({}, Agreement.SAME)
