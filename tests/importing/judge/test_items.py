from __future__ import annotations

import pytest

from generator.importing.drafts import PairDraft, Passage, QuestionDraft
from generator.importing.judge.items import of_question
from tests.importing.text import lines


def passages(text: str) -> tuple[Passage, ...]:
    return (Passage(lines(text)),) if text else ()


def question(pairs: str, distractors: str = "", sequence: str = "") -> QuestionDraft:
    both = [each.split("=") for each in pairs.split()]
    return QuestionDraft(
        "",
        passages("Match."),
        pairs=tuple(PairDraft(passages(prompt), passages(match)) for prompt, match in both),
        distractors=tuple(map(passages, distractors.split())),
        sequence=tuple(map(passages, sequence.split())),
    )


@pytest.mark.parametrize(
    "sound", [question("a=x b=y"), question("a=x b=x", "z"), question("", sequence="a b"), question("+=x -=y")]
)
def test_what_can_be_told_apart_is_not_doubted(sound: QuestionDraft) -> None:
    assert not list(of_question(sound))


@pytest.mark.parametrize(
    "odd",
    [question("a=x"), question("a=x A=y"), question("a=x b="), question("a=x b=y", "X"), question("", sequence="a a")],
    ids=["one pair", "equal prompts", "no match", "a distractor that is right", "equal items"],
)
def test_what_nobody_could_answer_is_doubted(odd: QuestionDraft) -> None:
    assert list(of_question(odd))
