"""What a page says of itself where its address is shared: Open Graph, and the little that Twitter adds.

Source: The Open Graph protocol (ogp.me); X Developer Platform, "Cards markup".
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from generator.site.post.manifest import ICONS


@dataclass(frozen=True, slots=True)
class Shared:
    """A page as it shows elsewhere.

    Attributes:
        title: of the page, plain text.
        description: one sentence, plain text; may be empty.
        url: its whole address.
        site_title: of the site, plain text.
        site_url: the site's whole address.
        card: path of its picture (1200 x 630), relative to the top of the site; empty for none.
    """

    title: str
    description: str
    url: str
    site_title: str
    site_url: str
    card: str = ""


def sharing_tags(page: Shared) -> str:
    """Write the tags for a page's head; a page without a card shows the site's icon."""
    site_url = page.site_url.rstrip("/")
    facts = {
        "og:type": "website",
        "og:site_name": page.site_title,
        "og:title": page.title,
        "og:description": page.description,
        "og:url": page.url,
        "og:image": f"{site_url}/{page.card or f'{ICONS}/icon-512.png'}",
        **({"og:image:width": "1200", "og:image:height": "630", "og:image:alt": page.title} if page.card else {}),
    }
    card = "summary_large_image" if page.card else "summary"
    told = (f'<meta property="{name}" content="{escape(text)}">' for name, text in facts.items() if text)
    return f'{"".join(told)}<meta name="twitter:card" content="{card}">'
