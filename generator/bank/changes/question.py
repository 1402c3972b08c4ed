"""What is different about one question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields

from generator.bank.changes.change import Change, Code
from generator.bank.changes.located import Located
from generator.bank.rewording import reworded
from generator.model.kinds import body_fields, kind_of
from generator.model.question import Question

_TOLD = frozenset({"id", "stem", "explanation"})
"""Fields that have a kind of change to themselves."""


def question_changes(before: Located, after: Located) -> Iterator[Change]:
    """Yield what is different about a question, wherever it stands.

    Two questions that differ in anything but their ids give one change at least.
    """
    old, new = before.question, after.question
    key = key_change(old, new)
    if key:
        yield after.change(key, before.key, after.key)
    if old.stem != new.stem:
        yield after.change(Code.STEM, [old.stem], [new.stem])
    gone, come = _body(old) - _body(new), _body(new) - _body(old)
    if key:  # it tells what of the body belongs to it
        gone, come = (_without(texts, each) for texts, each in ((gone, old), (come, new)))
    if gone or come:
        yield after.change(Code.OPTIONS, gone, come)
    if old.explanation != new.explanation:
        yield after.change(Code.EXPLANATION, filter(None, [old.explanation]), filter(None, [new.explanation]))
    if before.draft != after.draft:
        told = (old.review or before.file.quiz.review) if before.draft else (new.review or after.file.quiz.review)
        notes = [note.note for note in told]
        yield after.change(*((Code.SETTLED, notes) if before.draft else (Code.DRAFT, (), notes)))
    if others := tuple(_others(old, new, told=bool(key or gone or come), same_state=before.draft == after.draft)):
        yield after.change(Code.DETAILS, (), others)


def key_change(old: Question, new: Question) -> Code | None:
    """Say whether other answers are right than before.

    Returns:
        `KEY` when an option that stands in both versions, or another number of them, is right in one of them only, when
        a right option says something else than before, and for every other kind of question when what is right changed;
        `KEY_TEXT` when right options are only spelt or punctuated otherwise.
    """
    if kind_of(old) == kind_of(new) and _folded(kind_of(old).right(old)) == _folded(kind_of(new).right(new)):
        return None
    if not (old.options and new.options):
        return Code.KEY
    was, now = ({" ".join(each.text.split()): each.correct for each in question.options} for question in (old, new))
    turned = any(was[text] != now[text] for text in was.keys() & now.keys())
    return Code.KEY_TEXT if not turned and _all_reworded(old, new) else Code.KEY


def _all_reworded(old: Question, new: Question) -> bool:
    """Whether each right option is one that was right before, spelt or punctuated otherwise."""
    was, now = (_folded(kind_of(each).right(each)) for each in (old, new))
    gone, come = list((was - now).elements()), list((now - was).elements())
    for text in gone:
        same = next((other for other in come if reworded(text, other)), None)
        if same is None:
            return False
        come.remove(same)
    return not come


def _folded(texts: Iterable[str]) -> Counter[str]:
    return Counter(" ".join(text.split()) for text in texts)


def _body(question: Question) -> Counter[str]:
    """Return the texts that a reader chooses from or arranges."""
    pairs = (f"{pair.prompt} → {pair.match}" for pair in question.pairs)
    return Counter([*(option.text for option in question.options), *pairs, *question.distractors, *question.sequence])


def _without(texts: Counter[str], question: Question) -> Counter[str]:
    right = {*kind_of(question).right(question), *question.sequence}
    return Counter({text: number for text, number in texts.items() if text not in right})


def _others(old: Question, new: Question, *, told: bool, same_state: bool) -> Iterator[str]:
    """Yield the names of the other fields that changed; what `told` covers is left out."""
    for name in (field.name for field in fields(Question) if field.name not in _TOLD):
        was, now = getattr(old, name), getattr(new, name)
        if was == now or (name == "review" and not same_state):
            continue
        if name == "options":
            yield from _of_options(old, new, told=told)
        elif name not in body_fields() or not told or name in {"select", "scoring", "shuffle"}:
            yield name


def _of_options(old: Question, new: Question, *, told: bool) -> Iterator[str]:
    was, now = ({each.text: each for each in question.options} for question in (old, new))
    both = [(was[text], now[text]) for text in was.keys() & now.keys()]
    feedback = any(before.feedback != after.feedback for before, after in both)
    fixed = any(before.fixed != after.fixed for before, after in both)
    yield from (name for name, differs in (("feedback", feedback), ("fixed", fixed)) if differs)
    if not (feedback or fixed or told):
        yield "order of options" if Counter(old.options) == Counter(new.options) else "options"
