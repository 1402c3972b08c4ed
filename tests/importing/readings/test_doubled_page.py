from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.importing.readings.doubled_page import clean
from tests.importing.text import lines, removed, texts


def page(*numbers: int) -> str:
    return "".join(f"{n}. Which stone is stone {n}?\nA. Mud\nB. Ore\nC. Ash\nAnswer: B\n\n" for n in numbers)


def test_a_page_that_comes_again_goes() -> None:
    text = page(1, 2) + "Page 1\n" + page(1, 2) + "Page 2\n" + page(3)
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == texts(lines(page(1, 2) + "Page 1\nPage 2\n" + page(3)))
    assert len(removed(text, cleaned.removals)) == 10
    assert all(removal.duplicate_of for removal in cleaned.removals)


def test_a_page_may_come_three_times() -> None:
    assert texts(clean(lines(page(1, 2) * 3)).lines) == texts(lines(page(1, 2)))


@pytest.mark.parametrize(
    "text",
    [
        page(1) * 2,
        page(1, 2) + page(3) + page(1, 2),
        page(1, 2) + page(1, 2).replace("Ash", "Ice"),
        (page(1, 2) + page(1, 2).replace("C. Ash", "7")).replace("C. Ash", "5"),
        "```\n" + page(1, 2) * 2 + "```",
        "",
    ],
    ids=["short", "apart", "differing", "other figures", "code", "empty"],
)
def test_other_repetitions_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


def test_its_questions_come_once() -> None:
    quiz = import_text("quiz.txt", (page(1, 2) * 2 + page(3)).encode()).quiz
    assert quiz
    assert [(each.number, each.review) for each in quiz.questions] == [("1", ()), ("2", ()), ("3", ())]
