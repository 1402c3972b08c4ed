from __future__ import annotations

import re

import pytest

from generator.importing.fences import fenced, openings, unfenced
from tests.importing.text import lines


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("a\nb", ".."),
        ("```\na\n```\nb", "xxx."),
        ("```python\n\n```", "xxx"),
        ("a\n```\nb", "..."),
        ("```\na\n```\n```\nb", "xxx.."),
        ("`a`\n``b``\n    ```\nc\n```", "....."),
    ],
    ids=["none", "a block", "a language", "never closed", "a second one never closed", "no fences"],
)
def test_code_stands_between_two_fences(text: str, wanted: str) -> None:
    assert "".join("x" if code else "." for code in fenced(lines(text))) == wanted


def test_other_fences_inside_code_are_code() -> None:
    assert fenced(lines("~~~\n```\na\n~~~\nb\n```\nc\n```")) == (True, True, True, True, False, True, True, True)


def test_lines_outside_code_are_those_that_say_something() -> None:
    text = lines("1. Basalt\n\n```\n1. print()\n```\n2. Slate")
    assert unfenced(text) == [0, 5]
    assert {i: sign[0] for i, sign in openings(text, re.compile(r"\d\.")).items()} == {0: "1.", 5: "2."}
