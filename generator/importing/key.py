"""Which options are right: by what labels say, and by what was picked where all points were won."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from generator.importing.drafts import Doubt, Mark, OptionDraft, QuestionDraft
from generator.importing.shortened import OPTION, shortened
from generator.importing.words import either, plain, says, words
from generator.model.value import value


@value()
class Key:
    """The key of a question.

    Attributes:
        correct: of each option, whether it is right.
        several: whether several may be chosen.
        doubts: why this may be wrong; without one the key is sure.
    """

    correct: tuple[bool, ...]
    several: bool
    doubts: tuple[Doubt, ...] = ()


def decide(question: QuestionDraft) -> Key:
    """Decide the key of a question from its evidence."""
    asked = asked_for_several(question.stem_text)
    labelled = sum(option.mark is Mark.RIGHT for option in question.options)
    several = question.several or asked or labelled > 1
    correct = tuple(_right(option, question, certain=several or not labelled) for option in question.options)
    doubts = [*_undecided(question, several=several), *_contradictions(question)]
    if sum(correct) == 1 and not question.several and speaks_of_several(question.stem_text):
        doubts.append(Doubt("key-unclear", "the stem asks for several options, and one is right", question.stem_lines))
    if not any(correct) and not question.answered:
        doubts.append(Doubt("key-missing", "nothing in the source says which option is right"))
    if sum(correct) > 1 and not (asked or question.several):
        doubts.append(
            Doubt("key-several", "several options are marked right, and nothing says that several may be chosen")
        )
    return Key(correct, several, tuple(doubts))


def asked_for_several(stem: str) -> bool:
    """Whether a stem tells to choose several options, or as many as are right."""
    return bool(_several().search(f" {plain(stem)} "))


def speaks_of_several(stem: str) -> bool:
    """Whether a stem asks in the plural, `Which of these are …?`, so that several options may be right."""
    return bool(_plural().search(f" {plain(stem)} "))


def asked_count(stem: str) -> int | None:
    """How many options a stem tells to choose; None when it names no number."""
    told = _counted().search(f" {plain(stem)} ")
    return dict(words().counts)[told["count"]] if told else None


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(f" {_told_count()}")


def _told_count() -> str:
    verbs = either(map(plain, (*words().instructions, *words().which)))
    return rf"{verbs}(?: the)? (?P<count>{either(count for count, _ in words().counts)}) "


@cache
def _several() -> re.Pattern[str]:
    phrases = either(re.escape(f"{plain(phrase)} ") for phrase in words().several)
    return re.compile(f" (?:{phrases}|{_told_count()})")


def _right(option: OptionDraft, question: QuestionDraft, *, certain: bool) -> bool:
    if option.mark is not Mark.NONE:
        return option.mark is Mark.RIGHT
    return bool(certain and question.full and option.picked)


def _undecided(question: QuestionDraft, *, several: bool) -> list[Doubt]:
    """Options of a choice of several of which neither a label nor, with all points won, a circle or box tells."""
    if not several:
        return []
    silent = [o for o in question.options if o.mark is Mark.NONE and (o.picked is None or not question.full)]
    if len(silent) == len(question.options):
        return []  # the key is missing, and that is said once
    note = "several options may be right, and no label tells whether this is one: “{}”"
    return [Doubt("key-unclear", note.format(shortened(option.text, OPTION)), option.lines) for option in silent]


def _contradictions(question: QuestionDraft) -> list[Doubt]:
    right = [option for option in question.options if option.mark is Mark.RIGHT]
    said = any(option.feedback for option in question.options)
    texts = Counter(plain(option.text) for option in question.options) if said else Counter[str]()
    oddities = ((option, _oddity(option, question, texts)) for option in question.options)
    doubts = [Doubt("key-unclear", note, option.lines) for option, note in oddities if note]
    stray = [option for option in question.options if option.picked and option.mark is Mark.NONE]
    if len(right) == 1 and stray and not question.several:
        note = "the label stands under “{}”, but “{}” was picked"
        doubts.append(
            Doubt(
                "key-unclear",
                note.format(shortened(right[0].text, OPTION), shortened(stray[0].text, OPTION)),
                stray[0].lines,
            )
        )
    if question.full is False and len(right) == 1 and not any(o.mark is Mark.WRONG for o in question.options):
        doubts.append(
            Doubt("score-contradicts", "not all points were won, yet no label shows a mistake", question.evidence)
        )
    return doubts


def _oddity(option: OptionDraft, question: QuestionDraft, texts: Counter[str]) -> str:
    """What speaks against the label of one option."""
    if option.picked and option.mark is Mark.WRONG and question.full:
        return "picked, labelled wrong, and yet all points were won"
    missed = any(says(line.text, words().missed) for line in option.evidence)
    if option.picked is False and option.mark is Mark.RIGHT and not (missed or _picked_wrong(question)):
        return "labelled right, though the circle beside it is empty"
    said = plain(" ".join(line.text for line in option.feedback)) if option.feedback else ""
    others = texts[said] - (said == plain(option.text)) if said else 0
    return "what stands behind the label is another option" if others else ""


def _picked_wrong(question: QuestionDraft) -> bool:
    """Whether one option was picked, which is labelled wrong, and points were lost: no other circle is filled."""
    picked = [option for option in question.options if option.picked]
    return question.full is False and not question.several and [option.mark for option in picked] == [Mark.WRONG]


@cache
def _plural() -> re.Pattern[str]:
    return re.compile(f" {either(re.escape(f'{plain(phrase)} ') for phrase in words().plural)}")
