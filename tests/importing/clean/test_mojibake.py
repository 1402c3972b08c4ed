from __future__ import annotations

import pytest

from generator.importing.clean.mojibake import clean
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "plain",
        "It\u2019s right, \u201cisn\u2019t\u201d it \u2026",
        "Ärger, façade, naïve, Ã is a letter of Portuguese",
        "ﬁne ligatures and ｗｉｄｅ letters stay",
        "$\\beta \\to \u03b2$",
        "¥ 100 and © 2020",
        "don\u00e2\u20ac\u2122t" * 3000,  # no line of prose is that long
    ],
)
def test_text_in_the_right_encoding_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("don\u00e2\u20ac\u2122t", "don\u2019t"),
        ("caf\u00c3\u00a9", "café"),
        ("\u00e2\u20ac\u0153lava\u00e2\u20ac\u009d", "\u201clava\u201d"),
        ("10 \u00c2\u00b0C", "10 °C"),
    ],
)
def test_text_decoded_wrongly_is_decoded_anew(text: str, mended: str) -> None:
    (line,) = clean(lines(text)).lines
    assert (line.text, line.edits) == (mended, ("mojibake",))
