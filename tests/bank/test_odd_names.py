from __future__ import annotations

import pytest

from generator.bank.odd_names import alike, odd


@pytest.mark.parametrize(
    "name",
    [
        "net.png",
        "a b.yml",
        "café.yml",
        "cafe\u0301.yml",
        "🙂.yml",
        "👨\u200d👩\u200d👧.yml",
        "שלום.yml",
        "问题.yml",
        "x#1 100%.yml",
        "constant.md",
    ],
)
def test_a_name_may_have_letters_of_any_language(name: str) -> None:
    assert odd(name) == ""


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("net\u202egnp.exe", "U+202E"),
        ("a\u200f.yml", "U+200F"),
        ("a\u2066b\u2069.yml", "U+2066"),
        ("a\u200bb.yml", "U+200B"),
        ("\ufeffa.yml", "U+FEFF"),
        ("a\nb.yml", "U+000A"),
        ("a\x1b[31m.yml", "U+001B"),
        ("a\u00a0b.yml", "U+00A0"),
        ("a\udcff.yml", "U+DCFF"),
        ("a\U000e0041.yml", "U+E0041"),
        ('"><img src=x>.yml', '`"`'),
        ("a:b.yml", "`:`"),
        ("what?.yml", "`?`"),
        (" a.yml", "space"),
        ("a.", "point"),
        ("NUL.yml", "device"),
        ("com1", "device"),
        ("x" * 300, "longer than 200"),
    ],
)
def test_a_name_that_misleads_or_does_not_fit_everywhere_is_odd(name: str, reason: str) -> None:
    assert reason in odd(name)


def test_names_that_some_computers_take_for_one_are_alike() -> None:
    names = ("Net.png", "net.png", "other.png", "café.md", "cafe\u0301.md", "STRASSE", "straße", "net.PNG")
    assert alike(names) == (("Net.png", "net.PNG", "net.png"), ("STRASSE", "straße"), ("cafe\u0301.md", "café.md"))
    assert alike(("a", "b")) == ()
