from __future__ import annotations

import pytest

from generator.importing.clean.icons_behind_numbers import RULE, clean
from tests.importing.text import at, lines, texts


@pytest.mark.parametrize(
    "text",
    [
        "2.",
        "\ue63f",
        "2. \ue63f What is lava?",
        "B \ue63f",
        "\ue63f 2.",
        "a) 12 \ue63f",
        "2. Basalt \uf00c",
        "12 \uf00c",
    ],
    ids=[
        "no icon",
        "no number",
        "text behind it",
        "a letter",
        "in front",
        "an option",
        "a tick behind an option",
        "behind a figure",
    ],
)
def test_other_icons_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize("text", ["2.\ue63f", "2。 \ue63f", "12) \uf058 \ue63f "])
def test_a_number_stands_alone_without_the_icon_behind_it(text: str) -> None:
    cleaned = clean(lines(text))
    assert texts(cleaned.lines)[0].strip(" .。)").isdigit()
    assert [(at(text, removal.span).strip()[:1] >= "\ue000", removal.rule) for removal in cleaned.removals] == [
        (True, RULE)
    ]
