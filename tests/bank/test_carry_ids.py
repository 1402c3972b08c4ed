from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from generator.bank.carry_ids import carry_ids
from generator.model.question import Option, Question, Quiz


def quiz(*stems: str, ids: str = "", choices: str = "") -> Quiz:
    """Return a quiz of these stems; `ids` gives each question a letter."""
    options = tuple(Option(text) for text in choices.split())
    return Quiz("T", tuple(Question(ids[i : i + 1], stem, options) for i, stem in enumerate(stems)), source="s.md")


def ids_of(quiz: Quiz) -> str:
    return " ".join(question.id if len(question.id) == 1 else "new" for question in quiz.questions)


BATCH = "Which of these statements about batch normalization do you agree with?"
GRID = "If searching among a large number of hyperparameters, should you try values in a grid?"
DECAY = "Finding good hyperparameter values is very time-consuming; tune them once and for all."


def test_the_first_import_gives_new_ids_and_the_same_again() -> None:
    first = carry_ids(None, quiz(BATCH, GRID), ())
    assert len({question.id for question in first.questions}) == 2
    assert carry_ids(None, quiz(BATCH, GRID), ()) == first
    assert carry_ids(first, quiz(BATCH, GRID), ()) == first
    assert not {q.id for q in carry_ids(None, quiz(BATCH, GRID), {q.id for q in first.questions}).questions} & {
        q.id for q in first.questions
    }


def test_a_better_cleaner_a_new_order_and_a_new_question_keep_the_ids() -> None:
    base = quiz("Whicl of thesc statements abont batch normalizaton do yov agree with", GRID, ids="ab")
    assert ids_of(carry_ids(base, quiz(GRID, DECAY, BATCH), ())) == "b new a"


def test_questions_that_read_the_same_keep_their_order() -> None:
    base = quiz("Why?", "Why?", "Why?", ids="abc")
    assert ids_of(carry_ids(base, quiz("Why?", "Why?", "Why?"), ())) == "a b c"


def test_the_same_options_make_no_other_question_of_it() -> None:
    base = quiz(BATCH, GRID, ids="ab", choices="True False")
    assert ids_of(carry_ids(base, quiz(DECAY, GRID, choices="True False"), ())) == "new b"


def test_a_question_that_lost_its_stem_is_known_by_its_options() -> None:
    base = quiz("", ids="a", choices="batch-size learning-rate momentum hidden-units-of-layers weight-decay")
    fresh = quiz(
        "Which one matters most?", choices="batch-size learning-rate momentum hidden-units-of-layers weight-decay"
    )
    assert ids_of(carry_ids(base, fresh, ())) == "a"


def test_of_a_split_question_the_longer_part_keeps_the_id() -> None:
    base = quiz(f"{BATCH} {GRID}", ids="a")
    assert ids_of(carry_ids(base, quiz(BATCH, GRID), ())) == "new a"


def test_joined_questions_keep_the_id_of_the_longer_one() -> None:
    base = quiz(BATCH, GRID, ids="ab")
    assert ids_of(carry_ids(base, quiz(f"{BATCH} {GRID}"), ())) == "b"


RATE = "Which of these is the best range to search the learning rate in, and on which scale do you sample it?"
DECAY_RATE = "Which of these is the best range to search the weight decay in, and on which scale do you sample it?"


def numbered(quiz: Quiz, *numbers: str) -> Quiz:
    pairs = zip(quiz.questions, numbers, strict=True)
    return replace(quiz, questions=tuple(replace(question, number=number) for question, number in pairs))


def test_a_question_with_the_number_of_a_lost_one_keeps_its_own_id() -> None:
    base = numbered(quiz(RATE, DECAY_RATE, ids="ab"), "1", "2")
    assert ids_of(carry_ids(base, numbered(quiz(DECAY_RATE), "1"), ())) == "b"
    assert ids_of(carry_ids(base, numbered(quiz(DECAY_RATE.replace("weight", "weigth")), "1"), ())) == "b"


def test_the_number_decides_between_texts_that_are_equally_alike() -> None:
    base = numbered(quiz(RATE, RATE, ids="ab"), "1", "2")
    assert ids_of(carry_ids(base, numbered(quiz(f"{RATE}!"), "2"), ())) == "b"
    assert ids_of(carry_ids(base, numbered(quiz(f"{RATE}!"), "1"), ())) == "a"


def test_a_sister_of_a_lost_question_is_new() -> None:
    base = numbered(quiz("Is the learning rate a hyperparameter?", ids="a", choices="True False"), "1")
    fresh = numbered(quiz("Is momentum more of a parameter?", choices="True False"), "4")
    assert ids_of(carry_ids(base, fresh, ())) == "new"


def test_a_question_that_a_person_wrote_before_the_import_brought_it_has_its_id_already() -> None:
    base, ours = quiz(GRID, ids="a"), quiz(GRID, BATCH.upper(), DECAY, ids="abc")
    assert ids_of(carry_ids(base, quiz(GRID, BATCH), (), ours)) == "a b"
    assert ids_of(carry_ids(base, quiz(BATCH, BATCH), (), ours)) == "b new"
    assert ids_of(carry_ids(base, quiz(BATCH), {"b"}, ours)) == "new"
    assert ids_of(carry_ids(base, quiz(BATCH.replace("do you", "do you not")), (), ours)) == "new"


def test_a_question_that_comes_back_has_the_id_that_it_had_though_a_person_edited_it() -> None:
    first = carry_ids(None, quiz(GRID, BATCH), ())
    lost = carry_ids(first, quiz(GRID), ())
    edited = replace(
        first, questions=(first.questions[0], replace(first.questions[1], stem="Which do you agree with?"))
    )
    assert carry_ids(lost, quiz(GRID, BATCH), (), edited) == first


_TEXTS = st.lists(st.sampled_from("abcdefgh"), min_size=4, max_size=12).map(" ".join)
_NUMBERS = st.sampled_from(["", "1", "2", "3"])
_ASKED = st.lists(st.builds(lambda stem, number: Question("", stem, number=number), _TEXTS, _NUMBERS), max_size=4)


@given(_ASKED, _ASKED)
def test_no_question_gets_the_id_of_a_text_that_is_clearly_less_alike_than_a_free_one(
    old: list[Question], new: list[Question]
) -> None:
    base = Quiz("T", tuple(replace(question, id=f"aaaaa{i}") for i, question in enumerate(old)))
    carried = carry_ids(base, Quiz("T", tuple(new), source="s.md"), ()).questions
    free = [question for question in base.questions if question.id not in {each.id for each in carried}]
    for question in carried:
        for before in (each for each in base.questions if each.id == question.id):
            likeness = fuzz.ratio(before.stem, question.stem)
            assert all(fuzz.ratio(each.stem, question.stem) <= likeness + 3 for each in free)
