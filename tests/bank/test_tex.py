from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bank.tex import DEEPEST, LONGEST, TexError, to_mathml

GOOD = [
    r"\frac{z^{(i)} - \mu}{\sqrt{\sigma^2 + \varepsilon}}",
    r"\sqrt[3]{x + \frac{1}{2}}",
    r"\hat{y}^{<t>}, \bar{x}, \tilde{c}, \vec{AB}, \widehat{xyz}, \widetilde{xyz}",
    r"\sum_{i=1}^{m} \mathcal{L}(\hat{y}^{(i)}, y^{(i)})",
    r"\prod_{\substack{i<n\\ j<m}} a_{ij}",
    r"\lim_{x\to 0} \int_0^\infty e^{-x^2}\,dx",
    r"\begin{bmatrix} a & b \\ c & d \end{bmatrix} \begin{pmatrix} 1 \\ 0 \end{pmatrix}",
    r"f(x) = \begin{cases} x & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}",
    r"\begin{aligned} a &= b + c \\ &= d \end{aligned}",
    r"\begin{array}{c|cc} x & 0 & 1 \\ \hline 0 & a & b \end{array}",
    r"\mathcal{A}, \mathbb{R}, \mathbf{W}, \mathfrak{g}, \mathrm{d}, \mathsf{T}, \mathtt{x}, \boldsymbol{\mu}",
    r"\underbrace{a + b}_{n \text{ terms}}, \overbrace{x}^{k}, \overline{AB}, \underline{x}",
    r"z^{[l](i)} = W^{[l]} a^{[l-1](i)} + b^{[l]}",
    r"\left\{ \begin{array}{ll} 1 & x \ge 0 \\ 0 & x < 0 \end{array} \right.",
    r"\left( \frac{a}{b} \right)^2 \left| x \right| \bigl[ y \bigr]",
    r"\Gamma_u \approx 0, \alpha := 1, \beta \in \Re, \gamma \neq \pm\infty",
    r"\frac{\partial J}{\partial w} = \nabla f",
    "f'(x), x'', x_1'",
    r"P(A \mid B), \lVert w \rVert_2^2, \langle x, y \rangle, \lfloor x \rfloor",
    r"\binom{n}{k}, \operatorname{argmax}_x, \max(0, z), \log_{10} x, 50\%",
    r"\boxed{E = mc^2}, \cancel{x}",
    r"\textcolor{red}{x} + y",
    r"a \xrightarrow{f} b \Rightarrow c \iff d",
    r"\forall x\, \exists y\; \neg p \land q \lor r",
    r"1{,}000 \times 10^{-3}",
]

BROKEN = [
    (r"\frac{1}", 8, "reached end of input"),
    (r"z = rac{1}{2} + \arepsilon", 16, r'Unknown command "\arepsilon"'),
    ("{x", 2, 'closing token "}"'),
    ("x + y}", 5, 'Unmatched closing token: "}"'),
    (r"\left( x", 8, r"\right"),
    (r"\begin{matrix} x", 16, r"\end"),
    (r"\begin{matriks} x \end{matriks}", 6, 'Unknown environment "matriks"'),
    ("x_1_2", 3, "Duplicate subscript"),
    ("a & b", 2, 'Found "&"'),
    ("x^", 2, "Expected argument"),
    (r"\sqrt[3", 7, 'closing token "]"'),
    ("β \\bta", 2, r'Unknown command "\bta"'),  # characters are counted, not bytes
    ("a $ b", 2, 'Unexpected "$"'),
    (r"\color{nocolour}{x}", 6, "Unknown color"),
]


@pytest.mark.parametrize("tex", GOOD)
@pytest.mark.parametrize("display", [False, True])
def test_formulas_of_the_field_become_mathml(tex: str, display: bool) -> None:  # noqa: FBT001
    math = to_mathml(tex, display=display)
    assert math.startswith('<math display="block">' if display else "<math>")
    assert math.endswith("</math>")
    assert "merror" not in math


@pytest.mark.parametrize(("tex", "offset", "reason"), BROKEN)
def test_what_is_broken_says_what_and_where(tex: str, offset: int, reason: str) -> None:
    with pytest.raises(TexError) as caught:
        to_mathml(tex, display=False)
    assert caught.value.offset == offset
    assert reason in caught.value.reason
    assert not caught.value.reason.endswith(".")


