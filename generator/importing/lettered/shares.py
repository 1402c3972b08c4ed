"""How many chose each option, as question banks print it behind the text: `A. Basalt (54%)`."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Lines
from generator.importing.lettered.lettered import Lettered
from generator.importing.numerals import decimal
from generator.importing.pieces import cut

_SHARE = re.compile(r"(?<=\S)\s*[(\[](?P<share>\d{1,3}(?:[.,]\d+)?)\s?%[)\]]\s*$")
_ALONE = re.compile(r"\W*\d{1,3}(?:[.,]\d+)?\s?%\W*")
_FEWEST = 3
_WHOLE, _ROUNDED = 100, 3


def lacks_shares(options: tuple[Lettered, ...]) -> bool:
    """Whether each option has a share behind it, and all of them are less than all: one may be lost with its option."""
    shares = [_share(match) for match in _found(options) if match]
    return len(shares) == len(options) >= _FEWEST and sum(shares) < _WHOLE - _ROUNDED


def without_shares(options: tuple[Lettered, ...]) -> tuple[tuple[Lettered, ...], Lines]:
    """Take the shares off the options where each has one and they add up to all; those and the shares."""
    found = _found(options)
    shares = [_share(match) for match in found if match]
    whole = abs(sum(shares) - _WHOLE) <= _ROUNDED
    if len(options) < _FEWEST or len(shares) < len(options) or not whole:
        return options, ()
    pieces = [cut(option.lines[-1], match.start()) for option, match in zip(options, found, strict=True) if match]
    bare = (
        replace(option, lines=(*option.lines[:-1], text)) for option, (text, _) in zip(options, pieces, strict=True)
    )
    return tuple(bare), tuple(share for _, share in pieces)


def _found(options: tuple[Lettered, ...]) -> list[re.Match[str] | None]:
    """The share at the end of each option."""
    lasts = (option.lines[-1].text if option.lines else "" for option in options)
    return [_SHARE.search(last) if "%" in last else None for last in lasts]


def _share(match: re.Match[str]) -> float:
    return decimal(match["share"])


def is_share(text: str) -> bool:
    """Whether a line is a percentage and nothing else."""
    return _ALONE.fullmatch(text) is not None
