"""From the parts of a question in a Moodle review to its draft: only the stated key counts, never what was picked."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.lettered.passages import passages
from generator.importing.moodle.choices import Choices, choices, longer
from generator.importing.moodle.gaps import Gaps, gaps
from generator.importing.moodle.pairs import pairs
from generator.importing.moodle.parts import Parts, Prompt
from generator.importing.moodle.stated import Named, named
from generator.importing.pieces import without_blanks
from generator.importing.truth_pairs import truth_words
from generator.importing.words import plain

_PAIR = re.compile(r"\S\s*(?:→|->|⟶|⇒)\s*\S")
_NOTES = {
    "comment": "a comment on this attempt, or its history, stands here; it may explain the key",
    "pairs": "a matching question: which belongs to which stands in its explanation",
    "gaps": "several words to fill in; the text with all of them stands in the explanation",
    "essay": "an essay: no accepted answer is stated",
    "unsure": "what is stated as the key is the text of no option, or of more than one way to choose them",
    "lines": "the key has several lines; what of it must be written is a guess",
    "kind": "neither options nor a field to write in are left; what kind of question this was is a guess",
    "lost": "the key is that of a true-or-false question, whose two options are lost",
    "label": "the label under an option and the stated key do not agree",
}


def question(found: Parts) -> tuple[QuestionDraft, Lines]:
    """Put a question together.

    Returns:
        The question without its number, and the lines behind its key that are no part of it.
    """
    chosen = choices(found)
    stem, bullets = passages(found.stem if chosen is None or chosen.above is None else chosen.above)
    explanation, more = passages(found.feedback)
    draft = QuestionDraft(
        "",
        stem,
        evidence=(*found.evidence, *bullets, *more, *without_blanks(found.after)),
        explanation=explanation,
        several=found.prompt is Prompt.SEVERAL or found.plural,
        doubts=(_doubt("comment", found.after),) if without_blanks(found.after) else (),
    )
    if chosen is not None:
        return _choice(draft, found, chosen)
    return _open(draft, found)


def _choice(draft: QuestionDraft, found: Parts, chosen: Choices) -> tuple[QuestionDraft, Lines]:
    """A choice: the options whose texts the statement names are right, and all others wrong."""
    draft = replace(draft, doubts=(*draft.doubts, *chosen.doubts), evidence=(*draft.evidence, *chosen.evidence))
    if not found.stated:
        unsure = longer(chosen.options, frozenset())
        return replace(draft, options=chosen.options, doubts=(*draft.doubts, *unsure)), ()
    key = named(chosen.options, found.said, several=draft.several)
    draft = replace(draft, evidence=(*draft.evidence, *key.lines))
    if not key.right:
        return replace(draft, options=chosen.options, doubts=(*draft.doubts, _doubt("unsure", key.lines))), key.rest
    options = tuple(_marked(option, key, i) for i, option in enumerate(chosen.options))
    contrary = [o for old, o in zip(chosen.options, options, strict=True) if old.mark not in {Mark.NONE, o.mark}]
    doubts = [_doubt("label", option.evidence) for option in contrary]
    return replace(draft, options=options, doubts=(*draft.doubts, *doubts, *key.doubts)), key.rest


def _marked(option: OptionDraft, key: Named, index: int) -> OptionDraft:
    """An option with its mark; where the statement names its first lines only, the others are feedback."""
    marked = replace(option, mark=Mark.of(index in key.right))
    count = dict(key.kept).get(index, len(option.lines))
    if count == len(option.lines):
        return marked
    return replace(marked, passages=passages(option.lines[:count])[0], feedback=option.lines[count:])


def _open(draft: QuestionDraft, found: Parts) -> tuple[QuestionDraft, Lines]:
    """A question without options: what was typed is no key, what is stated is."""
    typed = without_blanks(found.options)
    draft = replace(draft, evidence=(*draft.evidence, *typed))
    if found.prompt is Prompt.ESSAY:
        draft = _noted(draft, "essay", draft.evidence[:1])
    filled = gaps(found.stem, found.said) if found.prompt is Prompt.NONE else None
    if filled:
        return _gaps(draft, filled), filled.rest
    said = without_blanks(found.said)
    if not said:
        return draft, ()
    paired = pairs(found.stem, said)
    if paired:
        stem, bullets = passages(paired.stem)
        return replace(
            draft, stem=stem, pairs=paired.pairs, evidence=(*draft.evidence, *bullets, *paired.evidence)
        ), paired.rest
    unfit = _unfit(found)
    if unfit:
        return _noted(_explained(draft, found.said), unfit, said), ()
    return replace(draft, answers=said[:1]), said[1:]


def _unfit(found: Parts) -> str:
    """Why the statement is no text to write in a field; empty when it is one."""
    said = without_blanks(found.said)
    if any(_PAIR.search(line.text) for line in said):
        return "pairs"
    if len(said) == 1 and plain(said[0].text) in truth_words():
        return "lost"
    if found.prompt not in {Prompt.ANSWER, Prompt.LEGEND}:
        return "kind"
    paragraph = next((i for i, line in enumerate(found.said) if line.blank and i), len(found.said))
    return "lines" if len(without_blanks(found.said[:paragraph])) > 1 else ""


def _gaps(draft: QuestionDraft, filled: Gaps) -> QuestionDraft:
    """A text with gaps: a single one is answered in a few words, several by the whole text, which readers compare."""
    draft = replace(draft, stem=passages(filled.stem)[0])
    if filled.answer:
        return replace(draft, answers=(filled.answer,), evidence=(*draft.evidence, *filled.around))
    if filled.restored:
        text, bullets = passages(filled.filled)
        return replace(draft, model=text, evidence=(*draft.evidence, *bullets))
    return _noted(_explained(draft, filled.filled), "gaps", filled.filled)


def _explained(draft: QuestionDraft, lines: Lines) -> QuestionDraft:
    text, bullets = passages(lines)
    said: tuple[Passage, ...] = (*draft.explanation, *text)
    return replace(draft, explanation=said, evidence=(*draft.evidence, *bullets))


def _noted(draft: QuestionDraft, note: str, lines: Lines) -> QuestionDraft:
    return replace(draft, doubts=(*draft.doubts, _doubt(note, lines)))


def _doubt(note: str, lines: Lines) -> Doubt:
    codes = {"comment": "text-doubtful", "label": "key-contradicted", "unsure": "key-unclear"}
    return Doubt(codes.get(note, "kind-unclear"), _NOTES[note], without_blanks(lines))
