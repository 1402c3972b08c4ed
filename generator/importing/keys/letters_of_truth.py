"""Letters in a list of keys that stand for words: `3. V`, `4. F` where questions are headed `Verdadero o falso`."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import groupby

from generator.importing.drafts import Lines
from generator.importing.keys.key_entries import Entry
from generator.importing.keys.key_regions import Region
from generator.importing.statements.options import RULE
from generator.importing.statements.truth import named_in, pairs_of, which
from generator.importing.words import plain, words

_LAST = "h"  # a letter beyond it is no option's


def with_truths(region: Region, lines: Lines) -> Region:
    """The key with such letters written out; as it is where the text names no pair of words that they stand for.

    Args:
        region: the key.
        lines: the text that it belongs to.
    """
    said = {letter for run in region.runs for entry in run if (letter := _letter(entry)) in _truths()}
    fitting = pairs_of(said, "") if said else ()
    named = {pair for line in lines for pair in named_in(line.text, fitting)} if fitting else set()
    if len(named) != 1:
        return region
    (pair,) = named
    return replace(region, runs=tuple(tuple(_written_out(run, pair)) for run in region.runs))


def _written_out(run: tuple[Entry, ...], pair: tuple[str, ...]) -> list[Entry]:
    """The entries of a run; letters next to each other, of which one can be no option's, are written out."""
    done: list[Entry] = []
    for _, group in groupby(run, lambda entry: which(_letter(entry), pair) is not None):
        entries = list(group)
        if any(_letter(entry) > _LAST for entry in entries if which(_letter(entry), pair) is not None):
            entries = [_word(entry, pair) for entry in entries]
        done += entries
    return done


def _word(entry: Entry, pair: tuple[str, ...]) -> Entry:
    at = which(_letter(entry), pair) or 0
    named = entry.said.named.edited(pair[at], RULE)
    return replace(entry, said=replace(entry.said, named=named, signs=(plain(pair[at]),)))


def _letter(entry: Entry) -> str:
    return entry.said.signs[0] if len(entry.said.signs) == 1 and len(entry.said.signs[0]) == 1 else ""


@cache
def _truths() -> frozenset[str]:
    """The first letters of words for right that no option has."""
    return frozenset(letter for pair in words().true_false if (letter := plain(pair[0])[:1]) > _LAST)
