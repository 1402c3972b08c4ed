from __future__ import annotations

import re

from generator.model.question import Question
from generator.site.kinds.ordering import key, task
from generator.site.words import ENGLISH

QUESTION = Question("abc123", "?", sequence=("first", "second", "third"))


def items(markdown: str) -> list[int]:
    return [int(number) for number in re.findall(r'data-item="(\d)"', markdown)]


def test_the_items_stand_in_another_order_and_the_key_in_the_right_one() -> None:
    assert sorted(items(task(QUESTION, ENGLISH))) == [0, 1, 2] == items(key(QUESTION, ENGLISH))
    assert items(task(QUESTION, ENGLISH)) != [0, 1, 2]
    assert items(task(QUESTION, ENGLISH)) == items(task(QUESTION, ENGLISH))
