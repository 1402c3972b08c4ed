"""Makes the changes that findings offer: `qbank check --fix`.

A change goes through the reader and the writer of the bank: the file says afterwards what it said, but for the value
that was to be mended, and has all its comments; the questions keep their number, and each its marks.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from generator.bank.folders import write_atomically
from generator.bank.read import QuizFile
from generator.bank.rewrite import comments_stay, read_text, rewrite, with_plain_breaks
from generator.bank.schema import QuizEntry
from generator.bank.tree import quiz_tree
from generator.model.finding import Finding, Fix, Value
from generator.model.question import Quiz


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of one file.

    Attributes:
        path: the file.
        fixes: what was changed.
        findings: why a change was refused.
    """

    path: str
    fixes: tuple[Fix, ...] = ()
    findings: tuple[Finding, ...] = ()


def mend_files(findings: Iterable[Finding]) -> tuple[Mended, ...]:
    """Make the changes that findings offer, each file at once and as a whole.

    Args:
        findings: those without a fix are passed over.

    Raises:
        OSError: a file cannot be read or written.
    """
    by_path: dict[str, list[Fix]] = defaultdict(list)
    for finding in findings:
        if finding.fix:
            by_path[finding.path].append(finding.fix)
    return tuple(_mend_file(path, fixes) for path, fixes in sorted(by_path.items()))


def _mend_file(path: str, fixes: Sequence[Fix]) -> Mended:
    written = Path(path).read_bytes().decode()
    text, done, findings = mend_text(path, written, fixes)
    if text != written:
        write_atomically(Path(path), text.encode())
    return Mended(path, done, findings)


def mend_text(path: str, written: str, fixes: Sequence[Fix]) -> tuple[str, tuple[Fix, ...], tuple[Finding, ...]]:
    """Make changes to the text of a file.

    Args:
        path: the file, as findings name it.
        written: what stands in it.
        fixes: the changes; one that would change what another has changed waits for the next run.

    Returns:
        The new text, the changes that are in it, and why others are not.
    """
    text = written
    done: list[Fix] = []
    refused: list[Finding] = []
    for fix in fixes:
        if any(_overlap(fix, other) for other in done):
            continue
        file, findings = read_text(path, with_plain_breaks(text))
        if file is None:
            return written, (), findings
        quiz = mended(file.quiz, fix)
        if quiz is None:
            continue
        again, findings = rewrite(file, quiz)
        if again is not None and isinstance(fix.value, str):  # what is moved takes its comments along
            again, findings = comments_stay(file, again, _paths_of(fix, file))
        if again is None:
            refused += findings
            continue
        text = again
        done.append(fix)
    return text, tuple(done), tuple(refused)


def mended(quiz: Quiz, fix: Fix) -> Quiz | None:
    """Return a quiz after a change; None when the change does not fit, or would do more than it may."""
    try:
        tree = _replaced(quiz_tree(quiz), fix.where, fix.value)
        after = QuizEntry.model_validate(tree).model()
    except (ValidationError, KeyError, IndexError, TypeError):
        return None
    return after if _marks(after) == _marks(quiz) else None


def _marks(quiz: Quiz) -> list[tuple[int, ...]]:
    """Return what no change may touch: of each question, how many options it has and how many are right."""
    return [(len(each.options), len(each.key), len(each.answers), len(each.pairs)) for each in quiz.questions]


def _replaced(tree: Value, where: Sequence[str | int], value: Value) -> Value:
    if not where:
        return value
    step, *rest = where
    if isinstance(step, str) and isinstance(tree, Mapping):
        return {**tree, step: _replaced(tree.get(step, "") if not rest else tree[step], rest, value)}
    if isinstance(step, int) and isinstance(tree, tuple):
        return (*tree[:step], _replaced(tree[step], rest, value), *tree[step + 1 :])
    raise KeyError(step)


def _overlap(one: Fix, other: Fix) -> bool:
    shorter = min(len(one.where), len(other.where))
    return one.where[:shorter] == other.where[:shorter]


def _paths_of(fix: Fix, file: QuizFile) -> frozenset[tuple[str | int, ...]]:
    """Return the paths of values that are new: an id that was not there."""
    return frozenset() if file.positions.node(fix.where) else frozenset({fix.where})
