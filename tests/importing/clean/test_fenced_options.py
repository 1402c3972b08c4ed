from __future__ import annotations

import pytest

from generator.importing.clean.fenced_options import clean
from tests.importing.text import lines, removed, texts


@pytest.mark.parametrize(
    "block",
    ["a = 1\nb = 2", "A. one", "A. one\nC. two", "A. one\nmore of it\nB. two", "B. one\nC. two", "", "x) 1\ny) 2"],
)
def test_a_block_of_code_stays(block: str) -> None:
    text = f"1. What does this print?\n```\n{block}\n```"
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


@pytest.mark.parametrize("options", ["A. one\nB. two", "a) one\n\nb) two\nc) three", "A.one\nB.two"])
def test_the_fences_of_options_go(options: str) -> None:
    text = f"1. What is it?\n```text\n{options}\n```\nAnswer: B"
    cleaned = clean(lines(text))
    filled = [line for line in options.split("\n") if line]
    assert texts(cleaned.lines) == ["1. What is it?", *filled, "Answer: B"]
    assert [piece for _, piece in removed(text, cleaned.removals)] == ["```text", "```"]
