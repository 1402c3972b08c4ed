"""The bank has each question once.

Why: a reader is asked the same twice, and whoever corrects one of the two leaves the other wrong. Worse are two that
have different keys: one of them lies, and nobody knows which. That is an error where both offer the same options, pairs
or items, and their stems are the same but for spelling; a warning where more is different.

Example: a question imported from two documents, with other typos and its options in another order.

Mend: delete one of the two, best the newer one, as links and readers' progress hang on ids; if both are meant, say in
the stem what sets them apart. Of two with different keys find out first which is right.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from generator.bank.bank import Bank
from generator.bank.candidates import candidates, of_equal, sketch
from generator.bank.checking.surroundings import Surroundings
from generator.bank.cosmetic import bare_words
from generator.bank.likeness import Likeness, Wording, likeness, same_options
from generator.bank.read import finding_at
from generator.bank.rewording import reworded
from generator.bank.schema import QuestionEntry
from generator.bank.tree import question_tree
from generator.model.finding import Finding, Severity
from generator.model.kinds import body_fields, kind_of
from generator.model.question import Question

CODES = {
    "contradiction": Severity.ERROR,
    "duplicate-question": Severity.WARNING,
    "near-duplicate": Severity.WARNING,
}

_SAME_KEY = "Delete the newer one, or say in its stem what sets it apart."
_OTHER_KEY = "Find out which of the two is right; then delete one, or say what sets it apart."
_WORD = 4
"""Letters; in stems of the same options a shorter word that is spelt otherwise is another word."""

_NAMED = 5
"""So many right texts of a question are named at most."""

_GROUP = 20
"""Of so many questions with the very same words at most the first ones are named."""


def gather(bank: Bank) -> list[Any]:
    """Note what every question asks, where, and a sketch of its words."""
    fields = {"id", "stem", *body_fields()}
    gathered: list[Any] = []
    for file, where, question in bank.questions():
        body = {name: value for name, value in question_tree(question).items() if name in fields}
        key = ("options", question.key[0], "text") if question.key else ("stem",)
        places = [list(file.positions.span((*where, *path))) for path in (("stem",), key)]
        draft = file.quiz.draft or question.draft
        gathered.append([body, sketch(Wording(question)), draft, *places])
    return gathered


@dataclass(frozen=True)
class _Asked:
    """A question of the bank, read only when it is needed."""

    path: str
    body: Mapping[str, Any]
    sketch: Sequence[int]
    draft: bool
    stem: Sequence[int]
    key: Sequence[int]

    @cached_property
    def wording(self) -> Wording:
        question = QuestionEntry.model_validate(self.body, strict=False)  # JSON that was remembered has no tuples
        return Wording(question.model())

    @cached_property
    def offered(self) -> tuple[object, ...]:
        """What it lets readers choose or arrange, but for case, white space, punctuation and order; not the key."""
        question = self.wording.question
        options = (option.text for option in question.options)
        matches = (*(pair.match for pair in question.pairs), *question.distractors)
        prompts = (pair.prompt for pair in question.pairs)
        return tuple(sorted(map(bare_words, texts)) for texts in (options, prompts, matches, question.sequence))

    @cached_property
    def asked(self) -> str:
        """Its stem, but for case, white space and punctuation."""
        return bare_words(self.wording.question.stem)

    def equals(self, other: _Asked) -> bool:
        """Whether the two ask the same, whatever they call right."""
        return self.asked == other.asked and self.offered == other.offered

    def differs_in_spelling(self, other: _Asked) -> bool:
        """Whether the two ask the same, but for a misspelt word in the stem."""
        stems = (self.wording.question.stem, other.wording.question.stem)
        return self.offered == other.offered and reworded(*stems, sure=_WORD)

    @cached_property
    def typed(self) -> tuple[str, tuple[str, ...]]:
        """Stem and options as anybody might type them: `DROP` in back-ticks is drop."""
        question = self.wording.question
        return _typed(question.stem), tuple(sorted(_typed(option.text) for option in question.options))

    def differs_in_typing(self, other: _Asked) -> bool:
        """Whether the two ask the same, but for case and back-ticks; not where these tell options apart."""
        options = self.typed[1]
        return bool(options) and self.typed == other.typed and len(set(options)) == len(options)

    @property
    def named(self) -> str:
        """Its id and place."""
        line, column, *_ = self.stem
        return f"`{self.wording.question.id}` in {self.path}:{line}:{column}"


def judge(gathered: Sequence[tuple[str, list[Any]]], around: Surroundings) -> Iterator[Finding]:  # noqa: ARG001
    """Compare the questions that have enough in common; each is reported once, at the later of the two."""
    asked = [_Asked(path, *entry) for path, questions in gathered for entry in questions]
    groups_ = list(of_equal(tuple(each.sketch) for each in asked))
    copies = {index for group in groups_ for index in group[1:]}
    found: dict[int, list[Finding]] = defaultdict(list)
    for group in groups_:
        for place, index in enumerate(group):
            for other in group[: min(place, _GROUP)]:
                found[index] += _compared(asked[other], asked[index])
    single = [index for index in range(len(asked)) if index not in copies]
    for first, second in candidates([asked[index].sketch for index in single]):
        found[single[second]] += _compared(asked[single[first]], asked[single[second]])
    for index in sorted(found):
        if found[index]:
            yield _worst(found[index])


def _compared(one: _Asked, other: _Asked) -> Iterator[Finding]:
    like = likeness(one.wording, other.wording)
    if like is None or like.here or like.there:
        return
    alike = one.equals(other) or one.differs_in_spelling(other) or one.differs_in_typing(other)
    same = alike and not like.other_options
    finding = _contradiction(one, other, like) or _repetition(one, other, like)
    if finding.code == "contradiction" and not same:
        finding = replace(finding, severity=Severity.WARNING)
    yield replace(finding, severity=Severity.NOTICE) if one.draft or other.draft else finding


def _contradiction(one: _Asked, other: _Asked, like: Likeness) -> Finding | None:
    if not (like.other_key or _marked_otherwise(one.wording, other.wording)):
        return None
    there = _key(one.wording.question)
    message = f"The same question is {one.named}, but there another key is marked{there and f': {there}'}."
    return finding_at(other.path, other.key, "contradiction", message, _OTHER_KEY)


def _repetition(one: _Asked, other: _Asked, like: Likeness) -> Finding:
    if one.equals(other):
        message = f"The same question is {one.named}."
        return finding_at(other.path, other.stem, "duplicate-question", message, _SAME_KEY)
    told = ", with some other options" if like.other_options else ", but for spelling or order"
    finding = finding_at(
        other.path, other.stem, "near-duplicate", f"The same question{told} is {one.named}.", _SAME_KEY
    )
    return replace(finding, severity=Severity.NOTICE if like.other_options else Severity.WARNING)


def _marked_otherwise(one: Wording, other: Wording) -> bool:
    """Whether an option that both questions have is right in one and wrong in the other."""
    mine, theirs = one.question, other.question
    if not (mine.options and theirs.options and mine.key and theirs.key):
        return False
    return any(mine.options[i].correct != theirs.options[j].correct for i, j in same_options(one, other).items())


def _typed(text: str) -> str:
    return re.sub(r"[`\s]+", "", text.casefold())


def _key(question: Question) -> str:
    right = [f"“{' '.join(text.split())[:60]}”" for text in kind_of(question).right(question)]
    return ", ".join((*right[:_NAMED], *(["…"] if len(right) > _NAMED else [])))


def _worst(findings: Sequence[Finding]) -> Finding:
    """Return the one of a question's findings that matters most."""
    codes, levels = list(CODES), list(Severity)
    return min(findings, key=lambda each: (levels.index(each.severity), codes.index(each.code)))
