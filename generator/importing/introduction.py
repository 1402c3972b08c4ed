"""What a quiz tells above its first question: text that no layout could place goes there where that is certain.

A piece of a lost question may stand above the first one as well, or the case that the first three are about. So the
questions must be whole, the text must speak of the quiz in every sentence, and nothing else of the quiz be in doubt.
What is not certain stays what it was, a note.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.importing.about_quiz import is_section, label_of, may_be_of_question, speaks_of_quiz
from generator.importing.doubts import doubts_of, doubts_of_quiz
from generator.importing.drafts import Lines, Passage, QuestionDraft, QuizDraft, Removal, Unparsed, lines_of
from generator.importing.judge import odd_glyphs
from generator.importing.lettered.passages import passages
from generator.importing.persons.sentences import sentences
from generator.importing.pieces import cut
from generator.importing.words import plain
from generator.model.line import Line

RULE = "second_reading"  # what another reading says as well
_MOST_HEADINGS = 2  # lines between the text and the first question
_BEGINNING = frozenset({"stem-cut", "stem-doubtful", "stem-missing", "boundary-unclear"})


@dataclass(frozen=True, slots=True)
class _Told:
    """Lines as an introduction.

    Attributes:
        passages: its text.
        signs: labels and bullets.
        headings: of a section, below it.
    """

    passages: tuple[Passage, ...]
    signs: Lines
    headings: Lines


def with_introduction(draft: QuizDraft, source: Lines, *, marked: bool) -> tuple[QuizDraft, tuple[Removal, ...]]:
    """Give a quiz the introduction that stands above its first question.

    Args:
        draft: the quiz, of one reading or of several.
        source: all lines of all readings as they were read.
        marked: whether signs of a format show where each question begins, so that they need no numbers.

    Returns:
        The quiz, as it was where nothing is certain; and what else of the text above is accounted for then.
    """
    above = [part for part in draft.unparsed if part.named or _stands_above(part.lines, draft)]
    if not above or not draft.questions or any(doubt.code == "layout-unclear" for doubt in draft.doubts):
        return draft, ()
    left = replace(draft, unparsed=tuple(part for part in draft.unparsed if part not in above))
    counted = all(part.named for part in above) or (_are_counted(draft, marked=marked) and not doubts_of_quiz(left))
    read = _readings(above, source) if counted else {}
    told = [_told(parts, draft, source) for parts in read.values()]
    first, *others = told or [None]
    if first is None or any(other is None or _words(other) != _words(first) for other in others):
        return draft, ()
    if not all(part.named for part in above) and not _are_read(draft):
        return draft, ()
    headings = tuple(Removal(line.span, "furniture") for each in told if each for line in each.headings)
    again = tuple(Removal(line.span, RULE) for each in others if each for line in lines_of(each.passages))
    signs = tuple(line for each in told if each for line in each.signs)
    return replace(left, introduction=first.passages, evidence=(*draft.evidence, *signs)), (*headings, *again)


def _stands_above(lines: Lines, draft: QuizDraft) -> bool:
    """Whether lines stand above every question of their reading."""
    below = [line.span for question in draft.questions for line in question.lines]
    return all(line.span < span for line in lines for span in below if span.reading == line.span.reading)


def _are_counted(draft: QuizDraft, *, marked: bool) -> bool:
    """Whether no question can be missing above the first: all have their numbers, or signs where they begin."""
    numbers = [question.number for question in draft.questions]
    counted = numbers == [str(number) for number in range(1, len(numbers) + 1)]
    signed = (marked or draft.markdown) and not any(numbers)
    return counted or signed


def _are_read(draft: QuizDraft) -> bool:
    """Whether the first question begins where it should, and most are read without a doubt: then the layout fits."""
    doubts = [doubts_of(question, typed=draft.markdown, copied=draft.copied) for question in draft.questions]
    begins = _BEGINNING.isdisjoint(doubt.code for doubt in doubts[0])
    return begins and sum(not each for each in doubts) * 2 >= len(doubts)


def _readings(above: list[Unparsed], source: Lines) -> dict[int, list[Unparsed]]:
    """What stands above, by reading; nothing where a reading lacks it."""
    found: dict[int, list[Unparsed]] = defaultdict(list)
    for part in above:
        for reading in sorted({line.span.reading for line in part.lines}):
            found[reading].append(replace(part, lines=tuple(x for x in part.lines if x.span.reading == reading)))
    return dict(sorted(found.items())) if found.keys() == {line.span.reading for line in source} else {}


def _told(parts: list[Unparsed], draft: QuizDraft, source: Lines) -> _Told | None:
    """Read lines as an introduction; None where that is not certain."""
    text: list[Passage] = []
    signs: list[Line] = []
    headings: Lines = ()
    for part in parts:
        lines, headings = (part.lines, ()) if part.named else _without_headings(part.lines)
        named = part.named
        for paragraph in _paragraphs(lines):
            label, rest = _without_label(paragraph)
            named = named or bool(label)
            found, bullets = _passages(rest, draft)
            if not all(_is_certain(passage, draft, source, named=named) for passage in found):
                return None
            text += found
            signs += (*label, *bullets)
            named = part.named or not found  # a label alone on its line names the paragraph below
    return _Told(tuple(text), tuple(signs), headings) if text else None


def _passages(lines: Lines, draft: QuizDraft) -> tuple[tuple[Passage, ...], Lines]:
    if draft.markdown:
        return ((Passage(lines),) if lines else ()), ()
    return passages(lines)


def _without_headings(lines: Lines) -> tuple[Lines, Lines]:
    """Part the headings of a section from the text above them."""
    end = len(lines)
    while end and len(lines) - end < _MOST_HEADINGS and is_section(lines[end - 1]):
        end -= 1
    return lines[:end], lines[end:]


def _paragraphs(lines: Lines) -> Iterator[Lines]:
    """Lines without blank ones between them."""
    open_: list[Line] = []
    for line in lines:
        if open_ and (line.blank or line.span.line > open_[-1].span.line + 1):
            yield tuple(open_)
            open_ = []
        open_ += [] if line.blank else [line]
    if open_:
        yield tuple(open_)


def _without_label(lines: Lines) -> tuple[Lines, Lines]:
    """Part `Directions:` from the text behind it."""
    end = label_of(lines[0].text)
    if not end:
        return (), lines
    label, rest = cut(lines[0], end)
    return (label,), lines[1:] if rest.blank else (rest, *lines[1:])


def _is_certain(passage: Passage, draft: QuizDraft, source: Lines, *, named: bool) -> bool:
    line = Line(passage.text, passage.lines[0].span, passage.text)
    said = [sentence.text for sentence in sentences((line,))]
    return (
        not passage.code
        and not may_be_of_question(passage.lines)
        and not any(odd_glyphs.of_question(QuestionDraft("", (passage,))))
        and not _stands_again(passage.lines, source)
        and speaks_of_quiz(said, len(draft.questions), named=named)
    )


def _stands_again(lines: Lines, source: Lines) -> bool:
    """Whether a line is one that the page repeats."""
    texts = Counter(plain(line.text) for line in source if line.span.reading == lines[0].span.reading)
    return any(texts[plain(line.source)] > 1 for line in lines)


def _words(told: _Told) -> str:
    return plain(" ".join(passage.text for passage in told.passages))
