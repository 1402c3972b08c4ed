from __future__ import annotations

import pytest

from generator.importing.labels import label
from generator.importing.marks import marked
from generator.importing.numbering import starts
from generator.importing.scores import score
from tests.importing.text import lines

ANSWER = "Lava\nCorrect\nMud\n"


def opened(text: str) -> list[tuple[int, int | None]]:
    """Return source line and number of every question that is found."""
    page = lines(text)
    answers = [label(line) is not None or marked(line).picked is not None for line in page]
    scored = [score(line.text) is not None for line in page]
    return [(start.index + 1, start.number) for start in starts(page, answers, scored)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        ("Lava\nCorrect", []),
        (f"1. Why?\n{ANSWER}\n2. How?\n{ANSWER}\n3. Who?\n{ANSWER}", [(1, 1), (6, 2), (11, 3)]),
        (f"1/1 point\n1. Why?\n{ANSWER}1/1 point\n2. How?\n{ANSWER}", [(2, 1), (7, 2)]),
        (f"1.\nWhy?\n{ANSWER}\n2.\n\nHow?\n{ANSWER}", [(1, 1), (7, 2)]),
        (f"v 1. Why?\n{ANSWER}\n✓ 2. How?\n{ANSWER}", [(1, 1), (6, 2)]),
        (f"1, Why?\n{ANSWER}\n2 ) How?\n{ANSWER}", [(1, 1), (6, 2)]),
        (f"9. Why?\n{ANSWER}\n10. How?\n{ANSWER}", [(1, 9), (6, 10)]),
    ],
    ids=["nothing", "no number", "plain", "scores", "numbers alone", "ticks", "commas and brackets", "ten"],
)
def test_numbered_lines_open_questions(text: str, wanted: list[tuple[int, int]]) -> None:
    assert opened(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"1. Which order?\n1. first heat\n2. then cool\n{ANSWER}\n2. How?\n{ANSWER}", [(1, 1), (8, 2)]),
        (f"1. Why?\n{ANSWER}\n2. How many?\n7. is odd\n{ANSWER}\n3. Who?\n{ANSWER}", [(1, 1), (6, 2), (12, 3)]),
        (f"1. Why?\n{ANSWER}\n1.5 is a number\n\n2. How?\n{ANSWER}", [(1, 1), (8, 2)]),
        (f"1. Why?\n{ANSWER}\nIn 2. we said\n\n2. How?\n{ANSWER}", [(1, 1), (8, 2)]),
        (f"1. Why?\n{ANSWER}\n1990. A year\n\n2. How?\n{ANSWER}", [(1, 1), (8, 2)]),
    ],
    ids=["a list in a stem", "a number in an option", "a decimal", "inside a line", "a year"],
)
def test_other_numbers_open_none(text: str, wanted: list[tuple[int, int]]) -> None:
    assert opened(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (f"1. Why?\n{ANSWER}\nQ. How?\n{ANSWER}\n3. Who?\n{ANSWER}", [(1, 1), (6, 2), (11, 3)]),
        (f"1. Why?\n{ANSWER}\n& . How?\n{ANSWER}\n\n4. Who?\n{ANSWER}", [(1, 1), (6, None), (12, 4)]),
        (f"3. Why?\n{ANSWER}\nG. How?\n{ANSWER}\n7. Who?\n{ANSWER}", [(1, 3), (6, 6), (11, 7)]),
        (f"3. Why?\n{ANSWER}\nB. How?\n{ANSWER}\n6. Who?\n{ANSWER}", [(1, 3), (6, None), (11, 6)]),
        (f"1. Why?\n{ANSWER}\nv B. How?\n{ANSWER}", [(1, 1), (6, 2)]),
        (f"1. Why?\n{ANSWER}\nB. How?\n{ANSWER}", [(1, 1)]),
        (f"1. Why?\n{ANSWER}\nA. Lava\n\nB. Ash\n\nC. Mud\n\n3. Who?\n{ANSWER}", [(1, 1), (12, 3)]),
        (f"1. Why?\n{ANSWER}\n2. How?\n\nA. Lava\n\nB. Ash\n\n3. Who?\n{ANSWER}", [(1, 1), (6, 2), (12, 3)]),
    ],
    ids=[
        "one sign for one number",
        "one sign for two",
        "a sign that has the shape of one of two",
        "a sign that has the shape of another",
        "a ticked one at the end",
        "a letter at the end",
        "more letters than numbers",
        "letters where no number is missing",
    ],
)
def test_a_misread_number_is_trusted_where_one_is_missing(text: str, wanted: list[tuple[int, int | None]]) -> None:
    assert opened(text) == wanted


def test_a_number_that_is_missing_is_stepped_over() -> None:
    assert opened(f"1. Why?\n{ANSWER}\n4. How?\n{ANSWER}\n5. Who?\n{ANSWER}") == [(1, 1), (6, 4), (11, 5)]


def test_numbers_rise() -> None:
    found = opened("".join(f"{n}. Why?\n{ANSWER}\n" for n in (1, 2, 7, 3, 2, 4, 9, 5)))
    assert [number for _, number in found] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize(("crumb", "rival"), [("2)", False), ("2) Ash is dust", True)])
def test_a_number_alone_claims_nothing_where_every_other_has_its_question(crumb: str, *, rival: bool) -> None:
    text = f"1. What is lava?\n\nRock\n\n{crumb}\n\nCorrect\n\n2. What is ash?\n\nDust\n\nCorrect"
    source = lines(text)
    found = starts(source, [line.text == "Correct" for line in source], [False] * len(source))
    assert [(start.number, start.rival) for start in found] == [(1, rival), (2, rival)]


SCORED = "".join(f"\n1/1 point\n{n}. Why?\n{{}}{ANSWER}" for n in (1, 2, 3))


@pytest.mark.parametrize(
    ("text", "rivals"),
    [
        (SCORED.format("\nWe want three things.\n\n1. speed\n\n", "", ""), []),
        (
            SCORED.format("", "", "")
            .replace("1/1 point\n2", "2")
            .replace("Why?", "Why?\nSome\nwant\n\n2. speed\n\n", 1),
            [1, 2],
        ),
        (SCORED.format("\n1/1 point\n1. speed\n\n", "", ""), [1]),
    ],
    ids=["a list where each question has a score", "a question that lost its score", "two scores"],
)
def test_a_number_that_two_lines_claim_is_doubtful_unless_scores_tell(text: str, rivals: list[int]) -> None:
    page = lines(text)
    answers = [label(line) is not None for line in page]
    scored = [score(line.text) is not None for line in page]
    assert [start.number for start in starts(page, answers, scored) if start.rival] == rivals


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["below a score", "a blank line between"])
def test_a_number_without_its_full_stop_is_one_below_a_score(gap: str) -> None:
    page = f"1/1 point{gap}1. Why?\n{ANSWER}\n1/1 point{gap}2 What?\n{ANSWER}"
    assert [number for _, number in opened(page)] == [1, 2]


def test_anywhere_else_it_is_text() -> None:
    assert [number for _, number in opened(f"1. Why?\n{ANSWER}\n2 What?\n{ANSWER}")] == [1]
