"""Shows what was measured: the table, and the worst of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from textwrap import indent, shorten

from benchmarks.run import Result
from benchmarks.scoring import LIES, UNFLAGGED_FAULTS, Judgement, Verdict, count
from benchmarks.truth import TrueOption
from generator.model.question import Option

_FIGURES = ("questions", "whole", "right", "clean")
_SHARES = ("of whole", "of all")
_FAULTS = ("flagged", "flagged_though_right", "silent", "wrong_key", "lost", "invented", "unseen", "misread")
_WIDTH = 110


def table(results: Sequence[Result]) -> str:
    """Return a Markdown table: a row for each group, the sum below; "of whole" and "of all" are shares of clean."""
    groups: dict[str, list[Judgement]] = {}
    for result in results:
        groups.setdefault(result.group, []).extend(result.judgements)
    rows = [_row(group, judgements) for group, judgements in groups.items()]
    if len(groups) > 1:
        rows.append(_row("all", [each for judgements in groups.values() for each in judgements]))
    return _markdown([["texts", *_FIGURES, *_SHARES, *_FAULTS], *rows])


def _row(group: str, judgements: Iterable[Judgement]) -> list[str]:
    figures = count(judgements)
    shares = (_share(figures["clean"], figures[base]) for base in ("whole", "questions"))
    return [f"`{group}`", *(str(figures[n]) for n in _FIGURES), *shares, *(str(figures[n]) for n in _FAULTS)]


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"


def _markdown(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    rule = [f"{'-' * (width - 1)}:" if index else "-" * width for index, width in enumerate(widths)]
    lines = (
        " | ".join(cell.ljust(width) if not index else cell.rjust(width) for index, (cell, width) in enumerate(cells))
        for cells in ((zip(row, widths, strict=True)) for row in (rows[0], rule, *rows[1:]))
    )
    return "\n".join(f"| {line} |" for line in lines)


def lies(results: Iterable[Result]) -> int:
    """Return how often the bank would have lied."""
    return sum(each.verdict in LIES for result in results for each in result.judgements)


def worst(results: Sequence[Result], most: int) -> str:
    """Return the questions that look certain and are wrong, and those that are not there; the worst kind first."""
    found = [
        (UNFLAGGED_FAULTS.index(each.verdict), _told(result, each))
        for result in results
        if _imported(result)
        for each in result.judgements
        if each.verdict in UNFLAGGED_FAULTS
    ]
    texts = [text for _, text in sorted(found, key=lambda item: item[0])]
    more = [f"… and {len(texts) - most} more"] if len(texts) > most else []
    return "\n".join([*texts[:most], *more])


def _told(result: Result, judged: Judgement) -> str:
    where = f" ({judged.where})" if judged.where else ""
    wanted, got = (" ".join(each.stem.split()) if each else "" for each in (judged.truth, judged.got))
    start = _parting(wanted, got)
    return "\n".join(
        [
            f"{judged.verdict.upper()}{where}: {result.name}, question {shorten(judged.name, 60)}",
            *(_shown("want", wanted[start:], judged.truth.options) if judged.truth else ()),
            *(_shown("got ", got[start:], judged.got.options) if judged.got else ()),
        ]
    )


def _parting(one: str, other: str) -> int:
    """Return where to begin to show two texts, so that one sees where they part."""
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return max(0, same - _WIDTH // 2) if one != other and other else 0


def _shown(side: str, stem: str, options: Iterable[TrueOption | Option]) -> Iterator[str]:
    yield f"  {side} {shorten(stem, _WIDTH, placeholder=' …')}"
    for option in options:
        mark = {True: "x", False: " ", None: "?"}[option.correct]
        yield indent(f"[{mark}] {shorten(option.text, _WIDTH, placeholder=' …')}", " " * 7)


def failures(results: Iterable[Result]) -> str:
    """Return why texts could not be imported."""
    lines = (
        f"{result.name}: {finding.code}: {finding.message}"
        for result in results
        if not _imported(result)
        for finding in result.findings
    )
    return "\n".join(lines)


def _imported(result: Result) -> bool:
    return any(each.got for each in result.judgements)


def needless(results: Iterable[Result]) -> str:
    """Return the notes that stood on questions that were right, the most frequent first."""
    codes = Counter(
        note.code
        for result in results
        for each in result.judgements
        if each.verdict is Verdict.FLAGGED_RIGHT and each.got
        for note in each.got.review
    )
    return ", ".join(f"{code} {number}" for code, number in codes.most_common())
