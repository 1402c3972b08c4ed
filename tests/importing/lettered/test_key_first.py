from __future__ import annotations

import pytest

from generator.importing.drafts import OptionDraft, Passage, QuestionDraft
from generator.importing.lettered.key_first import with_first_doubts
from tests.importing.text import lines

OPTION = OptionDraft((Passage(lines("Mud")),))
QUESTION = QuestionDraft("1", (Passage(lines("What is lava?")),), (OPTION, OPTION))


@pytest.mark.parametrize(("first", "doubted"), [((True, True), 0), ((False, False), 0), ((True, False, True), 2)])
def test_a_key_above_the_options_is_sure_where_all_questions_have_it_there(
    first: tuple[bool, ...], doubted: int
) -> None:
    read = with_first_doubts([QUESTION] * len(first), first)
    assert [bool(question.doubts) for question in read].count(True) == doubted
    assert all(above for question, above in zip(read, first, strict=True) if question.doubts)
