from __future__ import annotations

from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.site.plain_text import LABEL_LENGTH, label, literal, literal_line, one_line, quoted
from tests.site.rendering import render


@pytest.mark.parametrize(
    ("stem", "words"),
    [
        ("Which of these *is* a `loss`?", "Which of these is a loss?"),
        (r"If $\beta$ is in $[0.9, 1)$", "If β is in [0.9, 1)"),
        (r"$\varepsilon$, $\Delta x$ and $\lambda_1$", "ε, Δx and λ_1"),
        (r"Is $$\frac{a}{b}$$ small?", "Is … small?"),
        ("What does this print?\n\n```python\nprint(1)\n```", "What does this print?"),
        ("See [the paper](https://example.org), page 3", "See the paper, page 3"),
        ("> Quoted __twice__", "Quoted twice"),
        ("Is a < b and c > d?", "Is a ‹ b and c › d?"),
        ('Say "x" & {y}', "Say ”x” + (y)"),
        (r"5 \* 3", "5 * 3"),
        ("snake_case stays", "snake_case stays"),
    ],
)
def test_a_label_is_the_stem_in_plain_words(stem: str, words: str) -> None:
    assert label(stem) == words


def test_a_long_label_breaks_off_after_a_word() -> None:
    words = label("word " * 30)
    assert words.endswith("word …")
    assert len(words) <= LABEL_LENGTH + 2


@given(st.text())
def test_a_label_ends_no_attribute_and_no_tag(text: str) -> None:
    assert not set(label(text)) & set('<>"{}&\n\r')


def test_one_line_has_neither_tags_nor_control_characters() -> None:
    assert one_line("a\n<b>\x00 \x1b[31m  c < d") == "a ‹b> [31m c < d"


printable = st.characters(exclude_categories=("C", "Z")) | st.just(" ")
words = st.text(printable, max_size=30).map(str.strip).filter(bool)
leads = st.sampled_from(("", "- ", "1. ", "12) ", "> ", "+ ", "* ", "---", "===", "~~~", "# ", "| ", ": ", "-", "1."))


@given(words)
def test_literal_shows_exactly_its_characters(text: str) -> None:
    shown = render(f"---\n---\nx {literal(text)} x")
    expected = " ".join(text.split()).replace("&", "&amp;").replace("<", "&lt;")
    assert shown.replace("&gt;", ">") == f"<p>x {expected} x</p>"


@given(leads, words)
def test_a_literal_line_is_nothing_but_a_line(lead: str, text: str) -> None:
    shown = render(f"---\n---\n- {literal_line(lead + text)}")
    assert unescape(shown) == f"<ul>\n<li>{' '.join((lead + text).split())}</li>\n</ul>"


def test_quoted_is_a_scalar_of_yaml() -> None:
    assert quoted('a: "b" # c') == r'"a: \"b\" # c"'
