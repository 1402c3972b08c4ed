"""Pictures of other hosts, which no page shows: each becomes a link, `![a map](https://…)` → `[a map](https://…)`.

One of which nothing is said is its address: `![](https://…)` → `<https://…>`.
"""

from __future__ import annotations

import re

PICTURE = re.compile(
    r"!\[(?P<alt>[^\]\n\0]{0,500})\]\((?P<url>https?://[^\s()<>\0]+)"
    r"(?:\s+(?P<title>\"[^\"\n\0]{0,200}\"|'[^'\n\0]{0,200}'))?[^\S\n]*\)",
    re.IGNORECASE,
)


def link(match: re.Match[str]) -> str:
    """The link to a picture that was found."""
    alt, url, title = match["alt"], match["url"], match["title"] or ""
    if alt.strip():
        return f"[{alt}]({url} {title})" if title else f"[{alt}]({url})"
    return f"[{title[1:-1]}]({url})" if title[1:-1].strip() else f"<{url}>"
