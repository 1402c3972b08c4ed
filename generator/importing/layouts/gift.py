"""Questions in Moodle's GIFT format: `::Name:: Which river? {=The Danube ~The Rhine#It flows elsewhere}`."""

from __future__ import annotations

import re

from generator.importing.drafts import Doubt, Lines, Mark, OptionDraft, Passage, QuestionDraft, QuizDraft, Unparsed
from generator.importing.gift.answers import RULE, Answer, Answers, answers, unescaped
from generator.importing.gift.blocks import Block, blocks, without_comments
from generator.importing.lettered.passages import passages
from generator.importing.paragraphs import text_width
from generator.importing.pieces import cut
from generator.model.line import Line

EXACT = True  # somebody or a program typed it; no sign is misread
WRITTEN = True  # for a program, not for paper: no line of it was cut

_ANSWERED = re.compile(r"\s*(?:[=~]|#\s*-?\d|(?:T|F|TRUE|FALSE)\s*(?:#|$)|$)", re.IGNORECASE)
_GAP = "_____"  # where the sentence goes on behind the braces
_MARGIN = "the accepted number has a margin, which is not read"
_PAIRS = "this question has pairs, which are not read"
_GAPS = "this text has several gaps, which are not read"
_HALF = "an answer is half right by its weight"
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
        unparsed=(Unparsed(rest, "a question with its answers in braces"),) if rest else (),
        width=text_width(lines),
    )


def _question(block: Block) -> QuestionDraft:
    said = answers(block.inside)
    gap = tuple(line.edited(_GAP, "gift_gap") for line in block.braces[:1]) if block.behind else ()
    around = (*map(unescaped, block.before), *gap, *map(unescaped, block.behind))
    stem, bullets = passages(around)
    options = _options(said)
    accepted = () if options else tuple(line for answer in said.answers for line in answer.lines)
    explanation = tuple(Passage((unescaped(line),)) for line in said.general)
    feedback = () if options else tuple(line for answer in said.answers for line in answer.feedback)
    return QuestionDraft(
        "",
        stem,
        options,
        (*block.lead, *block.braces[len(gap) :], *bullets, *_signs(said, options)),
        several=sum(option.mark is Mark.RIGHT for option in options) > 1 and not _either(said),
        doubts=tuple(_doubts(block, said)),
        explanation=(*explanation, *(Passage((line,)) for line in feedback)),
        answers=(said.number,) if said.number else accepted,
    )


def _options(said: Answers) -> tuple[OptionDraft, ...]:
    if said.truth is not None:
        return _truth(said.evidence[0], right=said.truth)
    if not any(answer.sign == "~" for answer in said.answers):
        return ()
    return tuple(_option(answer) for answer in said.answers)


def _either(said: Answers) -> bool:
    """Whether several answers are right by `=` alone, each of which earns all points: any of them, or all?"""
    return sum(answer.right is True and answer.sign == "=" for answer in said.answers) > 1


def _option(answer: Answer) -> OptionDraft:
    mark = Mark.NONE if answer.right is None else Mark.RIGHT if answer.right else Mark.WRONG
    return OptionDraft((Passage(answer.lines),), mark, evidence=answer.evidence, feedback=answer.feedback, placed=True)


def _truth(sign: Line, *, right: bool) -> tuple[OptionDraft, ...]:
    """`{T}` has two options, of which one is written."""
    there, nothing = cut(sign, len(sign.text))
    texts = (there, nothing) if right else (nothing, there)
    return tuple(
        OptionDraft(
            (Passage((text.edited(word, RULE),)),), Mark.RIGHT if (n == 0) is right else Mark.WRONG, placed=True
        )
        for n, (text, word) in enumerate(zip(texts, _TRUE_FALSE, strict=True))
    )


def _signs(said: Answers, options: tuple[OptionDraft, ...]) -> Lines:
    """Signs that belong to no option."""
    own = () if options else tuple(line for answer in said.answers for line in answer.evidence)
    return (*own, *(said.evidence[1:] if said.truth is not None else said.evidence))


def _doubts(block: Block, said: Answers) -> list[Doubt]:
    doubts = [Doubt("key-unclear", _GAPS, block.before)] if block.gaps else []
    doubts += [Doubt("key-unclear", _MARGIN, block.inside)] if not said.exact else []
    doubts += [Doubt("key-unclear", _PAIRS, block.inside)] if any(answer.pair for answer in said.answers) else []
    doubts += (
        [Doubt("key-unclear", _HALF, block.inside)] if any(answer.right is None for answer in said.answers) else []
    )
    return doubts
