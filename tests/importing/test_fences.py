from __future__ import annotations

import pytest

from generator.importing.fences import fenced
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
