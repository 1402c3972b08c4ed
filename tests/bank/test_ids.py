from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from generator.bank.ids import new_id


@given(st.text(), st.integers(0, 5))
def test_an_id_is_a_letter_and_five_letters_or_digits_and_never_taken(seed: str, count: int) -> None:
    taken: set[str] = set()
    for _ in range(count):
        taken.add(new_id(seed, taken))
    assert len(taken) == count
    assert all(re.fullmatch("[a-z][a-z0-9]{5}", made) for made in taken)


def test_the_same_seed_gives_the_same_id() -> None:
    assert new_id("quiz\0stem", ()) == new_id("quiz\0stem", {"aaaaaa"})
    assert new_id("quiz\0stem", ()) != new_id("quiz\0other stem", ())


def test_no_character_is_taken_for_another_when_read_out() -> None:
    made = "".join(new_id(str(seed), ()) for seed in range(2000))
    assert not set(made) & set("0o1il")
    assert len(set(made)) == 23 + 8
