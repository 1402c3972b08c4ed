from __future__ import annotations

import pytest

from generator.importing.drafts import OptionDraft, Passage, QuestionDraft
from generator.importing.lettered.bold_keys import with_bold_doubts, with_contrary_bold
from tests.importing.text import lines

OPTION = OptionDraft((Passage(lines("Mud")),))
QUESTION = QuestionDraft("1", (Passage(lines("What is lava?")),), (OPTION, OPTION))


@pytest.mark.parametrize(
    ("bold", "plain", "doubted"), [(2, 0, 0), (3, 1, 3), (6, 1, 6), (7, 1, 0), (8, 2, 0), (7, 3, 7)]
)
def test_bold_type_is_a_key_where_nearly_every_question_has_it(bold: int, plain: int, doubted: int) -> None:
    read = with_bold_doubts([(QUESTION, True)] * bold + [(QUESTION, False)] * plain)
    assert sum(bool(question.doubts) for question in read) == doubted


@pytest.mark.parametrize(
    ("agrees", "doubted"),
    [
        ((True, True, False), [False, False, True]),
        ((True, True, True, None), [False] * 4),
        ((False, False, False), [False] * 3),  # it shows something else then
        ((True, False), [False, False]),
    ],
)
def test_bold_type_that_stands_at_other_stated_keys_contradicts_one(
    agrees: tuple[bool | None, ...], doubted: list[bool]
) -> None:
    read = with_contrary_bold([QUESTION] * len(agrees), agrees)
    assert [bool(question.doubts) for question in read] == doubted
