"""What must not be mixed of two versions of a question: the stem, and the fields of its kind with the key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from generator.bank.cosmetic import same_words
from generator.bank.three_way import Conflict
from generator.model.kinds import body_fields, kind_of
from generator.model.question import Option, Question

Body = tuple[object, ...]
"""The fields that make a question one of its kind, in the order of `body_fields`; options without their feedback."""

_ASIDE = "changed by the new import after a person had worked on the question; what stood here was kept."


def unit(question: Question) -> tuple[str, Body]:
    """Return what is asked, with what is to be chosen or answered and the key."""
    return question.stem, body(question)


def body(question: Question) -> Body:
    """Return options, pairs, answers and what else belongs to a kind of question, without what is said of options."""
    bare = tuple(replace(option, feedback="") for option in question.options)
    return tuple(bare if name == "options" else getattr(question, name) for name in body_fields())


def with_body(question: Question, other: Question, options: tuple[Option, ...]) -> Question:
    """Return a question with the fields of another one's kind, and these options."""
    fields = {name: getattr(other, name) for name in body_fields()}
    return replace(question, **(fields | {"options": options}))


def follows(ours: Question, base: Question, theirs: Question, *, settled: bool) -> bool:
    """Whether the unit is the new import's: it changed there, and whatever people changed is the same there."""
    if settled or unit(theirs) in (unit(ours), unit(base)):
        return False
    return all(mine in (old, new) for mine, old, new in zip(*map(unit, (ours, base, theirs)), strict=True))


def clashes(ours: Question, base: Question, theirs: Question) -> Iterator[Conflict]:
    """Yield the parts of the unit in which the new import says what neither people nor the last import said."""
    if theirs.stem not in (ours.stem, base.stem):
        yield _clash(ours, base, "stem", ours.stem, theirs.stem)
    if body(theirs) not in (body(ours), body(base)):
        yield _clash(ours, base, key_field(ours), shown(ours), shown(theirs))


def key_field(question: Question) -> str:
    """Name the field that has the key, as a note shall."""
    return kind_of(question).NEEDS[0]


def _clash(ours: Question, base: Question, field: str, mine: str, new: str) -> Conflict:
    touched = ours.stem != base.stem if field == "stem" else body(ours) != body(base)
    return Conflict(ours.id, field, mine, new) if touched else Conflict(ours.id, field, mine, new, _ASIDE)


def with_cosmetics(ours: Question, base: Question, theirs: Question) -> tuple[Question, Question]:
    """Return people's version and the last import, with what the new one only spells otherwise spelt as there."""
    stem = ours.stem == base.stem and same_words(base.stem, theirs.stem)
    options = body(ours) == body(base) and _same_body(base, theirs)
    return _spelt(ours, theirs, stem=stem, options=options), _spelt(base, theirs, stem=stem, options=options)


def _spelt(question: Question, theirs: Question, *, stem: bool, options: bool) -> Question:
    if stem:
        question = replace(question, stem=theirs.stem)
    if options:
        pairs = zip(question.options, theirs.options, strict=True)
        question = replace(question, options=tuple(replace(option, text=new.text) for option, new in pairs))
    return question


def _same_body(base: Question, theirs: Question) -> bool:
    """Whether two bodies differ at most in how their options are spelt."""
    texts = [(old.text, new.text) for old, new in zip(base.options, theirs.options, strict=False)]
    respelt = tuple(replace(old, text=new.text) for old, new in zip(base.options, theirs.options, strict=False))
    same = len(base.options) == len(theirs.options) and body(replace(base, options=respelt)) == body(theirs)
    return same and all(same_words(old, new) for old, new in texts)


def key_moved(base: Question, theirs: Question) -> bool:
    """Whether the new import marks something else as right, not only spells it otherwise."""
    old, new = _right(base), _right(theirs)
    respelt = base.key == theirs.key and not {option.text for option in base.options} & (new - old)
    return old != new and not respelt


def _right(question: Question) -> set[str]:
    return set(kind_of(question).right(question))


_TOLD = ("select", "scoring", "shuffle")


def shown(question: Question) -> str:
    """Return what is to be chosen or answered, with the key, for a note."""
    lines = [f"- [{'x' if option.correct else ' '}] {option.text}" for option in question.options]
    lines += [] if lines else [f"- {text}" for text in kind_of(question).right(question)]
    lines += [f"- no match: {text}" for text in question.distractors]
    fixed = [str(number) for number, option in enumerate(question.options, start=1) if option.fixed]
    lines += [f"fixed: {', '.join(fixed)}"] if fixed else []
    return "\n".join(lines + [f"{name}: {value}" for name in _TOLD if (value := getattr(question, name))])
