"""The one option that is unlike all others: the rest of a stem, of feedback or of another line, or an icon."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import MOST_OPTIONS, Doubt, Mark, OptionDraft, QuestionDraft
from generator.importing.words import plain, plain_phrases
from generator.model.fixed_options import is_fixed

NEEDS = frozenset({"unplaced"})

Options = tuple[OptionDraft, ...]

_FEWEST = 3  # of two options, either is the odd one
_MORE = re.compile(r"\w\W*\w\W*\w")  # than a letter or two
_WORDS = 15
_NUMBER = 4
_LONG, _MANY = 5, 6  # characters of a word that tells something; words of a sentence that explains
_DIGIT = re.compile(r"\s*\d\s+[A-Z\d]")
_LETTER = re.compile(r"\s*[B-HJ-Z]\s+[a-z]{3}")  # neither `A` nor `I`
_HEAD = 20  # characters without spaces
_SENTENCE = re.compile(r"\A(?>.*?\w\s).*[.!]\s*$")
_CODE = re.compile(r"\w\s*[=<>!]=?\s*\w|\A(?>.*?\w\().*\)|[;{}]\s*$")


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Compare each option with the others; a letter in front of each shows that they are options."""
    if all(option.placed for option in question.options):
        return
    options = question.options[:MOST_OPTIONS]
    yield from _small_letters(options, own=question.own)
    for look in (_crumbs, _digits, _lonely, _first):
        yield from look(options)


def _small_letters(options: Options, *, own: bool) -> Iterator[Doubt]:
    """Options that begin in small letters where the others do not: the rest of a line above.

    Not one that has its circle beside a PDF's own text, where no line is broken.
    Where two others begin with the same words, behind a letter at most, it lost nothing but that letter: `A learning
    algorithm …`, `Alearning algorithm …`, `learning algorithm …`.
    """
    small = [option for option in options if option.text.strip().lstrip("'‘’\"“")[:1].islower()]
    if len(small) * 2 >= len(options):
        return
    for option in small:
        if option.placed or (own and option.picked is not None) or _begins_alike(option, options):
            continue
        if not option.picked and (" " in option.text.strip() or option.text.rstrip().endswith(".")):
            yield Doubt("options-unclear", "the option begins like the rest of another line", option.lines)


def _begins_alike(option: OptionDraft, options: Options) -> bool:
    head = "".join(option.text.split())[:_HEAD].casefold()
    others = ["".join(other.text.split()).casefold() for other in options if other is not option]
    return len(head) == _HEAD and sum(other.find(head, 0, _HEAD + 1) >= 0 for other in others) > 1


def _crumbs(options: Options) -> Iterator[Doubt]:
    """A sign or two among options of many words: `9`, read from an icon at the foot of the page."""
    lengths = sorted(len(option.text.strip()) for option in options)
    if len(options) >= _FEWEST and lengths[len(lengths) // 2] >= _WORDS:
        for option in options:
            if not _MORE.search(option.text):
                yield Doubt("options-unclear", "this may be no option, but a sign beside the text", option.lines)


def _digits(options: Options) -> Iterator[Doubt]:
    """A sign in front of one option: a circle, a box or a word of a letter or two: `1 100,000 images`, `M symbols`."""
    for sign, pattern in (("digit", _DIGIT), ("letter", _LETTER)):
        found = [option for option in options if pattern.match(option.text)]
        if len(found) == 1 < len(options):
            yield Doubt("options-unclear", f"a lone {sign} stands in front of the option", found[0].lines)


def _lonely(options: Options) -> Iterator[Doubt]:
    """Words among numbers, or a sentence among phrases, which may be feedback to the option above."""
    for option, above in zip(options, (None, *options), strict=False) if len(options) >= _FEWEST else ():
        others = [other for other in options if other is not option]
        words_among_numbers = len(option.text) >= _WORDS and all(len(other.text) <= _NUMBER for other in others)
        speaks = option.mark is Mark.RIGHT or (above is not None and _repeats(option, above))
        sentence = speaks and not option.placed and _alone(_SENTENCE, option, others)
        if (words_among_numbers and not is_fixed(option.text)) or sentence:
            yield Doubt("options-unclear", "this looks unlike the other options; it may be none", option.lines)


def _repeats(option: OptionDraft, above: OptionDraft) -> bool:
    """Whether an option without a sign holds the words of the one above: `The charter names …` below `The charter`."""
    told = plain(option.text).split()
    wanted = [word for word in plain(above.text).split() if len(word) >= _LONG]
    return option.picked is None and bool(wanted) and len(told) >= _MANY and wanted[-1] in told


def _first(options: Options) -> Iterator[Doubt]:
    """A first option that is the only instruction, the only sentence or the only code: it may end the stem."""
    if not options or options[0].picked is not None or options[0].placed:
        return
    first, others = options[0], list(options[1:])
    opening = plain(first.text).split()[:1]
    instruction = bool(opening) and opening[0] in plain_phrases("question", "instructions")
    shared = any(plain(other.text).split()[:1] == opening for other in others)
    if others and ((instruction and not shared) or any(_alone(kind, first, others) for kind in (_SENTENCE, _CODE))):
        note = "the first option looks unlike the others; it may belong to the stem"
        yield Doubt("options-unclear", note, first.lines)


def _alone(kind: re.Pattern[str], option: OptionDraft, others: list[OptionDraft]) -> bool:
    return bool(kind.search(option.text)) and not any(kind.search(other.text) for other in others)
