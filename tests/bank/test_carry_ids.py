from __future__ import annotations

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
