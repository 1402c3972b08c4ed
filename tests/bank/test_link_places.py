from __future__ import annotations

import pytest

from generator.bank.link_places import link_places


@pytest.mark.parametrize(
    ("text", "addresses", "places"),
    [
        ("[a](x.md)", ["x.md"], [4]),
        ("x.md `[a](x.md)` [a](x.md) ![b](<x.md>)", ["x.md", "x.md"], [21, 33]),
        ("[a][r] [b][r]\n\n[r]: x.md", ["x.md", "x.md"], [20, 20]),
        ("<https://e.org>", ["https://e.org"], [1]),
        ("[a](b c.md)", ["b%20c.md"], [-1]),
        ("[a](x?a&b)", ["x?a&b"], [4]),
        ("[a](x%20y.md)", ["x y.md"], [4]),
        ("[a]() [b]( )", ["", ""], [4, 11]),
        ("[a](y.md)", ["x.md"], [-1]),
    ],
)
def test_addresses_are_found_in_their_order(text: str, addresses: list[str], places: list[int]) -> None:
    assert list(link_places(text, addresses)) == places
