"""The parts of one question in a Moodle review: stem, options, feedback, and the statement of the key.

They come in the order of Moodle's `question/type/rendererbase.php`: text, prompt, answers, feedback, and last of all
the right answer; behind it only comments and the history of the attempt.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from generator.importing.drafts import Lines
from generator.importing.fences import fenced
from generator.importing.pieces import cut
from generator.importing.words import pattern, phrases, says
from generator.model.line import Line

_TABLE = "moodle_review"


class Prompt(StrEnum):
    """What a question asks to do."""

    ONE = "one"
    SEVERAL = "several"
    ANSWER = "answer"  # a field to write in: `Answer:`
    LEGEND = "legend"  # `Question 2 Answer`, above options and fields
    ESSAY = "essay"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Parts:
    """One question, cut at the lines that Moodle prints; blank lines are kept where paragraphs matter.

    Attributes:
        prompt: what it asks to do.
        stem: its text; without a prompt, all that stands above the feedback.
        options: what stands between prompt and feedback; of an open question, what was typed.
        feedback: free text among the feedback.
        said: what is stated as the key.
        after: comments of a teacher and the history of the attempt.
        evidence: the lines that part all this.
        plural: whether the statement speaks of several answers.
        stated: whether there is one.
    """

    prompt: Prompt
    stem: Lines
    options: Lines
    feedback: Lines
    said: Lines
    after: Lines
    evidence: Lines
    plural: bool
    stated: bool


def parts(lines: Lines) -> Parts:
    """Cut the lines of a question below its head."""
    taken: dict[str, list[Line]] = {name: [] for name in ("stem", "options", "feedback", "said", "after")}
    evidence: list[Line] = []
    prompt, key, into = Prompt.NONE, None, "stem"
    for line, code in zip(lines, fenced(lines), strict=True):
        if code or line.blank or into == "after":
            taken[into].append(line)
            continue
        cut_at = _boundary(line, into)
        if cut_at is None:
            taken[into].append(line)
            continue
        into = cut_at.into or into
        prompt, key = cut_at.prompt or prompt, cut_at.key if cut_at.key is not None else key
        evidence.append(cut_at.line)
        taken[into] += [cut_at.rest] if cut_at.rest else []
    named = {name: tuple(part) for name, part in taken.items()}
    return Parts(prompt, **named, evidence=tuple(evidence), plural=bool(key), stated=key is not None)


@dataclass(frozen=True, slots=True)
class _Boundary:
    """A line that Moodle printed: the words of it, which part follows, and what stands behind on the same line."""

    line: Line
    into: str = ""
    rest: Line | None = None
    prompt: Prompt | None = None
    key: bool | None = None


def _boundary(line: Line, part: str) -> _Boundary | None:
    """Read a line as the end of a part; None when it belongs to it."""
    if part == "stem" and (prompt := _prompt(line)):
        return _Boundary(prompt[1], "options", prompt[2], prompt=prompt[0])
    if key := _key(line):
        return _Boundary(key[1], "said", key[2], key=key[0])
    if part != "said" and (_whole("feedback").fullmatch(line.text) or _verdict().fullmatch(line.text)):
        return _Boundary(line, "feedback")
    if _is_after(line.text.rstrip(), part):
        return _Boundary(line, "after")
    if part != "stem" and _whole("buttons").fullmatch(line.text):
        return _Boundary(line)
    return None


def _is_after(text: str, part: str) -> bool:
    """Whether a comment or the history begins here; below what was written in an essay, behind a colon only."""
    if part == "stem":
        return text.endswith(":") and _after().fullmatch(text) is not None
    return part in {"feedback", "said"} and _after().match(text) is not None


def opens_feedback(line: Line) -> bool:
    """Whether a line can only stand within a question: a prompt, a verdict, or the statement of the key."""
    return any(sign is not None for sign in (_prompt(line), _key(line), _verdict().fullmatch(line.text)))


def _prompt(line: Line) -> tuple[Prompt, Line, Line | None] | None:
    """Read a prompt: what it asks, the line of it, and an option that stands behind it on the same line."""
    for prompt, known in _prompts():
        match = known.match(line.text)
        if match:
            taken, rest = cut(line, match.end())
            return prompt, taken, None if rest.blank else rest
    for prompt, key in ((Prompt.ONE, "one"), (Prompt.SEVERAL, "several")):
        if says(line.text, phrases(_TABLE, key)):  # `Sclect one:`
            return prompt, line, None
    return None


def _key(line: Line) -> tuple[bool, Line, Line | None] | None:
    """Read a statement of the key: whether of several answers, the words of it, and what they name."""
    for key, plural in (("keys_are", True), ("key_is", False)):
        match = _statement(key).match(line.text)
        if match:
            words, rest = cut(line, match.end())
            return plural, words, None if rest.blank else rest
    return None


@cache
def _statement(key: str) -> re.Pattern[str]:
    return re.compile(rf"[\s*_>]*{pattern(phrases(_TABLE, key))}[*_]*(?:\s?:[*_]*\s*|\s+(?=['‘\"“«„]))", re.IGNORECASE)


@cache
def _prompts() -> tuple[tuple[Prompt, re.Pattern[str]], ...]:
    numbered = rf"{pattern(phrases(_TABLE, 'question'))}\s+\d{{1,4}}\s*"
    several, one, answer, essay = (pattern(phrases(_TABLE, key)) for key in ("several", "one", "answer", "essay"))
    ends = r"\s?[:.]?[\s*_]*$"
    return tuple(
        (prompt, re.compile(regex, re.IGNORECASE))
        for prompt, regex in (
            (Prompt.SEVERAL, rf"[\s*_]*(?:{numbered})?{several}{ends}"),
            (Prompt.ONE, rf"[\s*_]*(?:{numbered})?{one}{ends}"),
            (Prompt.ESSAY, rf"[\s*_]*(?:{numbered}{essay}|{essay}\s+{numbered}){ends}"),
            # an input's label, with what was typed behind it, or the number that screen readers are told
            (Prompt.LEGEND, rf"[\s*_]*{numbered}{answer}[\s*_]*$"),
            (Prompt.ANSWER, rf"[\s*_]*(?:{numbered})?{answer}\s?:\s*(?:{numbered}$)?"),
        )
    )


@cache
def _whole(key: str) -> re.Pattern[str]:
    return re.compile(rf"[\s*_#‘’'~|]*{pattern(phrases(_TABLE, key))}\s?:?[\s*_]*", re.IGNORECASE)


@cache
def _verdict() -> re.Pattern[str]:
    """Match `Your answer is correct.`, `You have correctly selected 1.`, `Sie haben 2 richtig ausgewählt.`."""
    known = [re.escape(phrase).replace(r"\*", r"\d+").replace(r"\ ", r"\s+") for phrase in phrases(_TABLE, "verdict")]
    return re.compile(rf"[\s*_]*(?:{'|'.join(known)})(?:\s+\d+)?[.!]?[\s*_]*", re.IGNORECASE)


@cache
def _after() -> re.Pattern[str]:
    return re.compile(rf"[\s*_#]*{pattern(phrases(_TABLE, 'after'))}(?:\s?:|[\s*_]*$)", re.IGNORECASE)
