"""Options that are too few, empty, alike, or that read as if they were something else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from generator.importing.asks import asks
from generator.importing.drafts import Doubt, Mark, OptionDraft, QuestionDraft
from generator.importing.words import plain, words

_FEWEST = 2
_CRUMB = 2
_WORDS = 15
_NUMBER = 4
_MOST = 12
_TELLING = 8
# What OCR adds and drops: spaces, quotes, full stops (`c.shape`, `cshape`).
_UNSURE = re.compile(r"[\s.'\"‘’“”`]")
# Letters that OCR takes for one another: `range` and `ramge`, `x = l` and `x = 1`.
_TWINS = {ord(c): twins[0] for twins in ("mnu", "vy", "l1ij", "o0", "ce", "qg9", "hb", "s5", "tf", "z2") for c in twins}
_BROKEN_OFF = re.compile(r"(?:[,;(\[{=+*/]|\s(?:and|or|the|of|with))\s*$")
# A single sign in front that is neither a word nor a number: an icon, or the rest of a circle or box.
_NEXT = re.compile(r"\d{1,3}\.\s?[A-Z]")
_BLANK = re.compile(r"_{3,}")
_COLUMNS = re.compile(r"\S {3,}\S|\s[●○◉◯☐☑☒]\s")
_SENTENCE = re.compile(r"\w\s.*[.!]\s*$")
_CODE = re.compile(r"\w\s*[=<>!]=?\s*\w|\w\(.*\)|[;{}]\s*$")
_MISREAD = 2
_STRAY = re.compile(r"\s*(?:(?![AaI]\s|\d|[A-Za-z][.)])[^\s$`(\[\"“‘'{\\=<-]{1,2}\s+(?=[A-Z])|\S{1,3}\s+[@®©]\s)")


# What a text of its own can show, first match first.
_ODDITIES: tuple[tuple[Callable[[str], object], str], ...] = (
    (lambda text: not re.search(r"\w", text), "the option's text is missing"),
    (lambda text: asks(text) and not text.endswith(":"), "the option reads like a question; the stem may go on here"),
    (lambda text: _NEXT.match(text) or _BLANK.search(text), "the option reads like the stem of another question"),
    (_BROKEN_OFF.search, "the option breaks off"),
    (_COLUMNS.search, "columns or several options may stand in this line"),
    (_STRAY.match, "a stray sign stands in front of the option"),
)


def of_question(question: QuestionDraft) -> Iterator[Doubt]:
    """Look at the options, one by one and side by side."""
    options = question.options
    if len(options) < _FEWEST:
        yield Doubt("options-missing", "fewer than two options were found", question.stem_lines[-1:])
    if len(options) > _MOST:  # no question has so many; looking at each beside each would take long
        yield Doubt("options-unclear", f"{len(options)} options are more than a question has", options[-1].lines)
        return
    for option in options:
        note = _oddity(option)
        if note:
            yield Doubt("option-doubtful", note, option.lines)
    for look in (_alike, _orphans, _crumbs, _uneven, _lonely):
        yield from look(options)


def _oddity(option: OptionDraft) -> str:
    """What is odd about the text of one option; empty when nothing is."""
    text = option.text.strip()
    if re.search(r"\w", text) and any(passage.code for passage in option.passages):
        return ""
    if any(_near_label(line.text) for line in option.lines):
        return "this is almost a label; it may be one, misread"
    return next((note for odd, note in _ODDITIES if odd(text)), "")


def _near_label(text: str) -> bool:
    said = plain(text)
    return any(
        0 < Levenshtein.distance(said, label, score_cutoff=_MISREAD) <= _MISREAD
        for label in map(plain, (*words().right, *words().wrong))
        if len(label) > _MISREAD * 3
    )


def _alike(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """Options that are the same, of which one begins the other, or that OCR may have made of one."""
    texts = [_UNSURE.sub("", option.text).casefold() for option in options]
    for (i, a), (j, b) in combinations(enumerate(texts), 2):
        shorter, longer = sorted((a, b), key=len)
        within = len(shorter) > _TELLING and longer.startswith(shorter)
        twins = len(shorter) > _TELLING and a.translate(_TWINS) == b.translate(_TWINS)
        if a and b and (a == b or within or twins):
            yield Doubt("options-alike", "two options can hardly be told apart", (*options[i].lines, *options[j].lines))


def _orphans(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """Options that begin in small letters where the others do not: the rest of a line above."""
    small = [option for option in options if option.text.strip()[:1].islower()]
    if len(small) * 2 >= len(options):
        return
    for option in small:
        if not option.picked and " " in option.text.strip():
            yield Doubt("options-unclear", "the option begins like the rest of another line", option.lines)


def _uneven(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """Signs in front of some options and not of others, and a first option unlike the rest."""
    empty = [option for option in options if option.picked is False]
    unmarked = tuple(line for option in options if option.picked is None for line in option.lines)
    picked = any(option.picked for option in options)
    if empty and unmarked and (len(empty) > 1 or not picked):
        yield Doubt("options-unclear", "a circle stands beside some options and not beside others", unmarked)
    glued = tuple(option.evidence[0] for option in options if option.picked and _bullet(option))
    glued = tuple(mark for mark in glued if mark.text.strip() == mark.text)
    if glued:
        yield Doubt("option-doubtful", "a sign that touches the text was taken for a filled circle", glued)
    bullets = [option for option in options if option.picked is None and _bullet(option)]
    if bullets and len(bullets) * 2 <= len(options):
        lines = tuple(line for option in bullets for line in option.lines)
        yield Doubt("option-doubtful", "the sign in front was taken for a bullet; it may belong to the option", lines)
    first, *rest = options or (None,)
    if first and rest and first.picked is None and _unlike(first, [option for option in rest if option]):
        yield Doubt(
            "options-unclear", "the first option looks unlike the others; it may belong to the stem", first.lines
        )


def _bullet(option: OptionDraft) -> bool:
    """Whether a sign was taken off the front of the option's first line."""
    if not option.evidence or not option.lines:
        return False
    mark, line = option.evidence[0].span, option.lines[0].span
    return mark.line == line.line and mark.end == line.start


