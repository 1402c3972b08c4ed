from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

ITEM = """1.  What is lava?

    - [x] Rock
    - [ ] Mud

{}

2.  What is ash?

    - [ ] Snow
    - [x] Glass
"""
PAGE = """### 1. What is lava?

- [x] Rock
- [ ] Mud

{}

### 2. What is ash?

- [ ] Snow
- [x] Glass
"""
CODE = "It melts:\n\n```\nmelt(rock)\n```\n"


@pytest.mark.parametrize(
    ("page", "text", "explanation"),
    [
        (ITEM, "    It is _molten_ rock.", "It is _molten_ rock.\n"),
        (ITEM, "    It melts:\n\n        melt(rock)", CODE),
        (PAGE, "It is _molten_ rock.", "It is _molten_ rock.\n"),
        (PAGE, "It melts:\n\n    melt(rock)", CODE),
        (PAGE, "It melts:\n\n\tmelt(rock)", CODE),
    ],
    ids=["in the item", "code in the item", "on the page", "code on the page", "a tab"],
)
def test_what_is_indented_with_the_options_is_no_code(page: str, text: str, explanation: str) -> None:
    quiz = import_text("quiz.md", page.format(text).encode()).quiz
    assert quiz
    assert [question.stem for question in quiz.questions] == ["What is lava?", "What is ash?"]
    assert quiz.questions[0].explanation.rstrip("\n") == explanation.rstrip("\n")


@pytest.mark.parametrize(
    ("option", "codes"),
    [
        ("- [ ] Mud ### 2 What is snow?", ["boundary-unclear"]),
        ("- [ ] Mud in `a ## b`", []),
        ("- [ ] Mud\nSnow", ["options-unclear"]),
        ("- [ ] Mud\n  with some snow", []),
        ("- [ ] Mud that came down the mountain with the rain and\nbrought snow", []),
    ],
    ids=["a heading", "code", "no box", "indented", "wrapped"],
)
def test_a_line_below_an_option_that_had_room_for_it_may_be_another(option: str, codes: list[str]) -> None:
    page = PAGE.format("").replace("- [ ] Mud", option)
    quiz = import_text("quiz.md", page.encode()).quiz
    assert quiz
    assert [[note.code for note in question.review] for question in quiz.questions] == [codes, []]


def test_a_box_that_is_cut_in_two_may_be_an_option() -> None:
    quiz = import_text("quiz.md", PAGE.format("").replace("- [x] Rock", "- [\n] Ash\n- [x] Rock").encode()).quiz
    assert quiz
    assert [[note.code for note in question.review] for question in quiz.questions] == [["options-unclear"], []]
