"""A question with lettered options, and behind them the key, an explanation and a vote, as far as the source has them.

Which of … ?
A. one   Most Voted
B. two
Correct Answer: A
Explanation/Reference:
Because …
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, QuestionDraft, Removal
from generator.importing.key import asked_for_several
from generator.importing.keys.key_doubts import key_doubts
from generator.importing.keys.shown_key import Shown
from generator.importing.keys.stated_key import Fit, Stated
from generator.importing.lettered.behind_options import Behind, behind_options
from generator.importing.lettered.choices import Choices, choices
from generator.importing.lettered.emphasis import closed
from generator.importing.lettered.lettered import Lettered, Options
from generator.importing.lettered.missed_doubts import missed_doubts
from generator.importing.lettered.question_doubts import question_doubts
from generator.importing.lettered.question_parts import question_parts, without_comments
from generator.importing.lettered.repeated_option import without_repeated
from generator.importing.lettered.section_titles import without_titles
from generator.importing.lettered.stem_above import Stem, stem_above
from generator.importing.lettered.told_answer import Told, told_answer
from generator.importing.lettered.whole_key import with_whole_key
from generator.model.line import Line
from generator.model.value import value

_SEVERAL = 3


@dataclass(frozen=True, slots=True)
class Listed:
    """What a key that is printed as a list says of one question.

    Attributes:
        keys: its statements; more than one where the list has the number more than once.
        explanation: the text behind them.
    """

    keys: tuple[Stated, ...]
    explanation: Lines = ()


@value()
class Keyed:
    """A question as it was read.

    Attributes:
        question: the draft.
        removals: headings with nothing on their line.
        bold: whether nothing but bold type shows its key.
        shown: whether nothing but signs on its options show it.
        again: whether one of its options that stands there again shows it.
        first: whether it stands between the stem and the options.
        agrees: whether bold type shows the key that is stated; None where one of the two is missing.
    """

    question: QuestionDraft
    removals: tuple[Removal, ...] = ()
    bold: bool = False
    shown: bool = False
    again: bool = False
    first: bool = False
    agrees: bool | None = None

    def doubted(self, doubt: Doubt) -> Keyed:
        """The same with one more doubt."""
        return replace(self, question=replace(self.question, doubts=(*self.question.doubts, doubt)))

    def evident(self, lines: Iterable[Line]) -> Keyed:
        """The same with more evidence."""
        return replace(self, question=replace(self.question, evidence=(*self.question.evidence, *lines)))


def keyed_question(
    number: str, evidence: Lines, lines: Lines, *, bullets: bool = False, listed: Listed | None = None
) -> Keyed:
    """Read one question.

    Args:
        number: as printed; may be empty.
        evidence: its number's line.
        lines: everything up to the next question.
        bullets: whether bullets may stand in front of options instead of letters, and an option again be the key.
        listed: what a key elsewhere in the source says of it.
    """
    if evidence:
        lines, signs = closed(evidence[0], lines)
        evidence = (*evidence, *signs)
    lines, again = without_repeated(lines) if bullets else (lines, None)
    body, options, below = question_parts(*without_comments(lines), bullets=bullets)
    options, titles = _without_titles(options)
    stem = stem_above(options.above if options else body, options=options is not None)
    chosen = choices(options)
    behind = with_whole_key(behind_options(below), [option.text for option in chosen.options])
    behind = _with_keys(behind, again, listed)
    told = told_answer(behind, chosen.shown, stem.text)
    stem = stem.as_statement() if told.truth else stem
    removals = (*behind.removals, *Removal.of(titles, "furniture"))
    around = (*stem.evidence, *chosen.evidence, *told.evidence, *behind.headings, *behind.missed, *behind.vote.lines)
    question = QuestionDraft(
        number=number,
        stem=stem.passages,
        options=told.truth.options if told.truth else _drafts(chosen.options, told),
        evidence=(*evidence, *around),
        several=len(told.fitted.right) > 1 and not (told.only_shown and chosen.shown.strong),
        doubts=tuple(_doubts(stem, options, chosen, behind, told)),
        explanation=told.explanation,
        answers=told.given.answers,
        model=told.given.model,
        shown="" if told.said else chosen.shown.sign,
    )
    return Keyed(
        question,
        removals,
        bold=told.only_shown and chosen.shown.strong,
        shown=told.only_shown,
        again=again is not None,
        first=told.said is not None and _stands_above(told.said.head, chosen.options),
        agrees=_bold_agrees(chosen.shown, told),
    )


def _with_keys(behind: Behind, again: Stated | None, listed: Listed | None) -> Behind:
    """What stands behind the options, with the keys that stand elsewhere: an option printed again, a list of keys."""
    keys = (*behind.keys, *([again] if again else []), *(listed.keys if listed else ()))
    return replace(behind, keys=keys, text=(*behind.text, *(listed.explanation if listed else ())))


def _bold_agrees(shown: Shown, told: Told) -> bool | None:
    """Whether bold type shows the key that is stated; None where one of the two is missing."""
    right = told.fitted.right
    return set(shown.right) == set(right) if told.said and shown.strong and right else None


def _doubts(stem: Stem, options: Options | None, chosen: Choices, behind: Behind, told: Told) -> Iterator[Doubt]:
    """What speaks against the question as it was read."""
    yield from options.doubts if options else ()
    yield from missed_doubts(behind, shown=told.only_shown)
    yield from chosen.doubts()
    yield from key_doubts(behind, told.said, told.fitted, chosen.shown, chosen.voted)
    yield from _below(options)
    yield from _all_right(told.fitted, chosen.options, stem.text)
    yield from question_doubts(stem.lines if options else (), told.unread)


def _without_titles(options: Options | None) -> tuple[Options | None, Lines]:
    """The options without titles of the next section below them: headings apart from the last one, which is none."""
    below, titles = without_titles(options.below) if options else ((), ())
    last = options.options[-1].lines[-1] if options else None
    if not options or not last or not titles or last.heading or titles[0].span.line <= last.span.line + 1:
        return options, ()
    return replace(options, below=below), titles


def _stands_above(key: Line, found: tuple[Lettered, ...]) -> bool:
    """Whether a key stands above the first option; one from a list elsewhere stands below all of them."""
    return any(key.span.line < line.span.line for option in found[:1] for line in option.lines[:1])


def _drafts(options: tuple[Lettered, ...], told: Told) -> tuple[OptionDraft, ...]:
    """The options as drafts; boxes that nobody filled say nothing beside a key that is stated."""
    drafts = tuple(option.draft(Mark.by(i, told.fitted.right)) for i, option in enumerate(options))
    if not told.said or any(draft.picked for draft in drafts):
        return drafts
    return tuple(draft if draft.picked is None else replace(draft, picked=None) for draft in drafts)


def _all_right(fitted: Fit, options: tuple[Lettered, ...], stem: str) -> Iterator[Doubt]:
    if len(fitted.right) == len(options) >= _SEVERAL and not asked_for_several(stem):
        yield Doubt("key-unclear", "all options are right by this key, and the stem does not ask for several")


def _below(options: Options | None) -> Iterator[Doubt]:
    if options and any(not line.blank for line in options.below):
        yield Doubt("options-unclear", "this stands below the last option; it may not belong to it", options.below)
