"""Cuts Inter down to what titles on social cards are written in.

    python tools/vendor_card_font.py PACKAGE/600SemiBold/Inter_600SemiBold.ttf generator/site/post/fonts

takes the font of the npm package @expo-google-fonts/inter (0.4.2 so far) and writes `inter-600.ttf`: Latin, Greek and
Cyrillic letters, digits and punctuation, with their kerning. The same font gives the same bytes. Its licence, the SIL
Open Font License 1.1, stands beside it as `inter-600.LICENSE.txt`.
"""

# ruff: noqa: INP001 (a script, in no package)
from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from generator.site.post.cards import COVERED

EXPECTED_ARGUMENTS = 3


def main(source: Path, folder: Path) -> int:
    """Write the subset of one font into a folder and return its size in bytes."""
    font = TTFont(source, recalcTimestamp=False)
    options = Options()
    options.layout_features = ["kern"]
    options.hinting = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]  # copyright and licence stay with the font
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in COVERED for code in range(first, last + 1)])
    subsetter.subset(font)
    target = folder / "inter-600.ttf"
    font.save(target)
    return target.stat().st_size


if __name__ == "__main__":
    if len(sys.argv) != EXPECTED_ARGUMENTS:
        sys.exit(__doc__)
    sys.stdout.write(f"{main(Path(sys.argv[1]), Path(sys.argv[2])):,} bytes\n")
