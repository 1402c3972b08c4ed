"""Prompts, to each of which one of several matches belongs."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.flaw import Flaw, blank
from generator.model.fold import fold, repeats
from generator.model.question import Question

KIND = "matching"
NEEDS = ("pairs",)
TAKES = ("distractors",)


def right(question: Question) -> tuple[str, ...]:
    """Return every prompt with its match."""
    return tuple(f"{pair.prompt} → {pair.match}" for pair in question.pairs)


def flaws(question: Question) -> Iterator[Flaw]:
    """Look for the second pair, for texts that lack and for those that cannot be told apart.

    Several prompts may have the same match: readers see it once, and it is right for each of them.
    """
    prompts, matches = ([getattr(pair, name) for pair in question.pairs] for name in ("prompt", "match"))
    yield from blank("pairs", prompts, "prompt", "prompt")
    yield from blank("pairs", matches, "match", "match")
    yield from blank("distractors", question.distractors, "distractor")
    if len(question.pairs) < 2:  # noqa: PLR2004 - one prompt asks for nothing to be told apart
        yield Flaw(("pairs",), "too-few-pairs", "Matching needs two pairs at least.", "Add the missing ones.")
    for index, other in repeats(prompts):
        message = f"This prompt reads like that of pair {other + 1}."
        yield Flaw(("pairs", index, "prompt"), "equal-prompts", message, "Change or delete one.")
    right = set(map(fold, matches))
    for index, text in enumerate(question.distractors):
        if fold(text) in right:
            message = "This distractor reads like the match of a pair, and would be right there."
            yield Flaw(("distractors", index), "right-distractor", message, "Change or delete it.")
    for index, other in repeats(question.distractors):
        message = f"This distractor reads like distractor {other + 1}."
        yield Flaw(("distractors", index), "equal-distractors", message, "Change or delete one.")
    if len(question.pairs) > 1 and len(right) + len(question.distractors) < 2:  # noqa: PLR2004
        message = "All prompts have the same match: there is nothing to choose."
        yield Flaw(("pairs",), "one-match", message, "Change some, or add `distractors`.")