@pytest.mark.parametrize(
    "tex",
    [
        r"\href{javascript:alert(1)}{x}",
        r"\url{javascript:alert(1)}",
        r"\style{background:url(x)}{x}",
        r"\class{md-banner}{x}",
        r"\cssId{x}{y}",
        r"\htmlId{x}{y}",
        r"\includegraphics{x}",
        r"\color{red;background:red}{x}",
        r'\color{red"onclick="x}{x}',
        r'\tag{"><script>}x',
        r'\label{"><script>}x',
        r'\eqref{"><script>}',
        r"\def\a{\a\a}\a",
        r"\newcommand{\a}{x}\a",
        r"\let\vec\hat",
    ],
)
def test_commands_that_carry_markup_or_definitions_are_refused(tex: str) -> None:
    with pytest.raises(TexError):
        to_mathml(tex, display=False)


@pytest.mark.parametrize(
    ("tex", "offset"),
    [
        ("x" * (LONGEST + 1), LONGEST),
        ("{" * LONGEST, DEEPEST),  # the engine alone crashes the process at 4,700
        (r"\sqrt{" * 600 + "x" + "}" * 300, 6 * DEEPEST + 5),
        ("a\x0crac{1}{2}", 1),
        ("\ud800", 0),
    ],
)
def test_what_would_bring_the_engine_down_never_reaches_it(tex: str, offset: int) -> None:
    with pytest.raises(TexError) as caught:
        to_mathml(tex, display=True)
    assert caught.value.offset == offset


def test_a_line_break_followed_by_a_word_is_no_definition() -> None:
    assert "<mtable" in to_mathml(r"\begin{matrix} a \\def \end{matrix}", display=False)


class _Tags(HTMLParser):
    """Collects what a browser would make of a formula."""

    allowed = frozenset({"display", "style", "id", "class", "href", "accent", "accentunder", "displaystyle", "form"})
    allowed |= {"stretchy", "symmetric", "fence", "separator", "largeop", "movablelimits", "minsize", "maxsize"}
    allowed |= {"lspace", "rspace", "width", "height", "depth", "voffset", "linethickness", "notation", "scriptlevel"}
    allowed |= {"mathvariant"}
    html = frozenset({"a", "b", "i", "em", "code", "span", "s", "u"})

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag.startswith("m") or tag in self.html, tag
        for name, value in attrs:
            assert name in self.allowed, (tag, name)
            assert name != "href" or (value or "").startswith("#tex-")
            assert name != "id" or (value or "").startswith("tex-")
            assert "url" not in (value or "")


_MARKUP = ["<script>", "</math>", "<!--", "]]>", "javascript:", "onload=", "&lt;", *"<>&\"'{}[]()^_=;:/x1 \n"]
_COMMANDS = [r"\text{", r"\mathrm{", r"\textbf{", r"\color{", r"\tag{", r"\label{", r"\eqref{", r"\operatorname{"]
_COMMANDS += [r"\begin{array}{c}", r"\end{array}", r"\frac", r"\hspace{", r"\left", r"\right", r"\not", r"\hat", "\\"]
_HOSTILE = st.lists(st.sampled_from(_MARKUP + _COMMANDS), max_size=30).map("".join) | st.text(max_size=40)


def _parsed(tex: str) -> str:
    try:
        return to_mathml(tex, display=False)
    except TexError:
        return "<math></math>"


@given(_HOSTILE)
def test_no_tex_injects_markup(tex: str) -> None:
    math = _parsed(tex)
    tags = _Tags()
    tags.feed(math)
    tags.close()
    assert math.count("<math") == math.count("</math>") == 1


@given(_HOSTILE.map(lambda tex: tex.replace("%", "")))  # behind a % nothing counts
def test_an_error_points_into_the_formula_or_at_its_end(tex: str) -> None:
    with pytest.raises(TexError) as caught:
        to_mathml(tex + r" \nosuchcommand", display=False)
    assert 0 <= caught.value.offset <= len(tex) + len(r" \nosuchcommand")


def test_threads_share_the_converter() -> None:
    with ThreadPoolExecutor(8) as pool:
        results = set(pool.map(lambda _: to_mathml(GOOD[0], display=False), range(400)))
    assert len(results) == 1
