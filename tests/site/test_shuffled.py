from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from generator.site.shuffled import disordered, shuffled


@given(st.text(), st.integers(0, 30))
def test_an_order_keeps_all_and_is_the_same_every_time(seed: str, size: int) -> None:
    order = shuffled(seed, size)
    assert sorted(order) == list(range(size))
    assert order == shuffled(seed, size)


@given(st.text(), st.integers(2, 5))
def test_disorder_is_never_the_own_order(seed: str, size: int) -> None:
    order = disordered(seed, size)
    assert sorted(order) == list(range(size)) != list(order)


def test_one_alone_has_no_other_order() -> None:
    assert disordered("x", 1) == (0,)
    assert disordered("x", 0) == ()


def test_orders_are_those_of_readers_who_have_seen_the_page_before() -> None:
    """A change here would reorder the items of every question."""
    assert shuffled("k3v9q2", 6) == (0, 4, 2, 3, 5, 1)
