"""Where the part of the theme is that comes with qbank: styles, scripts, fonts, icons and templates."""

from __future__ import annotations

from pathlib import Path

_INSTALLED = Path(__file__).parents[1] / "theme"
"""In a package; the build puts the folder of the checkout there (pyproject.toml)."""

_CHECKOUT = Path(__file__).parents[2] / "theme_overrides"


def theme_folder() -> Path:
    """Return the folder that stands behind the site's own `custom_dir`, and before the theme itself."""
    return _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT


def in_theme(folders: tuple[Path, ...], name: str) -> Path | None:
    """Find a file or folder by its path in the first of several theme folders that has it."""
    return next((path for folder in folders if (path := folder / name).exists()), None)
