from __future__ import annotations

import re
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from generator.model.markup import Markup, segments

ROOT = Path(__file__).parents[2]
OTHERS = ["tables", "attr_list", "md_in_html", "toc", "pymdownx.superfences", "pymdownx.details"]


def html(text: str, extensions: list[str] | None = None) -> str:
    return Markdown(extensions=[*(extensions or []), "generator.site.math"]).convert(text)


def test_inline_math_becomes_mathml_in_its_line() -> None:
    assert html("let $x_1$ be") == "<p>let <math><msub><mi>x</mi><mn>1</mn></msub></math> be</p>"


def test_inline_math_may_run_over_the_end_of_a_line() -> None:
    assert html("so $x\n= y$ is").count("<math>") == 1


@pytest.mark.parametrize("text", ["$$x$$", "$$\nx\n$$"])
def test_display_math_becomes_a_box_of_its_own(text: str) -> None:
    assert html(text) == '<div class="qb-math"><math display="block"><mi>x</mi></math></div>'


@pytest.mark.parametrize("text", ["see $$x$$ there", "see\n$$\nx\n$$\nthere", "$$x$$ $$x$$"])
def test_display_math_in_a_paragraph_leaves_no_dollars(text: str) -> None:
    result = html(text)
    assert '<span class="qb-math"><math display="block"><mi>x</mi></math></span>' in result
    assert "$" not in result


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("costs $5 and $6", "costs $5 and $6"),
        (r"\$5 and \$6", "$5 and $6"),
        ("`$x$`", "<code>$x$</code>"),
        ('`<span class="arithmatex">\\(x\\)</span>`', "&lt;span"),
    ],
)
def test_prices_and_code_are_let_alone(text: str, kept: str) -> None:
    result = html(text)
    assert kept in result
    assert "<math" not in result


@pytest.mark.parametrize(
    "tex", [r"\hat{y}^{<t>}", "x^{<i>(j)}", "T_x < T_y", "<p>", "x^{<s>}", "a*b*c", "a_b, c_d", "<!--"]
)
def test_math_that_looks_like_markup_is_math(tex: str) -> None:
    result = html(f"so ${tex}$ is")
    assert result.count("<math>") == 1
    assert "<em>" not in result
    assert "qb-tex-error" not in result


@pytest.mark.parametrize(
    "text",
    [
        "| a | b |\n|---|---|\n| $x$ | c |",
        "- $x$\n- b",
        '<div markdown="1">\n\n$x$\n\n</div>',
        '???+ note "n"\n    $x$',
        "# $x$",
        "**bold $x$**",
        "[$x$](#a)",
    ],
)
def test_math_stands_wherever_markdown_does(text: str) -> None:
    assert "<math><mi>x</mi></math>" in html(text, OTHERS)


@pytest.mark.parametrize("text", ["$x$, y", "$x$.", "($x$)", "is “$x$”?", "the $x$-axis"])
def test_no_line_ends_between_a_formula_and_its_punctuation(text: str) -> None:
    before, after = (re.sub(r"[^(),.“”?-]", "", part) for part in text.split("$x$"))
    assert f'<span class="qb-unbroken">{before}<math><mi>x</mi></math>{after}</span>' in html(text)


@pytest.mark.parametrize("text", ["a $x$ b", "$x$", "**$x$**", "$$x$$, y", "`$x$,`"])
def test_nothing_else_is_held_together(text: str) -> None:
    assert "qb-unbroken" not in html(text)


def test_entities_are_undone_before_tex_is_read() -> None:
    assert "<mtd>" in html(r"$\begin{matrix} a & b \end{matrix}$")


def test_tex_that_does_not_parse_is_shown_and_harmless() -> None:
    result = html(r"so $\frac{<script>alert('1')</script>$ is")
    assert '<code class="qb-tex-error" title="Expected closing token &quot;}&quot;' in result
    assert r"\frac{&lt;script&gt;alert(" in result
    assert "<script>" not in result


@pytest.mark.parametrize("place", ["before", "after"])
def test_arithmatex_may_be_listed_as_well(place: str) -> None:
    both = ["pymdownx.arithmatex", "generator.site.math"]
    md = Markdown(
        extensions=both if place == "before" else both[::-1],
        extension_configs={"pymdownx.arithmatex": {"generic": True}},
    )
    assert md.convert("$x$\n\n$$x$$\n").count("<math") == 2


def test_the_same_text_gives_the_same_html_again() -> None:
    md = Markdown(extensions=["generator.site.math"])
    assert md.convert("a $x$") == md.reset().convert("a $x$")


SIGNS = (
    "aZ09+−=<>()[]{}|/,.;:!'%±×÷·…⋯⋮⋱′″‖ łőé"
    "ΓΔΘΛΞΠΣΦΨΩαβγδεζηθικλμνξοπρστυφχψωϵϑϕ∂∇"
    "∑∏∫∬∮√∞∅∈∉⊂⊆∪∩∀∃¬∧∨≤≥≠≈≡∼≅∝≪≫⊥∥∣∘⊗⊕→←↔⇒⇐⇔↦⟹⟺⟶⟨⟩⌈⌉⌊⌋⏞⏟ˆ˜¯˙̲⃗"
    "ℝℂℕℤℚℒℱℏℓℜℑℵ𝐱𝑥𝒙𝓍𝔵𝕜𝗑𝚡𝜇𝝁"
)


def test_the_bundled_font_lays_out_math_and_has_its_signs() -> None:
    font = TTFont(ROOT / "theme_overrides/assets/fonts/stix-two-math.woff2")
    assert "MATH" in font
    missing = {sign for sign in SIGNS if ord(sign) not in font.getBestCmap()}
    assert missing == set()


def test_the_font_comes_from_the_site_itself_with_its_licence() -> None:
    style = (ROOT / "theme_overrides/assets/math.css").read_text(encoding="utf-8")
    assert 'url("fonts/stix-two-math.woff2")' in style
    assert "//" not in style
    assert "SIL OPEN FONT LICENSE" in (ROOT / "theme_overrides/assets/fonts/stix-two-math.LICENSE.txt").read_text()


_PIECES = ["$", "$$", "\\$", "\\\\", "x", "y+1", " ", "5", ", ", "\\alpha", "(", "é"]


@given(st.lists(st.sampled_from(_PIECES), max_size=12).map("".join))
def test_pages_show_as_math_what_the_check_reads_as_math(text: str) -> None:
    kinds = [segment.kind for segment in segments(f"a {text} z")]
    shown = html(f"a {text} z")
    assert shown.count("<math") + shown.count("qb-tex-error") == sum(
        kind in {Markup.INLINE_MATH, Markup.DISPLAY_MATH} for kind in kinds
    )
