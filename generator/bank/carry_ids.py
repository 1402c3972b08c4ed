"""Gives the questions of a new import the ids that they had in the last one."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from generator.bank.ids import new_id
from generator.bank.likeness import Wording, likeness
from generator.model.question import Question, Quiz

_ALIKE = 65.0
"""Two unrelated English questions score 40 to 55, one that lost half of its text 67."""

_ALIKE_DESPITE_NUMBER = 75.0
"""Sisters, e.g. with the same options, score up to 70; a misread number stands on a text that is read well."""

_AS_GOOD_AS_SAME = 97.0
"""No text is more alike by more than `_TIE`."""

_TIE = 3.0
"""Texts whose scores differ by less are equally alike; then the number decides. Scans misread numbers and lose them."""


def carry_ids(base: Quiz | None, fresh: Quiz, taken: Collection[str], ours: Quiz | None = None) -> Quiz:
    """Give each question of a new import its id.

    Args:
        base: the last import of the same source, None when there was none.
        fresh: the new import; ids in it do not count.
        taken: all ids that are in use anywhere else in the bank.
        ours: the quiz as people left it.

    Returns:
        The new import. A question that was in the last one keeps its id; one that a person wrote before the import
        brought it, as the second half of a question that had to be split, gets the id that it has there; another gets
        a new one, which depends on nothing but its text and the taken ids.
    """
    old = base.questions if base else ()
    origin = _correspondence(old, fresh.questions)
    used = {*taken, *(question.id for question in old)}
    own = {each.id: each for each in (ours.questions if ours else ()) if each.id and each.id not in used}
    questions: list[Question] = []
    for index, question in enumerate(fresh.questions):
        given = old[origin[index]].id if index in origin else _written(question, own)
        given = given or new_id(f"{fresh.source}\0{_text(question)}", used)
        own.pop(given, None)
        used.add(given)
        questions.append(replace(question, id=given))
    return replace(fresh, questions=tuple(questions))


def _written(question: Question, own: Mapping[str, Question]) -> str:
    """Return the id of the person's own question that says the same; none when there is none."""
    here = Wording(question)
    return next((name for name, each in own.items() if (like := likeness(here, Wording(each))) and like.same_text), "")


def _correspondence(old: Sequence[Question], new: Sequence[Question]) -> dict[int, int]:
    """Return for each new question that an old one corresponds to the old one's index; best pairs first.

    A question that is most like an old one, but too doubtful to be it, is not given to one that is less alike.
    """
    old_texts, new_texts = [_text(question) for question in old], [_text(question) for question in new]
    origin = _unchanged(old, new)
    origin |= _hardly_changed(old, new, old_texts, new_texts, origin)
    taken = set(origin.values())
    rest = [index for index in range(len(new)) if index not in origin]
    free = [index for index in range(len(old)) if index not in taken]
    scored: list[tuple[float, int, int, int]] = []
    for i in free:
        for j in rest:
            score = fuzz.ratio(old_texts[i], new_texts[j], score_cutoff=_ALIKE)
            if score >= _ALIKE:
                scored.append((-score - _TIE * _same_number(old[i], new[j]), abs(i - j), i, j))
    doubtful: dict[int, float] = {}
    for rank, _, i, j in sorted(scored):
        if j in origin or i in origin.values():
            continue
        score = -rank - _TIE * _same_number(old[i], new[j])
        if _other_number(old[i], new[j]) and score < _ALIKE_DESPITE_NUMBER:
            doubtful[j] = max(score, doubtful.get(j, 0))
        elif score + _TIE >= doubtful.get(j, 0):
            origin[j] = i
    return origin


def _unchanged(old: Sequence[Question], new: Sequence[Question]) -> dict[int, int]:
    """Pair the questions whose text is the same; of several, the first with the first."""
    places: dict[tuple[str, str], list[int]] = {}
    for index, question in enumerate(old):
        places.setdefault((question.number, _text(question)), []).append(index)
    found: dict[int, int] = {}
    for index, question in enumerate(new):
        if same := places.get((question.number, _text(question))):
            found[index] = same.pop(0)
    return found


def _hardly_changed(
    old: Sequence[Question], new: Sequence[Question], old_texts: list[str], new_texts: list[str], known: dict[int, int]
) -> dict[int, int]:
    """Pair the questions of one number whose texts are as good as the same.

    No other text can be clearly more alike. Without this, a small change to all of some thousand questions would have
    each compared with each.
    """
    taken = set(known.values())
    places = {question.number: index for index, question in enumerate(old) if question.number and index not in taken}
    found: dict[int, int] = {}
    for index, question in enumerate(new):
        place = places.get(question.number) if index not in known else None
        if place is not None and fuzz.ratio(old_texts[place], new_texts[index]) >= _AS_GOOD_AS_SAME:
            found[index] = places.pop(question.number)
    return found


def _same_number(old: Question, new: Question) -> bool:
    return bool(old.number) and old.number == new.number


def _other_number(old: Question, new: Question) -> bool:
    return bool(old.number and new.number) and old.number != new.number


def _text(question: Question) -> str:
    """Return what a question says, white space and case aside."""
    return " ".join(" ".join([question.stem, *(option.text for option in question.options)]).casefold().split())
