"""Drops HTML tags around a whole line that only style it, or hide it: `<b>~</b>` → `~`, `<summary>Answer</summary>`.

A line of nothing but such tags is left blank: `<details><summary><b>Answer</b></summary>` / `<p>`. So is what readers
click on to unfold an answer, in whatever language, where it is the same for many: `<summary>Show me</summary>`.

Inside a line they stay: a question may be about them (`What does <b>x</b> do?`).
"""

from __future__ import annotations

import re
from collections import Counter

from generator.importing.drafts import Cleaned, Lines, Removal
from generator.importing.fences import fenced
from generator.importing.keys.stated_key import statement
from generator.importing.pieces import gap
from generator.model.line import Line

AFTER = ("flattened_lines",)
NEEDS = re.compile(r"[<&]")

RULE = "html_tags"
_TAG = r"(?:\s[^<>]{0,200})?"
_STYLED = re.compile(
    rf"\s*<(?P<tag>b|i|u|em|strong|span|font|center|small|big|p|div|summary|h[1-6]){_TAG}>(?P<text>.*)</(?P=tag)>\s*",
    re.IGNORECASE,
)
_CLOSING = re.compile(r"(?:(?<!\s)\s*</(?:details|summary)>)+\s*$", re.IGNORECASE)
_HIDING = re.compile(rf"\s*(?:</?(?:details|summary){_TAG}>\s*)+", re.IGNORECASE)
_ALONE = re.compile(
    rf"\s*+(?:</?(?:details|summary|p|div|center|span|table|tbody|tr|ul|ol){_TAG}>\s*|<[bh]r\s*/?>\s*|&nbsp;\s*)+",
    re.IGNORECASE,
)
_SUMMARY = re.compile(rf"\s*(?:<details{_TAG}>\s*)?<summary{_TAG}>.{{1,80}}</summary>\s*", re.IGNORECASE)
_MANY = 3  # summaries
_DEEPEST = 4  # tags around a line


def clean(lines: Lines) -> Cleaned:
    """Clean every line outside fenced code."""
    code = fenced(lines)
    buttons = _buttons(lines)
    alone = {
        i
        for i, (line, inside) in enumerate(zip(lines, code, strict=True))
        if not inside and (_ALONE.fullmatch(line.text) or line.text.strip() in buttons)
    }
    return Cleaned(
        tuple(
            gap(line) if i in alone else line if code[i] or "<" not in line.text else _bare(line)
            for i, line in enumerate(lines)
        ),
        tuple(Removal(lines[i].span, RULE) for i in sorted(alone)),
    )


def _buttons(lines: Lines) -> set[str]:
    """What stands in many summaries and states no key; what differs from one to the next may be a question."""
    summaries = [line for line in lines if _SUMMARY.fullmatch(line.text)]
    times = Counter(line.text.strip() for line in summaries)
    return {
        line.text.strip() for line in summaries if times[line.text.strip()] >= _MANY and not statement(_bare(line).text)
    }


def _bare(line: Line) -> Line:
    text = line.text
    for _ in range(_DEEPEST):
        head = _HIDING.match(text)
        inner = text[head.end() :] if head else text
        match = _STYLED.fullmatch(inner)
        inner = match["text"] if match and _is_whole(match["text"]) else _CLOSING.sub("", inner)
        if inner == text:
            break
        text = inner
    return line.edited(text, RULE)


def _is_whole(text: str) -> bool:
    """Whether the last tag of a line closes its first: nothing stands between but text, or tags around all of it."""
    return "<" not in text or _STYLED.fullmatch(text) is not None
