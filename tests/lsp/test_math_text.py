from __future__ import annotations

import pytest

from generator.bank.tex import TexError
from generator.lsp.math_text import math_text


@pytest.mark.parametrize(
    ("tex", "text"),
    [
        (r"\frac{1}{2}x^{n+1} \leq \alpha", "1/2 xⁿ⁺¹ ≤ α"),
        (r"\frac{a+1}{b}", "(a + 1)/b"),
        (r"\sum_{i=1}^n x_i", "∑ᵢ₌₁ⁿ xᵢ"),
        (r"\hat{y} = \vec w", "y\u0302 = w\u20d7"),
        (r"\begin{pmatrix}1&2\\3&4\end{pmatrix}", "(1, 2; 3, 4)"),
        (r"-a < b \to -c", "−a < b → −c"),
        (r"\sqrt[3]{x}+\sqrt{2y}", "³√x + √(2y)"),
        (r"\operatorname{ReLU}(x)", "ReLU(x)"),
        (r"w \leftarrow w - \alpha\, \nabla J(w)", "w ← w − α ∇J(w)"),
        (r"a^{[l](i)}", "a^([l](i))"),
        (r"f'(x)", "f′(x)"),
        (r"0.9\,\text{ms} \& 3", "0.9 ms & 3"),
    ],
)
def test_a_formula_reads_on_one_line(tex: str, text: str) -> None:
    assert math_text(tex) == text


def test_what_does_not_parse_says_why() -> None:
    with pytest.raises(TexError, match="frac"):
        math_text(r"\fracc{1}{2}")
