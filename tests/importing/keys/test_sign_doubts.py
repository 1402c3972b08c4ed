"""Keys that only a sign on the options shows: what bears the sign out, and what speaks against it."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

STEMS = ("Which rock floats on water?", "Which rock is formed from mud?", "Which mineral is the hardest?")
OPTIONS = (("Basalt", "Pumice"), ("Shale", "Granite"), ("Talc", "Diamond"))
RIGHT = (1, 0, 1)


def page(sign: str, *, above: str = "", below: str = "", beside: str = "", why: str = "") -> str:
    """Write a quiz of three questions, the sign behind one option of each."""
    parts = ["Geology quiz", *([above] if above else [])]
    for number, (stem, options, right) in enumerate(zip(STEMS, OPTIONS, RIGHT, strict=True), start=1):
        rows = [f"{'AB'[n]}. {text}{sign if n == right else beside}" for n, text in enumerate(options)]
        parts.append("\n".join([f"{number}. {stem}", *rows, *([why] if why else [])]))
    return "\n\n".join([*parts, *([below] if below else [])])


def doubted(text: str) -> list[bool]:
    """Return of each question whether it has a note; its key is what the sign shows, or what stands below hides it."""
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    keys = [{option.text for option in question.options if option.correct} for question in quiz.questions]
    assert all(key <= {right} for key, right in zip(keys, ("Pumice", "Shale", "Diamond"), strict=True))
    return [bool(question.review or quiz.review) for question in quiz.questions]


@pytest.mark.parametrize("sign", [" ✓", " ✔", " √", " ←", " <-"])
def test_a_tick_or_an_arrow_alone_may_be_what_somebody_picked(sign: str) -> None:
    assert doubted(page(sign)) == [True, True, True]


@pytest.mark.parametrize("sign", ["*", " *", " ✅", " (correct)", " <- correct"])
def test_signs_that_are_typed_for_the_key_and_words_are_sure(sign: str) -> None:
    assert doubted(page(sign)) == [False, False, False]


@pytest.mark.parametrize(
    "borne_out",
    [
        {"above": "The correct answers are marked with ✓."},
        {"above": "Richtige Antworten sind mit ✓ gekennzeichnet."},
        {"below": "✓ = correct answer"},
        {"beside": " ✗"},
        {"why": "Explanation: So it is written in every book."},
    ],
    ids=lambda given: next(iter(given)),
)
def test_a_tick_is_sure_where_the_text_bears_it_out(borne_out: dict[str, str]) -> None:
    assert doubted(page(" ✓", **borne_out)) == [False, False, False]


def test_a_tick_is_sure_under_a_title_that_says_so() -> None:
    assert doubted(page(" ✓").replace("Geology quiz", "Geology quiz, answer key")) == [False, False, False]


@pytest.mark.parametrize("sign", ["*", " ✅", " ✓"])
@pytest.mark.parametrize(
    "against",
    [
        {"above": "My answers are marked."},
        {"below": "Deine Antworten sind markiert."},
        {"above": "Name: Ann Poe"},
    ],
    ids=["mine above", "yours below", "a name"],
)
def test_what_speaks_of_who_answered_puts_every_sign_in_doubt(sign: str, against: dict[str, str]) -> None:
    assert doubted(page(sign, **against)) == [True, True, True]


def test_a_blank_for_a_name_tells_nothing() -> None:
    assert doubted(page("*", above="Name: ____________")) == [False, False, False]


@pytest.mark.parametrize(
    "note", ["* found near volcanoes only", "(* = required)", "Mark the right answer with a *."], ids=str
)
def test_a_star_of_which_the_text_says_something_else_is_in_doubt(note: str) -> None:
    assert doubted(page("*", above=note)) == [True, True, True]


def coloured(colour: str, **around: str) -> str:
    """Write the quiz as a text layer gives it, with the right options in a colour."""
    text = page("!", **around)
    return "\n".join(
        f'{line[:3]}<font color="{colour}">{line[3:-1]}</font>' if line[-1:] == "!" else line
        for line in text.split("\n")
    )


@pytest.mark.parametrize("colour", ["red", "green", "yellow"])
def test_a_colour_alone_may_be_what_somebody_picked(colour: str) -> None:
    assert doubted(coloured(colour)) == [True, True, True]
    assert doubted(coloured(colour, above="Wrong answers are in red.")) == [True, True, True]


@pytest.mark.parametrize(
    ("colour", "borne_out"),
    [
        ("red", {"above": "Correct answers are in red."}),
        ("green", {"above": "Richtige Antworten sind grün markiert."}),
        ("yellow", {"above": "The correct answers are highlighted."}),
        ("red", {"why": "Explanation: So it is written in every book."}),
    ],
)
def test_a_colour_is_sure_where_the_text_bears_it_out(colour: str, borne_out: dict[str, str]) -> None:
    assert doubted(coloured(colour, **borne_out)) == [False, False, False]


def test_green_is_sure_beside_red_and_not_by_a_legend_for_red() -> None:
    graded = coloured("green").replace("A. Basalt", 'A. <font color="red">Basalt</font>')
    assert doubted(graded) == [False, False, False]
    assert doubted(coloured("green", above="Correct answers are in red.")) == [True, True, True]


@pytest.mark.parametrize(
    ("stem", "noted"),
    [
        ("Which mineral is the hardest?", True),
        ("Which minerals are hard? Select two.", False),
        ("Which minerals are hard? Select all that apply.", False),
    ],
)
def test_a_second_star_in_one_question_alone_may_be_a_slip(stem: str, *, noted: bool) -> None:
    text = (
        page("*")
        .replace(STEMS[2], stem)
        .replace("A. Talc", "A. Topaz*")
        .replace("B. Diamond*", "B. Diamond*\nC. Chalk")
    )
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    assert [[note.code for note in question.review] for question in quiz.questions] == [
        [],
        [],
        ["key-several"] if noted else [],
    ]
