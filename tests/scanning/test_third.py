"""A third reading by models that come in a package of their own; without it there is none."""

from __future__ import annotations

import importlib.util

import pytest

from generator.scanning import third
from generator.scanning.pieces import Box

from .pages import Page

BOX = Box(94, 94, 520, 128)


def test_it_reads_a_line_twice() -> None:
    page = Page().text(100, 100, "c[0] = (a - 1) * 2.5").pixels
    first, second = ("".join(look.split()) for look in third.looks(page, BOX))
    assert first == "c[0]=(a-1)*2.5"
    assert second.startswith("c[0]=(a-1")


def test_where_there_is_nothing_it_reads_nothing() -> None:
    assert third.read_line(Page().pixels, Box(10, 10, 10, 40)) == ""
    assert list(third.looks(Page().pixels, Box(0, 0, 3, 3)))[1] == ""


def test_without_the_package_there_is_no_third_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert third.models() is None
    assert list(third.looks(Page().text(100, 100, "a lake").pixels, BOX)) == ["", ""]
