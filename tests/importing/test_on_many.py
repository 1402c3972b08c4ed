from __future__ import annotations

from generator.importing.on_many import on_many
from tests.importing.drafts import question
from tests.importing.text import lines

QUESTIONS = (question("What is lava?"), question("What is ash?"), question("What is mud?"), question("What is ice?"))
FOUND = lines("by anna")


def test_what_a_third_of_the_questions_show_is_in_doubt_there() -> None:
    doubted = on_many(QUESTIONS, [FOUND, (), FOUND, ()], "options-unclear", "a line of the page")
    assert [[(d.code, d.lines) for d in draft.doubts] for draft in doubted] == [[("options-unclear", FOUND)], []] * 2


def test_what_fewer_show_is_left_as_it_is() -> None:
    assert on_many(QUESTIONS, [FOUND, (), (), ()], "options-unclear", "a line of the page") == QUESTIONS
    assert on_many(QUESTIONS, [()] * 4, "options-unclear", "a line of the page") == QUESTIONS
