"""Collates the stem and the options of a question, piece by piece: those of both readings, cut otherwise, or alone."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.importing.collating.collate_text import collate_text, only_once
from generator.importing.collating.crumbs import is_gutter
from generator.importing.collating.differences import CODE
from generator.importing.collating.lone_piece import (
    are_doubted,
    are_parted,
    in_front,
    is_crumb,
    is_no_text,
    is_score,
    may_be_option,
    stands_elsewhere,
)
from generator.importing.collating.pair_options import Group
from generator.importing.collating.read_question import ReadQuestion
from generator.importing.collating.read_text import Passages, Text
from generator.importing.collating.strip import core
from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, lines_of, text_of
from generator.importing.shortened import OPTION, shortened
from generator.model.line import Line

# Doubts of a reading that show that it may have lost an option.
_LOST = {"label-alone", "option-lost", "options-missing", "key-missing", "numbers-missing"}


@dataclass
class Work:
    """A question as it comes together.

    Attributes:
        stem: its stem.
        options: its options.
        doubts: what the readings do not agree on.
        evidence: signs that belong to the question and to none of its options.
        repeats: lines that the question does not hold, each with those of the other reading that say the same.
        settled: lines whose doubts are settled, since the other reading shows how to cut them.
        agreed: whether both readings say the same throughout.
        paired: whether they have the same pieces.
        differ: what the readings do not agree on in the text of an option, by its place.
    """

    stem: Passages = ()
    options: list[OptionDraft] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)
    evidence: list[Lines] = field(default_factory=list)
    repeats: list[tuple[Lines, Lines]] = field(default_factory=list)
    settled: set[Line] = field(default_factory=set)
    agreed: bool = True
    paired: bool = True
    differ: dict[int, tuple[Doubt, ...]] = field(default_factory=dict)

    def text(self, ours: Text, others: Text) -> Passages:
        """Collate one text and keep what comes to light."""
        found = collate_text(ours, others)
        self.doubts += found.doubts
        self.agreed &= found.agreed
        if found.spare:
            self.repeats.append((found.spare, lines_of(found.passages)))
        return found.passages

    def place(self, piece: int, passages: Passages, option: OptionDraft) -> None:
        """Put a text where it belongs."""
        if piece:
            self.options.append(replace(option, passages=passages))
        else:
            self.stem = (*self.stem, *passages)


def collate_group(work: Work, group: Group, ours: ReadQuestion, others: ReadQuestion) -> None:
    """Collate pieces that are the same text.

    Args:
        work: the question as it comes together.
        group: the pieces.
        ours: the reading that is kept where both are as good.
        others: the other.
    """
    if group.paired and bool(group.first[0]) == bool(group.second[0]):
        _pair(work, group, ours, others)
    elif group.first and group.second:
        _cut_otherwise(work, group, ours, others)
    elif group.first:
        for piece in group.first:
            _ours_alone(work, piece, ours, others)
    else:
        for piece in group.second:
            _theirs_alone(work, piece, ours, others)


def _pair(work: Work, group: Group, ours: ReadQuestion, others: ReadQuestion) -> None:
    """One piece in both readings."""
    (mine,), (theirs,) = group.first, group.second
    if mine and is_score(ours.option(mine)) and is_score(others.option(theirs)):
        lines = (*ours.option(mine).lines, *others.option(theirs).lines)
        work.doubts += may_be_option(ours.option(mine))
        work.evidence.append(lines)
        return
    known = len(work.doubts)
    text = work.text(ours.text(mine), others.text(theirs))
    if mine:
        work.differ[len(work.options)] = tuple(work.doubts[known:])
    for full, bare in ((ours.text(mine), others.text(theirs)), (others.text(theirs), ours.text(mine))):
        if full.lines and not bare.lines:
            work.doubts += only_once(full, bare.words)
    option = _marked(work, ours.option(mine), others.option(theirs), ours, others)
    work.place(mine, text, option)


def _marked(
    work: Work, mine: OptionDraft, theirs: OptionDraft, ours: ReadQuestion, others: ReadQuestion
) -> OptionDraft:
    """The marks of an option in both readings; where they contradict each other, neither counts."""
    marks = {option.mark for option in (mine, theirs)} - {Mark.NONE}
    picks = {option.picked for option in (mine, theirs)} - {None}
    evidence = (*mine.evidence, *theirs.evidence)
    if len(marks) > 1 or (not marks and len(picks) > 1):
        note = f"the readings do not agree whether “{shortened(mine.text, OPTION)}” is right"
        work.doubts.append(Doubt("key-unclear", note, evidence))
    feedback = work.text(Text(_passage(mine.feedback), ours.words), Text(_passage(theirs.feedback), others.words))
    return OptionDraft(
        (),
        mark=marks.pop() if len(marks) == 1 else Mark.NONE,
        picked=picks.pop() if len(picks) == 1 else None,
        evidence=evidence,
        feedback=lines_of(feedback),
        placed=mine.placed or theirs.placed,
    )


def _cut_otherwise(work: Work, group: Group, ours: ReadQuestion, others: ReadQuestion) -> None:
    """What is one piece in one reading is two in the other: right is the cut that a circle or a letter shows."""
    split, pieces, joined, whole = (
        (ours, group.first, others, group.second)
        if len(group.first) > len(group.second)
        else (others, group.second, ours, group.first)
    )
    cut = len(pieces) > len(whole) and (
        all(in_front(split.option(piece)) for piece in pieces[1:])
        or (are_parted(split, pieces) and are_doubted(joined, whole) and not are_doubted(split, pieces))
    )
    kept, numbers, gone, rest = (split, pieces, joined, whole) if cut else (ours, group.first, others, group.second)
    text = tuple(passage for piece in numbers for passage in kept.passages(piece))
    other = tuple(passage for piece in rest for passage in gone.passages(piece))
    work.doubts += collate_text(Text(text, kept.words), Text(other, gone.words)).doubts
    work.repeats.append((lines_of(other), lines_of(text)))
    if cut or (not ours.doubts and are_doubted(others, group.second)):
        work.settled |= set(lines_of(other))
    else:
        work.paired = False
        note = f"the readings do not agree where “{shortened(text_of(text), OPTION)}” is to be cut into options"
        work.doubts.append(Doubt(CODE, note, (*lines_of(text), *lines_of(other))))
    for piece in numbers:
        work.place(piece, kept.passages(piece), kept.option(piece))
    work.evidence += [lines for piece in rest for lines in (gone.option(piece).evidence, gone.option(piece).feedback)]


def _ours_alone(work: Work, piece: int, ours: ReadQuestion, others: ReadQuestion) -> None:
    """A piece that the other reading lost."""
    text, option = ours.passages(piece), ours.option(piece)
    crumb = piece and (is_score(option) or is_crumb(option, others))
    work.doubts += may_be_option(option) if crumb else ()
    if core(text_of(text)) and not crumb:
        _add(work, piece, ours, others)
    else:
        work.evidence += [lines_of(text), option.evidence, option.feedback]


def _theirs_alone(work: Work, piece: int, ours: ReadQuestion, others: ReadQuestion) -> None:
    """A piece that the better reading lost, or that is none."""
    text, option = others.passages(piece), others.option(piece)
    found = text_of(text)
    elsewhere = not in_front(option) and stands_elsewhere(found, ours)
    score = is_score(option) if piece else is_gutter(found)
    no_text = score or is_crumb(option, ours) or (not ours.doubts and is_no_text(found, ours))
    if not core(found):
        work.evidence += [lines_of(text), option.evidence, option.feedback]
    elif elsewhere or no_text:
        work.doubts += may_be_option(option) if piece else ()
        work.repeats.append((lines_of(text), ours.draft.lines))
        work.evidence += [option.evidence, option.feedback]
    else:
        work.paired = False
        _add(work, piece, others, ours)


def _add(work: Work, piece: int, own: ReadQuestion, other: ReadQuestion) -> None:
    """Add a piece that one reading has alone; where the other shows no sign of loss, with a doubt."""
    text, option = own.passages(piece), own.option(piece)
    doubts = only_once(Text(text, own.words), other.words)
    shown = in_front(option) or other.codes & _LOST or (other.doubts and not own.doubts)
    if not shown and not doubts:
        doubts = (Doubt(CODE, f"only one reading has “{shortened(text_of(text), OPTION)}”", lines_of(text)),)
    work.doubts += doubts
    work.place(piece, text, option)


def _passage(lines: Lines) -> Passages:
    return (Passage(lines),) if lines else ()
