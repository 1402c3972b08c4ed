"""The topics of quizzes and questions, as chips that lead to their places on the page of all topics."""

from __future__ import annotations

from collections.abc import Iterable

from pymdownx.slugs import slugify

from generator.site.element import element
from generator.site.plain_text import literal, literal_line, one_line

PAGE = "tags.md"
"""The hand-written page, in the folder of all pages, on which Material's plugin `tags` lists what has which tag."""

_slug = slugify(case="lower")


def topics(tags: Iterable[str], page: str = "") -> str:
    """Write tags.

    Args:
        tags: as the bank has them.
        page: address of the page of all topics; empty when there is none to lead to.

    Returns:
        A list; empty when there are no tags.
    """
    chips = (_chip(one_line(tag), page) for tag in tags)
    content = "\n".join(f"- {chip}" for chip in chips if chip)
    return element("div", content, class_="qb-tags") if content else ""


def slugs(tags: Iterable[str]) -> tuple[str, ...]:
    """Name tags in letters, digits and hyphens, each once; those that have none of these are left out."""
    return tuple(dict.fromkeys(slug for tag in tags if (slug := _slug(one_line(tag), "-"))))


def _chip(tag: str, page: str) -> str:
    return f"[{literal(tag)}]({page}#{_anchor(tag)})" if tag and page and _anchor(tag) else literal_line(tag)


def _anchor(tag: str) -> str:
    """Name the tag's place on the page as the plugin does (its settings `tags_slugify` and `tags_slugify_format`)."""
    slug = _slug(tag, "-")
    return f"tag:{slug}" if slug else ""
