from __future__ import annotations

import gc

import pytest

from generator.model.uncollected import uncollected


@uncollected()
def fail() -> None:
    raise ValueError("enabled" if gc.isenabled() else "rests")


@pytest.mark.parametrize("collects", [True, False])
def test_the_collector_rests_and_is_then_as_it_was(collects: bool) -> None:  # noqa: FBT001
    (gc.enable if collects else gc.disable)()
    try:
        with pytest.raises(ValueError, match="rests"):
            fail()
        assert gc.isenabled() is collects
    finally:
        gc.enable()
