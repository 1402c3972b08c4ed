from __future__ import annotations

import pytest

from generator.importing.clean.page_turns import clean
from tests.importing.text import lines

QUESTION = "1. Which is a metal?\nA. Mud\nB. Iron\n"


def _kept(text: str) -> list[str]:
    return [line.text for line in clean(lines(text)).lines if not line.blank]


@pytest.mark.parametrize("foot", ["\n2\n[Turn over\n", "\nPlease turn over.\n\n", "\n– 2 –\nBitte wenden!\n"])
def test_what_tells_to_turn_the_page_goes(foot: str) -> None:
    assert _kept(f"{QUESTION}{foot}C. Ash") == [*QUESTION.splitlines(), "C. Ash"]


def test_a_foot_whose_number_rises_goes() -> None:
    text = "".join(f"{QUESTION}Pass any exam - www.example.org {n}\n" for n in (1, 2, 4))
    assert _kept(text) == QUESTION.splitlines() * 3


@pytest.mark.parametrize(
    "text",
    [
        "Why do you turn over the stone?\nA. fun\nB. fear",
        "How many?\n5\n6\nTurn over a leaf",
        f"{QUESTION}See www.example.org 3",
        f"{QUESTION}See www.example.org 3\n{QUESTION}See www.example.org 3",
        "www.example.org 1\nwww.example.org 2\nwww.example.org 3",
    ],
    ids=["a sentence", "an option", "once", "the same number", "a list"],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
