"""From a head, the options and their labels to the draft of a question on a platform's page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, QuestionDraft
from generator.importing.key import asked_for_several
from generator.importing.keys.stated_key import Fit, Stated, fit, signs
from generator.importing.lettered.passages import passages
from generator.importing.numerals import is_numerals
from generator.importing.pieces import cut
from generator.importing.platform.choice import Choice
from generator.importing.platform.circles import circle_tells
from generator.importing.platform.full_points import answer_tells, picked_tells
from generator.importing.platform.heads import Head
from generator.importing.platform.options import Choices
from generator.importing.platform.said import LABELS, Kind
from generator.importing.platform.sides import Side, side_of
from generator.importing.platform.ticked_letters import disagrees, places
from generator.importing.words import plain
from generator.model.line import Line

_SIDE = "a label stands between two options, and nothing tells of which it speaks"
_BOTH = "this option is labelled right and wrong"
_LEFT = "not all points were won, and the page may not label every right option"
_RIVAL = "two lines may be the number of this question; where it begins is a guess"
_OTHER = "“Correct answer” names another option than the labels"
_TWO = "the source states two different keys"
_FEEDBACK = "this stands behind a label; it may be feedback, and no option"
_KEY = frozenset({Kind.RIGHT, Kind.MISSED})
_SEVERAL = 2
_MISTAKEN = 5  # questions with a label below the last option that outweigh one where it stands elsewhere
_SENTENCE = (".", "!")
_TICK = re.compile(r"\s*(?P<sign>[✓✔✅☑√])[\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]?\s*")
_WORD = re.compile(r"[^\W\d_]{3}")


@dataclass(frozen=True, slots=True)
class Page:
    """What all questions of a page show together.

    Attributes:
        side: on which side of its option a label stands.
        trailing: whether what stands below the last option of each speaks of the question.
        whole: whether right options are labelled that were not chosen.
        single: whether no question has several right options that does not ask for them, as far as labels show.
    """

    side: Side
    trailing: bool
    whole: bool
    single: bool


def page(found: Sequence[Choices]) -> Page:
    """Look at all questions: a label above a first option or below a last one tells the side of all others."""
    listed = [each for each in found if each.choices]
    ends = all(each.choices[-1].below for each in listed)
    every = all(choice.below for each in listed for choice in each.choices)
    trailing = (
        _only_below(listed)
        or any(map(_is_beside, listed))
        or (ends and not every and sum(map(_inner, listed)) * 2 > len(listed) > 1)
    )
    missed = (label.kind is Kind.MISSED for each in listed for label in each.parts.labels)
    whole = any(missed) or any(Kind.MISSED in choice.on for each in listed for choice in each.choices)
    shown = Page(side_of(listed, trailing=trailing), trailing, whole, single=True)
    told = [[_told(c, shown, last=i == len(e.choices) - 1) for i, c in enumerate(e.choices)] for e in listed]
    single = all(
        sum(bool(kinds & _KEY) for kinds in kinds_of) < _SEVERAL or _asks_for_several(each)
        for each, kinds_of in zip(listed, told, strict=True)
    )
    return replace(shown, whole=whole or any(_reveals(each, shown) for each in listed), single=single)


def _asks_for_several(each: Choices) -> bool:
    return asked_for_several(" ".join(line.text for line in each.stem))


def _is_beside(each: Choices) -> bool:
    """Whether a label stands on the line of an option, and another one below the last: that is of the question."""
    worded = (choice.on & _KEY and any(map(_says, choice.evidence)) for choice in each.choices[:-1])
    return bool(each.choices[-1].below) and any(worded)


def _says(line: Line) -> bool:
    """Whether a label beside an option is a word: a tick may be what was chosen."""
    return _WORD.search(line.text) is not None


def _only_below(listed: Sequence[Choices]) -> bool:
    """Whether labels stand below last options alone: that all of those are right or wrong by chance is unlikely.

    Ticks on the lines of options are boxes, or their own labels. A line of the page may be taken for a last option.
    """
    last = sum(bool(each.choices[-1].below) for each in listed if len(each.choices) > 1)
    inner = sum(any(choice.above for choice in each.choices) for each in listed)
    return last > 1 and inner * _MISTAKEN <= last


def _reveals(each: Choices, shown: Page) -> bool:
    """Whether an option is labelled right that was not chosen, by what the page lists as answered."""
    given = {plain(line.text) for line in each.parts.given}
    right = (c for i, c in enumerate(each.choices) if _told(c, shown, last=i == len(each.choices) - 1) & _KEY)
    return bool(given) and any(plain(" ".join(line.text for line in choice.lines)) not in given for choice in right)


def _inner(each: Choices) -> bool:
    """Whether a label that says what is right stands at another option than the last."""
    return any(label.kind in _KEY for choice in each.choices[:-1] for label in choice.below)


def question(head: Head, found: Choices, shown: Page) -> QuestionDraft:
    """Put a question together."""
    parts = found.parts
    stem, bullets = passages(found.stem)
    explanation, more = passages(tuple(parts.explanation))
    told = [_told(choice, shown, last=i == len(found.choices) - 1) for i, choice in enumerate(found.choices)]
    asked = " ".join(passage.text for passage in stem)
    tells = not any(told) and _circle_tells(found, asked)
    lost = () if tells else _lost(found, shown)
    won = _won(head, found, shown)
    fitted, evidence = _stated(parts.key, found.choices, parts.stated)
    if answer_tells(parts, labelled=any(told), asked=asked_for_several(asked)):
        fitted = Fit(_stated(parts.given, found.choices)[0].right)
    if not (fitted.right or fitted.note):
        fitted = Fit(picked_tells(told, won=won, asked=asked_for_several(asked)))
    marks, doubts = _marks(told, fitted, shown, won=won, asked=asked_for_several(asked))
    if lost and not fitted.right:
        doubts = [*doubts, Doubt("key-unclear", _SIDE, lost)]
        marks = [Mark.NONE] * len(marks)
    if not fitted.right and any(choice.ticked for choice in found.choices):
        doubts = [*doubts, *_by_ticks(found, told, won=won)]
    if head.rival:
        doubts = [*doubts, Doubt("boundary-unclear", _RIVAL, (head.line,))]
    options = tuple(_option(choice, mark, shown) for choice, mark in zip(found.choices, marks, strict=True))
    if tells:
        options = tuple(replace(o, picked=choice.circle) for o, choice in zip(options, found.choices, strict=True))
    used = {id(line) for option in options for line in option.evidence}
    rest = tuple(label.line for label in parts.labels if id(label.line) not in used)
    answers = tuple(parts.key) if not options else ()
    return QuestionDraft(
        str(head.number),
        stem,
        options,
        (head.line, *parts.evidence, *bullets, *more, *rest, *(evidence if options else ()), *parts.given),
        full=won,
        several=sum(mark is Mark.RIGHT for mark in marks) > 1,
        doubts=(*found.doubts, *doubts, *_feedback(found, shown)),
        explanation=explanation,
        answers=answers,
        shown="" if fitted.right or won is not None else _sign(found, told),
    )


def _sign(found: Choices, told: Sequence[set[Kind]]) -> str:
    """The tick behind the right options, where no words, no answer and no count of answers stand beside it."""
    evidence = [
        line.text for choice, kinds in zip(found.choices, told, strict=True) if kinds for line in choice.evidence
    ]
    ticks = [match["sign"] for text in evidence if (match := _TICK.fullmatch(text))]
    counted = any(is_numerals(line.text) or "%" in line.text for line in found.parts.evidence)
    worded = counted or found.parts.labels or found.parts.given or any(map(_WORD.search, evidence))
    return "" if worded or not ticks else ticks[0]


def _by_ticks(found: Choices, told: Sequence[set[Kind]], *, won: bool | None) -> list[Doubt]:
    """Doubt a key of which ticks in front of letters are the only sign, where points and answer do not bear it out."""
    asked = asked_for_several(" ".join(line.text for line in found.stem))
    right = [bool(kinds & _KEY) for kinds in told]
    unsure = disagrees(right, places(found.parts.given), won=won, asked=asked)
    signs = tuple(line for choice in found.choices for line in choice.evidence)
    return [Doubt("key-unclear", unsure, signs)] if unsure else []


def _told(choice: Choice, shown: Page, *, last: bool) -> set[Kind]:
    """What is said of an option, on its line and on the side where labels stand."""
    beside = {Side.ABOVE: choice.above, Side.BELOW: choice.below[:-1] if last and shown.trailing else choice.below}.get(
        shown.side, ()
    )
    return {*choice.on, *(label.kind for label in beside)} & LABELS


def _circle_tells(found: Choices, asked: str) -> bool:
    below = found.choices[-1].below if found.choices else ()
    return circle_tells([choice.circle for choice in found.choices], found.parts, below, asked)


def _lost(found: Choices, shown: Page) -> Lines:
    """Labels among the options that are given to none."""
    if shown.side is not Side.UNKNOWN:
        return ()
    among = dict.fromkeys(label.line for c in found.choices for label in (*c.above, *c.below))
    of_all = found.choices[-1].below[-1:] if found.choices and _is_beside(found) else ()
    return tuple(line for line in among if line not in {label.line for label in of_all})


def _won(head: Head, found: Choices, shown: Page) -> bool | None:
    """Whether the question was answered rightly: points tell, or a word behind its number, above the stem, or below."""
    if found.parts.won is not None:
        return found.parts.won
    kinds = [label.kind for label in found.parts.labels if label.at == 0]
    if shown.trailing and found.choices:
        kinds += [label.kind for label in found.choices[-1].below]
    return head.won if not kinds or Kind.PICKED in kinds else all(kind in _KEY for kind in kinds)


def _stated(key: Sequence[Line], choices: Sequence[Choice], stated: int = 1) -> tuple[Fit, Lines]:
    """The options that `Correct answer:` names."""
    if not key or not choices:
        return Fit(), tuple(key)
    if stated > 1 and len({plain(line.text) for line in key}) > 1:
        return Fit(note=_TWO), tuple(key)
    texts = [" ".join(line.text.strip() for line in choice.lines) for choice in choices]
    letters = [chr(ord("a") + i) if choice.placed else "" for i, choice in enumerate(choices)]
    right: list[int] = []
    for line in key:
        found = signs(line.text.strip()) if any(letters) else None
        bare = line.text.lstrip()
        end = found[1] if found else 0
        head, named, rest = cut(line, len(line.text) - len(bare), len(line.text) - len(bare) + end)
        said = Stated(head, named, found[0], None if rest.blank else rest) if found else Stated(head, rest)
        fitted = fit(said, letters, texts)
        if not fitted.right or (rest.text.strip() and found and not fitted.repeats):
            return Fit(note=fitted.note or f"the key reads “{line.text.strip()}”, which names no option"), tuple(key)
        right += fitted.right
    return Fit(tuple(sorted(set(right)))), tuple(key)


def _marks(
    told: Sequence[set[Kind]], fitted: Fit, shown: Page, *, won: bool | None, asked: bool
) -> tuple[list[Mark], list[Doubt]]:
    """Marks by labels and by the stated key, which must not contradict each other."""
    doubts: list[Doubt] = []
    right = {i for i, kinds in enumerate(told) if kinds & _KEY}
    wrong = {i for i, kinds in enumerate(told) if Kind.WRONG in kinds}
    if fitted.note:
        doubts.append(Doubt("key-unclear", fitted.note))
        return [Mark.NONE] * len(told), doubts
    if fitted.right:
        if (right and not right <= set(fitted.right)) or wrong & set(fitted.right):
            doubts.append(Doubt("key-contradicted", _OTHER))
        return [Mark.RIGHT if i in fitted.right else Mark.WRONG for i in range(len(told))], doubts
    if right & wrong:
        doubts.append(Doubt("key-contradicted", _BOTH))
        return [Mark.NONE] * len(told), doubts
    every = len(right | wrong) == len(told)
    whole = bool(right) and (won is True or shown.whole or every)
    single = len(right) == 1 and not asked
    revealed = (
        shown.single and not asked and len(wrong) == 1
    )  # of a single choice only one can be chosen, and that is the wrong one
    if right and not whole and ((won is False and not revealed) or not single):
        doubts.append(Doubt("key-unclear", _LEFT))
    return [
        Mark.RIGHT if i in right else Mark.WRONG if i in wrong or whole else Mark.NONE for i in range(len(told))
    ], doubts


def _option(choice: Choice, mark: Mark, shown: Page) -> OptionDraft:
    text, bullets = passages(choice.lines)
    beside = {Side.ABOVE: choice.above, Side.BELOW: choice.below}.get(shown.side, ())
    return OptionDraft(
        text,
        mark,
        evidence=(*choice.evidence, *bullets, *(label.line for label in beside)),
        feedback=choice.feedback,
        placed=choice.placed,
    )


def _feedback(found: Choices, shown: Page) -> list[Doubt]:
    """Doubt a sentence right behind a label where labels stand below: feedback stands there on some pages."""
    if shown.side is not Side.BELOW:
        return []
    behind = [b for a, b in zip(found.choices, found.choices[1:], strict=False) if a.below]
    return [
        Doubt("options-unclear", _FEEDBACK, c.lines) for c in behind if c.lines[0].text.rstrip().endswith(_SENTENCE)
    ]
