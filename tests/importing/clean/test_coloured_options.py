from __future__ import annotations

import pytest

from generator.importing.clean.coloured_options import clean
from tests.importing.text import lines, texts

RED, GREEN, END = '<font color="red">', '<font color="green">', "</font>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"A. {RED}Iron{END}\nB. Clay", ["A. **Iron**", "B. Clay"]),
        (f"• {GREEN}Iron{END}\n• Clay", ["• **Iron**", "• Clay"]),
        (f"A. {RED}Iron, which\nis a metal{END}\nB. Clay", ["A. **Iron, which", "is a metal**", "B. Clay"]),
        (f"A. {GREEN}Iron{END}\nB. {RED}Clay{END}", ["A. **Iron**", "B. Clay"]),  # right and wrong ones
        (f"A. {RED}Iron{END}\nB. <font color=yellow>Clay{END}", ["A. Iron", "B. Clay"]),
    ],
)
def test_colours_read_as_bold_type_where_they_may_be_a_key(text: str, expected: list[str]) -> None:
    assert texts(clean(lines(text)).lines) == expected


@pytest.mark.parametrize(
    "text",
    [
        f"What does {RED} do?",
        f"A. {RED}Iron\n\nB. Clay{END}",
        f"A. {RED}Iron{END} and {RED}ore{END}",
        f"```\nA. {RED}Iron{END}\n```",
    ],
)
def test_other_tags_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
