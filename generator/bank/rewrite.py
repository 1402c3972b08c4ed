"""Changes a quiz file as a whole, or refuses: what comes out says what was meant, and every comment is in it."""

from __future__ import annotations

import re
from collections import Counter

from generator.bank.comments import comments, dedent_comments
from generator.bank.read import QuizFile, read_quiz
from generator.bank.splice import splice
from generator.bank.tree import quiz_tree
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
    after, findings = read_text(file.path, text)
    if after is not None and after.quiz == quiz and not _lost_comments(file, after):
        return text, ()
    line = findings[0].line if findings else 0
    message = "The file is written in a way that qbank cannot change without losing something; it was left as it is."
    hint = "Write it in the layout of the other quiz files: one key a line, no braces."
    return None, (Finding(file.path, line, 0, "not-rewritable", message, hint),)


def _lost_comments(before: QuizFile, after: QuizFile) -> Counter[str]:
    return _comments(before) - _comments(after)


def _comments(file: QuizFile) -> Counter[str]:
    found = comments(file.positions.source.text, file.positions.root)
    return Counter(comment.rstrip() for _, comment in found if not comment.startswith("# yaml-language-server:"))
