"""Questions with their entries in a list of keys: which says what of which, and what it says beside a letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from generator.importing.drafts import Doubt, Lines, QuestionDraft
from generator.importing.keys.key_entries import Entry, entries
from generator.importing.keys.key_sections import Numbered, Run
from generator.importing.keys.list_doubts import odd_remark, odd_texts
from generator.importing.keys.named_texts import names_another, with_every
from generator.importing.lettered.keyed_question import Keyed, Listed, keyed_question
from generator.importing.words import plain
from generator.model.line import Line

_MORE = "the key goes on with {}, and no such question was found; a question may be lost"
_INSIDE = "another entry of the key stands behind this one; which of them is meant is not sure"
_OTHERS = "the key may name other options as well"
_LESS = "the key has no entry for this question"
_SHIFTED = "the key begins and ends with later numbers than the questions, or with earlier ones; it may be off by one"


def keyed_run(run: Run, keys: tuple[Entry, ...]) -> list[Keyed]:
    """Give each question its entries.

    Args:
        run: the questions.
        keys: the entries of their list, in its order.

    Returns:
        The questions, each with the doubts that its entries leave; one that is lost is a doubt of the one above it.
    """
    keyed: list[Keyed] = []
    read: list[tuple[QuestionDraft, Entry]] = []
    places: list[int] = []  # of those among all
    named = _by_number(keys)
    for found in run:
        own = tuple(named[found.number])
        own, others = _every(found, own)
        keyed.append(keyed_of(found, own))
        texts = {plain(option.text) for option in keyed[-1].question.options}
        if any(_repeats(entry, texts) for entry in own):
            own = tuple(_with_text(entry) if _repeats(entry, texts) else entry for entry in own)
            keyed[-1] = keyed_of(found, own)
        for doubt in _entry_doubts(own, others, texts):
            keyed[-1] = keyed[-1].doubted(doubt)
        if own:
            read.append((keyed[-1].question, own[0]))
            places.append(len(keyed) - 1)
        elif keys:
            keyed[-1] = keyed[-1].doubted(Doubt("key-missing", _LESS))
    for at, doubt in odd_texts(read):
        keyed[places[at]] = keyed[places[at]].doubted(doubt)
    if read and _is_shifted(run, keys):
        for at in places:
            keyed[at] = keyed[at].doubted(Doubt("key-unclear", _SHIFTED))
    for at, more in groupby(_others(run, keys), key=lambda entry: _above(run, entry)):
        lost = tuple(more)
        note = Doubt("questions-missing", _MORE.format(_numbers(lost)), tuple(entry.said.head for entry in lost))
        keyed[at] = keyed[at].doubted(note).evident(line for entry in lost for line in entry.lines)
    return keyed


def _entry_doubts(own: tuple[Entry, ...], others: Lines, texts: set[str]) -> Iterator[Doubt]:
    """What the entries of a question say beside the key."""
    if others:
        yield Doubt("key-unclear", _OTHERS, others)
    inside = tuple(
        line
        for entry in own
        for n, line in enumerate(entry.explanation)
        if _is_entry(line) or (n and any(other.number == entry.number + n for other in entries(line)))
    )
    inside = tuple(line for line in inside if plain(line.text) not in texts)
    if inside:
        yield Doubt("key-unclear", _INSIDE, inside)
    yield from (doubt for entry in own if (doubt := odd_remark(entry)))


def _others(run: Run, keys: tuple[Entry, ...]) -> list[Entry]:
    """The entries of questions that are not there."""
    numbers = {found.number for found in run}
    return [entry for entry in keys if entry.number not in numbers]


def _is_shifted(run: Run, keys: tuple[Entry, ...]) -> bool:
    """Whether questions without an entry are at one end, and entries without a question at the other."""
    asked, told = [found.number for found in run], [entry.number for entry in keys]
    low, high = min(told) - min(asked), max(told) - max(asked)
    return low * high > 0


def _above(run: Run, entry: Entry) -> int:
    """The question before one that is not there: a lost question is printed inside it."""
    return max((i for i, found in enumerate(run) if found.number < entry.number), default=0)


def _numbers(others: tuple[Entry, ...]) -> str:
    """`number 31`, or `numbers 31 to 72`."""
    first, last = others[0].number, others[-1].number
    return f"number {first}" if len(others) == 1 else f"numbers {first} to {last}"


def _by_number(keys: tuple[Entry, ...]) -> defaultdict[int, list[Entry]]:
    named: defaultdict[int, list[Entry]] = defaultdict(list)
    for entry in keys:
        named[entry.number].append(entry)
    return named


def _every(found: Numbered, own: tuple[Entry, ...]) -> tuple[tuple[Entry, ...], Lines]:
    """The entries of a question, each with all the letters it names; and what of them cannot be read so."""
    if not any(map(names_another, own)):
        return own, ()
    texts = [option.text for option in keyed_of(found, ()).question.options]
    read = [(with_every(entry, texts) if names_another(entry) else entry) or entry for entry in own]
    return tuple(read), tuple(line for entry in read if names_another(entry) for line in entry.explanation)


def _repeats(entry: Entry, texts: set[str]) -> bool:
    """Whether what stands behind the letter is the text of an option: `1. C. Pumice`."""
    return len(entry.explanation) == 1 and plain(entry.explanation[0].text) in texts


def _with_text(entry: Entry) -> Entry:
    """The entry with that text as part of the key, which so is compared with its letter."""
    return replace(entry, said=replace(entry.said, rest=entry.explanation[0]), explanation=())


def _is_entry(line: Line) -> bool:
    return any(not entry.explanation for entry in entries(line))


def keyed_of(found: Numbered, own: tuple[Entry, ...]) -> Keyed:
    """Read one question with what the entries say of it."""
    explanation = tuple(line for entry in own for line in entry.explanation)
    listed = Listed(tuple(entry.said for entry in own), explanation)
    item = keyed_question(str(found.number), (found.head,), found.lines, listed=listed)
    return item.evident(line for entry in own for line in entry.evidence)
