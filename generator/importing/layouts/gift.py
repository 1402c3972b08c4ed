"""Questions in Moodle's GIFT format: `::Name:: Which river? {=The Danube ~The Rhine#It flows elsewhere}`."""

from __future__ import annotations

import re
from dataclasses import replace

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Unparsed
from generator.importing.gap_lines import gap_of
from generator.importing.gift.answers import RULE, Answer, Answers, answers, unescaped
from generator.importing.gift.blocks import Block, blocks, without_comments
from generator.importing.gift.gap_kinds import HALF, with_cloze
from generator.importing.gift.pairs import are_pairs, pairs
from generator.importing.lettered.passages import passages
from generator.importing.moodle_bank.numbers import with_number
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut

EXACT = True  # somebody or a program typed it; no sign is misread
WRITTEN = True  # for a program, not for paper: no line of it was cut

_ANSWERED = re.compile(r"\s*(?:[=~]|#\s*(?:[=-]?\s*[%.\d]|$)|(?:T|F|TRUE|FALSE)\s*(?:#|$)|$)", re.IGNORECASE)
_NUMBERS = "a range or several numbers are accepted; the bank has one with a tolerance"
_STRAY = "an answer or a name stands in the text of the question, where its braces do not hold it"
_SIGNED = re.compile(r"^\s*[~=]\s*[^\s~=]|(?<![\w\\])::[^:]+::")
_PAIRS = "some answers of this question are pairs, and some are not"
_TRUE_FALSE = ("True", "False")


def score(lines: Lines) -> float:
    """How well a text fits: all but one paragraph have braces with an answer in them."""
    every, rest = blocks(without_comments(lines)[0])
    found = [block for block in every if not block.gaps]
    whole = bool(found) and all(not block.inside or _ANSWERED.match(block.inside[0].text) for block in found)
    signed = any(sign in line.text for block in found for line in block.inside for sign in "=~#")
    signed = signed or all(block.inside and answers(block.inside).truth is not None for block in found)
    return 1.0 if whole and (signed or any(block.lead for block in found)) and len(rest) <= 1 + len(every) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    kept, removals = without_comments(lines)
    found, rest = blocks(kept)
    return QuizDraft(
        title="",
        questions=tuple(_question(block) for block in found),
        removals=removals,
        unparsed=Unparsed.of(rest, "a question with its answers in braces"),
        width=text_width(lines),
    )


def _question(block: Block) -> QuestionDraft:
    if block.gaps:
        return _gapped(block)
    said = answers(block.inside)
    gap = tuple(map(gap_of, block.braces[:1])) if block.behind else ()  # the sentence goes on behind the braces
    stem, bullets = passages((*map(unescaped, block.before), *gap, *map(unescaped, block.behind)))
    options = _options(said)
    draft = QuestionDraft(
        "",
        stem,
        options,
        (*block.lead, *block.braces[len(gap) :], *bullets, *_signs(said, options)),
        several=sum(option.mark is Mark.RIGHT for option in options) > 1 and not _either(said),
        doubts=_doubts(block, said),
        explanation=tuple(Passage((unescaped(line),)) for line in said.general),
    )
    if options:
        return draft
    feedback = tuple(Passage((line,)) for answer in said.answers for line in answer.feedback)
    draft = replace(draft, explanation=(*draft.explanation, *feedback))
    if said.number:
        return with_number(replace(draft, answers=(said.number,)), said.margin)
    if are_pairs(said.answers):
        found, distractors, arrows = pairs(said.answers)
        return replace(draft, pairs=found, distractors=distractors, evidence=(*draft.evidence, *arrows))
    return replace(draft, answers=tuple(line for answer in said.answers for line in answer.lines))


def _gapped(block: Block) -> QuestionDraft:
    """A text with several pairs of braces, each with its answers: `{1:MC:=a~an}`."""
    stem, bullets = passages(block.before)
    read = with_cloze(QuestionDraft("", stem, evidence=(*block.lead, *bullets)))
    return replace(read, stem=tuple(replace(each, lines=tuple(map(unescaped, each.lines))) for each in read.stem))


def _options(said: Answers) -> tuple[OptionDraft, ...]:
    if said.truth is not None:
        return _truth(said, right=said.truth)
    if not any(answer.sign == "~" for answer in said.answers):
        return ()
    return tuple(_option(answer) for answer in said.answers)


def _either(said: Answers) -> bool:
    """Whether several answers are right by `=` alone, each of which earns all points: any of them, or all?"""
    return sum(answer.right is True and answer.sign == "=" for answer in said.answers) > 1


def _option(answer: Answer) -> OptionDraft:
    mark = Mark.NONE if answer.right is None else Mark.of(answer.right)
    return OptionDraft((Passage(answer.lines),), mark, evidence=answer.evidence, feedback=answer.feedback, placed=True)


def _truth(said: Answers, *, right: bool) -> tuple[OptionDraft, ...]:
    """`{T}` has two options, of which one is written."""
    there, nothing = cut(said.evidence[0], len(said.evidence[0].text))
    texts = (there, nothing) if right else (nothing, there)
    told = tuple(tuple(unescaped(line) for line in said.verdicts[n : n + 1] if not line.blank) for n in (1, 0))
    feedback = told if right else told[::-1]
    return tuple(
        OptionDraft(
            (Passage((text.edited(word, RULE),)),),
            Mark.of((n == 0) is right),
            feedback=feedback[n],
            placed=True,
        )
        for n, (text, word) in enumerate(zip(texts, _TRUE_FALSE, strict=True))
    )


def _signs(said: Answers, options: tuple[OptionDraft, ...]) -> Lines:
    """Signs that belong to no option."""
    own = () if options else tuple(line for answer in said.answers for line in answer.evidence)
    return (*own, *(said.evidence[1:] if said.truth is not None else said.evidence))


def _doubts(block: Block, said: Answers) -> tuple[Doubt, ...]:
    mixed = any(answer.pair for answer in said.answers) and not are_pairs(said.answers)
    notes = (
        (_NUMBERS, said.numeric and not said.number),
        (_PAIRS, mixed),
        (_STRAY, any(_SIGNED.search(line.text) for line in (*block.before, *block.behind))),
        (HALF, any(answer.right is None for answer in said.answers)),
    )
    return tuple(Doubt("key-unclear", note, block.inside) for note, holds in notes if holds)
