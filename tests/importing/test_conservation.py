from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing.parse_reading import layout_names
from tests.importing.conservation import imported
from tests.importing.quiz_like import quiz_like

ROOT = Path(__file__).parents[2]
FIXTURES = sorted((ROOT / "tests" / "fixtures" / "layouts").glob("*/*.txt"))
SOURCES = sorted((ROOT / "content" / "sources").glob("*.md"))
FOUND = [
    ("bulleted-text", "2.\n1.?"),
    ("checkbox-markdown", "#### Q1. Where?\n![a map](https://maps.example.org/a map.png)\n- [x] Here\n- [ ] There"),
]
LABELLED = "1. Why?\nBecause\nCorrect\n"  # what makes a text a quiz


@pytest.mark.parametrize("path", [*FIXTURES, *SOURCES], ids=lambda path: path.stem)
def test_nothing_of_a_real_text_is_lost_or_invented(path: Path) -> None:
    assert imported(path.read_bytes()).quiz


@pytest.mark.parametrize(("layout", "text"), FOUND)
def test_what_a_fuzzer_found_stays_mended(layout: str, text: str) -> None:
    assert imported(text.encode(), layout).quiz


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    imported(data)


@given(st.text(max_size=300), st.booleans())
def test_nothing_of_an_arbitrary_text_is_lost_or_invented(text: str, labelled: bool) -> None:  # noqa: FBT001
    imported((text + "\n" + LABELLED * labelled).encode(errors="replace"))


@settings(max_examples=300)
@given(quiz_like())
def test_nothing_of_a_quiz_like_text_is_lost_or_invented(text: str) -> None:
    imported(text.encode())


@settings(max_examples=300)
@given(quiz_like(), st.sampled_from(layout_names()))
def test_nothing_is_lost_or_invented_by_a_layout_that_does_not_fit(text: str, layout: str) -> None:
    imported(text.encode(), layout)


@settings(max_examples=30)
@given(quiz_like())
def test_the_same_text_gives_the_same_import(text: str) -> None:
    assert imported(text.encode()) == imported(text.encode())
