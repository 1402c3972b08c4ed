"""The one option without a sign where all others have one: `Rock ✘`, `by anna`, `Mud ✔`, `Sand ✘`.

Or without the figures that all others begin with: `33 % (1 of 3) Rock`, `by anna`, `67 % (2 of 3) Mud`.
"""

from __future__ import annotations

import re

from generator.importing.beginnings import shared_beginning
from generator.importing.drafts import MOST_OPTIONS, Lines, Mark, OptionDraft, QuestionDraft
from generator.importing.on_many import on_many

_NOTE = "all other options have a sign or figures beside them, and this has none; it may be no option"
_FEWEST = 2  # others that begin with figures
_SIGNED = 3  # others with a sign; fewer may be all that were chosen
_FIGURES = 2
_NUMBER = re.compile(r"\d+")


def with_unsigned_option(questions: tuple[QuestionDraft, ...]) -> tuple[QuestionDraft, ...]:
    """Doubt the only option without what stands beside all others, where many questions of the page have one.

    Args:
        questions: all of a page.
    """
    return on_many(questions, [_unlike(question) for question in questions], "options-unclear", _NOTE)


def _unlike(question: QuestionDraft) -> Lines:
    options = question.options[:MOST_OPTIONS]
    bare = _unsigned(options) or _without_figures(options)
    return bare[0].lines if len(bare) == 1 and not bare[0].placed and bare[0].picked is None else ()


def _unsigned(options: tuple[OptionDraft, ...]) -> list[OptionDraft]:
    """The options that no sign in their line calls right or wrong, where others are called either."""
    signed = [option for option in options if _is_signed(option)]
    told = {option.mark for option in signed} == {Mark.RIGHT, Mark.WRONG} and len(signed) >= _SIGNED
    return [option for option in options if not _is_signed(option)] if told else []


def _is_signed(option: OptionDraft) -> bool:
    if option.mark is Mark.NONE:
        return False
    rows = {line.span.line for line in option.lines}
    return any(line.span.line in rows for line in option.evidence)


def _without_figures(options: tuple[OptionDraft, ...]) -> list[OptionDraft]:
    """The options that lack what all others begin with, of at least two numbers."""
    forms = [] if len(options) <= _FEWEST else [_NUMBER.sub("#", option.text.strip()) for option in options]
    if sum(form.count("#") >= _FIGURES for form in forms) < len(forms) - 1:
        return []
    found = []
    for n, form in enumerate(forms):
        shared = shared_beginning(other for m, other in enumerate(forms) if m != n)
        if shared.count("#") >= _FIGURES and not form.startswith(shared):
            found.append(options[n])
    return found
