from __future__ import annotations

import pytest

from generator.importing.judge.unraised_groups import of_question
from tests.importing.drafts import option, question


@pytest.mark.parametrize(
    "text",
    [
        "The value of $$y{<t>}$$",
        "The value of $a*{<t>}$",
        "$x_1{i}$",
        "$(a + b){2}$",
        "$y^[2]$",
        r"$\hat{y}^(<t>)$",
        r"$\frac{a}{b{2}}$",
    ],
)
def test_a_group_that_nothing_raises_or_lowers_is_in_doubt(text: str) -> None:
    assert [doubt.code for doubt in of_question(question("What is it?", text, "Lava"))] == ["glyphs-odd"]


@pytest.mark.parametrize(
    "text",
    [
        "$y^{<t>} + x_{i}^{2}$",
        r"$\frac{a^{2}}{b} + \sqrt[3]{x} + \hat{y}$",
        r"$\operatorname*{argmin} {\rm x} + {n \choose k}$",
        r"$\begin{array}{cc} a & b \end{array}$",
        r"$10{,}000 + x{\in}A$",
        "the set y{t} and x^(2) in prose",
        "`y{t}`",
        "it costs $5, y{t} more",
    ],
)
def test_groups_of_whole_formulas_and_braces_elsewhere_are_fine(text: str) -> None:
    assert not list(of_question(question("What is it?", text, "Lava")))


def test_code_is_left_alone_and_a_stem_is_not() -> None:
    block = option("```\n$y{t}$\n```", code=True)
    assert not list(of_question(question("What is it?", block, "Lava")))
    assert list(of_question(question("What is $y{t}$?", "Lava", "Mud")))
