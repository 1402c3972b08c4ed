"""Markdown as this site renders it, and the HTML seen as a tree."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser

from markdown import Markdown
from mkdocs.config import load_config

from tests.site.project import ROOT

_VOID = {"br", "hr", "img", "input", "meta", "link", "wbr"}


@cache
def _markdown() -> Markdown:
    config = load_config(str(ROOT / "mkdocs.yml"))
    return Markdown(extensions=config.markdown_extensions, extension_configs=config.mdx_configs)


def render(page: str) -> str:
    """Render a page, front matter and all, with the extensions of mkdocs.yml."""
    return str(_markdown().reset().convert(page.split("\n---\n", 1)[1]))


@dataclass
class Node:
    """An element: its name, its attributes, the names around it from outside in, its text, what it stands in."""

    tag: str
    attributes: dict[str, str | None]
    around: tuple[str, ...]
    text: str = ""
    parent: Node | None = None

    @property
    def name(self) -> str:
        """The tag and the class, as a selector has them."""
        classes = (self.attributes.get("class") or "").split()
        return ".".join((self.tag, *classes))


@dataclass
class Tree(HTMLParser):
    """All elements of a page, in order; end tags must match."""

    nodes: list[Node] = field(default_factory=list)
    open: list[Node] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, dict(attrs), tuple(each.tag for each in self.open))
        node.parent = self.open[-1] if self.open else None
        self.nodes.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.nodes.append(Node(tag, dict(attrs), tuple(each.tag for each in self.open)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for node in self.open:
            node.text += data

    def all(self, tag: str) -> list[Node]:
        return [node for node in self.nodes if node.tag == tag]


def tree(html: str) -> Tree:
    """Parse HTML whose tags must all be closed."""
    parsed = Tree()
    parsed.feed(html)
    parsed.close()
    assert not parsed.open, f"never closed: {[node.tag for node in parsed.open]}"
    return parsed
