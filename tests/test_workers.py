"""Documents are read in their order, several at a time; what goes wrong with one stays with it."""

from __future__ import annotations

import os
import time
from multiprocessing import active_children
from pathlib import Path

import pytest

from generator import workers
from generator.processes import each
from generator.workers import Read, read_all
from tests.importing.banks import PAGE


@pytest.fixture
def paths(tmp_path: Path) -> tuple[Path, ...]:
    made = tuple(tmp_path / name for name in ("c.txt", "a.txt", "b.txt"))
    for path in made:
        path.write_text(PAGE)
    return made


def read(paths: tuple[Path, ...]) -> list[Read]:
    with read_all([(path,) for path in paths], None, None) as found:
        return list(found)


@pytest.mark.parametrize("small", [0, 10**9], ids=["several processes", "one process"])
def test_the_order_is_kept_and_a_file_that_is_gone_is_an_error_of_its_own(
    paths: tuple[Path, ...], small: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "_SMALL", small)
    paths[1].unlink()
    done = read(paths)
    assert [each.paths for each in done] == [(path,) for path in paths]
    assert [type(each.error) for each in done] == [type(None), FileNotFoundError, type(None)]
    assert [each.found is not None for each in done] == [True, False, True]
    assert active_children() == []


def test_what_needs_too_much_memory_is_an_error_of_its_own(
    paths: tuple[Path, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    def swell(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(workers, "document", swell)
    error = read(paths[:1])[0].error
    assert error is not None
    assert (error.strerror, error.filename) == ("Cannot allocate memory", str(paths[0]))


def squared(number: int) -> int:
    """Die of 3, as of a want of memory; sleep over 9."""
    if number == 3:
        os._exit(1)
    if number == 9:
        time.sleep(600)
    return number**2


def minus(number: int) -> int:
    return -number


def test_a_process_that_dies_takes_no_other_work_with_it() -> None:
    with each(squared, [1, 2, 3, 4, 5], 2, minus) as found:
        assert list(found) == [1, 4, -3, 16, 25]
    assert active_children() == []


def test_leaving_the_block_stops_what_is_at_work() -> None:
    start = time.monotonic()
    with each(squared, [1, 9, 9], 2, minus) as found:
        assert next(found) == 1
    assert active_children() == []
    assert time.monotonic() - start < 60
