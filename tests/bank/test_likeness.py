from __future__ import annotations

import pytest

from generator.bank.likeness import Likeness, Wording, likeness
from generator.model.question import Option, Pair, Question

STEM = "Which of these rocks forms when lava cools quickly at the surface?"
OPTIONS = ("+basalt", "-marble from a deep quarry", "-sandstone", "-slate")


def asked(stem: str = STEM, options: tuple[str, ...] = OPTIONS, answers: tuple[str, ...] = ()) -> Wording:
    """Return a question; `+` stands before a right option."""
    choices = tuple(Option(text[1:], correct=text[0] == "+") for text in options)
    return Wording(Question("", stem, choices, answers=answers))


SAME = Likeness()


@pytest.mark.parametrize(
    "other",
    [
        asked(),
        asked(STEM.upper().replace("?", " ?")),
        asked(options=(OPTIONS[3], OPTIONS[1], OPTIONS[0], OPTIONS[2])),
        asked("Which of thesc rocks forms when lava coo1s quickly at the surface".replace("1", "l")),
        asked(STEM.replace("lava cools", "lavacools")),
        asked(options=("+Basalt.", "-marblc from a deep qnarry", "-sandstone", "-slate")),
        asked(STEM.replace("lava", "**lava**")),
    ],
    ids=["equal", "case", "order", "misread", "a space lost", "options misread", "markup"],
)
def test_a_question_is_the_same_however_it_is_spelt(other: Wording) -> None:
    assert likeness(asked(), other) == likeness(other, asked()) == SAME


def test_another_key_is_told() -> None:
    other = asked(options=("-slate", "-basalt", "+sandstone", "-marble from a deep quarry"))
    assert likeness(asked(), other) == Likeness(other_key=True)


def test_a_question_without_a_key_has_no_other_one() -> None:
    assert likeness(asked(), asked(options=tuple(f"-{text[1:]}" for text in OPTIONS))) == SAME


def of_kind(**fields: object) -> Wording:
    return Wording(Question("", STEM, **fields))  # type: ignore[arg-type]


def test_another_number_is_another_key() -> None:
    assert likeness(of_kind(answer="0.10", tolerance="0"), of_kind(answer="0.1", tolerance="5%")) == SAME
    assert likeness(of_kind(answer="0.1", tolerance="0"), of_kind(answer="1", tolerance="0")) == Likeness(
        other_key=True
    )


def test_model_answers_are_no_keys() -> None:
    assert likeness(of_kind(answer="So it does."), of_kind(answer="Otherwise put.")) == SAME


def test_another_order_and_other_pairs_are_another_key() -> None:
    steps, turned = ("heat", "melt", "cool"), ("cool", "melt", "heat")
    assert likeness(of_kind(sequence=steps), of_kind(sequence=steps)) == SAME
    assert likeness(of_kind(sequence=steps), of_kind(sequence=turned)) == Likeness(other_key=True)
    pairs, crossed = (Pair("a", "1"), Pair("b", "2")), (Pair("a", "2"), Pair("b", "1"))
    assert likeness(of_kind(pairs=pairs), of_kind(pairs=pairs[::-1])) == SAME
    assert likeness(of_kind(pairs=pairs), of_kind(pairs=crossed)) == Likeness(other_key=True)


def test_the_same_words_before_other_items_are_another_question() -> None:
    assert likeness(of_kind(sequence=("heat", "melt")), of_kind(sequence=("cut", "polish"))) is None


def test_other_accepted_answers_are_another_key() -> None:
    one, other = (asked(options=(), answers=answers) for answers in (("Basalt", "Lava"), ("basalt",)))
    assert likeness(one, other) == SAME
    assert likeness(one, asked(options=(), answers=("slate",))) == Likeness(other_key=True)


@pytest.mark.parametrize(
    ("stem", "here", "there"),
    [
        (STEM.replace("forms", "does not form"), "forms", "does not form"),
        ("Which of these rocks never forms when lava cools quickly at the surface?", "", "never"),
        (STEM.replace("cools", "cools 8 times"), "", "8 times"),
    ],
)
def test_a_word_that_one_of_them_has_for_itself_is_told(stem: str, here: str, there: str) -> None:
    assert likeness(asked(), asked(stem)) == Likeness(here=here, there=there)


@pytest.mark.parametrize(
    ("one", "other"),
    [("98", "8"), ("correct", "incorrect"), ("supervised", "unsupervised"), ("x = 3", "x < 3"), ("igneous", "chalky")],
)
def test_a_digit_a_sign_or_another_beginning_is_no_misreading(one: str, other: str) -> None:
    stem = "Which of these rocks is found in a layer that was called {} by the first people who drew a map of it?"
    assert likeness(asked(stem.format(one)), asked(stem.format(other))) not in (SAME, None)


def test_a_few_options_more_or_others_are_told() -> None:
    assert likeness(asked(), asked(options=OPTIONS[:3])) == Likeness(other_options=True)
    assert likeness(asked(), asked(options=(*OPTIONS[:3], "-shale"))) == Likeness(other_options=True)


def test_a_digit_in_an_option_makes_another_option_of_it() -> None:
    one, other = (asked(options=("+at 1100 degrees", "-at 300 degrees", f"-at {n} degrees")) for n in (98, 8))
    assert likeness(one, other) == Likeness(other_options=True)


@pytest.mark.parametrize(
    "other",
    [
        asked("Which of these rocks forms when old shells are pressed at the bottom of the sea?"),
        asked(options=("+granite", "-gneiss", "-chalk", "-slate")),
        asked(""),
    ],
    ids=["another stem", "other options", "no stem"],
)
def test_two_questions_are_two(other: Wording) -> None:
    assert likeness(asked(), other) is None
    assert likeness(other, asked()) is None


def test_two_statements_behind_one_introduction_are_two() -> None:
    story = "You work for a team that maps the rocks of an island, and your boat carries two drills and a camera. " * 3
    one = asked(f"{story} The camera is needed for basalt.", ("+True", "-False"))
    other = asked(f"{story} Drills break on old coral reefs.", ("-True", "+False"))
    assert likeness(one, other) is None


def test_a_long_stem_is_known_without_its_options_and_a_short_one_is_not() -> None:
    assert likeness(asked(), asked(options=())) == Likeness(other_options=True)
    assert likeness(asked("Which of these is true?"), asked("Which of these is true?", ())) is None


def test_short_options_must_be_equal() -> None:
    one, other = (asked("Which one is it?", ("+ReLU", f"-{name}", "-tanh")) for name in ("GeLU", "SeLU"))
    assert likeness(one, other) == Likeness(other_options=True)


def test_endless_texts_are_compared_in_no_time() -> None:
    assert likeness(asked("a b " * 99_999 + "c"), asked("a b " * 99_999 + "d")) is None
    assert likeness(asked("a b " * 99_999), asked("a b " * 99_999)) == SAME
