"""The site's own styles without what is for their authors alone: comments and indentation, a third of the weight."""

from __future__ import annotations

import re
from pathlib import Path

from generator.site.theme import theme_folder

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)


def lightened(css: str) -> str:
    """Take comments and indentation away; `css` has neither of them, nor a break of a line, within a string."""
    lines = map(str.strip, _COMMENT.sub("", css).splitlines())
    return "\n".join(filter(None, lines)) + "\n"


def lighten(site: Path) -> None:
    """Do so to the styles that qbank brought into the folder of a site; those of its author stay as they are.

    Raises:
        OSError: a file cannot be read or written.
    """
    for own in sorted(theme_folder().glob("assets/*.css")):
        built = site / "assets" / own.name
        if built.is_file() and built.read_bytes() == own.read_bytes():
            built.write_text(lightened(built.read_text("utf-8")), "utf-8")
