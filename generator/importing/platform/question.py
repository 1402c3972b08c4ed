"""From a head, the options and their labels to the draft of a question on a platform's page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Mark, OptionDraft, QuestionDraft, text_of
from generator.importing.key import asked_for_several
from generator.importing.keys.stated_key import Fit
from generator.importing.lettered.passages import passages
from generator.importing.numerals import is_numerals
from generator.importing.platform.choice import Choice
from generator.importing.platform.circles import circle_tells
from generator.importing.platform.full_points import answer_tells, picked_tells
from generator.importing.platform.heads import Head
from generator.importing.platform.key_marks import all_won, key_marks, lost_labels, named_by_key
from generator.importing.platform.options import Choices
from generator.importing.platform.page_labels import Page, told_of
from generator.importing.platform.said import RIGHT, Kind
from generator.importing.platform.sides import Side
from generator.importing.platform.ticked_letters import disagrees, places

_SIDE = "a label stands between two options, and nothing tells of which it speaks"
_RIVAL = "two lines may be the number of this question; where it begins is a guess"
_FEEDBACK = "this stands behind a label; it may be feedback, and no option"
_SENTENCE = (".", "!")
_TICK = re.compile(r"\s*(?P<sign>[✓✔✅☑√])[\N{VARIATION SELECTOR-15}\N{VARIATION SELECTOR-16}]?\s*")
_WORD = re.compile(r"[^\W\d_]{3}")


def question(head: Head, found: Choices, shown: Page) -> QuestionDraft:
    """Put a question together."""
    parts = found.parts
    stem, bullets = passages(found.stem)
    explanation, more = passages(tuple(parts.explanation))
    told = [told_of(choice, shown, last=i == len(found.choices) - 1) for i, choice in enumerate(found.choices)]
    asked = text_of(stem)
    tells = not any(told) and _circle_tells(found, asked)
    lost = () if tells else lost_labels(found, shown)
    won = all_won(found, shown, headed=head.won)
    fitted, evidence = named_by_key(parts.key, found.choices, parts.stated)
    if answer_tells(parts, labelled=any(told), asked=asked_for_several(asked)):
        fitted = Fit(named_by_key(parts.given, found.choices)[0].right)
    if not (fitted.right or fitted.note):
        fitted = Fit(picked_tells(told, won=won, asked=asked_for_several(asked)))
    marks, doubts = key_marks(told, fitted, shown, won=won, asked=asked_for_several(asked))
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
    right = [bool(kinds & RIGHT) for kinds in told]
    unsure = disagrees(right, places(found.parts.given), won=won, asked=asked)
    signs = tuple(line for choice in found.choices for line in choice.evidence)
    return [Doubt("key-unclear", unsure, signs)] if unsure else []


def _circle_tells(found: Choices, asked: str) -> bool:
    below = found.choices[-1].below if found.choices else ()
    return circle_tells([choice.circle for choice in found.choices], found.parts, below, asked)


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
