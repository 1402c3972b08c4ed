"""The head of a page, for the site generator."""

from __future__ import annotations

from generator.site.plain_text import one_line, quoted


def front_matter(title: str, description: str, tags: tuple[str, ...] = ()) -> str:
    """Write a page's title, description and tags; a theme puts them into its templates unescaped.

    The tags are for the page of all topics; the theme's own list of them at the top of the page stays away.
    """
    lines = [f"title: {quoted(title)}", f"description: {quoted(_attribute(description))}"]
    if tags:
        lines += ["tags:", *(f"  - {quoted(tag)}" for tag in tags), "hide:", "  - tags"]
    return "\n".join(("---", *lines, "---"))


def _attribute(text: str) -> str:
    """Leave out what ends an HTML attribute."""
    return one_line(text).replace('"', "”")
