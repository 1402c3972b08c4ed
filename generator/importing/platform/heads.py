"""Where questions begin on a platform's page: `Question 3`, `Question 3 of 7`, `3 - Quiz` or `3` on a line alone."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate, pairwise

from generator.importing.asks import asks
from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.pieces import cut
from generator.importing.platform.said import TABLE, Kind, is_sure, kinds_of, points, said
from generator.importing.truth_pairs import truth_words
from generator.importing.words import pattern, phrases, plain, plain_phrases
from generator.model.line import Line

_LATE = 3  # what it costs at most that a chain does not begin at 1
_LOST = 2  # heads between two with a word that a scan may have lost
_STEM_AND_OPTIONS = 3  # lines that a question takes at least


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a question.

    Attributes:
        index: of its line.
        number: as printed.
        line: the number, with the words around it.
        rest: the text of the question behind it on its line; None when nothing is.
        style: how it is written.
        rival: whether another line may be the head with this number.
        scored: whether points won, or `Correct`, stand on its line.
        won: whether those are all; None where none stand there.
    """

    index: int
    number: int
    line: Line
    rest: Line | None = None
    style: str = ""
    rival: bool = False
    scored: bool = False
    won: bool | None = None


def heads(lines: Lines) -> tuple[Head, ...]:
    """The heads in the style that most questions have; their numbers rise by one, but where a scan lost some."""
    code = fenced(lines)
    styles: dict[str, list[Head]] = defaultdict(list)
    for index, line in enumerate(lines):
        head = None if code[index] or line.blank else _head(index, line)
        if head:
            styles[head.style].append(head)
    chains = [_rising(found, lines) for found in styles.values()]
    return max(chains, key=lambda chain: (len(chain), bool(chain and chain[0].style == "word")), default=())


def _rising(found: list[Head], lines: Lines) -> tuple[Head, ...]:
    """The heaviest chain of heads that count on; numbers stand among options as well."""
    filled = [i for i, line in enumerate(lines) if not line.blank]
    below = dict(pairwise(filled))
    texts = list(accumulate(map(_is_text, lines), initial=0))
    weight = {head.index: _weight(head, lines, below.get(head.index)) for head in found}
    best: dict[int, tuple[float, tuple[Head, ...]]] = {}
    for head in found:
        own = weight[head.index]
        earlier = _earlier(best, head)
        chain: tuple[float, tuple[Head, ...]] = (own - min(head.number - 1, _LATE), (head,))
        if texts[-1] - texts[head.index + 1] + (head.rest is not None) < _STEM_AND_OPTIONS:
            continue
        if earlier and _room(earlier[1][-1], head, texts):
            lost = head.number - earlier[1][-1].number - 1
            chain = max(chain, (earlier[0] + own - lost, (*earlier[1], head)), key=lambda each: each[0])
        if head.number not in best or chain[0] >= best[head.number][0]:
            best[head.number] = chain
    chosen = max(best.values(), key=lambda each: each[0], default=(0.0, ()))[1]
    return _with_rivals(chosen, found, weight)


def _earlier(best: dict[int, tuple[float, tuple[Head, ...]]], head: Head) -> tuple[float, tuple[Head, ...]] | None:
    """The chain that a head goes on with; where a word stands in front of the numbers, some may be lost between."""
    reach = _LOST if head.style.endswith("word") else 0
    found = (best.get(head.number - 1 - lost) for lost in range(reach + 1))
    return next((chain for chain in found if chain), None)


def _is_text(line: Line) -> bool:
    """Whether a line may be a stem or an option; `False` is an option as well as a word of the page."""
    return not line.blank and (said(line.text) is None or plain(line.text) in truth_words())


def _room(above: Head, head: Head, texts: list[int]) -> bool:
    """Whether a stem and two options have room between two heads."""
    return texts[head.index] - texts[above.index + 1] + (above.rest is not None) >= _STEM_AND_OPTIONS


