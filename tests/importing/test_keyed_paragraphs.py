from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.layouts.keyed_paragraphs import score
from generator.importing.pipeline import import_text
from generator.model.question import Question
from tests.importing.conservation import imported
from tests.importing.text import lines

NAMES = ("Talc", "Slate", "Chalk", "Flint")
PAGE = "".join(
    f"Which stone is like {name.lower()}?\n{name}\nMud of {name}\nOre of {name}\nAnswer: {name}\n\n" for name in NAMES
)


def last(paragraph: str) -> Question:
    quiz = import_text("quiz.txt", (PAGE + paragraph).encode()).quiz
    assert quiz
    return quiz.questions[-1]


def test_options_are_bare_lines_between_what_asks_and_its_key() -> None:
    quiz = import_text("quiz.txt", PAGE.encode()).quiz
    assert quiz
    found = [(each.stem, [option.text for option in each.options], each.key, each.review) for each in quiz.questions]
    assert found == [
        (f"Which stone is like {name.lower()}?", [name, f"Mud of {name}", f"Ore of {name}"], (0,), ()) for name in NAMES
    ]


@pytest.mark.parametrize(
    ("paragraph", "code"),
    [
        ("Which is wet?\nMud\nOre\nAnswer: Ice\n", "key-unclear"),
        ("The wet one is\nMud\nOre\nAnswer: Mud\n", "stem-doubtful"),
        ("Which is wet?\nIs it mud?\nOre\nIce\nAnswer: Ore\n", "stem-doubtful"),
        ("Which is wet?\nMud of a\nriver bed\nOre\nAnswer: Ore\n", "options-unclear"),
        ("Which is wet?\nMud\nOre\nAnswer: Mud\nAnswer: Ore\n", "key-contradicted"),
    ],
)
def test_what_is_not_sure_is_told(paragraph: str, code: str) -> None:
    assert code in {note.code for note in last(paragraph).review}


@pytest.mark.parametrize(
    "text",
    [
        PAGE.replace("Answer: ", "Answer: not "),
        PAGE.replace("\nMud of", "\n\n").replace("\nOre of", "\n\n"),
        PAGE.replace("\nMud of", "\nb) Mud of"),
        PAGE[: PAGE.index("Which stone is like chalk")],
        "",
    ],
    ids=["other keys", "no options", "letters", "two", "empty"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


@given(
    st.lists(
        st.sampled_from(
            [
                "Which?",
                "Mud",
                "Ore",
                "Answer: Mud",
                "Answer:",
                "",
                "1. Which?",
                "Explanation",
                "Reason: wet",
                "a) Mud",
                "```",
            ]
        ),
        max_size=20,
    ).map("\n".join)
)
def test_nothing_is_lost(text: str) -> None:
    imported((PAGE + text).encode(), "keyed-paragraphs")
    imported((text + "\n\n" + PAGE).encode(), "keyed-paragraphs")
