"""A built site has the part of the math font that it shows in a style sheet, and pages without math load nothing."""

from __future__ import annotations

import base64
import io
import re
import shutil
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from generator.site.post.math_font import FONT, NAME, MathFont
from tests.site.project import ROOT

FORMULA = "<p>so <math><mi>x</mi><mo>&lt;</mo><msqrt><mi>β</mi></msqrt></math></p>"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / FONT).parent.mkdir(parents=True)
    shutil.copyfile(ROOT / "theme_overrides" / FONT, tmp_path / FONT)
    return tmp_path


def written(site: Path, *pages: str) -> str:
    font = MathFont()
    for page in pages:
        font.tags(page, ".")
    font.write(site)
    return (site / NAME).read_text()


def font_in(css: str) -> TTFont:
    found = re.search(r"base64,([^)]+)\)", css)
    assert found
    return TTFont(io.BytesIO(base64.b64decode(found[1])))


def test_a_page_with_math_loads_the_font_and_another_does_not() -> None:
    assert f'href="../{NAME}"' in MathFont().tags(FORMULA, "..")
    assert MathFont().tags("<p>x &lt; y</p>", "..") == ""


def test_a_page_that_shows_questions_of_other_pages_loads_it_too() -> None:
    assert NAME in MathFont().tags('<div data-qb-app="practice"></div>', ".")


def test_the_font_has_the_signs_of_all_pages_and_variables_in_italics(site: Path) -> None:
    font = font_in(written(site, FORMULA, "<math><mi>h</mi><mo>∑</mo></math>"))
    assert set(map(ord, "xβ<h∑𝑥𝛽ℎ0(")) <= set(font.getBestCmap())
    assert ord("∮") not in font.getBestCmap()


def test_signs_that_stretch_keep_their_taller_forms(site: Path) -> None:
    variants = font_in(written(site, "<math><mo>∑</mo></math>"))["MATH"].table.MathVariants
    assert variants.VertGlyphCoverage.glyphs


def test_the_same_formulas_give_the_same_bytes(site: Path) -> None:
    assert written(site, FORMULA) == written(site, FORMULA)


def test_without_a_formula_nothing_is_cut(site: Path) -> None:
    assert written(site, "<p>x</p>") == ""
