from __future__ import annotations

import time

import pytest

from generator.importing.keys.stated_key import fit, named_below, stated
from tests.importing.text import lines

LETTERS = ("a", "b", "c", "d")
TREES = ("Elm", "Oak", "Ash", "Yew")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Answer: C", [2]),
        ("Answer:C.", [2]),
        ("Correct Answer: BD", [1, 3]),
        ("Ans. b)", [1]),
        ("Ans. (b) Oak", [1]),
        ("Answer: A, C and D", [0, 2, 3]),
        ("Key: (c)", [2]),
        ("Key: [A] [C]", [0, 2]),
        ("(Answer: b)", [1]),
        ("**Answer: C**", [2]),
        ("**Answer:** C. Because it bends.", [2]),
        ("> Answer - D", [3]),
        ("The correct answer is B.", [1]),
        ("Answer: Oak", [1]),
        ("Respuesta: C", [2]),
        ("Respuestas correctas: A y D", [0, 3]),
        ("Lösung: B und D", [1, 3]),
        ("Réponse : C", [2]),
        ("La bonne réponse est la C", [2]),
        ("Respuestas: a y d", [0, 3]),
    ],
)
def test_a_stated_key_names_options(text: str, right: list[int]) -> None:
    said = stated(lines(text)[0])
    assert said
    assert list(fit(said, LETTERS, TREES).right) == right


@pytest.mark.parametrize(
    "text",
    [
        "Answer: A or B",
        "Answer: A/B",
        "Answer: C (or D)",
        "Answer: C. D",
        "Answer: C?",
        "Answer: E",
        "Answer: AE",
        "Answer: AA",
        "Answer: B. Ash",
        "Answer: Birch",
        "Answer: 8",
    ],
)
def test_a_key_that_does_not_fit_says_why(text: str) -> None:
    said = stated(lines(text)[0])
    assert said
    assert fit(said, LETTERS, TREES).right == ()
    assert fit(said, LETTERS, TREES).note


@pytest.mark.parametrize(
    "text",
    ["Answer the question.", "Key points of the text", "Correct", "Correct answers are shown", "Ansel: A", "C", ""],
)
def test_other_lines_state_nothing(text: str) -> None:
    assert [stated(line) for line in lines(text)] in ([None], [])


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("Answer: A, E", ("a", "e")),
        ("Answer: B, C, E", ("b", "c", "e")),
        ("Answer: a, e", ("a", "e")),
        ("Answer: D and E", ("d", "e")),
        ("Answer: A E", ("a", "e")),
        ("Respuesta: A e C", ("a", "c")),
        ("Respuesta: A, C y E", ("a", "c", "e")),
    ],
)
def test_a_word_between_signs_may_be_a_sign_itself(text: str, signs: tuple[str, ...]) -> None:
    said = stated(lines(text)[0])
    assert said
    assert said.signs == signs


def test_a_number_may_be_a_place_or_a_text_and_then_is_neither() -> None:
    said = stated(lines("Answer: 3")[0])
    assert said
    assert fit(said, ("1", "2", "3"), ("3", "6", "9")).right == ()
    assert fit(said, ("1", "2", "3"), ("four", "five", "six")).right == (2,)
    assert fit(said, LETTERS, ("3", "6", "9", "12")).right == (0,)


def test_t_is_true_among_true_and_false_alone() -> None:
    said = stated(lines("Answer: T")[0])
    assert said
    assert fit(said, ("a", "b"), ("False", "True")).right == (1,)
    assert fit(said, ("a", "b"), ("Tin", "Zinc")).right == ()


def test_the_letter_may_stand_on_the_line_below() -> None:
    head, letter, sentence = lines("Answer:\nB\nB is a letter")
    said = stated(head)
    assert said
    below = named_below(said, letter)
    assert below
    assert fit(below, LETTERS, TREES).right == (1,)
    assert named_below(said, sentence) is None


@pytest.mark.parametrize("text", ["Answers: oak; ash", "Answers: oak | ash", "Answers: oak / ash", "Answers: oak, ash"])
def test_options_may_be_named_by_their_texts(text: str) -> None:
    (line,) = lines(text)
    said = stated(line)
    assert said
    assert fit(said, ["a", "b", "c"], ["oak", "elm", "ash"]).right == (0, 2)
    assert fit(said, ["a", "b", "c", "d"], ["oak", "elm", "ash", "oak"]).note
    assert fit(said, ["a", "b"], ["oak", "elm"]).note


@pytest.mark.parametrize(
    ("text", "right"),
    [("Answer: E", [4]), ("Answer: B E", [1, 4]), ("Answer: A, C and E", [0, 2, 4]), ("Respuesta: A y E", [0, 4])],
)
def test_the_fifth_option_can_be_named(text: str, right: list[int]) -> None:
    said = stated(lines(text)[0])
    assert said
    assert list(fit(said, (*LETTERS, "e"), (*TREES, "Fir")).right) == right


def test_a_word_of_capitals_that_is_an_option_names_no_letters() -> None:
    said = stated(lines("Answer: SFTP")[0])
    assert said
    assert fit(said, LETTERS, ("FTPS", "SFTP", "TFTP", "SCP")).right == (1,)
    assert fit(said, LETTERS, ("Elm", "Oak", "Ash", "Yew")).right == ()


def test_a_deep_indent_takes_no_time() -> None:
    (line,) = lines(f"{' ' * 3000}The ore of the lake")
    start = time.perf_counter()
    assert not any(stated(line) for _ in range(20))
    assert time.perf_counter() - start < 0.2


@pytest.mark.parametrize(
    "text",
    [
        "Answer: C (not sure)",
        "Answer: C (?)",
        "Antwort: C, glaube ich",
        "Respuesta: C (creo)",
        "Answer: C. Oak",
        "Answer: C. Oak tree",
    ],
)
def test_a_key_that_its_writer_doubts_or_whose_text_is_another_option_names_none(text: str) -> None:
    said = stated(lines(text)[0])
    assert said
    found = fit(said, LETTERS, TREES)
    assert (found.right, bool(found.note)) == ((), True)


def test_the_text_of_another_option_may_be_misread() -> None:
    said = stated(lines("Answer: C. Pumlce stone")[0])
    assert said
    assert fit(said, ("a", "b", "c"), ("Basalt", "Pumice stone", "Slate")).right == ()


@pytest.mark.parametrize(
    "text", ["Answer: C. Oak bends.", "Answer: C. It is lighter than oak wood is", "Answer: C. Ash"]
)
def test_a_sentence_that_names_another_option_explains_the_key(text: str) -> None:
    said = stated(lines(text)[0])
    assert said
    assert fit(said, LETTERS, TREES).right == (2,)


@pytest.mark.parametrize(
    "text", ["Answer: A; the official key says D", "Answer: A (disputed)", "Antwort: A (strittig)"]
)
def test_a_remark_that_names_another_option_leaves_the_key_unsure(text: str) -> None:
    said = stated(lines(text)[0])
    assert said
    assert fit(said, LETTERS, TREES).note


def test_a_letter_that_ends_the_text_of_an_option_is_no_other_option() -> None:
    said = stated(lines("Answer: A. Hepatitis B")[0])
    assert said
    assert fit(said, LETTERS, ("Hepatitis B", "Oak", "Ash", "Yew")).right == (0,)
