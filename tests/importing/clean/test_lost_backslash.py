from __future__ import annotations

import pytest

from generator.importing.clean.lost_backslash import clean
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        r"$\frac{a}{b}$",
        r"$\eta + \in + \exists + \ar$",
        "the rac of a b, arepsilon in prose",
        "`rac{1}{2}`",
        "$brace + trace$",
        "it costs $5, rac 6 $ more",
        "",
    ],
)
def test_math_that_is_whole_and_what_is_no_math_stays(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("$rac{a}{b}$", r"$\frac{a}{b}$"),
        ("$\x0crac{a}{b}$", r"$\frac{a}{b}$"),
        (r"$\sqrt{\sigma + arepsilon}$", r"$\sqrt{\sigma + \varepsilon}$"),
        ("$\x07lpha$", r"$\alpha$"),
        ("$\x08eta$", r"$\beta$"),
        ("$$heta_1$$", r"$$\theta_1$$"),
        ("a $rac{1}{2}$ b $c$", r"a $\frac{1}{2}$ b $c$"),
        ("$2rac{1}{2}$", r"$2\frac{1}{2}$"),
    ],
)
def test_a_lost_backslash_comes_back(text: str, mended: str) -> None:
    (line,) = clean(lines(text)).lines
    assert (line.text, line.edits, line.source) == (mended, ("lost_backslash",), text)
