from __future__ import annotations

import pytest

from generator.importing.clean.citations import RULE, clean
from tests.importing.text import lines, removed, texts

CITED = """1. What floats?([Rocks][1])
a) Slate &#x20;
b) Pumice  ([Rocks of the world][1], [Islands][2])

[1]: https://example.org/rocks "Rocks"
"""


def test_links_to_sources_behind_a_text_go() -> None:
    cleaned = clean(lines(CITED))
    assert texts(cleaned.lines) == ["1. What floats?", "a) Slate", "b) Pumice"]
    assert {removal.rule for removal in cleaned.removals} == {RULE}
    assert removed(CITED, cleaned.removals)[0] == (1, "([Rocks][1])")


@pytest.mark.parametrize(
    "text",
    [
        "What floats? ([Rocks][1])\nSlate",
        "What is a[0][1]?\nWhat is (b[0][1])?",
        "See [Rocks][1]\nSee [Islands][2]",
        "```\nx ([a][1])\ny ([b][2])\n```",
    ],
    ids=["once", "code", "a link in a sentence", "fenced"],
)
def test_other_text_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
