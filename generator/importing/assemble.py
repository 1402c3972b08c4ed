"""Puts the pieces of a question together: which are the stem, which the options, and what each label speaks of."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import groupby, pairwise

from generator.importing.asks import is_true_or_false
from generator.importing.drafts import Doubt, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.items import Item
from generator.importing.labels import Label
from generator.importing.letters import without_letters
from generator.importing.words import plain

# A label stands close under its option. Where this many lines part them, and fewer part it from what follows, the
# option it spoke of may be lost: `Correct` three lines under a wrong option and one above the next.
_FAR = 2
APART = "stands apart from the option above; the option it spoke of may be lost"
_SHORT, _TWICE, _TAIL = 40, 2, 4
_QUOTED = re.compile(r"\s*[\"'“‘„«].*[\"'”’»]\s*", re.DOTALL)
_NUMBER = re.compile(r"[-+$€£]?\d[\d.,/]*\s?%?")


def assemble(pieces: tuple[Item, ...], *, numbered: bool) -> QuestionDraft:
    """Assemble one question; what is not sure becomes a doubt.

    Args:
        pieces: all of its pieces, in order.
        numbered: whether a number stood before the first, which then is a stem whatever it reads like.
    """
    end = _stem_end(pieces, numbered=numbered)
    stem, rest = pieces[:end], pieces[end:]
    options: list[OptionDraft] = []
    doubts: list[Doubt] = []
    evidence = [item.mark for item in stem if item.mark]
    rest, letters = without_letters(_with_lists(rest))
    doubts += letters
    for item in rest:
        if item.label is None:
            options.append(_option(item))
        elif not options or not options[-1].text.strip():
            evidence.extend((item.label.line, *item.lines))
            doubts.append(_alone(item.label))
        else:
            options[-1], new = _labelled(options[-1], item, item.label)
            doubts.extend(new)
    return QuestionDraft(
        number="",
        stem=tuple(Passage(item.lines, item.code, bullet=item.mark is not None) for item in stem),
        options=tuple(options),
        evidence=tuple(evidence),
        several=any(item.label.unselected for item in rest if item.label) or _left_rightly(rest),
        doubts=(
            *doubts,
            *_displaced(rest),
            *_circles(stem),
            *_asked_twice(stem),
            *_breaks(rest),
            *_behind_labels(rest),
        ),
    )


def _left_rightly(pieces: tuple[Item, ...]) -> bool:
    """Whether an option that was not chosen was answered rightly, which only a choice of several says."""
    return any(
        item.label is not None and item.label.answered and above.picked is False for above, item in pairwise(pieces)
    )


def _with_lists(pieces: tuple[Item, ...]) -> tuple[Item, ...]:
    """Put what feedback leads to with a colon to it: text without a circle where options have one, or a quotation.

    `Correct` / `The sizes match, because:` / `3 kg and 4 kg are 7 kg`.
    """
    options = [item for item in pieces if item.label is None]
    circles = sum(item.picked is not None for item in options) >= _TWICE
    quoted = [item for item in options if _QUOTED.fullmatch(item.text)]
    joined: list[Item] = []
    for item in pieces:
        above = joined[-1] if joined else None
        if above is not None and _leads_on(above) and (circles or quoted == [item]) and _is_said(item, options):
            joined[-1] = replace(above, lines=(*above.lines, *item.lines), last=item.last)
        else:
            joined.append(item)
    return tuple(joined)


def _leads_on(item: Item) -> bool:
    """Whether an item is a label whose feedback ends with a colon."""
    return item.label is not None and item.text.rstrip(" \"'").endswith(":")


def _is_said(item: Item, options: list[Item]) -> bool:
    """Whether an item may be what feedback leads to: text without a circle that begins unlike the options."""
    return item.label is None and item.picked is None and not _begins_like_others(item, options)


def split(pieces: tuple[Item, ...], missing: int) -> list[tuple[Item, ...]]:
    """Cut pieces where another stem begins behind an answer, as often as numbers are missing."""
    parts: list[tuple[Item, ...]] = []
    for _ in range(missing):
        answered = next((i for i, item in enumerate(pieces) if item.label), len(pieces))
        at = next((i for i, item in enumerate(pieces) if i > answered and item.asks and item.mark is None), 0)
        while at and pieces[at - 1].label is None and pieces[at - 1].mark is None:
            at -= 1
        if not at:
            break
        parts.append(pieces[:at])
        pieces = pieces[at:]
    return [*parts, pieces]


def _stem_end(pieces: tuple[Item, ...], *, numbered: bool) -> int:
    """How many pieces are the stem: up to the last that asks, with an option left for the first label or circle."""
    answer = next((i for i, item in enumerate(pieces) if item.label or item.picked), None)
    if answer is None:
        limit = max(len(pieces) - 1, 1)
    elif pieces[answer].picked:
        limit = answer
    else:
        limit = answer - 1  # the label speaks of the piece above it, which so is an option
    asking = [i for i, item in enumerate(pieces[: max(limit, 0)]) if item.asks]
    if not asking:
        return 1 if numbered and answer != 0 else 0
    end = asking[-1] + 1
    while (
        end < len(pieces)
        and pieces[end].code
        and sum(item.label is None and not item.code for item in pieces[end:]) > 1
    ):
        end += 1  # `What does this print?`, the code, and options that are none
    return end


def _option(item: Item) -> OptionDraft:
    mark = tuple(dict.fromkeys(line for line in (item.mark, item.letter) if line))
    return OptionDraft((Passage(item.lines, item.code),), picked=item.picked, evidence=mark)


def _labelled(option: OptionDraft, item: Item, said: Label) -> tuple[OptionDraft, list[Doubt]]:
    """Add a label and its feedback to the option above."""
    evidence = (*option.evidence, said.line)
    feedback = (*option.feedback, *item.lines)
    labelled = replace(option, evidence=evidence, feedback=feedback)
    if said.answered and option.picked is not None and option.mark is Mark.NONE:
        return replace(labelled, mark=Mark.RIGHT if option.picked else Mark.WRONG), []
    if said.answered:
        note = f"“{said.line.text.strip()}” says that this was answered rightly, and no circle or box what was chosen"
        return labelled, [Doubt("key-unclear", note, evidence[-2:])]
    if said.mark is Mark.NONE:
        note = f"“{said.line.text.strip()}”: options without a label may be right"
        return labelled, [Doubt("key-unclear", note, (said.line,))]
    if option.mark is Mark.NONE:
        return replace(labelled, mark=said.mark), []
    note = "two labels stand under one option; an option between them may be lost"
    return labelled, [Doubt("option-lost", note, evidence[-2:])]


def _alone(said: Label) -> Doubt:
    note = f"“{said.line.text.strip()}” stands under no option; the right one may be missing"
    return Doubt("label-alone", note, (said.line,))


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
        unmarked = marks == len(options) - 1 > 1 and not _begins_like_others(item, options)
        if lonely or unmarked or (above.lines and not _ends_sentence(above)):
            doubts.append(Doubt("options-unclear", note, item.lines))
    return doubts


def _begins_like_others(item: Item, options: list[Item]) -> bool:
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
