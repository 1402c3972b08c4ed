from __future__ import annotations

import pytest

from generator.bank.checks import link_form
from tests.bank.banks import bank_of, spans

QUIZ = """\
title: T
questions:
  - id: aaaaa1
    stem: Which?
    answers: [a]
    explanation: |
      The text is
      TEXT
"""


def found(text: str) -> list[tuple[int, int, int, int, str]]:
    return spans(link_form.check(bank_of(QUIZ.replace("TEXT", text))))


@pytest.mark.parametrize(
    "text",
    [
        "[a](x.md), [b](#aaaaa1), <https://example.org>, [c](https://example.org/x), [d](mailto:a@b.org)",
        "[the paper][1]\n\n      [1]: https://example.org",
        "[the paper][The  Paper]\n\n      [the paper]: https://example.org",
        "`[a]()` and `[here][there]`, $[ab][cd]$",
        "matrix[row][column], x[12][34], [a][b], an [interval]",
        "- [ ] a box",
    ],
)
def test_links_and_what_is_none_are_fine(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "columns", "code"),
    [
        ("see [it]()", (16, 17), "broken-link"),
        ("![it]( )", (14, 15), "broken-link"),
        ("[it](https:/example.org)", (12, 30), "broken-link"),
        ("![it](/a.png)", (13, 19), "absolute-link"),
        ("see [the paper][paper].", (11, 29), "undefined-reference"),
        ("![a net][net]", (7, 20), "undefined-reference"),
    ],
)
def test_what_cannot_lead_anywhere_is_found_at_its_place(text: str, columns: tuple[int, int], code: str) -> None:
    assert found(text) == [(8, columns[0], 8, columns[1], code)]
