"""Changes a quiz file as a whole, or refuses: what comes out says what was meant, and every comment is in it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import zip_longest

from generator.bank.comments import comments, dedent_comments
from generator.bank.read import QuizFile, read_quiz
from generator.bank.splice import splice
from generator.bank.standing import standings
from generator.bank.tree import quiz_tree
from generator.bank.yaml_node import FieldPath
from generator.model.finding import Finding
from generator.model.question import Quiz

Rewritten = tuple[str | None, tuple[Finding, ...]]
"""The new text, None when it was refused; and why."""


def with_plain_breaks(text: str) -> str:
    r"""Return a text whose lines all end in `\n`, the last one too."""
    text = re.sub(r"\r\n?", "\n", text)
    return text if text.endswith("\n") else f"{text}\n"


def read_text(path: str, text: str) -> tuple[QuizFile | None, tuple[Finding, ...]]:
    """Read a quiz from a text."""
    return read_quiz(path, text.encode())


def rewrite(file: QuizFile, new: Quiz) -> Rewritten:
    """Make a file say something else in its own words.

    Args:
        file: a file with plain line breaks.
        new: what it shall say.
    """
    rewritten = verified(file, _spliced(file, new), new)
    if rewritten[0] is not None:
        return rewritten
    tidy, _ = read_text(file.path, dedent_comments(file.positions.source.text, file.positions.root))
    return rewritten if tidy is None else verified(file, _spliced(tidy, new), new)


def _spliced(file: QuizFile, new: Quiz) -> str:
    return splice(file.positions.source.text, file.positions.root, quiz_tree(file.quiz), quiz_tree(new))


def verified(file: QuizFile, text: str, quiz: Quiz) -> Rewritten:
    """Return a new text of a file if it says what it shall and has all comments."""
    after, _ = read_text(file.path, text)
    if after is None or after.quiz != quiz:
        return None, (_not_rewritable(file, 0, 0, "losing something"),)
    kept = Counter(comment for _, comment in _comments(after))
    for place, comment in _comments(file):
        kept[comment] -= 1
        if kept[comment] < 0:
            return None, (_not_rewritable(file, *file.positions.source.position(place), "losing this comment"),)
    return text, ()


def comments_stay(file: QuizFile, text: str, ignored: frozenset[FieldPath]) -> Rewritten:
    """Return a new text of a file if every comment stands between the same keys, values and items as before.

    Args:
        file: the file with plain line breaks, as it is.
        text: what it shall become, `verified`.
        ignored: paths of values that are new.
    """
    after, _ = read_text(file.path, text)
    now = standings(after.positions, ignored) if after else ()
    for (place, before), (_, then) in zip_longest(standings(file.positions, ignored), now, fillvalue=(0, None)):
        if before != then:
            line, column = file.positions.source.position(place)
            return None, (_not_rewritable(file, line, column, "tearing this comment from its place"),)
    return text, ()


def _not_rewritable(file: QuizFile, line: int, column: int, harm: str) -> Finding:
    message = f"The file is written in a way that qbank cannot change without {harm}; it was left as it is."
    hint = "Write it in the layout of the other quiz files: one key a line, no braces, comments on lines of their own."
    return Finding(file.path, line, column, "not-rewritable", message, hint)


def _comments(file: QuizFile) -> list[tuple[int, str]]:
    found = comments(file.positions.source.text, file.positions.root)
    return [(place, text.rstrip()) for place, text in found if not text.startswith("# yaml-language-server:")]
