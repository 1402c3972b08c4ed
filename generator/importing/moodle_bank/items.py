"""Questions that match or order: `<subquestion>` with its `<answer>`, and answers whose weight is their place."""

from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Doubt, PairDraft, QuestionDraft
from generator.importing.markup.source import Source
from generator.importing.markup.tree import Element
from generator.importing.moodle_bank.texts import Text, text_of, weight

PAIRS = frozenset({"matching", "ddmatch"})
ORDER = frozenset({"ordering"})
_NO_PLACES = "the weights of these items are not their places; which order is right is not sure"


def with_pairs(draft: QuestionDraft, source: Source, found: Element) -> QuestionDraft:
    """A question with its pairs; a match that belongs to no prompt is a distractor."""
    pairs: list[PairDraft] = []
    distractors: list[Text] = []
    evidence = list(draft.evidence)
    for each in found.children:
        if each.name == "subquestion":
            prompt, match = text_of(source, each), text_of(source, each, "answer")
            evidence += [*prompt.signs, *match.signs]
            if prompt.passages:
                pairs.append(PairDraft(prompt.passages, match.passages))
            elif match.passages:
                distractors.append(match)
    others = tuple(text.passages for text in distractors)
    return replace(draft, pairs=tuple(pairs), distractors=others, evidence=tuple(evidence))


def with_order(draft: QuestionDraft, source: Source, found: Element) -> QuestionDraft:
    """A question with its items, each of which has its place as its weight."""
    answers = [each for each in found.children if each.name == "answer"]
    texts = {id(each): text_of(source, each) for each in answers}
    places = sorted(map(weight, answers))
    sure = places == [float(n + 1) for n in range(len(answers))]
    ordered = sorted(answers, key=weight) if sure else answers
    doubts = () if sure else (Doubt("key-unclear", _NO_PLACES, draft.stem_lines),)
    return replace(
        draft,
        sequence=tuple(texts[id(each)].passages for each in ordered),
        evidence=(*draft.evidence, *(line for text in texts.values() for line in text.signs)),
        doubts=(*draft.doubts, *doubts),
    )
