from __future__ import annotations

import pytest

from generator.importing.items import items
from tests.importing.text import lines

WIDTH = 40
FULL = "This line is full up to the right edge,"


def shown(text: str, width: int = WIDTH) -> list[str]:
    """Return the pieces as `[sign]text`: @ picked, O not picked, - a bullet, # code, ! a label with its feedback."""
    return [
        (
            "#"
            if item.code
            else "!"
            if item.label
            else {True: "@", False: "O", None: "-" if item.mark else ""}[item.picked]
        )
        + (f"{item.label.line.text.strip()}: " if item.label else "")
        + item.text
        for item in items(lines(text), width)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("", []),
        ("Lava\n\nAsh", ["Lava", "Ash"]),
        ("Lava\nAsh", ["Lava", "Ash"]),
        (f"{FULL}\nand goes on\n\nAsh", [f"{FULL} and goes on", "Ash"]),
        (f"{FULL}\nAnd goes on", [f"{FULL} And goes on"]),
        ("Lava\nflows", ["Lava flows"]),
        ("@\nLava", ["@", "Lava"]),
        ("80\n8080\n443", ["80", "8080", "443"]),
        ("It has\n80", ["It has 80"]),
        (f"{FULL}\n\nand goes on", [f"{FULL} and goes on"]),
        (
            "This line is full up to the right edge.\n\nand goes on",
            ["This line is full up to the right edge.", "and goes on"],
        ),
        ("Which flows? (Check all that apply.)\n\nred lava", ["Which flows? (Check all that apply.)", "red lava"]),
        ("$a$\n$b$", ["$a$", "$b$"]),
        ("@ Lava\nO Ash\n- Mud\n[ ] Dust", ["@Lava", "OAsh", "-Mud", "ODust"]),
        ("Lava\nCorrect", ["Lava", "!Correct: "]),
        ("Lava\nCorrect\nYes.\nIt is.", ["Lava", "!Correct: Yes. It is."]),
        ("Lava\nCorrect Yes.\nIt is.", ["Lava", "!Correct: Yes. It is."]),
        ("Lava\nCorrect\n\nAsh", ["Lava", "!Correct: ", "Ash"]),
        ("Lava\nCorrect\n@ Ash", ["Lava", "!Correct: ", "@Ash"]),
        ("Why?\n```\nx = 1\n\ny = 2\n```\nAsh", ["Why?", "#``` x = 1  y = 2 ```", "Ash"]),
        ("```\na\n```\n```\nb\n```", ["#``` a ```", "#``` b ```"]),
        ("```\na\n```\n\nCorrect", ["#``` a ```", "!Correct: "]),
    ],
)
def test_a_question_falls_into_its_pieces(text: str, wanted: list[str]) -> None:
    assert shown(text) == wanted


def test_every_line_that_is_not_blank_is_in_one_piece() -> None:
    page = lines(f"Why?\n\n@ {FULL}\nand on\nCorrect Yes.\nIt is\n\n```\nx\n```\n- a\n\nCorrect\n")
    pieces = [
        line
        for item in items(page, WIDTH)
        for line in (*([item.mark] if item.mark else []), *([item.label.line] if item.label else []), *item.lines)
    ]
    assert "".join(line.source for line in pieces) == "".join(line.text for line in page)


@pytest.mark.parametrize(("first", "unsure"), [(FULL, False), (FULL.lower(), True)])
def test_where_options_begin_in_small_letters_the_next_paragraph_may_be_one(first: str, *, unsure: bool) -> None:
    (item,) = items(lines(f"{first}\n\nand goes on"), WIDTH)
    assert item.broken == unsure
