from __future__ import annotations

import pytest

from generator.importing.layouts.checkbox_markdown import score
from generator.importing.markdown.task_lists import all_tasks, with_task_doubts
from tests.importing.drafts import question
from tests.importing.text import lines

TASKS = "# Lava\n\nA tool.\n\n## Todo\n\n- [x] Write the parser\n- [ ] Write the docs\n\n## Later\n\n- [ ] Windows\n"


def test_lists_below_nothing_that_asks_are_tasks() -> None:
    assert all_tasks(lines(TASKS))
    assert score(lines(TASKS)) < 0.4  # below it no layout is taken


@pytest.mark.parametrize("stem", ["What is lava?", "### Q3. Lava", "Lava is ____", "1. Lava", "Lava is:"])
def test_one_list_below_what_asks_makes_a_bank(stem: str) -> None:
    assert not all_tasks(lines(f"{TASKS}\n{stem}\n\n- [x] Molten rock\n- [ ] Mud\n"))


def test_many_lists_with_one_checked_box_each_make_a_bank() -> None:
    assert not all_tasks(lines("## Lava is molten\n\n- [x] rock\n- [ ] mud\n\n" * 5))


def test_a_few_words_without_a_number_may_be_the_heading_of_tasks() -> None:
    tasks, asked = question("Setup tasks", "Install", "Build"), question("What is lava?", "Rock", "Mud")
    tasks, asked = (type(each)("", each.stem, each.options) for each in (tasks, asked))
    assert [[doubt.code for doubt in each.doubts] for each in with_task_doubts((tasks, asked))] == [
        ["stem-doubtful"],
        [],
    ]
