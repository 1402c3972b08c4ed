from __future__ import annotations

import pytest

from generator.importing.clean.gutter_scores import clean
from tests.importing.text import doubts, lines, removed, texts

SECOND = "\n\nWhat is basalt?\n1/1\npoints\na rock\nmud"


@pytest.mark.parametrize(
    "text",
    [
        "What is lava?\n1/1\npoints\nmolten rock",
        "1/1 points\nWhat is lava?\n\n1/1 points\nWhat is mud?",
        "3/4\nand 1/2\n\nof all points lie inside",
    ],
    ids=["only one", "scores on one line", "fractions"],
)
def test_a_page_without_boxes_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("first", "mended"),
    [
        ("What is lava?\n1/1\npoints\nmolten rock", ["1/1 points", "What is lava?", "molten rock"]),
        ("What is\n1/1\nlava?\n points:\nmolten rock", ["1/1 points", "What is", "lava?", "molten rock"]),
        ("1/1 What is lava?\npoints\nmolten rock", ["1/1 points", "What is lava?", "molten rock"]),
        ("What is lava?\n171\npoints\nmolten rock", ["/1 points", "What is lava?", "molten rock"]),
        (
            "1 Look at a:\n\na = 1\n1/1 b = 2\npoints What is b?",
            ["1/1 points", "1 Look at a:", "a = 1", "b = 2", "What is b?"],
        ),
        (
            "Look at a:\n\na = 1\n1/1 b = 2\npoints What is b?",
            ["1/1 points", "Look at a:", "a = 1", "b = 2", "What is b?"],
        ),
    ],
    ids=["below the stem", "within it", "on its line", "the slash misread", "the number tells", "a colon leads on"],
)
def test_a_box_becomes_a_score_above_its_question(first: str, mended: list[str]) -> None:
    cleaned = clean(lines(first + SECOND))
    assert texts(cleaned.lines)[: len(mended)] == mended
    assert [piece.strip(" :") for _, piece in removed(first + SECOND, cleaned.removals)] == ["points", "points"]
    assert doubts(cleaned.lines) == []


def test_text_that_a_box_parted_stands_together_again() -> None:
    cleaned = clean(lines("What is\n1/1\nlava?\npoints\nmolten rock" + SECOND)).lines
    at = next(i for i, line in enumerate(cleaned) if line.text == "What is")
    assert [line.text for line in cleaned[at : at + 3]] == ["What is", "lava?", "molten rock"]


def test_close_below_a_label_the_beginning_is_a_guess_as_feedback_stands_there() -> None:
    first = "What is lava?\n1/1\npoints\nmud\nCorrect\nWhat is mud?\n1/1\npoints\nearth"
    cleaned = clean(lines(first + SECOND)).lines
    assert texts(cleaned)[3:6] == ["Correct", "1/1 points", "What is mud?"]
    assert len(doubts(cleaned)) == 2


def test_without_a_gap_above_the_beginning_is_a_guess() -> None:
    long = "So it is.\nAnd it was.\nWho knows.\nWhat is mud?\nSay it."
    text = f"What is lava?\n1/1\npoints\nmud\n\n{long}\n1/1\npoints\nearth"
    assert set(doubts(clean(lines(text)).lines)) == {
        "no blank line parts this question from the one above; where it begins is a guess"
    }


def test_a_score_on_one_line_below_its_number_goes_above_it() -> None:
    text = "1. What is\n1/1 points\nlava?\nmud\n\n2. What is mud?\n1/1 points\nearth"
    assert texts(clean(lines(text)).lines) == [
        "1/1 points", "1. What is", "lava?", "mud", "1/1 points", "2. What is mud?", "earth",
    ]  # fmt: skip


def test_a_score_below_a_stem_of_many_lines_goes_above_its_number() -> None:
    stem = "\n".join(f"line {n} of what is asked" for n in range(6))
    page = "".join(f"{n}.\nQuestion {n}\n{stem}\n\n1 / 1 point\n\nrock\nCorrect\nmud\n\n" for n in (1, 2))
    assert texts(clean(lines(page)).lines)[:2] == ["1 / 1 point", "1."]
    assert texts(clean(lines(page)).lines).count("1 / 1 point") == 2


def test_a_score_above_its_number_stays_there() -> None:
    text = "1/1 points\n1. What is lava?\nmud\n\n1/1 points\n2. What is mud?\nearth"
    assert clean(lines(text)).lines == lines(text)


def test_a_sentence_that_goes_on_below_a_box_with_nothing_beside_it_has_lost_a_line() -> None:
    cleaned = clean(lines("You drew lava. However,\n1/1\npoints\nalarms are loud. Why?\nhot" + SECOND))
    assert [line.text for line in cleaned.lines if line.doubts] == ["alarms are loud. Why?"]


@pytest.mark.parametrize(
    "first",
    [
        "What is lava?\n1/1\npoints\nmolten rock",
        "You drew lava. However,\n1/1\nit is loud and\npoints\nhot. Why?",
        "You drew lava. However,\n1/1\npoints Hot rocks are\nloud. Why?",
        "Take these:\n1/1\npoints\nlava and ash",
        "Lava is hot and\n1/1\npoints\nMud",
    ],
    ids=["the stem has ended", "text between", "text beside", "a colon", "a capital letter"],
)
def test_any_other_box_parts_no_sentence(first: str) -> None:
    assert not doubts(clean(lines(first + SECOND)).lines)


def test_a_score_above_a_number_that_is_alone_on_its_line_stays_there() -> None:
    text = "1/1 point\n1.\nWhich one?\n1. Ash\n2. Lava\nCorrect\n3. Sand\n\n1/1 point\n2.\nWhich is older?"
    assert clean(lines(text)).lines == lines(text)
