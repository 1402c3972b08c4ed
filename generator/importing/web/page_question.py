"""One question of a page: its stem, its options, and what stands below them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from string import ascii_lowercase

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, lines_of
from generator.importing.keys.stated_key import Stated, fit, stated
from generator.importing.keys.stated_key import signs as signs_of
from generator.importing.lettered.question_number import question_number
from generator.importing.markup.source import Source
from generator.importing.pieces import cut
from generator.importing.web.groups import Option
from generator.importing.web.key_of_page import PageKey, PageKeys, page_key
from generator.importing.web.page_text import Page, badges, silent
from generator.importing.web.regions import SAYS, Region
from generator.importing.web.tree import Node

_SAID = ("data-explanation", "data-explain", "data-feedback", "data-rationale", "data-why", "data-reason")
_SENTENCE = 6  # words
_UNREAD = "the attribute “{}” holds a text that is not read; it may explain the key"
_LETTER = re.compile(r"\s*\(?(?P<letter>[A-Za-z])[.):]\s+(?=\S)")
_BEHIND = "this stands below the options; it may explain the key, or belong elsewhere"
_CONTRARY = "what is stated below the options is not what the attributes of the page say"


def region_places(region: Region) -> Iterator[int]:
    """Where the text has to be cut, beside its elements."""
    yield from (region.begin, region.end, region.group.begin, region.group.end)
    yield from (at for option in region.group.options for at in (option.begin, option.end))
    yield from (at for node in region.nodes for name in _SAID if name in node.values for at in node.values[name])


def page_question(page: Page, region: Region, told: PageKeys) -> QuestionDraft:
    """Read a question; everything in its region is taken."""
    group, inside = region.group, region.nodes
    gone = [*silent(inside)]
    stem, signs = page.read(region.begin, group.begin, gone)
    number, stem, sign = _numbered(stem)
    options = [_option(page, option) for option in group.options]
    options, letters = _without_letters(options)
    texts = [option.text for option in options]
    key = page_key(group, texts, told)
    below = _below(page, region, gone)
    key, doubts = _with_stated(key, below.said, texts)
    marked = tuple(replace(option, mark=Mark.by(n, key.right)) for n, option in enumerate(options))
    unread = {name for node in inside for name, value in node.attributes.items() if _holds_text(name, value)}
    further = [Doubt("text-doubtful", _UNREAD.format(name)) for name in sorted(unread)]
    checked = any(option.control and "checked" in option.control.attributes for option in group.options)
    picks = map(_picked, marked, group.options) if checked else marked
    return QuestionDraft(
        number,
        stem,
        tuple(picks),
        (*signs, *sign, *letters, *below.signs, *page.source.take(region.begin, region.end)),
        several=len(key.right) > 1 and not _radios(region),
        doubts=(*doubts, *below.doubts, *further, *([Doubt("boundary-unclear", region.doubt)] if region.doubt else [])),
        explanation=below.passages,
    )


def _holds_text(name: str, value: str) -> bool:
    """Whether an attribute that is not read says something to readers."""
    return name.startswith("data-") and name not in _SAID and len(value.split()) >= _SENTENCE


def _radios(region: Region) -> bool:
    """Whether only one option can be chosen."""
    return any(each.control and each.control.attributes.get("type", "") == "radio" for each in region.group.options)


def _numbered(stem: tuple[Passage, ...]) -> tuple[str, tuple[Passage, ...], Lines]:
    """Take the number off a stem."""
    if not stem or not stem[0].lines:
        return "", stem, ()
    first = stem[0].lines[0]
    skipped = len(first.text) - len(first.text.lstrip())
    found = question_number(first.text[skipped:])
    if not found:
        return "", stem, ()
    sign, text = cut(first, skipped + found.end)
    lines = (*(() if text.blank else (text,)), *stem[0].lines[1:])
    rest = (replace(stem[0], lines=lines), *stem[1:]) if lines else stem[1:]
    return str(found.number), rest, (sign,)


def _option(page: Page, option: Option) -> OptionDraft:
    says = [node for node in (option.node.every() if option.node else ()) if any(map(SAYS.fullmatch, node.tokens))]
    decoration = badges(option.node)
    gone = [*says, *decoration, *silent(option.node.children if option.node else ())]
    text, signs = page.read(option.begin, option.end, gone)
    told = [page.read(node.begin, node.end) for node in says]
    attributes = (page.value_of(node, name) for node in option.nodes for name in _SAID)
    feedback = (line for passages, _ in told for line in lines_of(passages))
    tags = (line for _, tags in told for line in tags)
    return OptionDraft(
        text,
        evidence=(*signs, *tags),
        feedback=(*feedback, *(line for line in attributes if line)),
        placed=True,
    )


def _without_letters(options: list[OptionDraft]) -> tuple[list[OptionDraft], Lines]:
    """Take letters off options that all have theirs."""
    firsts = [option.lines[0] if option.lines else None for option in options]
    matches = [_LETTER.match(line.text) if line else None for line in firsts]
    letters = [match["letter"].casefold() for match in matches if match]
    if letters != list(ascii_lowercase[: len(options)]):
        return options, ()
    found: list[OptionDraft] = []
    signs: list[Lines] = []
    for option, line, match in zip(options, firsts, matches, strict=True):
        sign, text = cut(line, match.end()) if line and match else (None, None)
        if sign and text:
            passage = replace(option.passages[0], lines=(text, *option.passages[0].lines[1:]))
            found.append(replace(option, passages=(passage, *option.passages[1:])))
            signs.append((sign,))
    return found, tuple(line for lines in signs for line in lines)


@dataclass(frozen=True, slots=True)
class _Below:
    passages: tuple[Passage, ...]
    signs: Lines
    said: tuple[Stated, ...]
    doubts: tuple[Doubt, ...] = ()


def _below(page: Page, region: Region, gone: list[Node]) -> _Below:
    """What stands below the options: an explanation by its class or in what readers unfold, or text that may be one."""
    begin, end = region.group.end, region.end
    names = [node for node in region.nodes if begin <= node.start and node.stop <= end]
    told: tuple[Passage, ...] = ()
    signs: Lines = ()
    said: list[Stated] = []
    for node in names:
        if node.name == "details" or any(map(SAYS.fullmatch, node.tokens)):
            found, tags = page.read(node.begin, node.end, gone)
            said += _stated(lines_of(found), _summary(page.source, node))
            bare = tuple(passage for passage in found if _is_bare(passage))
            told, signs = (*told, *(each for each in found if each not in bare)), (*signs, *tags, *lines_of(bare))
    others, tags = page.read(begin, end, gone)
    keys = _stated(lines_of(others), "")
    doubts = () if len(keys) == len(lines_of(others)) else (Doubt("text-doubtful", _BEHIND, lines_of(others)),)
    attributes = [page.value_of(node, name) for node in region.nodes for name in _SAID]
    kept = tuple(Passage((line,)) for line in attributes if line)
    return _Below((*told, *others, *kept), (*signs, *tags), (*said, *keys), doubts)


def _is_bare(passage: Passage) -> bool:
    """Whether a passage is the sign of an option alone, which says no more than the key does."""
    found = signs_of(passage.text.strip())
    return found is not None and found[1] >= len(passage.text.strip())


def _summary(source: Source, node: Node) -> str:
    """What readers click on to unfold an answer."""
    own = next((child for child in node.children if child.name == "summary"), None)
    return re.sub(r"<[^<>]*>", "", source.text[own.begin : own.end]).strip(" :\n") if own else ""


def _stated(lines: Lines, summary: str) -> list[Stated]:
    """The lines that state a key, by themselves or with the words of what hides them."""
    headed = [replace(line, text=f"{summary}: {line.text.strip()}") for line in lines[:1]] if summary else []
    return [each for line in (*headed, *lines[len(headed) :]) if (each := stated(line))]


def _with_stated(key: PageKey, said: Iterable[Stated], texts: list[str]) -> tuple[PageKey, tuple[Doubt, ...]]:
    """The key with what is stated in words."""
    fits = [fit(each, list(ascii_lowercase[: len(texts)]), texts) for each in said]
    named = {each.right for each in fits if each.right}
    notes = [Doubt("key-unclear", each.note) for each in fits if each.note]
    if key.right and named and named != {key.right}:
        return PageKey(), (*key.doubts, Doubt("key-contradicted", _CONTRARY))
    if not key.right and len(named) == 1 and not notes:
        return PageKey(next(iter(named))), ()
    return key, (*key.doubts, *notes)


def _picked(option: OptionDraft, read_from: Option) -> OptionDraft:
    return replace(option, picked="checked" in read_from.control.attributes) if read_from.control else option
