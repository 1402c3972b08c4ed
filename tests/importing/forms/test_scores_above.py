from __future__ import annotations

import pytest

from generator.importing.drafts import Mark
from generator.importing.forms.scores_above import with_scores_behind
from generator.importing.layouts.google_forms import parse, score
from tests.importing.text import lines, texts

_PAGE = (
    "Rocks\n\n0/1\nX Where does it\nsnow?\n○ Here | x\n◉ There\n\nCorrect answer\n◉ Here\n\n"
    "1/1\nWhat is lava?\n\n◉ Rock | v\n○ Mud"
)


def test_a_score_above_its_question_comes_behind_the_stem() -> None:
    assert texts(with_scores_behind(lines(_PAGE)))[1:4] == ["X Where does it", "snow?", "0/1"]
    first, second = parse(lines(_PAGE)).questions
    assert [(q.stem_text, q.full, [o.text for o in q.options]) for q in (first, second)] == [
        ("Where does it snow?", False, ["Here", "There"]),
        ("What is lava?", True, ["Rock", "Mud"]),
    ]
    assert [option.mark for option in first.options] == [Mark.RIGHT, Mark.WRONG]


@pytest.mark.parametrize(
    "text",
    [
        "Where does it snow?\n0/1\nHere\nThere\n\nWhat is lava?\n1/1\nRock\nMud",
        "Where does it snow?\n\n0/1\nHere\nThere\n\nWhat is lava?\n\n1/1\nRock\nMud",
        "0/1\nWhere does it snow?\nHere\nThere",
        "```\n0/1\nWhy?\n\n1/1\nHow?\n```",
    ],
    ids=["below the stem", "apart from it", "one alone", "code"],
)
def test_other_scores_stay_where_they_are(text: str) -> None:
    assert with_scores_behind(lines(text)) == lines(text)


def test_a_total_above_several_scores_is_that_of_a_form_though_ticks_are_lost() -> None:
    questions = "\n\n".join(f"1/1\nWhat is {name}?\n\n◉ Rock\n○ Mud" for name in ("lava", "ash", "tuff"))
    scanned = f"Rocks\nTotal points 2/4\n\n0/1\nX Where does it snow?\n\n○ Here\n◉ There\n\n{questions}"
    assert score(lines(scanned)) > 0.8
    assert score(lines(scanned.replace("Total points 2/4\n", ""))) < 0.5
