"""What is not sure of a question put together from pieces: labels apart, circles in a stem, lines that broke."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby, pairwise

from generator.importing.asks import is_true_or_false
from generator.importing.drafts import Doubt
from generator.importing.items import Item
from generator.importing.words import plain

# A label stands close under its option. Where this many lines part them, and fewer part it from what follows, the
# option it spoke of may be lost: `Correct` three lines under a wrong option and one above the next.
_FAR = 2
APART = "stands apart from the option above; the option it spoke of may be lost"
_SHORT, _TWICE, _TAIL = 40, 2, 4
_NUMBER = re.compile(r"[-+$€£]?\d[\d.,/]*\s?%?")


def piece_doubts(stem: tuple[Item, ...], rest: tuple[Item, ...]) -> list[Doubt]:
    """Look at the pieces of a question.

    Args:
        stem: those that are its stem.
        rest: options, and labels with what is said to whoever chose them.
    """
    return [*_displaced(rest), *_circles(stem), *_asked_twice(stem), *_breaks(rest), *_behind_labels(rest)]


def _displaced(pieces: tuple[Item, ...]) -> list[Doubt]:
    """Labels that stand nearer to what follows than to the option above."""
    doubts = []
    for above, item, below in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if item.label is None or above.label is not None:
            continue
        over, under = item.first - above.last - 1, below.first - item.last - 1
        if over > under and over >= _FAR:
            said = item.label.line.text.strip()
            note = f"“{said}” {APART}"
            doubts.append(Doubt("option-lost", note, (above.lines[-1], item.label.line)))
    return doubts


def _circles(stem: tuple[Item, ...]) -> list[Doubt]:
    """A circle or a box in the stem: an option that asks something may have been taken for its end."""
    listed = _listed(stem)
    marks = tuple(item.mark for i, item in enumerate(stem) if item.mark and item.picked is not None and i not in listed)
    return (
        [Doubt("stem-doubtful", "a circle or a box stands in the stem; it may belong to an option", marks)]
        if marks
        else []
    )


def _listed(stem: tuple[Item, ...]) -> set[int]:
    """Items of a list whose bullets were read as bullets and as empty circles.

    A colon leads to it, and the question follows behind it: options of this question it can't hold.
    """
    found: set[int] = set()
    for marked, group in groupby(enumerate(stem), key=lambda numbered: numbered[1].mark is not None):
        run = list(group)
        first, last = run[0][0], run[-1][0]
        bullets = any(item.picked is None for _, item in run) and not any(item.picked for _, item in run)
        led = first > 0 and stem[first - 1].text.rstrip().endswith(":")
        if marked and bullets and led and any(item.asks and item.mark is None for item in stem[last + 1 :]):
            found.update(range(first, last + 1))
    return found


def _asked_twice(stem: tuple[Item, ...]) -> list[Doubt]:
    """A stem that goes on behind its question: what follows may be an option that ends in a colon or asks as well."""
    asking = [item for item in stem if item.asks]
    if len(asking) < _TWICE or "?" not in asking[-2].text[-3:]:
        return []
    last = asking[-1].text.strip()
    if not last.endswith(":") and (len(last) >= _SHORT or is_true_or_false(last)):
        return []
    return [Doubt("stem-doubtful", "the stem asks twice; the second may be an option", asking[-1].lines)]


def _breaks(pieces: tuple[Item, ...]) -> list[Doubt]:
    """Lines of one option that ended though there was room for more: they may be options of their own.

    Where every option has its label, another could only stand above one, without its own, where a line is full.
    """
    note = "a line ends here though there was room for more; the next may be an option of its own"
    options = [item for item in pieces if item.label is None and item.lines]
    heads = Counter(plain(item.lines[0].text) for item in options)  # small tables: each has the same first row
    labelled = [above for above, item in pairwise(pieces) if item.label and above.label is None and above.lines]
    labels = len(labelled) == len(options) >= _TWICE
    return [
        Doubt("options-unclear", note, item.lines)
        for item in options
        if item.broken
        and not 1 < heads[plain(item.lines[0].text)] == len(options)
        and not (labels and not item.short)
        and not _all_marked(options)
    ]


def _all_marked(options: list[Item]) -> bool:
    """Whether a circle or box shows where every option begins."""
    return all(option.picked is not None for option in options)


def _behind_labels(pieces: tuple[Item, ...]) -> list[Doubt]:
    """Text behind a label that looks unlike the other options: it may be feedback that goes on in another paragraph."""
    options = [item for item in pieces if item.label is None and not item.code]
    sentences = sum(_ends_sentence(option) for option in options)
    marks = sum(option.mark is not None for option in options)
    note = "this follows a label and looks unlike the other options; it may be feedback"
    doubts = []
    for above, item in pairwise(pieces):
        if above.label is None or item.label or item.code or item.mark or len(options) == 1:
            continue
        lonely = _ends_sentence(item) and sentences == 1
        unmarked = marks == len(options) - 1 > 1 and not begins_like_others(item, options)
        if lonely or unmarked or (above.lines and not _ends_sentence(above)):
            doubts.append(Doubt("options-unclear", note, item.lines))
    return doubts


def begins_like_others(item: Item, options: list[Item]) -> bool:
    """Whether an option begins with the word that others begin with, ends as one does, or is a number as they are."""
    heads = [plain(option.text).split(maxsplit=1)[:1] for option in options if option is not item]
    own = plain(item.text).split(maxsplit=1)[:1]
    ends = [plain(option.text).split()[-_TAIL:] for option in options if option is not item]
    if len(plain(item.text).split()) > _TAIL and plain(item.text).split()[-_TAIL:] in ends:
        return True
    numbers = all(_NUMBER.fullmatch(option.text.strip()) for option in options)
    return numbers or (bool(own) and heads.count(own) >= _TWICE)


def _ends_sentence(item: Item) -> bool:
    return item.text.rstrip("”\"’')] ")[-1:] in {".", "!", "?"}
