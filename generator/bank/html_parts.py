"""What a Markdown text puts into a page: the HTML that its author wrote, and the elements that Markdown made."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from html.parser import HTMLParser
from typing import Any

from markdown import Markdown
from markdown.util import HtmlStash

from generator.bank.markdown import EXTENSION_CONFIGS, EXTENSIONS
from generator.bank.text_limit import too_much
from generator.model.markup import Markup, segments


@dataclass(frozen=True, slots=True)
class Element:
    """One element of the page.

    Attributes:
        tag: its name, lower case.
        attributes: names (lower case) and values, entities decoded.
    """

    tag: str
    attributes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class HtmlParts:
    """What a text puts into a page.

    Attributes:
        raw: pieces of HTML that reach the page as their author wrote them.
        elements: all elements, in order.
    """

    raw: tuple[str, ...] = ()
    elements: tuple[Element, ...] = ()


SIGNS = ("<", "]", "{")
"""A text without any of them puts nothing of interest into a page."""

_RAW = re.compile(r"<[A-Za-z/!?]")
_LINK = re.compile(r"\][(:]")
_FENCE_ATTRIBUTES = re.compile(r"^\s*(?:`{3,}|~{3,})[^\n]*\{", re.MULTILINE)
_NONE = HtmlParts()


@lru_cache(maxsize=1000)  # one rule after the other asks for the same texts
def html_parts(text: str) -> HtmlParts:
    """Render a text as the site does and take it apart; a text without HTML, links or attributes has no parts.

    Nor has one that asks too much (see `too_much`): it is not rendered, and never published.
    """
    if not _needs_rendering(text) or too_much(text):
        return _NONE
    markdown, stash = _renderer()
    markdown.reset()
    # Behind a bullet a text's first indentation is lost, and what was code there becomes Markdown.
    html = markdown.convert(text.lstrip())
    parser = _Elements()
    parser.feed(html)
    parser.close()
    return HtmlParts(tuple(stash.raw), tuple(parser.found))


def _needs_rendering(text: str) -> bool:
    """Say whether a text can hold anything of interest; rendering costs a thousand times more than this."""
    if ("<" in text and _RAW.search(text)) or ("]" in text and _LINK.search(text)):
        return True
    if "{" not in text:
        return False
    fenced = "```" in text or "~~~" in text
    return (fenced and _FENCE_ATTRIBUTES.search(text) is not None) or any(
        "{" in part.text for part in segments(text) if part.kind is Markup.PROSE
    )


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(Element(tag, tuple((name, value or "") for name, value in attrs)))


class _RecordingStash(HtmlStash):
    """Python-Markdown's store of finished HTML, which notes what comes from an author and not from a code block."""

    def __init__(self) -> None:
        self.raw: list[str] = []
        self.from_author = False
        super().__init__()

    def store(self, html: Any) -> str:  # noqa: ANN401 - Python-Markdown's signature
        if self.from_author:
            self.raw.append(str(html))
        return super().store(html)

    def reset(self) -> None:
        self.raw = []
        super().reset()


@cache
def _renderer() -> tuple[Markdown, _RecordingStash]:
    """Return a converter whose two ways to pass raw HTML through are watched."""
    markdown = Markdown(extensions=EXTENSIONS, extension_configs=EXTENSION_CONFIGS)
    markdown.htmlStash = stash = _RecordingStash()
    block, inline = markdown.preprocessors["html_block"], markdown.inlinePatterns["html"]
    block.run = _watched(block.run, stash)  # type: ignore[method-assign]
    inline.handleMatch = _watched(inline.handleMatch, stash)  # type: ignore[method-assign]
    return markdown, stash


def _watched(step: Callable[..., Any], stash: _RecordingStash) -> Callable[..., Any]:
    def run(*arguments: Any) -> Any:  # noqa: ANN401 - whatever the step takes and gives
        stash.from_author = True
        try:
            return step(*arguments)
        finally:
            stash.from_author = False

    return run
