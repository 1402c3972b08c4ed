"""Cuts a key off the line of the last option, or in brackets off a stem: `C. three D. four Correct Answer: B`."""

from __future__ import annotations

import re
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.keys.stated_key import stated, statement_of
from generator.importing.lettered.letter_labels import openings
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases
from generator.model.line import Line

_FEW = 2  # words
_SIGNED = re.compile(r":|[.–—-]\s*[(\[]\w")
_RUN = re.compile(r"\s[(\[]?[Aa][).\]]\s*\S.{0,200}?\s[(\[]?[Bb][).\]]\s*\S")


def with_keys_apart(lines: Lines, first: int) -> Lines:
    """Put a key that ends a line on a line of its own.

    Args:
        lines: of one question.
        first: index of the line that begins with the first option; a line above it may well speak of an answer, unless
            options stand in it.
    """
    parts: list[Line] = []
    for n, (line, code) in enumerate(zip(lines, fenced(lines), strict=True)):
        match = None if code or not _SIGNED.search(line.text) or statement_of(line) else _key().search(line.text)
        if match and (_picked().match(line.text) or _qualified(line.text[: match.start()], line)):
            match = None
        closed = match is not None and match["key"].startswith(("(", "["))  # `Which is it? (Answer: B)`
        if match and n < first and not closed and not _RUN.search(line.text, 0, match.start()):
            match = None
        if match and _inner().search(line.text, 0, match.start()):  # two questions on one line
            match = None
        text, key = cut(line, match.start("key")) if match else (line, None)
        said = stated(key) if key else None
        parts += [text, key] if key and said and said.signs and said.rest is None else [line]
    return tuple(parts)


def _qualified(before: str, line: Line) -> bool:
    """Whether what stands in front of a key is no option's text but speaks of it: `Ann's Answer: B`."""
    words = before.split()
    return len(words) <= _FEW and before.strip()[:1].isupper() and not openings(line)


@cache
def _key() -> re.Pattern[str]:
    """The words with a colon, or with a stop or dash and brackets around the letters, up to the end of the line."""
    answer = pattern(phrases("stated_key", "answer"))
    letters = r"[A-Za-z](?:[\s,&]+[A-Za-z])*(?!\w)"
    return re.compile(
        rf"(?<=\S)\s+(?P<key>[(\[*_]*(?:{answer})[*_]*\s?(?::[*_\s]*[(\[]?{letters}|[.–—-]+[*_\s]*[(\[]{letters}[)\]])[)\]*_.]*)\s*$",
        re.IGNORECASE,
    )


@cache
def _inner() -> re.Pattern[str]:
    """The same inside a line, with text behind it."""
    answer = pattern(phrases("stated_key", "answer"))
    return re.compile(rf"\s[(\[]?{answer}\s?[:.–—-]+\s*[(\[]?[A-Ha-h][)\]]*\s", re.IGNORECASE)


@cache
def _picked() -> re.Pattern[str]:
    """`Your answer: B`, `Wrong answer: A`: the words in front say that it is no key."""
    other = tuple(phrase for key in ("picked", "wrong") for phrase in phrases("shown_key", key))
    known = pattern((*other, *phrases("sign_legend", "picks"), *phrases("quiz_platform", "given")))
    return re.compile(rf"[^\w(]{{0,6}}{known}[*_\s]*[:=–—-]", re.IGNORECASE)
