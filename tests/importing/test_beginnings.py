from __future__ import annotations

import pytest

from generator.importing.beginnings import shared_beginning


@pytest.mark.parametrize(
    ("texts", "shared"),
    [(("a rock", "a road"), "a ro"), (("rock",), "rock"), (("rock", ""), ""), ((), ""), (("rock", "mud"), "")],
)
def test_texts_share_what_all_of_them_begin_with(texts: tuple[str, ...], shared: str) -> None:
    assert shared_beginning(texts) == shared
