"""What test banks and exam papers print around lettered questions."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.model.question import Question

TWO = "1. What is lava?{}\nA. Rock\nB. Mud\nAnswer: A\n\n2. What is ash?{}\nA. Dust\nB. Ice\nAnswer: A\n"


def questions(text: str) -> tuple[Question, ...]:
    quiz = import_text("bank.txt", text.encode()).quiz
    assert quiz
    return quiz.questions


@pytest.mark.parametrize("worth", [" (2 points)", " [5 marks]", "\n1 pt", "\n(1 point)", "\nOptions:", "\nSelect one:"])
def test_points_and_headings_are_no_part_of_the_stem(worth: str) -> None:
    found = questions(TWO.format(worth, worth))
    assert [each.stem.strip() for each in found] == ["What is lava?", "What is ash?"]
    assert not any(each.review for each in found)


@pytest.mark.parametrize("stem", ["\nIt weighs 5 points.", "\nBecause of what:"])
def test_other_lines_are(stem: str) -> None:
    assert questions(TWO.format(stem, ""))[0].stem.strip() == f"What is lava?{stem}"


@pytest.mark.parametrize("sign", ["~", "@", "..."])
def test_a_comment_explains_the_key_wherever_it_stands(sign: str) -> None:
    above = questions(TWO.format(f"\n{sign} It is hot.", ""))
    below = questions(TWO.format("", "").replace("Answer: A\n\n2", f"{sign} It is hot.\nAnswer: A\n\n2"))
    for found in (above, below):
        assert (found[0].stem.strip(), found[0].explanation.strip()) == ("What is lava?", "It is hot.")
        assert [option.text for option in found[0].options] == ["Rock", "Mud"]


@pytest.mark.parametrize(
    "options",
    [
        "A Rock\nB Mud\nC Ice",
        "[A]. Rock\n[B]. Mud\n[C]. Ice",
        "a\nRock\nb\nMud\nc\nIce",
        "- A. Rock\n- B. Mud\n- C. Ice",
    ],
    ids=["a space", "brackets and a full stop", "alone", "behind bullets"],
)
def test_letters_are_written_in_many_ways(options: str) -> None:
    text = "".join(f"{n}. What is it?\n{options}\nAnswer: B\n\n" for n in (1, 2))
    found = questions(text)
    assert [[option.text for option in each.options] for each in found] == [["Rock", "Mud", "Ice"]] * 2
    assert [(each.key, each.review) for each in found] == [((1,), ())] * 2


def test_an_article_is_no_letter() -> None:
    found = questions(
        "1. What is it?\nA rock is it.\nB. Mud\nAnswer: B\n\n2. What is ash?\nA. Dust\nB. Ice\nAnswer: A\n"
    )
    assert all(option.text != "rock is it." for each in found for option in each.options)


@pytest.mark.parametrize(
    "key",
    [
        "ANSWERS\n\n1 B   3 A\n2 A   4 B",
        "| Question | 1 | 2 | 3 | 4 |\n|---|---|---|---|---|\n| Answer | B | A | A | B |",
        "Answer Section\n\n1. ANS: B\n2. ANS: A\n3. ANS: A\n4. ANS: B",
        "Key: 1/ b  2/ a  3/ a  4/ b",
    ],
    ids=["columns", "a grid", "words before the letters", "slashes"],
)
def test_a_key_is_a_table_of_any_shape(key: str) -> None:
    text = "".join(f"{n}. What is {n}?\nA. Rock {n}\nB. Mud {n}\n\n" for n in range(1, 5))
    assert [(each.key, each.review) for each in questions(text + key)] == [
        ((1,), ()),
        ((0,), ()),
        ((0,), ()),
        ((1,), ()),
    ]


def test_columns_that_leave_a_number_out_are_no_key_of_all() -> None:
    text = "".join(f"{n}. What is {n}?\nA. Rock {n}\nB. Mud {n}\n\n" for n in range(1, 5))
    assert any(each.review for each in questions(f"{text}ANSWERS\n\n1 B   4 A\n2 A   5 B\n"))
