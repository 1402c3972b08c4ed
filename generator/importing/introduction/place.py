"""Makes text above the first question the introduction of a quiz, where that is certain.

A piece of a lost question may stand above the first one as well, or the case that the first three are about. So the
questions must be whole, the text must speak of the quiz in every sentence, and nothing else of the quiz be in doubt.
Text that no layout could place goes there as a whole, or stays the note that it was; of text that a layout left out as
the prose around questions goes there what is certain; where such prose stands between questions as well, each may speak
of a section.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from generator.importing.collating.collate import ReadQuiz
from generator.importing.collating.rewrite import RULE as SECOND_READING
from generator.importing.doubts import doubts_of, doubts_of_quiz
from generator.importing.drafts import Lines, QuizDraft, Removal, Unparsed, lines_of
from generator.importing.introduction.told import Page, Told, told
from generator.importing.left_prose import RULE as PROSE
from generator.importing.words import plain
from generator.model.span import Span

_BEGINNING = frozenset({"stem-cut", "stem-doubtful", "stem-missing", "boundary-unclear"})


def with_introduction(whole: ReadQuiz, lines: Lines, source: Lines, *, signed: bool) -> ReadQuiz:
    """Give a quiz the introduction that stands above its first question.

    Args:
        whole: the quiz, of one reading or of several.
        lines: what its layouts read, of all readings.
        source: all lines of all readings as they came.
        signed: whether signs of a format show where each question begins, so that they need no numbers.
    """
    draft = whole.draft
    if not draft.questions or any(doubt.code == "layout-unclear" for doubt in draft.doubts):
        return whole
    first = _first(draft)
    named = [part for part in draft.unparsed if part.named]
    above = named or [part for part in draft.unparsed if _stands_above((line.span for line in part.lines), first)]
    prose = [each.span for each in whole.removals if each.rule == PROSE]
    gone = [span for span in prose if _stands_above((span,), first)]
    if above and (named or len(gone) == len(prose)):
        return _placed(whole, above, source, signed=signed)
    if above or not gone or len(gone) < len(prose) or doubts_of_quiz(draft) or not _are_counted(draft, signed=signed):
        return whole
    kept = set(gone)
    return _kept(whole, [Unparsed(tuple(line for line in lines if line.span in kept), PROSE)], source)


def _placed(whole: ReadQuiz, above: list[Unparsed], source: Lines, *, signed: bool) -> ReadQuiz:
    """The quiz with text that no layout could place, all of it or none."""
    draft = whole.draft
    left = replace(draft, unparsed=tuple(part for part in draft.unparsed if part not in above))
    named = all(part.named for part in above)
    if not named and (doubts_of_quiz(left) or not _are_counted(draft, signed=signed)):
        return whole
    found = _agreed(above, draft, source)
    if not found or any(each.left for each in found) or not (named or _are_read(draft)):
        return whole
    return _with(replace(whole, draft=left), found)


def _kept(whole: ReadQuiz, above: list[Unparsed], source: Lines) -> ReadQuiz:
    """The quiz with what is certain of the text that a layout left out."""
    found = _agreed(above, whole.draft, source)
    if not found or not _are_read(whole.draft):
        return whole
    gone = {line.span for each in found for line in each.left}
    taken = {line.span for part in above for line in part.lines} - gone
    removals = tuple(each for each in whole.removals if each.rule != PROSE or each.span not in taken)
    return _with(replace(whole, removals=removals), found)


def _with(whole: ReadQuiz, found: list[Told]) -> ReadQuiz:
    first, *others = found
    headings = (Removal(line.span, "furniture") for each in found for line in each.headings)
    again = (Removal(line.span, SECOND_READING) for each in others for line in lines_of(each.passages))
    evidence = (*whole.draft.evidence, *(line for each in found for line in each.signs))
    draft = replace(whole.draft, introduction=first.passages, evidence=evidence)
    return replace(whole, draft=draft, removals=(*whole.removals, *headings, *again))


def _first(draft: QuizDraft) -> dict[int, Span]:
    """Where the questions of each reading begin."""
    first: dict[int, Span] = {}
    for line in (line for question in draft.questions for line in question.lines):
        span = line.span
        known = first.get(span.reading)
        if known is None or span.line < known.line or (span.line == known.line and span < known):
            first[span.reading] = span
    return first


def _stands_above(spans: Iterable[Span], first: dict[int, Span]) -> bool:
    return all(span < first.get(span.reading, span) for span in spans)


def _are_counted(draft: QuizDraft, *, signed: bool) -> bool:
    """Whether no question can be missing above the first: all have their numbers, or signs where they begin."""
    numbers = [question.number for question in draft.questions]
    counted = numbers == [str(number) for number in range(1, len(numbers) + 1)]
    return counted or ((signed or draft.markdown) and not any(numbers))


def _are_read(draft: QuizDraft) -> bool:
    """Whether the first question begins where it should, and most are read without a doubt: then the layout fits."""
    doubts = [doubts_of(question, typed=draft.markdown, copied=draft.copied) for question in draft.questions]
    begins = _BEGINNING.isdisjoint(doubt.code for doubt in doubts[0])
    return begins and sum(not each for each in doubts) * 2 >= len(doubts)


def _agreed(above: list[Unparsed], draft: QuizDraft, source: Lines) -> list[Told]:
    """What each reading tells, the first one's in front; nothing unless all tell the same."""
    parts: dict[int, list[Unparsed]] = defaultdict(list)
    for part in above:
        for reading in sorted({line.span.reading for line in part.lines}):
            parts[reading].append(replace(part, lines=tuple(x for x in part.lines if x.span.reading == reading)))
    if parts.keys() != {line.span.reading for line in source}:
        return []
    found = [told(parts[reading], _page(draft, source, reading)) for reading in sorted(parts)]
    return found if found[0].words and len({each.words for each in found}) == 1 else []


def _page(draft: QuizDraft, source: Lines, reading: int) -> Page:
    texts = Counter(plain(line.text) for line in source if line.span.reading == reading)
    return Page(len(draft.questions), {text for text, times in texts.items() if times > 1 and text}, draft.markdown)
