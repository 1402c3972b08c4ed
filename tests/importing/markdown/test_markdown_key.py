from __future__ import annotations

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.key import decide
from generator.importing.markdown.markdown_question import question
from generator.importing.markdown.markdown_rows import markdown_rows
from tests.importing.text import lines


def read(text: str) -> QuestionDraft:
    return question("1", (), markdown_rows(lines(text)).rows)


@pytest.mark.parametrize(
    "said",
    [
        "Answer: Molten rock",
        "**Answer:** B",
        "Answer: b) Molten rock",
        "<details><summary>Answer</summary>Molten rock</details>",
    ],
)
def test_a_key_under_empty_boxes_is_the_key(said: str) -> None:
    draft = read(f"What is lava?\n\n- [ ] Mud\n- [ ] Molten rock\n\n{said}")
    assert (decide(draft).correct, draft.doubts) == ((False, True), ())


def test_a_key_right_under_the_last_box_is_no_part_of_its_option() -> None:
    draft = read("What is lava?\n\n- [ ] Mud\n- [ ] Molten rock\nAnswer: B")
    assert ([option.text for option in draft.options], decide(draft).correct) == (["Mud", "Molten rock"], (False, True))


def test_a_key_that_says_the_same_as_the_boxes_needs_no_look() -> None:
    assert not read("What is lava?\n\n- [ ] Mud\n- [x] Molten rock\n\nAnswer: B").doubts


@pytest.mark.parametrize(
    ("said", "code"),
    [("Answer: A", "key-contradicted"), ("Answer: Mud", "key-contradicted"), ("Key: D", "key-unclear")],
)
def test_a_key_that_the_boxes_do_not_bear_out_is_in_doubt(said: str, code: str) -> None:
    assert [d.code for d in read(f"What is lava?\n\n- [ ] Mud\n- [x] Molten rock\n\n{said}").doubts] == [code]


@pytest.mark.parametrize("said", ["Answer: it comes from below.", "> Mud would dry.", "Reference: a book"])
def test_an_explanation_is_no_key(said: str) -> None:
    draft = read(f"What is lava?\n\n- [ ] Mud\n- [x] Molten rock\n\n{said}")
    assert (decide(draft).correct, draft.doubts) == ((False, True), ())


@pytest.mark.parametrize(
    "text",
    [
        "What is lava?\n\n- [-] Mud\n- [x] Molten rock\n- [ ] Ice",
        "What is lava?\n\n- Mud\n- [x] Molten rock\n- [ ] Ice",
        "What is lava?\n\n- [ ] Mud\n  - [x] Molten rock\n- [ ] Ice",
    ],
    ids=["another box", "no box", "a box below a box"],
)
def test_a_list_that_is_no_row_of_boxes_is_in_doubt(text: str) -> None:
    assert "options-unclear" in [doubt.code for doubt in read(text).doubts]


def test_the_bullet_of_a_stem_with_its_options_below_it_is_no_text() -> None:
    assert read("- What is lava?\n  - [ ] Mud\n  - [x] Rock").stem_text == "What is lava?"
    assert read("- What is lava?\n- [ ] Mud\n- [x] Rock").stem_text == "- What is lava?"
