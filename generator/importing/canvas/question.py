"""From a head and its options to the draft of a Canvas question.

Bold is what was chosen. It is the key where all points were won, and it is wrong under `Incorrect`; labels say more.
A label that stands below the last option in every question speaks of the whole question: what was chosen is shown by
filled circles then, or by nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from itertools import chain, pairwise

from generator.importing.canvas.choices import Choice, Choices
from generator.importing.canvas.heads import Head, State
from generator.importing.canvas.labels import Said
from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, QuestionDraft
from generator.importing.lettered.passages import passages
from generator.model.line import Line

_CONTRARY = "the word before the number of the question and its score do not agree"
_SIDE = "a label stands between two options, and nothing tells of which it speaks"
_BEHIND = "this stands below the options; it may be feedback, or part of the last"
_CHOSEN = "this was chosen and is wrong; the page does not say what is right"
_MOST = 0.8
_FEW = 0.2  # of the options, at most, that are lines of a comment and no options
_FEWEST = 2  # labels that blank lines part from the text on one side
_ALL = "all options are bold; what was chosen cannot be told"
_KEY = {Said.CHOSEN_RIGHT, Said.RIGHT}
_CHOICE = {Said.CHOSEN_RIGHT, Said.CHOSEN}


class Side(StrEnum):
    """On which side of its option a label stands."""

    ABOVE = "above"
    BELOW = "below"
    WHOLE = "below all"
    UNKNOWN = "unknown"


def side(questions: Iterable[Choices]) -> Side:
    """On which side labels stand on this page: above a first option, or below a last one, of options that are sure.

    Circles tell it as well: of the two options around `Correct!` or `You Answered`, the one it speaks of was picked.
    Where no label stands at an end, blank lines tell: each label is printed as one with the option on one side.
    """
    every = tuple(questions)
    if shown := _by_circles(every):
        return shown
    listed = [found.choices for found in every if found.choices and not found.doubts]
    above = any(choices[0].above for choices in listed)
    below = [choices for choices in listed if choices[-1].below]
    if above == bool(below):
        return Side.UNKNOWN if above else _printed(each.choices for each in every)
    return Side.ABOVE if above else Side.WHOLE if _speaks_of_all(below) else Side.BELOW


def _printed(listed: Iterable[tuple[Choice, ...]]) -> Side:
    """The side on which no blank line parts a label from its option, where one stands between all others."""
    near: list[tuple[bool, bool]] = []
    close: list[bool] = []  # whether no blank line stands between two options: where none does, one says nothing
    for over, under in chain.from_iterable(map(pairwise, listed)):
        above, below = over.lines[-1].span.line, under.lines[0].span.line
        near += [(label.span.line - above == 1, below - label.span.line == 1) for label, _ in over.below]
        close += [] if over.below else [below - above == 1]
    if len(near) >= _FEWEST and len(set(near)) == 1 and sum(close) <= len(close) * _FEW:
        return {(False, True): Side.ABOVE, (True, False): Side.BELOW}.get(near[0], Side.UNKNOWN)
    return Side.UNKNOWN


def _by_circles(questions: Iterable[Choices]) -> Side | None:
    """The side on which the picked option stands wherever just one of both was; None where that is not one side."""
    sides: list[Side] = []
    for found in questions:
        for over, under in pairwise(found.choices):
            chosen = any(said in _CHOICE for _, said in under.above) and {over.picked, under.picked} == {True, False}
            sides += [Side.ABOVE if under.picked else Side.BELOW] if chosen else []
    return sides[0] if len(sides) > 1 and len(set(sides)) == 1 else None


def _speaks_of_all(below: list[tuple[Choice, ...]]) -> bool:
    """Whether labels below the last option are those of the question: no other has one, or a circle says otherwise."""
    others = any(choice.below for choices in below for choice in choices[:-1])
    contrary = any(choice.picked for choices in below for choice in choices[:-1])
    return not others and (contrary or len(below) > 1)


def bold_tells(questions: Iterable[tuple[Head, Choices]]) -> bool:
    """Whether what is bold was chosen: it then stands wherever points were won, and no label says it."""
    won = [found.choices for head, found in questions if head.state is State.RIGHT and found.choices]
    plain = [choices for choices in won if not any(c.on or c.above or c.below for c in choices)]
    bold = sum(any(choice.bold for choice in choices) for choices in plain)
    return bold >= len(plain) * _MOST


def question(head: Head, found: Choices, where: Side, *, bold: bool) -> QuestionDraft:
    """Put a question together.

    Args:
        head: its head.
        found: its options.
        where: on which side of them labels stand on this page.
        bold: whether what is bold was chosen.
    """
    stem, bullets = passages(found.stem)
    behind, more = passages(found.behind)
    comment, signs = passages(found.comment)
    labels = [_labels(choice, where) for choice in found.choices]
    lost = _lost(found.choices, where)
    whole = where is Side.WHOLE and bool(lost)
    state = head.state if bold or whole or any(labels) else State.NONE
    marks = _by_labels(labels, state) if any(labels) else _by_bold(found.choices, state)
    options = tuple(_option(*each) for each in zip(found.choices, labels, marks, strict=True))
    doubts = [Doubt("score-contradicts", _CONTRARY, head.lines)] if head.contrary else []
    doubts += [Doubt("key-unclear", _SIDE, lost)] if lost and not (whole and _one_chosen(found.choices)) else []
    doubts += [Doubt("feedback-doubtful", _BEHIND, tuple(line for p in behind for line in p.lines))] if behind else []
    if head.contrary or (lost and not whole):
        options = tuple(replace(option, mark=Mark.NONE) for option in options)
    return QuestionDraft(
        head.number,
        stem,
        options,
        (*head.lines, *bullets, *more, *signs, *lost),
        full={State.RIGHT: True, State.NONE: None}.get(head.state, False),
        several=sum(option.mark is Mark.RIGHT for option in options) > 1,
        doubts=(*doubts, *found.doubts, *_left_open(options, found.choices)),
        explanation=(*behind, *comment),
    )


def _left_open(options: tuple[OptionDraft, ...], shown: tuple[Choice, ...]) -> list[Doubt]:
    """What the page leaves open about the key."""
    if any(option.mark is Mark.RIGHT for option in options) or not options:
        return []
    if all(choice.bold for choice in shown):
        return [Doubt("key-unclear", _ALL, tuple(line for option in options for line in option.lines))]
    return [Doubt("key-unclear", _CHOSEN, option.lines) for option in options if option.mark is Mark.WRONG]


def _labels(choice: Choice, where: Side) -> tuple[tuple[Line, Said], ...]:
    beside = {Side.ABOVE: choice.above, Side.BELOW: choice.below}.get(where, ())
    return (*choice.on, *beside)


def _lost(choices: tuple[Choice, ...], where: Side) -> Lines:
    """Labels on lines of their own that are given to no option."""
    every = {line: None for choice in choices for line, _ in (*choice.above, *choice.below)}
    used = {line for choice in choices for line, _ in _labels(choice, where)}
    return tuple(line for line in every if line not in used)


def _by_labels(labels: list[tuple[tuple[Line, Said], ...]], state: State) -> list[Mark]:
    """Marks by what labels say; options without one are wrong where the page shows all that are right."""
    said = [{says for _, says in each} for each in labels]
    whole = any(Said.RIGHT in each for each in said) or (state is State.RIGHT and any(each & _KEY for each in said))
    wrong = state is State.WRONG or any(each & _KEY for each in said)
    return [
        Mark.RIGHT
        if each & _KEY or (Said.CHOSEN in each and state is State.RIGHT)
        else Mark.WRONG
        if (wrong if Said.CHOSEN in each else whole)
        else Mark.NONE
        for each in said
    ]


def _by_bold(choices: tuple[Choice, ...], state: State) -> list[Mark]:
    """Marks by what was chosen: the whole key where all points were won, a mistake where none was."""
    chosen = [choice.bold or bool(choice.picked) for choice in choices]
    if 0 < sum(chosen) < len(choices) and state is State.RIGHT:
        return [Mark.of(each) for each in chosen]
    if sum(chosen) == 1 and state is State.WRONG:
        return [Mark.WRONG if each else Mark.NONE for each in chosen]
    return [Mark.NONE] * len(choices)


def _one_chosen(choices: tuple[Choice, ...]) -> bool:
    """Whether the page shows what was chosen, as one of several."""
    return 0 < sum(choice.bold or bool(choice.picked) for choice in choices) < len(choices)


def _option(choice: Choice, labels: tuple[tuple[Line, Said], ...], mark: Mark) -> OptionDraft:
    text, bullets = passages(choice.lines)
    evidence = (*choice.evidence, *bullets, *(line for line, _ in labels))
    return OptionDraft(text, mark, evidence=evidence, placed=choice.placed or choice.picked is not None)