def _unlike(first: OptionDraft, rest: list[OptionDraft]) -> bool:
    """An instruction, the only full sentence, or the only code among the options."""
    opens = plain(first.text).split()[:1]
    if (
        opens
        and opens[0] in map(plain, words().instructions)
        and not any(o.text.split()[:1] == first.text.split()[:1] for o in rest)
    ):
        return True
    for pattern in (_SENTENCE, _CODE):
        if pattern.search(first.text) and not any(pattern.search(option.text) for option in rest):
            return True
    return False


def _lonely(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """The one option that is unlike all others: words among numbers, or a right sentence among phrases (feedback)."""
    for option in options if len(options) > _FEWEST else ():
        others = [other for other in options if other is not option]
        words_among_numbers = len(option.text) >= _WORDS and all(len(other.text) <= _NUMBER for other in others)
        sentence = option.mark is Mark.RIGHT and _SENTENCE.search(option.text)
        if words_among_numbers or (sentence and not any(_SENTENCE.search(other.text) for other in others)):
            yield Doubt("options-unclear", "this looks unlike the other options; it may be none", option.lines)


def _crumbs(options: tuple[OptionDraft, ...]) -> Iterator[Doubt]:
    """A sign or two among options of many words: `9`, read from an icon at the foot of the page."""
    lengths = sorted(len(option.text.strip()) for option in options)
    if len(options) > _FEWEST and lengths[len(lengths) // 2] >= _WORDS:
        for option in options:
            if len(re.findall(r"\w", option.text)) <= _CRUMB:
                yield Doubt("options-unclear", "this may be no option, but a sign beside the text", option.lines)
