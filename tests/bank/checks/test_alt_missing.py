from __future__ import annotations

import pytest

from generator.bank.checks.alt_missing import check
from tests.bank.banks import GOOD, bank_asking, bank_with, brief


@pytest.mark.parametrize(
    "stem", ["![a net](../pictures/net.png)", "no picture", "`![](x.png)`", "$![](x.png)$", "[![a net](a.png)](b.md)"]
)
def test_a_picture_with_words_is_fine(stem: str) -> None:
    assert brief(check(bank_asking(stem))) == []


@pytest.mark.parametrize(
    ("stem", "column"),
    [
        ("See ![](../pictures/net.png).", 20),
        ("See ![  ](net.png).", 22),
        ("![net.png](../pictures/net.png)", 23),
        ("![Net](../pictures/net.png)", 19),
        ("[![](a.png)](b.md)", 17),
    ],
)
def test_a_picture_without_words_is_found(stem: str, column: int) -> None:
    assert brief(check(bank_asking(stem))) == [(3, column, "alt-missing")]


def test_every_text_of_a_question_is_looked_through() -> None:
    fields = "  hints: ['![](a.png)']\n  references: ['![](a.png)']\n  explanation: '![](a.png)'\n"
    assert [line for line, _, _ in brief(check(bank_with(GOOD + fields)))] == [11, 9, 10]


def test_a_draft_may_still_lack_the_words() -> None:
    picture = GOOD.replace("What is it?", "'![](a.png)'")
    assert brief(check(bank_with(picture)))
    assert not brief(check(bank_with(f"{picture}  review: [{{code: picture, note: Say what it shows.}}]\n")))
