"""Judges an imported quiz, question by question, against the truth."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from benchmarks.agreement import Agreement, agreement
from benchmarks.pairing import OptionPairs, pair_options, pair_questions
from benchmarks.truth import TrueQuestion, Truth
from generator.model.question import Question, Quiz


class Verdict(StrEnum):
    """What became of a question."""

    CLEAN = "clean"
    """Right, and nobody has to touch it."""
    FLAGGED_RIGHT = "flagged though right"
    FLAGGED = "flagged"
    WRONG_KEY = "wrong key"
    """Not flagged, and other options are marked as right than in truth: the worst that can be."""
    SILENT = "silent"
    """Not flagged, and stem or options are wrong."""
    UNSEEN = "unseen"
    """The same in a question that the text does not hold whole: often nothing in the text tells."""
    MISREAD = "misread"
    """Not flagged, and wrong in nothing but digits or signs: only a second reading can tell."""
    LOST = "lost"
    """Not there, and the quiz says nothing of it."""
    ABSENT = "absent, told"
    INVENTED = "invented"
    """Not flagged, and like nothing in the truth."""
    EXTRA = "extra, flagged"


LIES = (Verdict.WRONG_KEY, Verdict.SILENT, Verdict.LOST, Verdict.INVENTED)
"""What must never be."""

UNFLAGGED_FAULTS = (*LIES, Verdict.UNSEEN, Verdict.MISREAD)
"""What looks certain and is wrong."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is to say of one question.

    Attributes:
        verdict: what became of it.
        name: its number in the truth, else its stem.
        right: whether stem, options and key agree with the truth, flagged or not.
        whole: whether the text holds all of it, answer included: what could be clean.
        where: what is wrong: stem, options, key, digits or signs; empty when nothing is.
        truth: the question as it really is; None when there is none like it.
        got: the question as imported; None when there is none.
    """

    verdict: Verdict
    name: str
    right: bool = False
    whole: bool = False
    where: str = ""
    truth: TrueQuestion | None = None
    got: Question | None = None


def judge(truth: Truth, quiz: Quiz | None, lost: Collection[str] = ()) -> tuple[Judgement, ...]:
    """Judge a quiz.

    Args:
        truth: what it should say.
        quiz: as imported; None when nothing could be imported, then all of it is lost.
        lost: numbers of the questions that the text does not hold whole.

    Returns:
        A judgement for each question of the truth, then one for each imported question that is not in it.
    """
    got = quiz.questions if quiz else ()
    pairs = pair_questions(truth.questions, got)
    told = Verdict.ABSENT if quiz and quiz.review else Verdict.LOST
    judged = []
    for index, wanted in enumerate(truth.questions):
        name = str(wanted.number or wanted.stem)
        holds = str(wanted.number) not in lost
        whole = holds and wanted.answer_known
        if index in pairs:
            judged.append(_judgement(name, wanted, got[pairs[index]], holds=holds))
        else:
            judged.append(Judgement(told, name, whole=whole, truth=wanted))
    rest = (question for index, question in enumerate(got) if index not in pairs.values())
    return (*judged, *map(_more, rest))


def _more(question: Question) -> Judgement:
    verdict = Verdict.EXTRA if question.draft else Verdict.INVENTED
    return Judgement(verdict, question.number or question.stem, got=question)


def _judgement(name: str, wanted: TrueQuestion, got: Question, *, holds: bool) -> Judgement:
    where = _wrong(wanted, got)
    if got.draft:
        verdict = Verdict.FLAGGED if where or not wanted.answer_known else Verdict.FLAGGED_RIGHT
    elif where == "digits or signs":
        verdict = Verdict.MISREAD
    elif where:
        verdict = (Verdict.WRONG_KEY if _key_alone(wanted, got) else Verdict.SILENT) if holds else Verdict.UNSEEN
    else:
        verdict = Verdict.CLEAN
    return Judgement(verdict, name, not where, holds and wanted.answer_known, where, wanted, got)


def _wrong(wanted: TrueQuestion, got: Question) -> str:
    """Say which part of a question is wrong; nothing when all is right."""
    stem = agreement(wanted.stem, got.stem)
    options = pair_options(wanted.options, got.options)
    if stem is Agreement.DIFFERENT:
        return "stem"
    if options is None:
        return "options"
    pairs, least = options
    if not _key_right(wanted, got, pairs):
        return "key"
    return "digits or signs" if min(stem, least) is Agreement.MISREAD else ""


def _key_right(wanted: TrueQuestion, got: Question, pairs: OptionPairs) -> bool:
    """Whether the right options are marked; where the text does not tell them, whether the question is flagged."""
    if not wanted.answer_known:
        return got.draft
    return {pairs[index] for index in wanted.key} == set(got.key)


def _key_alone(wanted: TrueQuestion, got: Question) -> bool:
    """Whether the options are those of the truth and the key is not, whatever the stem is."""
    options = pair_options(wanted.options, got.options)
    return options is not None and not _key_right(wanted, got, options[0])


def count(judgements: Iterable[Judgement]) -> dict[str, int]:
    """Return the figures of the benchmark, each by its name in `FIGURES`."""
    judged = tuple(judgements)
    tally = {verdict: sum(each.verdict is verdict for each in judged) for verdict in Verdict}
    return {
        "questions": sum(each.truth is not None for each in judged),
        "whole": sum(each.whole for each in judged),
        "right": sum(each.right for each in judged),
        "clean": tally[Verdict.CLEAN],
        "flagged": tally[Verdict.FLAGGED] + tally[Verdict.FLAGGED_RIGHT],
        "flagged_though_right": tally[Verdict.FLAGGED_RIGHT],
        "silent": tally[Verdict.SILENT] + tally[Verdict.WRONG_KEY],
        "wrong_key": tally[Verdict.WRONG_KEY],
        "lost": tally[Verdict.LOST],
        "invented": tally[Verdict.INVENTED],
        "unseen": tally[Verdict.UNSEEN],
        "misread": tally[Verdict.MISREAD],
        "absent_told": tally[Verdict.ABSENT],
        "extra_flagged": tally[Verdict.EXTRA],
    }
