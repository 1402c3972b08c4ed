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
from generator.importing.keys.shown_key import shown_key
from generator.importing.keys.stated_key import Fit, Stated, fit
from generator.importing.keys.votes import without_vote
from generator.importing.lettered.behind_options import Behind, behind_options
from generator.importing.lettered.emphasis import around_each, closed
from generator.importing.lettered.given_answer import Given, given_answer
from generator.importing.lettered.key_texts import behind_keys
from generator.importing.lettered.lettered import Lettered, Options
from generator.importing.lettered.missed_doubts import missed_doubts
from generator.importing.lettered.option_heading import without_heading
from generator.importing.lettered.passages import passages
from generator.importing.lettered.question_doubts import question_doubts
from generator.importing.lettered.question_parts import question_parts, without_comments
from generator.importing.lettered.repeated_option import without_repeated
from generator.importing.lettered.section_titles import without_titles
from generator.importing.lettered.shares import lacks_shares, without_shares
from generator.importing.lettered.stem_label import without_label
from generator.importing.lettered.told_truth import Truth, told_truth
from generator.importing.lettered.worth import without_worth
from generator.importing.statements.offered import without_offered
from generator.importing.words import plain
from generator.model.line import Line
from generator.model.value import value

_SEVERAL = 3
_SHARES = "what the options were chosen by adds up to less than all; an option may be lost"


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
    behind = behind_options(below)
    if again:
        behind = replace(behind, keys=(*behind.keys, again))
    if listed:
        text = (*behind.text, *listed.explanation)
        behind = replace(behind, keys=(*behind.keys, *listed.keys), text=text)
    voteless, voted = _without_votes(options)
    shareless, shares = without_shares(voteless)
    shown = shown_key(shareless)
    found = shown.options
    said = next((key for key in behind.keys if key.signs), next(iter(behind.keys), None))
    fitted = fit(said, [o.sign for o in found], [o.text for o in found]) if said else Fit(shown.right)
    above, heading = without_heading(options.above) if options else (body, ())
    above, worth = without_worth(above)
    above, label = without_label(above)
    above, bold = around_each(above)
    stem, items = passages(above)
    truth = None if found else _truth(behind, " ".join(passage.text for passage in stem))
    above, offered = without_offered(above) if truth else (above, ())
    stem, items = passages(above) if offered else (stem, items)
    rest, of_keys = (
        (truth.why, truth.evidence)
        if truth
        else behind_keys(behind, fitted, frozenset(plain(found[i].text) for i in fitted.right))
    )
    given = given_answer(said, behind.text) if said and not (found or truth) else Given()
    behind = replace(behind, text=behind.text[given.lines :])
    explanation, more_items = behind.explanation(rest)
    only = bool(shown.right and said is None)
    doubts = (
        *(options.doubts if options else ()),
        *missed_doubts(behind, shown=only),
        *((Doubt("option-lost", _SHARES, options.options[-1].lines),) if options and lacks_shares(voteless) else ()),
        *key_doubts(behind, said, fitted, shown, [place for place, _ in voted]),
        *_below(options),
        *_all_right(fitted, found, " ".join(passage.text for passage in stem)),
        *question_doubts(above if options else (), (*rest, *behind.text)),
    )
    question = QuestionDraft(
        number=number,
        stem=stem,
        options=truth.options if truth else _drafts(found, fitted, told=said is not None),
        evidence=(
            *(*evidence, *worth, *label, *heading, *bold, *offered, *items, *more_items, *given.evidence),
            *(*behind.headings, *behind.missed, *behind.vote.lines),
            *(line for line in of_keys if said is None or line is not said.named or not (given.answers or given.model)),
            *(vote for _, vote in voted),
            *shares,
            *shown.evidence,
        ),
        several=len(fitted.right) > 1 and not (shown.strong and said is None),
        doubts=doubts,
        explanation=explanation,
        answers=given.answers,
        model=given.model,
        shown=shown.sign if said is None else "",
    )
    return Keyed(
        question,
        (*behind.removals, *(Removal(line.span, "furniture") for line in titles)),
        bold=only and shown.strong,
        shown=only,
        again=again is not None,
        first=said is not None and _stands_above(said.head, found),
        agrees=set(shown.right) == set(fitted.right) if said and shown.strong and fitted.right else None,
    )


def _truth(behind: Behind, stem: str) -> Truth | None:
    """What the only key says of a question without options."""
    return told_truth(behind.keys[0], stem) if len(behind.keys) == 1 else None


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


def _without_votes(options: Options | None) -> tuple[tuple[Lettered, ...], list[tuple[int, Line]]]:
    """The options without `Most Voted` behind them, what stands below the last one included, and those votes."""
    found: list[Lettered] = []
    voted: list[tuple[int, Line]] = []
    for i, option in enumerate(options.options if options else ()):
        parted = [without_vote(line) for line in option.lines]
        votes = [(i, vote) for _, vote in parted if vote]
        found.append(replace(option, lines=tuple(line for line, _ in parted)) if votes else option)
        voted += votes
    if options and options.below:
        found[-1] = replace(found[-1], lines=(*found[-1].lines, *options.below))
    return tuple(found), voted


def _drafts(found: tuple[Lettered, ...], fitted: Fit, *, told: bool) -> tuple[OptionDraft, ...]:
    """The options as drafts; boxes that nobody filled say nothing beside a key that is stated."""
    drafts = tuple(option.draft(_mark(i, fitted)) for i, option in enumerate(found))
    if not told or any(draft.picked for draft in drafts):
        return drafts
    return tuple(draft if draft.picked is None else replace(draft, picked=None) for draft in drafts)


def _mark(index: int, fitted: Fit) -> Mark:
    if not fitted.right:
        return Mark.NONE
    return Mark.RIGHT if index in fitted.right else Mark.WRONG


def _all_right(fitted: Fit, options: tuple[Lettered, ...], stem: str) -> Iterator[Doubt]:
    if len(fitted.right) == len(options) >= _SEVERAL and not asked_for_several(stem):
        yield Doubt("key-unclear", "all options are right by this key, and the stem does not ask for several")


def _below(options: Options | None) -> Iterator[Doubt]:
    if options and any(not line.blank for line in options.below):
        yield Doubt("options-unclear", "this stands below the last option; it may not belong to it", options.below)
