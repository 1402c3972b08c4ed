from __future__ import annotations

from dataclasses import replace

from generator.importing.judge.unsure_text import of_question
from tests.importing.drafts import question
from tests.importing.text import lines


def test_every_doubt_of_a_line_becomes_one_of_the_question() -> None:
    (line,) = lines("Molten rock")
    draft = replace(question("What is lava?", "Mud"), evidence=(line.doubted("cut").doubted("read twice"),))
    assert [(doubt.code, doubt.note) for doubt in of_question(draft)] == [
        ("text-doubtful", "cut"),
        ("text-doubtful", "read twice"),
    ]


def test_lines_without_doubts_are_fine() -> None:
    assert not list(of_question(question("What is lava?", "Molten rock", "Mud")))
