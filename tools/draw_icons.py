"""Draws the icons of the installed site from its SVG, with Chromium.

    python tools/draw_icons.py theme_overrides/assets/favicon.svg theme_overrides/assets/icons

writes PNG files: two sizes with round corners, one for masks (the drawing in the inner 80 %, the ground up to the edge:
W3C, Web Application Manifest, "Icon masks"), and one for iOS, which cuts corners itself.
"""

# ruff: noqa: INP001 (a script, in no package)
from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

EXPECTED_ARGUMENTS = 3
NAMES = ("chromium", "chromium-browser", "google-chrome")
SIZES = {"icon-192.png": (192, 1.0), "icon-512.png": (512, 1.0)}
FULL = {"maskable-512.png": (512, 0.8), "apple-touch-icon.png": (180, 0.9)}
"""File → edge in pixels, and the part of it that the drawing takes."""


def page(svg: str, edge: int, part: float, ground: str) -> str:
    """Write the page that shows one icon."""
    inner = edge * part
    margin = (edge - inner) / 2
    sized = svg.replace("<svg ", f'<svg style="display:block;margin:{margin}px" width="{inner}" height="{inner}" ', 1)
    return f'<body style="margin:0;width:{edge}px;height:{edge}px;overflow:hidden;background:{ground}">{sized}</body>'


def main(source: Path, folder: Path) -> None:
    """Write all icons into a folder."""
    svg = source.read_text(encoding="utf-8")
    colour = re.search(r'fill="(#[0-9a-f]{6})"', svg)
    ground = colour[1] if colour else "#ffffff"
    folder.mkdir(parents=True, exist_ok=True)
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        for name, (edge, part) in (SIZES | FULL).items():
            tab = browser.new_page(viewport={"width": edge, "height": edge})
            tab.set_content(page(svg, edge, part, ground if name in FULL else "transparent"))
            tab.screenshot(path=folder / name, omit_background=name in SIZES)
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) != EXPECTED_ARGUMENTS:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
