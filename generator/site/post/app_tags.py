"""What the head of a practice or progress page loads early. The site's own script would find out only when it runs."""

from __future__ import annotations

import re

_APP = re.compile(r"\bdata-qb-app=\"?(\w+)")
_BEFORE = "quiz"
"""The script that those of apps build on."""


def app_tags(page: str, base: str) -> str:
    """Return the tags for the head of a page, in the order in which its scripts run; nothing for a page without an app.

    Args:
        page: HTML.
        base: leads from it to the top of the site.
    """
    names = dict.fromkeys(_APP.findall(page))
    if not names:
        return ""
    scripts = "".join(f'<script src="{base}/assets/{name}.js" defer></script>' for name in (_BEFORE, *names))
    return f'<link rel="stylesheet" href="{base}/assets/app.css">{scripts}'
