from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.layouts.anki_cards import score
from generator.importing.pipeline import import_text
from generator.model.question import Question
from tests.importing.conservation import imported
from tests.importing.text import lines

CARDS = "".join(f"Which is stone {n}?<br>A) Mud<br>B) Ore<br>C) Ash\tB\n" for n in range(4))


def cards(*backs: str) -> tuple[Question, ...]:
    text = CARDS + "".join(f"Which is hot?<br>A) Mud<br>B) Ore<br>C) Ash\t{back}\n" for back in backs)
    quiz = import_text("cards.txt", text.encode()).quiz
    assert quiz
    return quiz.questions[4:]


def key(question: Question) -> list[str]:
    return [option.text for option in question.options if option.correct]


@pytest.mark.parametrize(
    ("back", "right"),
    [
        ("C", ["Ash"]),
        ("C) Ash", ["Ash"]),
        ("Ash", ["Ash"]),
        ("A, C", ["Mud", "Ash"]),
        ("A) Mud<br>C) Ash", ["Mud", "Ash"]),
        ("C<br><br>It burns.", ["Ash"]),
    ],
)
def test_a_back_names_the_key(back: str, right: list[str]) -> None:
    question = cards(back)[0]
    assert key(question) == right
    assert not question.review or len(right) > 1


@pytest.mark.parametrize("back", ["C) Ore", "A) Mud<br>C) Ore", "D", "Gold"])
def test_a_back_that_names_no_option_or_two_is_told(back: str) -> None:
    assert "key-unclear" in {note.code for note in cards(back)[0].review}


@pytest.mark.parametrize(
    "text",
    [
        "Mitosis\tDivision of a cell\n" * 4,
        CARDS.replace("\t", " "),
        "\n".join(CARDS.splitlines()[:2]),
        "#separator:tab\n#html:true\n",
    ],
    ids=["terms", "no tabs", "two", "heads"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


@given(
    st.lists(
        st.sampled_from(
            [
                "Which?",
                "<br>",
                "A) Mud",
                "B) Ore",
                "C) Ash",
                "\t",
                "\n",
                "<b>",
                "</b>",
                '"',
                "A",
                "#tags column:2\n",
                "&lt;",
            ]
        ),
        max_size=30,
    ).map("".join)
)
def test_nothing_is_lost(text: str) -> None:
    imported((CARDS + text).encode(), "anki-cards")
    imported(("#separator:tab\n#deck column:1\n" + text + "\n" + CARDS).encode(), "anki-cards")
