from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.review.html import element, text


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.said = ""
        self.attributes: dict[str, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= dict(attrs)

    def handle_data(self, data: str) -> None:
        self.said += data


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader


@given(st.text())
def test_a_text_comes_out_as_it_was_and_makes_no_element_but_signs(content: str) -> None:
    reader = read(element("p", text(content), title=content))
    assert set(reader.tags) <= {"p", "bdi"}
    kept = "".join("\ufffd" if c in "\0\r" or "\ud800" <= c <= "\udfff" else c for c in content)
    assert reader.said == kept
    assert reader.attributes.get("title", "") == kept


@pytest.mark.parametrize("character", ["\u202e", "\u2066", "\u200b", "\ufeff", "\x1b", "\xad", "\U000e0041"])
def test_what_is_not_seen_gets_a_sign_in_a_box_of_its_own(character: str) -> None:
    sign = f'<bdi class="sign" data-sign="U+{ord(character):04X}">{character}</bdi>'
    assert text(f"a{character}b") == f"a{sign}b"


@pytest.mark.parametrize("letters", ["שלום", "می‌خواهم", "👩‍🚀", "e\u0301", "a\tb"])
def test_letters_of_any_script_stay_as_they_are(letters: str) -> None:
    assert text(letters) == letters


def test_attributes_that_are_false_or_empty_are_left_out() -> None:
    assert element("p", hidden=False, id="", title="x", lang="en", inert=True) == '<p title="x" lang="en" inert></p>'
