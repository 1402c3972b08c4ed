"""The text of stretches of a page: paragraphs and code, without what only works or decorates."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.importing.drafts import Lines, Passage
from generator.importing.lettered.passages import passages
from generator.importing.markup.html_text import html_lines
from generator.importing.markup.source import Source
from generator.importing.web.tree import COMMENT, Node
from generator.model.line import Line

_SILENT = frozenset(
    [COMMENT, "script", "style", "svg", "button", "input", "textarea", "template", "nav", "head", "footer", "summary"]
)
_INLINE = frozenset(
    ["a", "b", "big", "code", "em", "font", "i", "img", "kbd", "label", "mark", "s", "small", "span", "strong", "sub"]
) | {"sup", "tt", "u", "var", "abbr", "cite", "q", "del", "ins", "time", "br"}
_BADGE = re.compile(r"(?:.*[-_])?(?:badge|icon|checkmark|tick|radio|bullet|mark(?:er)?|letter|key)")
_LONGEST = 80  # characters of a badge, its tags among them


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a page that is text.

    Attributes:
        begin: where it begins.
        end: where it ends.
        apart: whether it begins a paragraph.
        code: whether its lines are code.
    """

    begin: int
    end: int
    apart: bool
    code: bool


def silent(nodes: Iterable[Node]) -> Iterator[Node]:
    """The outermost of some elements that say nothing to a reader: code, buttons, icons."""
    for node in nodes:
        if node.name in _SILENT:
            yield node
        else:
            yield from silent(node.children)


def badges(node: Node | None) -> list[Node]:
    """Elements inside an option that decorate it: `<span class="letter">A</span>`."""
    inner = node.every() if node else ()
    return [each for each in inner if each.stop - each.start <= _LONGEST and any(map(_BADGE.fullmatch, each.tokens))]


class Page:
    """The source of a page, cut at its elements."""

    def __init__(self, source: Source, root: Node, further: Iterable[int]) -> None:
        """Cut a page.

        Args:
            source: its lines, not yet cut.
            root: its elements.
            further: other places to cut it at.
        """
        self.source = source
        self._tags: list[tuple[int, int, bool]] = []
        self._code: list[tuple[int, int]] = []
        cuts = set(further)
        for node in root.every():
            tag = source.text[node.start : node.begin]
            if node.name in _INLINE and "\n" not in tag and not any(map(_BADGE.fullmatch, node.tokens)):
                inside = self._code and node.name == "code" and node.start < self._code[-1][1]
                if not inside:
                    continue
            apart = node.name not in _INLINE and node.name not in _SILENT
            self._tags += [(node.start, node.begin, apart), (node.end, node.stop, apart)]
            self._code += [(node.begin, node.end)] if node.name == "pre" else []
            cuts |= {node.start, node.begin, node.end, node.stop}
        self._tags.sort()
        source.cut(sorted(cuts))

    def read(self, begin: int, end: int, gone: Iterable[Node] = ()) -> tuple[tuple[Passage, ...], Lines]:
        """The passages between two places, and the tags in them; what was read before is not read again.

        Args:
            begin: the first place.
            end: the last place.
            gone: elements to leave out.
        """
        found: list[Passage] = []
        signs: list[Line] = []
        paragraph: list[Line] = []
        for stretch in self._stretches(begin, end, gone):
            if stretch.apart or stretch.code:
                found += self._written(paragraph, signs)
                paragraph = []
            lines = self.source.take(stretch.begin, stretch.end)
            if stretch.code:
                text, tags = html_lines(lines, escaped=False)
                signs += [*tags, *(line for line in text if line.blank and line.source.strip())]
                kept = tuple(line for line in text if not line.blank)
                found += [Passage(kept, code=True)] if kept else []
            else:
                paragraph += lines
        found += self._written(paragraph, signs)
        return tuple(found), tuple(signs)

    def _written(self, paragraph: list[Line], signs: list[Line]) -> tuple[Passage, ...]:
        lines, tags = html_lines(tuple(paragraph), escaped=False)
        signs += [*tags, *(line for line in lines if line.blank and line.source.strip())]
        kept = tuple(line for line in lines if not (line.blank and line.source.strip()))
        found, bullets = passages(kept)
        signs += bullets
        return found

    def _stretches(self, begin: int, end: int, gone: Iterable[Node]) -> Iterator[Stretch]:
        left = [(node.start, node.stop, False) for node in gone if begin < node.stop and node.start < end]
        apart = True
        first, last = (bisect_left(self._tags, (at,)) for at in (begin, end))
        for start, stop, breaks in sorted([*(tag for tag in self._tags[first:last] if tag[1] <= end), *left]):
            if begin < start <= end:
                yield Stretch(begin, start, apart, self._is_code(begin))
                apart = False
            apart = apart or breaks
            begin = max(begin, stop)
        if begin < end:
            yield Stretch(begin, end, apart, self._is_code(begin))

    def _is_code(self, at: int) -> bool:
        last = bisect_left(self._code, (at + 1,)) - 1
        return last >= 0 and at < self._code[last][1]

    def value_of(self, node: Node, name: str) -> Line | None:
        """The text that an attribute holds, if it is on one line."""
        found = self.source.take(*node.values[name]) if name in node.values else ()
        return found[0].edited(html.unescape(found[0].text), "html_text") if len(found) == 1 else None
