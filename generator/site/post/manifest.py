"""The web app manifest: what a browser needs to know to install the site."""

from __future__ import annotations

import json

NAME = "manifest.webmanifest"
ICONS = "assets/icons"
"""Drawn by tools/draw_icons.py."""
COLOUR = "#1d4655"
"""Of the header (theme_overrides/assets/qbank.css) and of the icon."""


def manifest(title: str, description: str, language: str) -> str:
    """Write the manifest; its addresses are relative, so that a site works in any folder of a host."""
    content = {
        "name": title,
        "description": description,
        "lang": language,
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "theme_color": COLOUR,
        "background_color": "#ffffff",
        "icons": [
            _icon("icon-192.png", 192, "any"),
            _icon("icon-512.png", 512, "any"),
            _icon("maskable-512.png", 512, "maskable"),
        ],
    }
    return json.dumps({key: value for key, value in content.items() if value}, indent=2, ensure_ascii=False) + "\n"


def head_tags(base: str) -> str:
    """Write what the head of a page says of it; the script adds the link to the manifest where that makes sense."""
    return (
        f'<meta name="theme-color" content="{COLOUR}">'
        f'<link rel="apple-touch-icon" href="{base}/{ICONS}/apple-touch-icon.png">'
        f'<script src="{base}/assets/offline.js" defer></script>'
    )


def _icon(name: str, size: int, purpose: str) -> dict[str, str]:
    return {"src": f"{ICONS}/{name}", "sizes": f"{size}x{size}", "type": "image/png", "purpose": purpose}
