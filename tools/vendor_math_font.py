"""Cuts STIX Two Math down to what the site's formulas can show, and fits it to browsers.

    python tools/vendor_math_font.py PACKAGE/files/stix-two-math-latin-400-normal.woff2 theme_overrides/assets/fonts

takes the font of the npm package @fontsource/stix-two-math (5.3.0 so far) and writes `stix-two-math.woff2`: the ranges
below, every layout feature, and the MATH table with the taller and wider forms of the glyphs kept; then it mends three
things that Chromium makes ugly of this font. The same font gives the same bytes. Its licence, the SIL Open Font License
1.1, which permits changes, stands beside it as `stix-two-math.LICENSE.txt`.
"""

# ruff: noqa: INP001 (a script, in no package)
from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

# Whole blocks where math-core has commands for much of the block, single characters where it has a few.
RANGES = (
    (0x0020, 0x007E),  # letters, digits, operators of ASCII
    (0x00A0, 0x017F),  # ± × ÷ ¬, and European words inside \text
    (0x0237, 0x0237),  # dotless j, under accents
    (0x02C6, 0x02DD),  # accents: \hat \check \breve \dot \tilde
    (0x0300, 0x0338),  # wide accents, \overline \underline, the slash of \not
    (0x0391, 0x03F6),  # Greek
    (0x2000, 0x205F),  # dashes, quotes, dots, primes, the bars of norms, spaces
    (0x20B9, 0x20B9),  # rupee, which AMS fonts have
    (0x20D0, 0x20DC),  # accents of several parts: \dddot, vector arrows
    (0x2100, 0x214F),  # ℝ ℂ ℒ ℏ ℵ ℜ ℑ ℓ
    (0x2190, 0x21FF),  # arrows
    (0x2200, 0x22FF),  # operators and relations
    (0x2308, 0x230B),  # ceiling and floor
    (0x231C, 0x231F),  # corners
    (0x2320, 0x2323),  # parts of a tall integral, \frown \smile
    (0x239B, 0x23B5),  # parts of tall brackets and braces, brackets over and under
    (0x23D0, 0x23D0),  # part of a tall bar
    (0x23DC, 0x23E1),  # braces over and under
    (0x24C7, 0x24C8),  # \circledR \circledS
    (0x25A0, 0x25CF),  # squares, triangles, circles
    (0x25EF, 0x25EF),  # \bigcirc
    (0x25FB, 0x25FC),  # end of a proof
    (0x2605, 0x2605),  # \bigstar
    (0x260A, 0x260A),  # the engine's ascending node
    (0x2660, 0x2667),  # suits of cards, for probability
    (0x266D, 0x266F),  # ♭ ♮ ♯
    (0x2713, 0x2713),  # \checkmark
    (0x2720, 0x2720),  # \maltese
    (0x27C0, 0x27FF),  # ⟂ ⟨ ⟩ ⟦ ⟧, long arrows
    (0x2919, 0x291A),  # arrow tails
    (0x2983, 0x298A),  # doubled braces and brackets
    (0x29B5, 0x29B5),  # circled bar
    (0x29EB, 0x29EB),  # \blacklozenge
    (0x2A00, 0x2AFF),  # big operators, ⩽ ⪆ ⪯ and their like
    (0x1D400, 0x1D7FF),  # the alphabets: bold, italic, script, fraktur, blackboard, sans, typewriter, and bold digits
)
RADICAL_WIDTH = 900  # thousandths of an em; the lowest radical has 794
EXPECTED_ARGUMENTS = 3


def narrow_radicals(font: TTFont) -> None:
    """Give the radicals of all heights about the width of the lowest.

    Browsers reserve room for the widest (MathML Core, 3.3.3), which left a gap of 0.4 em behind every short root.
    """
    construction = _construction(font, "Vert", "√")
    names = {record.VariantGlyph for record in construction.MathGlyphVariantRecord[1:]}
    names |= {part.glyph for part in construction.GlyphAssembly.PartRecords}
    for name in sorted(names):
        _reshape(font, name, RADICAL_WIDTH / font["hmtx"][name][0], 1, 0)


def fit_bars(font: TTFont) -> None:
    r"""Take the ready-made lengths from the bars of \overline and \underline: browsers then join one that fits."""
    for bar in ("\N{COMBINING OVERLINE}", "\N{COMBINING LOW LINE}"):
        construction = _construction(font, "Horiz", bar)
        construction.MathGlyphVariantRecord = construction.MathGlyphVariantRecord[:1]


def settle_primes(font: TTFont) -> None:
    """Make primes large and low, as superscripts need them; the package lacks the feature (ssty) that would do it."""
    constants = font["MATH"].table.MathConstants
    scale = 100 / constants.ScriptPercentScaleDown
    for prime in "′″‴⁗":
        name = font.getBestCmap()[ord(prime)]
        _reshape(font, name, scale, scale, -constants.SuperscriptShiftUp.Value * scale)


def _construction(font: TTFont, direction: str, sign: str) -> Any:  # noqa: ANN401 (fontTools has no types)
    variants = font["MATH"].table.MathVariants
    glyphs = getattr(variants, f"{direction}GlyphCoverage").glyphs
    return getattr(variants, f"{direction}GlyphConstruction")[glyphs.index(font.getBestCmap()[ord(sign)])]


def _reshape(font: TTFont, name: str, wider: float, taller: float, rise: float) -> None:
    glyph, (advance, _) = font["glyf"][name], font["hmtx"][name]
    glyph.coordinates.scale((wider, taller))
    glyph.coordinates.translate((0, rise))
    glyph.coordinates.toInt()
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (round(advance * wider), glyph.xMin)


def subset(font: TTFont) -> None:
    """Take away, in place, all that the ranges do not need."""
    options = Options()
    options.layout_features = ["*"]
    options.hinting = False  # browsers do not hint at today's sizes, and it costs a quarter of the file
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # copyright and licence stay with the font
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)


def main(source: Path, folder: Path) -> int:
    """Write the subset of one font into a folder and return its size in bytes."""
    font = TTFont(source, recalcTimestamp=False)
    narrow_radicals(font)
    fit_bars(font)
    settle_primes(font)
    subset(font)
    font.flavor = "woff2"
    target = folder / "stix-two-math.woff2"
    font.save(target)
    return target.stat().st_size


if __name__ == "__main__":
    if len(sys.argv) != EXPECTED_ARGUMENTS:
        sys.exit(__doc__)
    sys.stdout.write(f"{main(Path(sys.argv[1]), Path(sys.argv[2])):,} bytes\n")
