from __future__ import annotations

import re
from dataclasses import replace

import pytest

from generator.model.kinds import kinds
from generator.model.question import Option, Question
from generator.site.kinds import page_of
from generator.site.question import Shown, question_block
from tests.model.kinds.test_kinds import WHOLE

CHOICE = WHOLE["choice"]


def head(question: Question, tags: tuple[str, ...] = ()) -> str:
    return question_block(Shown(question, 1, tags=tags)).split(">", maxsplit=1)[0]


@pytest.mark.parametrize("kind", [kind.KIND for kind in kinds()])
def test_every_kind_of_the_format_has_a_page(kind: str) -> None:
    assert kind == page_of(WHOLE[kind]).KIND
    assert f'data-kind="{kind}"' in head(WHOLE[kind])


def test_only_a_choice_says_how_to_choose() -> None:
    told = {kind: re.findall(r"data-(select|scoring|shuffle)", head(WHOLE[kind])) for kind in WHOLE}
    assert told == {kind: ["select"] if kind == "choice" else [] for kind in WHOLE}
    many = head(replace(CHOICE, select="many", scoring="all", shuffle="no"))
    assert 'data-select="many" data-scoring="all" data-shuffle="no"' in many


def test_options_that_name_letters_are_not_to_be_shuffled() -> None:
    block = question_block(Shown(replace(CHOICE, options=(*CHOICE.options, Option("Both A and B"))), 1))
    assert 'data-shuffle="no"' in block


def test_options_about_all_others_keep_their_place() -> None:
    options = (*CHOICE.options, Option("All of the above"), Option("last", fixed=True))
    block = question_block(Shown(replace(CHOICE, options=options), 1))
    assert re.findall(r'<li data-option="(\d)" data-fixed', block) == ["2", "3"]
    assert "data-shuffle" not in block


def test_points_difficulty_and_topics_are_told_to_scripts_and_readers() -> None:
    question = replace(CHOICE, points="0.5", difficulty="hard", tags=("Größe & Zahl",))
    assert 'data-points="0.5" data-difficulty="hard" data-tags="größe--zahl search"' in head(question, ("search",))
    assert "Hard · 0.5 points" in question_block(Shown(question, 1))
    assert 'data-points="1"' in head(CHOICE)
    assert "qb-meta" not in question_block(Shown(replace(CHOICE, points="1"), 1))


def test_each_hint_lies_in_the_one_before() -> None:
    block = question_block(Shown(replace(CHOICE, hints=("soft", "plain", "all but told")), 1))
    opened = re.findall(r"<details class=\"qb-help\"|</details>|soft|plain|all but told|Hint \d of 3|qb-answer", block)
    start = '<details class="qb-help"'
    assert opened[:9] == [
        start,
        "Hint 1 of 3",
        "soft",
        start,
        "Hint 2 of 3",
        "plain",
        start,
        "Hint 3 of 3",
        "all but told",
    ]
    assert opened[9:13] == ["</details>"] * 3 + ["qb-answer"]


def test_one_hint_is_not_counted() -> None:
    assert "<summary>Hint</summary>" in question_block(Shown(replace(CHOICE, hints=("soft",)), 1))


def test_references_stand_in_the_answer() -> None:
    block = question_block(Shown(replace(CHOICE, references=("[A book](https://example.org)",)), 1))
    assert block.index("<summary>Answer</summary>") < block.index("Read more:") < block.index("[A book]")


def test_a_heading_tells_what_is_asked_and_a_formula_alone_is_a_heading_too() -> None:
    assert '## Question 1<span class="qb-about">: ?</span>' in question_block(Shown(CHOICE, 1))
    assert "## Question 1 {" in question_block(Shown(replace(CHOICE, stem="***"), 1))
