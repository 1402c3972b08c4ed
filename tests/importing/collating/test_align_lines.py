from __future__ import annotations

from generator.importing.collating.align_lines import align_lines


def test_lines_that_both_have_once_are_the_same() -> None:
    assert align_lines(["themantle", "thecrust", "thecore"], ["figure", "themantle", "thecrust", "thecore"]) == {
        0: 1,
        1: 2,
        2: 3,
    }


def test_between_them_the_lines_that_are_most_alike_are_paired() -> None:
    ours = ["whatislava", "ash", "hotrock", "mud", "whereisthecrust"]
    others = ["whatislava", "correct", "hotrok", "mud", "whereisthecrust"]
    assert align_lines(ours, others) == {0: 0, 2: 2, 3: 3, 4: 4}


def test_pairs_never_cross() -> None:
    pairs = align_lines(["thecrustofit", "themantleofit"], ["themantleofit", "thecrustofit"])
    assert len(pairs) == 1


def test_lines_that_are_not_alike_are_left() -> None:
    assert align_lines(["granite"], ["ash", "", "mud"]) == {}
    assert align_lines([], ["ash"]) == {}
