from __future__ import annotations

import pytest

from generator.importing.collating.evidence import judge_spot
from generator.importing.collating.vocabulary import vocabulary
from generator.importing.collating.witness import Side, Witness
from tests.importing.text import lines

MINE = "The mantle lies below the crust of the earth and melts at 1,200 degrees\nx = rock(1,2)\nx = rock(3,4)"
THEIRS = "The mantle lies below the crust of the earth, where 10,ooo degrees and 1,ooo bars rule\nx = rock(1,2)"
MINE_WORDS, THEIR_WORDS = vocabulary(lines(MINE)), vocabulary(lines(THEIRS))


def verdict(mine: str, theirs: str, around: str = "", other: str = "") -> str:
    """What is taken, `?` behind it when it is not sure."""
    found = judge_spot(
        Witness(mine, around or mine, MINE_WORDS), Witness(theirs, other or around or theirs, THEIR_WORDS)
    )
    return (mine if found.side is Side.MINE else theirs) + ("" if found.sure else "?")


@pytest.mark.parametrize(
    ("mine", "theirs", "taken"),
    [
        ("!", "crust", "crust"),  # a stop where the other has a word
        ("crusl", "crust", "crust"),  # a word of the document
        ("crust", "crusl", "crust"),
        ("mantle,", "mantle", "mantle,"),  # punctuation
        ("~melts", "melts", "melts"),  # a sign that no word has
        ("Cafe", "Café", "Café"),  # the proper letter
        ("o, s", "σ, s", "σ, s"),
        ("3x² - 4", "3x2 - 4", "3x² - 4"),  # a raised digit, which one recogniser does not know
        ("(a)2 + 1", "(a)² + 1", "(a)² + 1"),
        ("≤ b", "= b", "≤ b"),  # the proper sign
        ("< b", "≤ b", "≤ b"),
        ("≈ b", "¥ b", "≈ b"),  # a strange sign that this reading has nowhere else
        ("10,000", "10,ooo", "10,000"),  # a number that holds letters is none
        ("1,000,000", "1,0oo0,0o0", "1,000,000"),
        ("y = 0", "y = O", "y = 0"),  # that reading writes letters for digits elsewhere
        ("crust 0f", "crust of", "crust of"),  # a digit within a word
        ("$y^{t}$", "$y*{t}$", "$y^{t}$"),  # a brace in TeX stands behind a sign
        ("$y{t}$", "$y^{t}$", "$y^{t}$"),
        ("$x^{i}$", r"$x\4i}$", "$x^{i}$"),  # a formula that parses, and its markup misread
        ("(1,2", "(1,2)", "(1,2)"),  # brackets
        ("a + b)", "(a + b)", "(a + b)"),
        ("crust/mantle", "crustimantle", "crust/mantle"),  # a slash read as a letter
        ("crustlmantle", "crust/mantle", "crust/mantle"),
        ("rock()", "rock0", "rock()"),  # brackets read as a nought, of what is called elsewhere
        (
            "x = rock(1,2)",
            "rock(1,2)",
            "x = rock(1,2)",
        ),  # the rest is told elsewhere
        ("(1,2)", "x = rock(1,2)", "x = rock(1,2)"),
    ],
)
def test_what_the_texts_show_is_decided(mine: str, theirs: str, taken: str) -> None:
    assert verdict(mine, theirs) == taken


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("98 %", "8 %"),
        ("4.5 %", "45 %"),
        ("a + b", "a - b"),
        ("x < y", "x > y"),
        ("y = 0", "y = 8"),
        ("10²", "102"),  # behind a digit it may stand on the line
        ("x²", "x3"),
        ("mantle", "crust"),  # both are words of the document
        ("x_{2}", "x^{2}"),
        ("$x^{2}$", r"$x\43}$"),  # a digit differs as well
        ("ab", "cb"),  # too short to tell
        ("stone()", "stone0"),  # nowhere called
        ("1", "If"),  # a word that stands nowhere else
        ("y = rock(1,2)", "rock(1,2)"),
    ],
)
def test_what_nothing_shows_is_for_a_person(mine: str, theirs: str) -> None:
    assert verdict(mine, theirs).endswith("?")
    assert verdict(theirs, mine).endswith("?")


def test_a_word_that_nobody_knows_is_the_one_that_looks_like_the_others_in_a_long_text() -> None:
    around = "Geologists think that a rather thin {} is all that the mantle of the planet has"
    found = verdict("crustal", "crnsfal", around.format("crustal"), around.format("crnsfal"))
    assert found == "crustal"
    assert verdict("crustal", "crnsfal") == "crustal?"


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("below the mantle of the earth", "below the mantle of the earth"),  # words of the document
        ("x = rock(1,2)", "x = rock(1,2)"),  # told elsewhere, beside the same word
        ("tq", ""),  # a crumb
        ("•", ""),
        ("melts at 1,500 degrees", "melts at 1,500 degrees?"),  # a number that nothing confirms
        ("zqxwv", "zqxwv?"),
    ],
)
def test_text_that_one_reading_has_alone(text: str, taken: str) -> None:
    assert verdict(text, "") == taken
    assert verdict("", text) in {taken, f"{taken.removesuffix('?')}{'?' if taken.endswith('?') else ''}"}


def test_a_word_has_the_letters_of_its_other_forms() -> None:
    words = vocabulary(lines("The melting rock melts and has been normalized"))

    def taken(mine: str, theirs: str) -> tuple[Side, bool]:
        found = judge_spot(Witness(mine, mine, words), Witness(theirs, theirs, words))
        return found.side, found.sure

    assert taken("normalize", "normalie") == (Side.MINE, True)
    assert taken("normalie", "normalize") == (Side.THEIRS, True)
    assert not taken("crustal", "crustel")[1]


def test_a_common_word_is_misread_more_than_once() -> None:
    words = vocabulary(lines("the " * 20 + "tbe they they"))
    common, odd = Witness("the", "the", words), Witness("tbe", "tbe", words)
    assert (judge_spot(common, odd).side, judge_spot(common, odd).sure) == (Side.MINE, True)
    assert (judge_spot(odd, common).side, judge_spot(odd, common).sure) == (Side.THEIRS, True)
    assert not judge_spot(common, Witness("they", "they", words)).sure  # another word


def test_a_1_alone_is_a_misread_word_that_the_document_has() -> None:
    words = vocabulary(lines("If it melts, and if it cools"))
    for mine, theirs, side in (("If", "1", Side.MINE), ("1", "If", Side.THEIRS)):
        found = judge_spot(Witness(mine, mine, words), Witness(theirs, theirs, words))
        assert (found.side, found.sure) == (side, True)


def test_a_line_read_upside_down_is_no_text() -> None:
    assert (
        verdict("the mantle lies below the crust", "ysnuo ayy mojaq saj ajuew ayy") == "the mantle lies below the crust"
    )


def test_words_that_only_one_of_two_different_readings_has_are_not_lost() -> None:
    assert verdict("ash", "asb of the mantle below the crust") == "asb of the mantle below the crust?"
