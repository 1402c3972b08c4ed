from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.importing.drafts import Mark, QuizDraft
from generator.importing.keys.edge_signs import with_edge_signs
from generator.importing.pipeline import import_text
from tests.importing.drafts import question

KEYED = (("Elm*", "Oak", "Ash"), ("Yew", "Fir*", "Box*"), ("Fig", "Bay", "Ivy*"))


def quiz(*options: tuple[str, ...]) -> QuizDraft:
    return QuizDraft("", tuple(question("Which?", *texts) for texts in options))


def test_the_sign_behind_options_of_all_questions_is_the_key() -> None:
    read = with_edge_signs(quiz(*KEYED))
    assert [[option.mark is Mark.RIGHT for option in each.options] for each in read.questions] == [
        [True, False, False],
        [False, True, True],
        [False, False, True],
    ]
    assert [option.text for option in read.questions[1].options] == ["Yew", "Fir", "Box"]
    assert read.questions[1].several


@pytest.mark.parametrize(
    "options",
    [
        KEYED[:2],
        (*KEYED[:2], ("Fig", "Bay", "Ivy")),
        (*KEYED[:2], ("Fig*", "Bay*", "Ivy*")),
        (("C#", "Java", "C++"), ("C#", "Perl", "C++"), ("Go", "C#", "C++")),
        (("Elm*", "Oak"), ("Yew", "Fir ##"), ("Fig", "Ivy ✓")),
        (("**Elm**", "Oak"), ("Yew", "**Fir**"), ("Fig", "**Ivy**")),
    ],
    ids=["too few questions", "one without", "one with all", "names", "different signs", "bold type"],
)
def test_noop(options: tuple[tuple[str, ...], ...]) -> None:
    given = quiz(*options)
    assert with_edge_signs(given) == given


@pytest.mark.parametrize("told", [{"mark": Mark.RIGHT}, {"picked": True}], ids=["a mark", "a pick"])
def test_where_something_else_shows_a_key_or_a_pick_signs_are_left_alone(told: dict[str, Any]) -> None:
    given = quiz(*KEYED)
    first = given.questions[0]
    marked = replace(first, options=(replace(first.options[0], **told), *first.options[1:]))
    given = replace(given, questions=(marked, *given.questions[1:]))
    assert with_edge_signs(given) == given


def test_the_key_of_a_list_with_bullets_is_read() -> None:
    stems = ("Which tree lives longest?", "Which tree is evergreen?", "Which tree is a fruit tree?")
    rows = (("elm", "oak ##", "ash"), ("yew ##", "oak", "elm"), ("fir", "box", "## fig"))
    text = "\n\n".join(
        f"{stem}\n" + "\n".join(f"• {row}" for row in each) for stem, each in zip(stems, rows, strict=True)
    )
    read = import_text("q.txt", text.encode()).quiz
    assert read
    assert [[option.text for option in each.options if option.correct] for each in read.questions] == [
        ["oak"],
        ["yew"],
        ["fig"],
    ]


STARS = """1. Which tree lives longest?
A. The elm.
B. The yew.*

2. Which tree is evergreen?
A. The fir. *
B. The oak.

3. Which tree is a fruit tree?
{}
B. The fig. *
C. The elm.

4. Which tree is no conifer?
A. The box.*
B. The fir.
"""


def test_stars_with_and_without_a_space_in_front_are_one_sign() -> None:
    read = import_text("trees.txt", STARS.format("A. The ash.").encode()).quiz
    assert read
    keys = [[option.correct for option in each.options] for each in read.questions]
    assert keys == [[False, True], [True, False], [False, True, False], [True, False]]
    assert not any(each.review for each in read.questions)


def test_a_star_inside_another_option_leaves_the_key_in_doubt() -> None:
    read = import_text("trees.txt", STARS.format("A. The ash.* and the bay").encode()).quiz
    assert read
    assert ["key-unclear" in {note.code for note in each.review} for each in read.questions] == [
        False,
        False,
        True,
        False,
    ]
