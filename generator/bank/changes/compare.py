"""Compares two versions of a bank."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from rapidfuzz import fuzz, process

from generator.bank.bank import Bank
from generator.bank.changes.change import Change, Changes, Code
from generator.bank.changes.located import Located, Name, located
from generator.bank.changes.question import question_changes
from generator.bank.read import QuizFile
from generator.model.question import Quiz

_SAME = 90.0
"""Of texts that score so much, one is the other with a few words mended."""

_ORDER = {code: place for place, code in enumerate(Code)}

_DETAILS = ("tags", "source", "review")
"""What is only named when it changes, of a quiz."""

Names = Mapping[str, str]
"""Paths of quizzes as they are now, by their paths before."""


def compare(before: Bank, after: Bank) -> Changes:
    """Say what is different between two versions of a bank.

    A question is the same one as long as it has its id, whatever else changes and in whatever file it stands. What a
    file holds that breaks the format in one version is compared in neither.

    Args:
        before: the earlier version.
        after: the later one.
    """
    broken_before, broken_after = _broken(before), _broken(after)
    old, new = located(before), located(after)
    old, new = _comparable(old, new, broken_after, _sound(after)), _comparable(new, old, broken_before, _sound(before))
    pairs = {name: name for name in old.keys() & new.keys()} | _renamed(old, new)
    found = [*_gone_and_come(old, new, pairs)]
    files = {file.path: file for file in after.files if file.path not in broken_before}
    were = {file.path: file for file in before.files if file.path not in broken_after}
    names = _files(were, files, [(old[a], new[b]) for a, b in pairs.items()])
    for a, b in pairs.items():
        found += _of_pair(old[a], new[b], names)
    found += _quizzes(were, files, names)
    found.sort(key=lambda change: (_ORDER[change.code], change.path, change.line))
    return Changes(tuple(found), tuple(sorted(broken_before | broken_after)))


def _broken(bank: Bank) -> set[str]:
    return {finding.path for finding in bank.findings} - {file.path for file in bank.files}


def _comparable(
    mine: Mapping[Name, Located], other: Mapping[Name, Located], broken: Collection[str], sound: Collection[Name]
) -> dict[Name, Located]:
    """Leave out the questions that a broken file of the other version may well hold."""
    return {
        name: each
        for name, each in mine.items()
        if name in other or (each.file.path not in broken and name not in sound)
    }


def _sound(bank: Bank) -> set[Name]:
    """Name the questions that can still be made out in broken files."""
    return set(located(replace(bank, files=bank.partial)))


def _renamed(old: Mapping[Name, Located], new: Mapping[Name, Located]) -> dict[Name, Name]:
    """Pair the questions that are gone with those that ask the same below another id.

    Where more than one could be meant, none is: then one question is gone, and another one is new.
    """
    gone = {name: _asked(each) for name, each in old.items() if name not in new}
    come = {name: _asked(each) for name, each in new.items() if name not in old}
    pairs = _same_texts(gone, come)
    come = {name: text for name, text in come.items() if name not in set(pairs.values())}
    gone = {name: text for name, text in gone.items() if name not in pairs}
    back = _likest(come, gone)
    return pairs | {mine: other for mine, other in _likest(gone, come).items() if back.get(other) == mine}


def _same_texts(mine: Mapping[Name, str], others: Mapping[Name, str]) -> dict[Name, Name]:
    """Pair names whose text no other name on either side has; comparing each with each would take long."""
    here, there = _by_text(mine), _by_text(others)
    shared = here.keys() & there.keys()
    return {here[text][0]: there[text][0] for text in shared if len(here[text]) == len(there[text]) == 1}


def _by_text(texts: Mapping[Name, str]) -> dict[str, list[Name]]:
    names: dict[str, list[Name]] = {}
    for name, text in texts.items():
        names.setdefault(text, []).append(name)
    return names


def _likest(mine: Mapping[Name, str], others: Mapping[Name, str]) -> dict[Name, Name]:
    """Find for each text the one that is most like it, if there is one and no other is as like."""
    found: dict[Name, Name] = {}
    for name, text in mine.items():
        best = process.extract(text, others, scorer=fuzz.ratio, score_cutoff=_SAME, limit=2)
        if best and (len(best) == 1 or best[0][1] > best[1][1]):
            found[name] = best[0][2]
    return found


def _asked(each: Located) -> str:
    question = each.question
    return " ".join(" ".join([question.stem, *(option.text for option in question.options)]).split())


def _gone_and_come(
    old: Mapping[Name, Located], new: Mapping[Name, Located], pairs: Mapping[Name, Name]
) -> Iterator[Change]:
    for name, each in old.items():
        if name not in pairs:
            yield each.change(Code.REMOVED, before=each.key)
    come = set(pairs.values())
    for name, each in new.items():
        if name not in come:
            yield each.change(Code.ADDED, after=each.key)


def _of_pair(old: Located, new: Located, names: Names) -> Iterator[Change]:
    if old.question.id != new.question.id:
        yield new.change(Code.ID, filter(None, [old.question.id]), filter(None, [new.question.id]))
    if names.get(old.file.path, old.file.path) != new.file.path:
        yield new.change(Code.MOVED, [old.file.path], [new.file.path])
    if old.file is not new.file:
        yield from question_changes(old, new)


def _files(
    old: Mapping[str, QuizFile], new: Mapping[str, QuizFile], pairs: Iterable[tuple[Located, Located]]
) -> dict[str, str]:
    """Say which quiz is which: that of the same path, or the new one that all its remaining questions went to."""
    went: dict[str, set[str]] = {}
    came: dict[str, set[str]] = {}
    for before, after in pairs:
        went.setdefault(before.file.path, set()).add(after.file.path)
        came.setdefault(after.file.path, set()).add(before.file.path)
    names = {path: path for path in old if path in new}
    for path in went.keys() & old.keys() - new.keys():
        places = went[path]
        place = next(iter(places))
        if place in new and len(places) == 1 and place not in old and came[place] == {path}:
            names[path] = place
    return names


def _quizzes(old: Mapping[str, QuizFile], new: Mapping[str, QuizFile], names: Names) -> Iterator[Change]:
    kept = set(names.values())
    yield from (_of_quiz(Code.QUIZ_REMOVED, file) for path, file in old.items() if path not in names)
    yield from (_of_quiz(Code.QUIZ_ADDED, file) for path, file in new.items() if path not in kept)
    for path, place in names.items():
        was, now = old[path].quiz, new[place].quiz
        if path != place:
            yield _of_quiz(Code.QUIZ_RENAMED, new[place], [path], [place])
        if was.title != now.title:
            yield _of_quiz(Code.QUIZ_TITLE, new[place], [was.title], [now.title])
        if was.introduction != now.introduction:
            told = [filter(None, [quiz.introduction]) for quiz in (was, now)]
            yield _of_quiz(Code.QUIZ_INTRODUCTION, new[place], *told)
        if details := [name for name in _DETAILS if getattr(was, name) != getattr(now, name)]:
            yield _of_quiz(Code.QUIZ_DETAILS, new[place], (), details)
        if _order(was, now) != _order(now, was):
            yield _of_quiz(Code.ORDER, new[place])


def _of_quiz(code: Code, file: QuizFile, before: Iterable[str] = (), after: Iterable[str] = ()) -> Change:
    return Change(code, file.path, 1, "", file.quiz.title, tuple(before), tuple(after))


def _order(quiz: Quiz, other: Quiz) -> list[str]:
    """Return the ids of those questions of a quiz that another version of it has as well, in their order."""
    shared = {question.id for question in other.questions}
    return list(dict.fromkeys(question.id for question in quiz.questions if question.id in shared))
