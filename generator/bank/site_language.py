"""The language that the settings of a site name."""

from __future__ import annotations

import re
from pathlib import Path

# Settings of MkDocs can hold tags that name code, so no YAML reader is let near them.
_THEME = re.compile(r"^theme:(?P<same>[^\n]*)\n(?P<below>(?:[ \t]+[^\n]*\n|[ \t]*(?:#[^\n]*)?\n)*)", re.MULTILINE)
_BELOW = re.compile(r"^[ \t]+language:[ \t]*['\"]?(?P<code>[A-Za-z]{2,3})\b", re.MULTILINE)
_SAME = re.compile(r"[{,]\s*language:\s*['\"]?(?P<code>[A-Za-z]{2,3})\b")


def site_language(folder: Path) -> str:
    """Return the code of the language of the theme in a folder's mkdocs.yml, e.g. `de`; `en` when it names none."""
    try:
        text = (folder / "mkdocs.yml").read_text(encoding="utf-8") + "\n"
    except (OSError, UnicodeDecodeError):
        return "en"
    theme = _THEME.search(text)
    found = theme and (_SAME.search(theme["same"]) or _BELOW.search(theme["below"]))
    return found["code"].lower() if found else "en"
