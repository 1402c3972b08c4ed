"""An order that looks like chance and is always the same for a question."""

from __future__ import annotations

import hashlib


def shuffled(seed: str, size: int) -> tuple[int, ...]:
    """Put the numbers from 0 into an order.

    Args:
        seed: what the order belongs to, e.g. a question's id: an edit of the texts keeps the order.
        size: how many numbers.
    """
    return tuple(sorted(range(size), key=lambda index: hashlib.sha256(f"{seed}\0{index}".encode()).digest()))


def disordered(seed: str, size: int) -> tuple[int, ...]:
    """Put the numbers from 0 into an order other than their own; of one alone there is no other."""
    order = shuffled(seed, size)
    return order if order != tuple(range(size)) else (*order[1:], *order[:1])
