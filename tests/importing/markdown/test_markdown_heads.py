from __future__ import annotations

import pytest

from generator.importing.markdown.markdown_heads import explains, head
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("Q1. Which rock is it?", "1", "Which rock is it?"),
        ("Q50.Which rock", "50", "Which rock"),
        ("Question 5", "5", ""),
        ("Question #4: Which rock", "4", "Which rock"),
        ("**Q6. Which rock?**", "6", "Which rock?"),
        ("**Q6.** Which rock?", "6", "Which rock?"),
        ("12) Which rock", "12", "Which rock"),
        ("Q: Which rock", "", "Which rock"),
        ("Frage 7: Welches Gestein", "7", "Welches Gestein"),
    ],
)
def test_a_number_opens_a_question(text: str, number: str, rest: str) -> None:
    found = head(lines(text)[0])
    assert found
    assert (found.number, found.rest.text) == (number, rest)
    assert "".join(line.text for line in found.signs).strip()


@pytest.mark.parametrize("text", ["Queue 5 rocks", "Quick rocks", "3 rocks", "1.5 rocks", "Rocks"])
def test_other_text_opens_none(text: str) -> None:
    assert head(lines(text)[0]) is None


@pytest.mark.parametrize(
    "text",
    [
        "[Reference](x)",
        "**Explanation:** slate",
        "> slate",
        "Source: a book",
        "[a page](https://example.org)",
        "Hint - slate",
    ],
)
def test_references_and_quotations_explain(text: str) -> None:
    assert explains(text)


@pytest.mark.parametrize(
    "text", ["See the table below", "Why is it slate?", "![slate](slate.png)", "Source code is text"]
)
def test_other_text_does_not_explain(text: str) -> None:
    assert not explains(text)
