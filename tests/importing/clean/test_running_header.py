from __future__ import annotations

import pytest

from generator.importing.clean.running_header import clean
from tests.importing.text import doubts, lines, removed, texts

TITLE = "Volcanoes of the sea, their lava and sedimentary formations"
PAGE = f"# {TITLE}\nWhat is lava?\nRock\nAir\nWater"


@pytest.mark.parametrize(
    "text",
    [
        "",
        TITLE,
        f"{TITLE}\nWhat is lava?",
        "Lava\na\nLava\nb\nLava",
        "What is this rock here?\na\nWhat is this rock here?",
        "1. A numbered line of text\na\n1. A numbered line of text",
        "Un-selected is correct\na\nUn-selected is correct",
        "✓ Correct 1/1 points\na\n✓ Correct 1/1 points\nb\n✓ Correct 1/1 points",
        "NEW QUESTION 1\n- (Volcanic topic)\na\nNEW QUESTION 2\n- (Volcanic topic)\nb\n- (Volcanic topic)",
        f"a\nb\nc\nd\ne\n{TITLE}\nf\n{TITLE}",
        "Igneous rocks form from lava\na\nIgneous rocks are hard",
        "Which of them melt? (Choose\nall that apply.) *\nLava\nWhich of them flow? (Choose\nall that apply.) *\nMud",
    ],
    ids=[
        "empty",
        "alone",
        "once",
        "short",
        "a question",
        "numbered",
        "a label",
        "a verdict",
        "below the head of a question",
        "deep in the text",
        "same beginning",
        "the end of a stem",
    ],
)
def test_what_is_no_header_stays(text: str) -> None:
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize(
    ("again", "left"),
    [
        (TITLE, []),
        (f"## {TITLE}", []),
        (f"A row of arches {TITLE}", ["A row of arches "]),
        (f"{TITLE} Quiz", [" Quiz"]),
        (f"{TITLE} and {TITLE}", [" and "]),
    ],
    ids=["whole", "as a heading", "behind text", "before text", "twice"],
)
def test_every_header_but_the_first_goes(again: str, left: list[str]) -> None:
    text = f"{PAGE}\n{again}\nSand\n{TITLE}"
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == [*PAGE.split("\n"), *left, "Sand"]
    assert {line for line, _ in removed(text, cleaned.removals)} == {6, 8}
    assert not doubts(cleaned.lines)


@pytest.mark.parametrize(
    ("again", "left"),
    [
        ("Volcanoes of the sea, their lava and sedimetapresence of ash in the air", "tapresence of ash in the air"),
        ("A very hot stream of rock Volcanoes oingula rtheir and sedimentary formations", "A very hot stream of rock "),
    ],
    ids=["its end", "its middle"],
)
def test_text_printed_over_a_header_is_in_doubt(again: str, left: str) -> None:
    text = f"{PAGE}\n{TITLE}\n{again}\n{TITLE}"
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == [*PAGE.split("\n"), left]
    assert doubts(cleaned.lines) == [
        "a page header was printed over this text, or it is none; part of the text may be lost"
    ]


def test_a_header_inside_code_stays() -> None:
    text = f"{PAGE}\n{TITLE}\n{TITLE}\n```\n{TITLE}\n```"
    assert texts(clean(lines(text)).lines) == [*PAGE.split("\n"), "```", TITLE, "```"]


def test_a_header_that_comes_again_near_the_top_goes_as_well() -> None:
    text = f"{TITLE}\n1. What is lava?\nHot rock\n{TITLE}\nCorrect\n{TITLE}"
    assert texts(clean(lines(text)).lines) == [TITLE, "1. What is lava?", "Hot rock", "Correct"]


def test_a_line_that_comes_twice_stays_and_is_in_doubt() -> None:
    cleaned = clean(lines(f"{PAGE}\n{TITLE}\nSand"))
    assert texts(cleaned.lines) == [*PAGE.split("\n"), TITLE, "Sand"]
    assert doubts(cleaned.lines) == ["this stands at the top of the page as well; it may be a page header"]


def test_a_title_inside_a_sentence_is_no_header() -> None:
    text = f"{PAGE}\nOf the book {TITLE} the first chapter\n{TITLE}\n{TITLE}"
    assert "Of the book " + TITLE + " the first chapter" in texts(clean(lines(text)).lines)


def test_an_option_that_two_questions_share_is_no_header() -> None:
    text = "Rocks\n1. Which of these is no rock?\nBasalt\nNone of the above\n2. Which is?\nWater\nNone of the above"
    assert clean(lines(text)).lines == lines(text)


def test_an_option_that_begins_like_another_is_no_header() -> None:
    text = "Rocks\n1. What is sand?\nVery small stones\nLava\n2. What is gravel?\nVery small stones of the rivers"
    assert clean(lines(text)).lines == lines(text)


def test_options_above_the_fifth_line_are_no_headers() -> None:
    question = "Q. 1) Which of these floats on\nwater?\n(a) none of the rocks\n(b) pumice\n"
    text = f"Rocks\n\n{question}Answer: (a) none of the rocks"
    assert clean(lines(text)).lines == lines(text)


def test_a_short_title_is_a_header_where_the_questions_are_counted_below_it_each_time() -> None:
    text = "5/5 points (100%)\nLava\n5 questions\n1. What is it?\nAsh\n\nLava\n5 questions\nRock"
    cleaned = clean(lines(text))
    assert removed(text, cleaned.removals) == [(7, "Lava")]
    assert not doubts(cleaned.lines)


def test_a_short_title_that_is_an_option_as_well_stays() -> None:
    text = "Lava\n2 questions\n1. What is it?\nLava\nAsh\n\nLava\n2 questions\nRock"
    assert clean(lines(text)).lines == lines(text)


def test_a_short_title_beside_the_score_of_the_quiz_is_a_header() -> None:
    text = "Lava 5/5 points (100%)\n1. What is it?\nAsh\n\nLava 5/5 points (100%)\nRock"
    cleaned = clean(lines(text))
    assert removed(text, cleaned.removals) == [(5, "Lava")]


def test_a_line_that_begins_or_ends_with_a_short_title_stays_and_is_in_doubt_at_the_top_of_a_page() -> None:
    text = "Lava\n5 questions\n1. Which is true?\n\n\nLava\n5 questions\nLava is hot\n\n\n\nAsh is hotter than Lava"
    done = clean(lines(text)).lines
    assert texts(done)[-2:] == ["Lava is hot", "Ash is hotter than Lava"]
    assert [line.text for line in done if line.doubts] == ["Lava is hot"]
