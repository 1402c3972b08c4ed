"""What a piece of a question may be that the other reading lacks, or cuts otherwise: an option, a score, a crumb."""

from __future__ import annotations

import re
from itertools import pairwise

from generator.importing.collating.crumbs import is_gutter
from generator.importing.collating.facts import facts, repeats, sound
from generator.importing.collating.read_question import ReadQuestion
from generator.importing.collating.strip import core
from generator.importing.drafts import Doubt, Mark, OptionDraft, lines_of

# Doubts about where an option begins and ends.
_CUT = {"options-unclear", "option-doubtful", "options-alike", "option-lost"}
# A text this long that stands in another is no other text.
_TELLING = 8
_CRUMB, _WORDS = 2, 15  # characters of a sign that is no option where options are as long as that
_WORD = re.compile(r"[^\W\d_]{3}")
_FRACTION = re.compile(r"(\d+)\s?/\s?(\d+)")


def in_front(option: OptionDraft) -> bool:
    """Whether a circle or a letter stands in front of an option; a label stands behind, wherever the option begins."""
    return option.picked is not None or option.placed


def is_score(option: OptionDraft) -> bool:
    """Whether an option is a score of the gutter: no circle and no letter stands in front."""
    return not in_front(option) and is_gutter(option.text)


def may_be_option(option: OptionDraft) -> tuple[Doubt, ...]:
    """The doubt about what was taken for a score: a fraction may well be an option, `1/1` is none."""
    fraction = _FRACTION.fullmatch(option.text.strip())
    if not fraction or fraction[1] == fraction[2]:
        return ()
    note = f"“{option.text.strip()}” was taken for a score; it may be an option"
    return (Doubt("options-unclear", note, option.lines),)


def are_parted(reading: ReadQuestion, pieces: tuple[int, ...]) -> bool:
    """Whether blank lines part pieces."""
    texts = [lines_of(reading.passages(piece)) for piece in pieces]
    return all(above and below and below[0].span.line - above[-1].span.line > 1 for above, below in pairwise(texts))


def are_doubted(reading: ReadQuestion, pieces: tuple[int, ...]) -> bool:
    """Whether a reading doubts where pieces begin and end."""
    lines = {line for piece in pieces for line in lines_of(reading.passages(piece))}
    return any(doubt.code in _CUT and lines & set(doubt.lines) for doubt in reading.doubts)


def stands_elsewhere(found: str, other: ReadQuestion) -> bool:
    """Whether what is an option in one reading stands in the other's stem or feedback; options may well be alike."""
    feedback = [line for option in other.draft.options for line in option.feedback]
    whole = core(" ".join(line.text for line in (*other.draft.stem_lines, *feedback, *other.draft.explanation_lines)))
    wanted = core(found)
    return wanted in {core(line.text) for line in feedback} or (len(wanted) >= _TELLING and repeats(wanted, whole))


def is_crumb(option: OptionDraft, other: ReadQuestion) -> bool:
    """Whether an option that the other reading lacks is a sign or two among options of many words: an icon."""
    lengths = sorted(len(each.text) for each in other.draft.options)
    wordy = len(lengths) > 1 and lengths[len(lengths) // 2] >= _WORDS
    alone = option.mark is Mark.NONE and not option.placed and bool(option.passages)
    return wordy and alone and len(core(option.text)) <= _CRUMB


def is_no_text(found: str, other: ReadQuestion) -> bool:
    """Whether signs that one reading takes for an option are none: the options of the other are all of words."""
    wordy = all(_WORD.search(option.text) for option in other.draft.options)
    return wordy and not _WORD.search(found) and not (sound(found) and facts(found))
