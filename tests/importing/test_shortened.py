from __future__ import annotations

import pytest

from generator.importing.shortened import shortened


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Basalt", "Basalt"),
        ("Basalt and", "Basalt and"),
        ("Basalt and slate", "Basalt an…"),
        ("Basalts, slate", "Basalts,…"),
    ],
    ids=["short", "as long", "longer", "no blank in front of the sign"],
)
def test_a_quoted_text_is_as_long_as_it_may_be(text: str, shown: str) -> None:
    assert shortened(text, 10) == shown
