"""The Markdown that question texts are written in: what the site renders and the checks inspect."""

from __future__ import annotations

from typing import Any

EXTENSIONS: tuple[str, ...] = (
    "attr_list",
    "sane_lists",
    "tables",
    "pymdownx.arithmatex",
    "pymdownx.highlight",
    "pymdownx.superfences",
)
"""Names of the Python-Markdown extensions; the site adds those that its own pages need."""

EXTENSION_CONFIGS: dict[str, dict[str, Any]] = {
    # Math is $…$ and $$…$$ and nothing else: an OCR's stray "\(" or "\begin" is not taken for a formula.
    "pymdownx.arithmatex": {"generic": True, "inline_syntax": ["dollar"], "block_syntax": ["dollar"]},
}
"""Their settings, by name."""
