"""A question with lettered options, and behind them the key, an explanation and a vote, as far as the source has them.

Which of … ?
A. one   Most Voted
B. two
Correct Answer: A
Explanation/Reference:
Because …
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, QuestionDraft, Removal
from generator.importing.fences import fenced
from generator.importing.key import asked_for_several
from generator.importing.keys.bare_key import bare_key, is_status
from generator.importing.keys.key_doubts import key_doubts
from generator.importing.keys.key_on_line import with_keys_apart
from generator.importing.keys.shown_key import shown_key
from generator.importing.keys.stated_key import Fit, Stated, fit, stated
from generator.importing.keys.votes import without_vote
from generator.importing.lettered.behind_options import COMMENT, Behind, behind_options, opens
from generator.importing.lettered.bulleted import bulleted
from generator.importing.lettered.emphasis import around_each, closed
from generator.importing.lettered.letter_labels import places
from generator.importing.lettered.lettered import Lettered, Options, lettered
from generator.importing.lettered.option_heading import without_heading
from generator.importing.lettered.passages import passages
from generator.importing.lettered.question_doubts import question_doubts
from generator.importing.lettered.repeated_option import without_repeated
from generator.importing.lettered.shares import lacks_shares, without_shares
from generator.importing.lettered.stem_label import without_label
from generator.importing.lettered.worth import without_worth
from generator.importing.marks import marked
from generator.importing.pieces import cut, without_blanks
from generator.importing.truth_pairs import truth_words
from generator.importing.words import pattern, phrases, plain
from generator.model.line import Line

_SEVERAL = 3
_SHARES = "what the options were chosen by adds up to less than all; an option may be lost"
_LONGEST = 80  # characters of an answer that is given in a few words
_MISSED = "this says that an answer was wrong; the signs on the options may show that answer, and no key"
_DASH = re.compile(r"[\s:–—-]*")
_AROUND = re.compile(r"(?<![\s.*_])[\s.*_]*$")


@dataclass(frozen=True, slots=True)
class Listed:
    """What a key that is printed as a list says of one question.

    Attributes:
        keys: its statements; more than one where the list has the number more than once.
        explanation: the text behind them.
    """

    keys: tuple[Stated, ...]
    explanation: Lines = ()


@dataclass(frozen=True, slots=True)
class Keyed:
    """A question as it was read.

    Attributes:
        question: the draft.
        removals: headings with nothing on their line.
        bold: whether nothing but bold type shows its key.
        shown: whether nothing but signs on its options show it.
        again: whether one of its options that stands there again shows it.
    """

    question: QuestionDraft
    removals: tuple[Removal, ...] = ()
    bold: bool = False
    shown: bool = False
    again: bool = False


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
    body, options, below = _parts(*_commented(lines), bullets=bullets)
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
    rest, of_keys = _of_keys(behind, fitted, frozenset(plain(found[i].text) for i in fitted.right))
    explanation, more_items = behind.explanation(rest)
    answer, around = _answer(said) if said and not found else (None, ())
    question = QuestionDraft(
        number=number,
        stem=stem,
        options=_drafts(found, fitted, told=said is not None),
        evidence=(
            *(*evidence, *worth, *label, *heading, *bold, *items, *more_items, *around),
            *(*behind.headings, *behind.missed, *behind.vote.lines),
            *(line for line in of_keys if not answer or said is None or line is not said.named),
            *(vote for _, vote in voted),
            *shares,
            *shown.evidence,
        ),
        several=len(fitted.right) > 1 and not (shown.strong and said is None),
        explanation=explanation,
        answers=(answer,) if answer else (),
    )
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
    return Keyed(
        replace(question, doubts=doubts),
        behind.removals,
        bold=only and shown.strong,
        shown=only,
        again=again is not None,
    )


def _commented(lines: Lines) -> tuple[Lines, Lines]:
    """Part the lines from comments between the stem and the options, which speak of the answer."""
    first = next((i for i, line in enumerate(lines) if any(place.place == 0 for place in places(i, line))), 0)
    code = fenced(lines)
    circles = _filled_circles(lines)
    said = tuple(i for i in range(1, first) if COMMENT.match(lines[i].text) and not code[i] and i not in circles)
    return tuple(line for i, line in enumerate(lines) if i not in said), tuple(lines[i] for i in said)


def _parts(lines: Lines, comments: Lines, *, bullets: bool) -> tuple[Lines, Options | None, Lines]:
    """Part what stands above from what stands behind the first line that can close the options."""
    first = next((i for i, line in enumerate(lines) if any(place.place == 0 for place in places(i, line))), len(lines))
    lines = with_keys_apart(lines, first)
    code, circles = fenced(lines), _filled_circles(lines)
    closing = [
        i
        for i, line in enumerate(lines)
        if not code[i]
        and i not in circles
        and (opens(line) or bare_key(lines, i) or is_status(lines, i))
        and (i > first or first == len(lines) or _names(line))
    ]
    behind = [i for i in closing if i > first][:1]
    for at in (*behind, *closing[:1], *([] if closing else [len(lines)])):
        options = _options(lines[:at], bullets=bullets)
        if options:
            return lines[:at], options, (*lines[at:], *comments)
    at = closing[0] if closing else len(lines)
    return _key_first(lines, at, bullets=bullets) or (lines[:at], None, (*lines[at:], *comments))


def _filled_circles(lines: Lines) -> frozenset[int]:
    """Lines behind an `@` that is a filled circle, and no comment: other lines stand behind empty ones, `© Basalt`."""
    if not any(COMMENT.match(line.text) for line in lines):
        return frozenset()
    picked = [marked(line).picked for line in lines]
    return frozenset(i for i, shown in enumerate(picked) if shown and False in picked)


def _options(lines: Lines, *, bullets: bool) -> Options | None:
    if not bullets:
        return lettered(lines)
    return lettered(lines, numbers=False) or bulleted(lines) or lettered(lines)


def _names(line: Line) -> bool:
    """Whether a line states a key by letters: above the options, other headings belong to the stem."""
    said = stated(line)
    return said is not None and bool(said.signs)


def _key_first(lines: Lines, at: int, *, bullets: bool) -> tuple[Lines, Options, Lines] | None:
    """A key between the stem and the options."""
    options = _options(lines[at + 1 :], bullets=bullets) if at < len(lines) and _names(lines[at]) else None
    if options is None or any(not line.blank for line in options.above):
        return None
    return lines[:at], replace(options, above=lines[:at], below=()), (lines[at], *options.below)


def _without_votes(options: Options | None) -> tuple[tuple[Lettered, ...], list[tuple[int, Line]]]:
    """The options without `Most Voted` behind them, what stands below the last one included, and those votes."""
    found: list[Lettered] = []
    voted: list[tuple[int, Line]] = []
    for i, option in enumerate(options.options if options else ()):
        lines = list(option.lines)
        for at, line in enumerate(lines):
            lines[at], vote = without_vote(line)
            if vote:
                voted.append((i, vote))
        found.append(replace(option, lines=tuple(lines)))
    if options and options.below:
        found[-1] = replace(found[-1], lines=(*found[-1].lines, *options.below))
    return tuple(found), voted


def _drafts(found: tuple[Lettered, ...], fitted: Fit, *, told: bool) -> tuple[OptionDraft, ...]:
    """The options as drafts; boxes that nobody filled say nothing beside a key that is stated."""
    drafts = tuple(option.draft(_mark(i, fitted)) for i, option in enumerate(found))
    if not told or any(draft.picked for draft in drafts):
        return drafts
    return tuple(replace(draft, picked=None) for draft in drafts)


def _mark(index: int, fitted: Fit) -> Mark:
    if not fitted.right:
        return Mark.NONE
    return Mark.RIGHT if index in fitted.right else Mark.WRONG


def _of_keys(behind: Behind, fitted: Fit, right: frozenset[str]) -> tuple[Lines, Lines]:
    """What stands behind the keys and explains them, and the rest of their lines."""
    explaining: list[Line] = []
    evidence: list[Line] = []
    for key in behind.keys:
        text, signs = _behind_key(key, right) if key.rest and not fitted.repeats else ((), (key.rest,))
        explaining += text
        evidence += [line for line in (key.head, key.named, *signs) if line]
    return tuple(explaining), tuple(evidence)


def _behind_key(key: Stated, right: frozenset[str]) -> tuple[Lines, Lines]:
    """The text behind the signs of a key without what closes its emphasis, and without the option that stands in that.

    `**Answer: c) Iron** - It rusts.` is explained by `It rusts.`
    """
    if key.rest is None:
        return (), ()
    lines, signs = closed(key.head, (key.rest,))
    if not signs or plain(lines[0].text) not in right:
        return without_blanks(lines), signs
    dashes = [_DASH.match(line.text) for line in lines[1:]]
    parts = [cut(line, dash.end() if dash else 0) for line, dash in zip(lines[1:], dashes, strict=True)]
    return tuple(text for _, text in parts), (lines[0], *signs, *(dash for dash, _ in parts))


def _answer(said: Stated) -> tuple[Line | None, Lines]:
    """The text that a question without options accepts, and the signs around it; None when it is none or too long."""
    value = plain(said.value)
    if (
        said.rest
        or _elsewhere().match(said.named.text)
        or not value
        or len(value) > _LONGEST
        or any(sign.isalpha() for sign in said.signs)
    ):
        return None, ()
    if value in truth_words():
        return None, ()
    around = _AROUND.search(said.named.text)
    text, behind = cut(said.named, around.start() if around else len(said.named.text))
    return text, () if behind.blank else (behind,)


@cache
def _elsewhere() -> re.Pattern[str]:
    """`See below`: no text that the question accepts."""
    return re.compile(rf"\W*{pattern(phrases('stated_key', 'elsewhere'))}(?!\w)", re.IGNORECASE)


def missed_doubts(behind: Behind, *, shown: bool) -> Iterator[Doubt]:
    """Doubt a key that only signs on the options show, where the page says below that an answer was wrong."""
    if shown and behind.missed:
        yield Doubt("key-unclear", _MISSED, behind.missed)


def _all_right(fitted: Fit, options: tuple[Lettered, ...], stem: str) -> Iterator[Doubt]:
    if len(fitted.right) == len(options) >= _SEVERAL and not asked_for_several(stem):
        yield Doubt("key-unclear", "all options are right by this key, and the stem does not ask for several")


def _below(options: Options | None) -> Iterator[Doubt]:
    if options and any(not line.blank for line in options.below):
        yield Doubt("options-unclear", "this stands below the last option; it may not belong to it", options.below)