def _weight(head: Head, lines: Lines, below: int | None) -> float:
    """How much a line looks like the head of a question: a blank line above, text that asks below."""
    parted = head.index == 0 or lines[head.index - 1].blank
    text = lines[below].text if below is not None else ""
    return (
        1
        + 0.5 * parted
        + (asks(text) or (head.rest is not None and asks(head.rest.text)))
        + 0.5 * (not _is_figure(text))
    )


def _is_figure(text: str) -> bool:
    return re.fullmatch(r"[\W\d]*", text) is not None


def _with_rivals(chain: tuple[Head, ...], found: list[Head], weight: dict[int, float]) -> tuple[Head, ...]:
    """Mark a head, and the one above it, where another line between its neighbours could be it as well."""
    marked: set[int] = set()
    numbered: dict[int, list[Head]] = defaultdict(list)
    for head in found:
        numbered[head.number].append(head)
    for n, head in enumerate(chain):
        first = chain[n - 1].index if n else -1
        last = chain[n + 1].index if n + 1 < len(chain) else found[-1].index + 1
        others = (h for h in numbered[head.number] if first < h.index < last and h is not head)
        if any(weight[other.index] >= weight[head.index] for other in others):
            marked |= {n, max(n - 1, 0)}
    return tuple(replace(head, rival=n in marked) for n, head in enumerate(chain))


def _head(index: int, line: Line) -> Head | None:
    match = _worded().match(line.text) or _numbered().match(line.text)
    if match is None:
        return None
    behind = match["behind"].strip()
    word = "word" if match.re is _worded() else ""
    style = word or re.sub(r"\d+", "#", line.text[: match.start("behind")].strip().casefold())
    number = int(match["number"])
    if not behind or _is_words(behind):
        told = points(behind) if word else None
        won = told.won == told.of if told and told.won is not None else _verdict(behind) if word else None
        scored = (
            told is not None or won is not None or (bool(word) and plain(behind) in plain_phrases(TABLE, "skipped"))
        )
        return Head(index, number, line, style=style, scored=scored, won=won)
    if word or not match["close"]:
        return None
    head, rest = cut(line, match.start("behind"))
    return Head(index, number, head, rest, style=f"text {style}")


def _verdict(text: str) -> bool | None:
    """Whether `Correct` or `Incorrect` stands behind the number; None where neither does."""
    kinds = kinds_of(text) & {Kind.RIGHT, Kind.WRONG}
    return Kind.RIGHT in kinds if len(kinds) == 1 else None


def _is_words(text: str) -> bool:
    """Whether what stands behind a number is the kind of the question, its points, or a word of the page."""
    return said(text) is not None or points(text) is not None or is_sure(text) or _kinds().fullmatch(text) is not None


@cache
def _worded() -> re.Pattern[str]:
    head, of = pattern(phrases(TABLE, "head")), pattern(phrases(TABLE, "of"))
    return re.compile(
        rf"[\s*_#•▼►▶]*+{head}\s?[:#.]?\s?(?P<number>\d{{1,3}})(?!\w|[.,]\d)(?:\s?(?:/|{of})\s?\d{{1,3}}(?!\w))?[*_]*"
        rf"\s?(?P<close>[.:)–-]?)[*_]*(?P<behind>(?:\s.*)?)$",
        re.IGNORECASE,
    )


@cache
def _numbered() -> re.Pattern[str]:
    of = pattern(phrases(TABLE, "of"))
    return re.compile(
        rf"\s*+#?(?P<number>\d{{1,3}})(?!\w|[.,]\d)(?:\s(?:/|{of})\s\d{{1,3}}(?!\w))?(?P<close>\s?[.):–-]|)(?P<behind>(?:\s.*)?)$",
        re.IGNORECASE,
    )


@cache
def _kinds() -> re.Pattern[str]:
    return re.compile(rf"\W*{pattern(phrases(TABLE, 'kinds'))}\W*", re.IGNORECASE)
