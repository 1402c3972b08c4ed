from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Doubt, Passage, QuizDraft
from generator.importing.judge.keys_apart import of_quiz
from tests.importing.drafts import question
from tests.importing.text import lines


def keyed(text: str) -> QuizDraft:
    """A quiz of one question with several keys, the text of which goes on as given."""
    said = lines(text)
    keys = tuple(line for line in said if line.text.startswith("Answer"))
    doubts = (Doubt("key-contradicted", "two keys", keys),)
    draft = replace(question("", "Basalt", "Mud"), explanation=(Passage(said),), doubts=doubts)
    return QuizDraft("Rocks", (draft,))


def test_what_asks_between_two_keys_is_told() -> None:
    quiz = keyed("Answer: A\n9. Which one\nfloats?\n。A. Pumice\nB. Tuff\nAnswer: B")
    (doubt,) = of_quiz(quiz)
    assert (doubt.code, [line.text for line in doubt.lines]) == ("questions-missing", ["Answer: A", "Answer: B"])


@pytest.mark.parametrize(
    "text",
    [
        "Answer: A\nMost readers say so.\nAnswer of the readers: B",
        "Answer: A\nIs it so?\nAnswer of the readers: B",
        "Answer: A\nA. Pumice floats.\nB. Tuff sinks.\nAnswer of the readers: B",
    ],
)
def test_two_keys_with_nothing_else_between_them_are_a_doubt_of_the_question_alone(text: str) -> None:
    assert not list(of_quiz(keyed(text)))
