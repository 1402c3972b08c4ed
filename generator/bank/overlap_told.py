"""Says which questions are the same: each for itself, or, where another quiz has many of them, all in one finding."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from textwrap import shorten

from generator.bank.likeness import Likeness
from generator.model.finding import Finding, Severity
from generator.model.question import Question, Quiz

_CODE = "same-question"
_MANY = 5
"""So many questions that another quiz has as well are hardly chance: the two were made of one document."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stands; line and column are 0 when only its file is known."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        """Write it as findings do."""
        return ":".join(str(part) for part in (self.path, self.line, self.column) if part)


@dataclass(frozen=True, slots=True)
class Match:
    """A question that is one with an imported one."""

    like: Likeness
    question: Question
    place: Place

    @property
    def rank(self) -> tuple[bool, bool, bool]:
        """What sorts matches: one with another key first, one that only shares the stem last."""
        return not self.like.other_key, self.like.other_options, bool(self.like.here or self.like.there)


def told(quiz: Quiz, places: Sequence[Place], found: Mapping[int, Sequence[Match]]) -> tuple[Finding, ...]:
    """Say which questions are the same as others.

    Args:
        quiz: the quiz.
        places: where its questions stand.
        found: by index, the questions that are one with a question.

    Returns:
        A warning for each question with another key there, a notice for every other; one for all that are in one quiz.
    """
    ranked = {i: sorted(found[i], key=lambda match: match.rank) for i in sorted(found)}
    there = _in_one_quiz(places, {i: matches for i, matches in ranked.items() if not matches[0].like.other_key})
    each = tuple(_finding(quiz.questions[i], places[i], ranked[i]) for i in ranked if i not in there)
    return (_many(quiz, places, there), *each) if there else each


def _in_one_quiz(places: Sequence[Place], ranked: Mapping[int, Sequence[Match]]) -> dict[int, Match]:
    """The questions that are in the quiz that has most of them, if those are many."""
    paths = [{match.place.path for match in matches} - {places[i].path} for i, matches in ranked.items()]
    (path, count), *_ = Counter(path for each in paths for path in sorted(each)).most_common(1) or [("", 0)]
    same = {i: next((match for match in ranked[i] if match.place.path == path), None) for i in ranked}
    return {i: match for i, match in same.items() if match} if count >= _MANY else {}


def _many(quiz: Quiz, places: Sequence[Place], there: Mapping[int, Match]) -> Finding:
    place, path = places[next(iter(there))], next(iter(there.values())).place.path
    listed = ", ".join(f"{quiz.questions[i].number or quiz.questions[i].id} ({_short(there[i])})" for i in there)
    message = f"{len(there)} questions are in {path} already: {listed}."
    hint = "If both are readings of one document, import them together with --same; else delete what is there twice."
    return Finding(place.path, place.line, place.column, _CODE, message, hint, Severity.NOTICE)


def _short(match: Match) -> str:
    nearly = "nearly " if match.like.here or match.like.there else ""
    return f"{nearly}{match.question.id or 'one'}{' with other options' if match.like.other_options else ''}"


def _finding(question: Question, place: Place, matches: Sequence[Match]) -> Finding:
    best, *others = matches
    name = question.number or question.id
    more = f" It is not the only one: {len(others)} more." if others else ""
    message = f"Question {name} is {_told(best)}{more}"
    if best.like.other_key:
        hint = "One of the two keys may be wrong: compare both with their sources."
        return Finding(place.path, place.line, place.column, _CODE, message, hint, Severity.WARNING)
    hint = "Delete one of the two, or say in its stem what sets it apart."
    return Finding(place.path, place.line, place.column, _CODE, message, hint, Severity.NOTICE)


def _told(match: Match) -> str:
    like = match.like
    nearly = "nearly " if like.here or like.there else ""
    but = ", but another key is marked there" if like.other_key else ""
    but = ", with other options" if like.other_options else but
    told = f"{nearly}the same as {match.question.id or 'one'} in {match.place}{but}."
    words = (("Only here", like.here), ("Only there", like.there))
    return " ".join([told, *(f"{where}: “{shorten(each, 60)}”." for where, each in words if each)])
