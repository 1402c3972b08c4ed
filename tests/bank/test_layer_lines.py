"""Which lines of the texts of a scan no OCR read: kept beside them, and true of those very texts only."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bank.layer_lines import layer_json, layer_lines, layer_path
from generator.model.finding import Severity

PLACE = Path("rocks.layer.json")


def test_it_stands_beside_the_text() -> None:
    assert layer_path(Path("sources/rocks.txt")) == Path("sources/rocks.layer.json")


@given(st.frozensets(st.integers(1, 500)), st.binary(max_size=20))
def test_what_is_written_is_read_again(lines: frozenset[int], data: bytes) -> None:
    written = layer_json([("rocks.txt", data, lines), ("rocks.tesseract.txt", b"other", frozenset())]).encode()
    own, findings = layer_lines(PLACE, written, {"rocks.txt": data, "rocks.tesseract.txt": b"other"})
    assert (own, findings) == ({"rocks.txt": lines, "rocks.tesseract.txt": frozenset()}, ())


def test_it_is_a_line_for_each_text_that_people_can_read() -> None:
    assert '"lines": "1-3, 7"' in layer_json([("rocks.txt", b"", frozenset({1, 2, 3, 7}))])


def test_of_a_text_that_was_changed_it_says_nothing() -> None:
    written = layer_json([("rocks.txt", b"What is lava?", frozenset({1}))]).encode()
    assert layer_lines(PLACE, written, {"rocks.txt": b"What is java?"}) == ({}, ())
    assert layer_lines(PLACE, written, {"other.txt": b"What is lava?"}) == ({}, ())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b'{"rocks.txt": {"sha256": "abc", "lines": "1"}}',
        b'{"rocks.txt": {"sha256": "%s", "lines": "all"}}' % (b"0" * 64),
        b'{"rocks.txt": {"lines": "1"}}',
        b"\xff\xfe",
    ],
)
def test_a_broken_file_is_a_warning_and_says_nothing(data: bytes) -> None:
    own, (finding,) = layer_lines(PLACE, data, {"rocks.txt": b""})
    assert own == {}
    assert (finding.path, finding.code, finding.severity) == ("rocks.layer.json", "layer-broken", Severity.WARNING)
    assert finding.hint


def test_a_range_without_end_takes_no_time() -> None:
    written = layer_json([("rocks.txt", b"", frozenset({1}))]).replace('"1"', '"1-999999999"').encode()
    own, findings = layer_lines(PLACE, written, {"rocks.txt": b""})
    assert len(own["rocks.txt"]) < 1_000_000
    assert findings == ()
