"""Pages whose status stands below all options and speaks of the question, not of the option right above it.

Newer result pages print it once below the last option (`Venus`, `Mercury`, `Earth`, `Correct`), older ones under the
option that was chosen. A page whose labels all stand under last options is taken for a newer one, and so is one where
more do than by chance.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.importing.drafts import Doubt, Mark, Passage, QuestionDraft
from generator.importing.endings import is_stated
from generator.importing.key import asked_for_several
from generator.importing.scores import score

_FEWEST = 2
_CHANCE = 0.01
_ENOUGH = 200  # questions that tell of all, as counting grows with their square
_MANY = 3  # questions that all have their right option last by chance: hardly
_DRAWN = frozenset("○◯◉●")
_BELOW = "every label of this page stands below the last option; it seems to speak of the whole question"


def with_status_below(questions: Sequence[QuestionDraft]) -> tuple[QuestionDraft, ...]:
    """Take labels for those of whole questions where no label of the page stands under another than the last option.

    Then what was picked is right where the label says so; without a circle nobody knows the key.
    """
    single = [question for question in questions if _is_single(question)]
    last = [question for question in single if question.options[-1].mark is not Mark.NONE]
    # What follows the label may be its feedback in another paragraph: such a question says nothing about the page.
    elsewhere = [q for q in single if q.options[-1].mark is Mark.NONE and not _ends_in_feedback(q)]
    picks = [[option.picked for option in question.options] for question in last]
    contrary = any(picked.count(True) == 1 and not picked[-1] for picked in picks)
    filled = sum(bool(picked[-1]) for picked in picks)
    # one filled circle among many that could not be read may itself be misread
    legible = not any(_misread(question) for question in last)
    plain = filled * 2 > len(last) or not _too_many(single)
    proven = filled > 0 and not contrary and legible and plain
    older = any(_is_older(question) for question in last) and len(last) < _MANY
    if not last or (elsewhere and not _too_many(single)) or proven or older:
        return tuple(questions)
    told = set(map(id, last))
    return tuple(_below(question, legible=legible) if id(question) in told else question for question in questions)


def _misread(question: QuestionDraft) -> bool:
    """Whether circles were read beside all options, and not one of them as filled, though one option was chosen.

    Where recognisers take circles for letters, the next question may show a filled one that is none. Circles that were
    found in the picture are no letters.
    """
    drawn = any(line.text.strip() in _DRAWN for option in question.options for line in option.evidence)
    picks = [option.picked for option in question.options]
    return not drawn and None not in picks and picks.count(True) != 1


def _too_many(single: Sequence[QuestionDraft]) -> bool:
    """Whether more right options than by chance are the last of theirs; another label may be out of its place."""
    some = single[:_ENOUGH]
    last = sum(question.options[-1].mark is not Mark.NONE for question in some)
    chances = [1.0]  # that none, one, two … are
    for question in some:
        share = 1 / len(question.options)
        chances = [a * (1 - share) + b * share for a, b in zip((*chances, 0.0), (0.0, *chances), strict=True)]
    return sum(chances[last:]) < _CHANCE


def _is_single(question: QuestionDraft) -> bool:
    """Whether one option of several has a label, and the question is no choice of several."""
    labelled = sum(option.mark is not Mark.NONE for option in question.options)
    several = question.several or asked_for_several(question.stem_text)
    return labelled == 1 and len(question.options) >= _FEWEST and not several


def _ends_in_feedback(question: QuestionDraft) -> bool:
    """Whether only the last option, right behind the one with the label, is a sentence."""
    *others, last = (is_stated(option.text) for option in question.options)
    return question.options[-2].mark is not Mark.NONE and last and not any(others)


def _is_older(question: QuestionDraft) -> bool:
    """Whether the score stands above the number, as only older pages print it, and without spaces: `1/1 point`."""
    scored = [line for line in question.evidence if (found := score(line.text)) and found.won is not None]
    others = [line.span.line for line in (*question.evidence, *question.stem_lines) if line not in scored]
    return any("/ " not in line.text and all(line.span.line <= other for other in others) for line in scored)


def _below(question: QuestionDraft, *, legible: bool) -> QuestionDraft:
    """A question whose status speaks of what was picked; without a circle, of nobody knows what."""
    *others, last = question.options
    label = last.evidence[-1:]
    freed = replace(last, mark=Mark.NONE, evidence=last.evidence[:-1], feedback=())
    options = (*others, freed)
    feedback = (Passage(last.feedback),) if last.feedback else ()
    question = replace(question, evidence=(*question.evidence, *label), explanation=(*question.explanation, *feedback))
    if not legible or sum(bool(option.picked) for option in options) != 1:
        return replace(question, options=options, doubts=(*question.doubts, Doubt("key-unclear", _BELOW, label)))
    right = last.mark is Mark.RIGHT
    told = Mark.of(right)
    other = Mark.WRONG if right else Mark.NONE
    return replace(question, options=tuple(replace(o, mark=told if o.picked else other) for o in options))
