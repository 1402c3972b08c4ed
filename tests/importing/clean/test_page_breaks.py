from __future__ import annotations

import pytest

from generator.importing.clean.page_breaks import clean
from tests.importing.text import doubts, lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Lava",
        "Lava\n\f",
        "Lava\n\f1. What is lava?",
        "Lava\n\f\n\n2. What is ash?",
    ],
    ids=[
        "empty",
        "one page",
        "the last page",
        "a question",
        "a question further down",
    ],
)
def test_a_page_that_begins_with_a_question_is_fine(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize("text", ["Lava\n\fCorrect\nAsh", "Lava\n\f\n\nCorrect\nAsh"])
def test_a_page_that_begins_inside_a_question_is_in_doubt(text: str) -> None:
    done = clean(lines(text)).lines
    assert [line.text for line in done] == [line.text for line in lines(text)]
    assert doubts(done) == ["a page begins here; what belongs above this line may be lost"]
    assert [line.text.strip() for line in done if line.doubts] == ["Correct"]
    assert texts(done)[-1] == "Ash"


@pytest.mark.parametrize("text", ["Lava\n\n\f\n\nCorrect\nAsh", "1/1 point\n\ue63f\n2.\n\n\f\n\nLava"])
def test_a_feed_on_a_line_of_its_own_is_one_blank_line_and_nothing_is_in_doubt(text: str) -> None:
    done = clean(lines(text)).lines
    assert [line.text for line in done] == text.replace("\n\n\f\n\n", "\n\f\n").split("\n")
    assert not doubts(done)
