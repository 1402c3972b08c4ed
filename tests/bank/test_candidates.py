from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from generator.bank.candidates import candidates, of_equal, sketch
from generator.bank.likeness import Wording
from generator.model.question import Option, Question

WORDS = [f"word{number}" for number in range(400)]


def question(chance: random.Random, name: str) -> Question:
    texts = [" ".join(chance.choices(WORDS, k=length)) for length in (15, 4, 4, 4)]
    return Question(name, texts[0], tuple(Option(text) for text in texts[1:]))


def with_typos(chance: random.Random, asked: Question) -> Question:
    words = asked.stem.split()
    for place in chance.sample(range(len(words)), 3):
        words[place] = words[place].replace("o", "0")
    return Question(asked.id, " ".join(words), tuple(reversed(asked.options)))


def test_of_a_thousand_questions_with_typos_and_other_orders_hardly_one_is_missed() -> None:
    chance = random.Random(3)  # noqa: S311 - no secret
    asked = [question(chance, str(number)) for number in range(1000)]
    again = [with_typos(chance, each) for each in asked]
    found = set(candidates([sketch(Wording(each)) for each in (*asked, *again)]))
    assert sum((index, index + 1000) in found for index in range(1000)) >= 990
    assert len(found) <= 2000, "and hardly any other pair has to be looked at"


@given(st.lists(st.text("ab ", max_size=30), max_size=4), st.randoms())
def test_the_order_of_options_plays_no_part(texts: list[str], chance: random.Random) -> None:
    shuffled = chance.sample(texts, len(texts))
    one, other = (Question("", "x", tuple(map(Option, each))) for each in (texts, shuffled))
    assert sketch(Wording(one)) == sketch(Wording(other))


@given(st.lists(st.lists(st.integers(0, 50), unique=True, max_size=16), max_size=12))
def test_pairs_are_in_order_and_share_something(sketches: list[list[int]]) -> None:
    for first, second in candidates(sketches):
        assert first < second
        assert set(sketches[first]) & set(sketches[second])


def test_equal_keys_are_grouped() -> None:
    assert list(of_equal("abcab")) == [[0, 3], [1, 4]]
