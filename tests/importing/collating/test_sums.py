from __future__ import annotations

import pytest

from generator.importing.collating.sums import settled_by_sums
from generator.importing.drafts import Doubt
from tests.importing.drafts import option

_DOUBT = Doubt("readings-differ", "one reading has “98%”, another “8%”")


@pytest.mark.parametrize(
    "texts",
    [
        ("98% lava, 1% ash, 1% gas", "60% lava, 20% ash, 20% gas", "33% lava, 33% ash, 33% gas"),
        ("6,000 3,000 1,000", "3,334 3,333 3,333", "9,500 250 250"),
    ],
)
def test_shares_that_add_up_as_others_do_are_right(texts: tuple[str, ...]) -> None:
    options = tuple(map(option, texts))
    assert settled_by_sums(options, {0: (_DOUBT,)}) == {_DOUBT}


@pytest.mark.parametrize(
    "texts",
    [
        ("8% lava, 1% ash, 1% gas", "60% lava, 20% ash, 20% gas", "33% lava, 33% ash, 34% gas"),
        ("99% lava, 1% ash, 1% gas", "60% lava, 20% ash, 20% gas", "33% lava, 33% ash, 34% gas"),
        ("98% lava, 1% ash, 1% gas", "60% lava, 20% ash, 20% gas"),
        ("98% lava, 2% ash", "60% lava, 40% ash", "33% lava, 67% ash"),
        ("98% lava, 1% ash, 1% gas", "60% lava, 20% ash, 20% gas", "all of it lava"),
        ("3 1 1", "4 5 6", "7 8 9"),
    ],
)
def test_other_numbers_settle_nothing(texts: tuple[str, ...]) -> None:
    assert settled_by_sums(tuple(map(option, texts)), {0: (_DOUBT,)}) == set()
