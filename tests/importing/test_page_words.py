from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import QuestionDraft
from generator.importing.page_words import with_page_words
from tests.importing.drafts import option, question
from tests.importing.text import lines

STEMS = ("What is lava?", "What is ash?", "What is mud?", "What is ice?", "What is air?")


def page(word: str) -> list[QuestionDraft]:
    """Questions of a page on which a word stands between stem and options."""
    return [question(stem, word.format(n), f"Rock {stem}", f"Mud {stem}") for n, stem in enumerate(STEMS)]


def test_a_line_of_every_question_may_be_a_word_of_the_page() -> None:
    for found in with_page_words(page("Attempt {}")):
        (doubt,) = found.doubts
        assert doubt.code == "options-unclear"
        assert [line.text.startswith("Attempt") for line in doubt.lines] == [True]


def test_a_line_of_few_questions_is_none() -> None:
    few = [*page("Attempt {}")[:2], *(question(stem, "Rock", f"Sand {stem}") for stem in STEMS[2:])]
    assert not any(found.doubts for found in with_page_words(few[:3]))


def test_true_and_false_are_options() -> None:
    assert not any(found.doubts for found in with_page_words(question(stem, "True", "False") for stem in STEMS))


def test_what_closes_many_lists_of_options_is_no_word_of_the_page() -> None:
    drafts = [question(stem, f"Rock {stem}", f"Mud {stem}", "None of the above.") for stem in STEMS]
    assert not any(found.doubts for found in with_page_words(drafts))


def test_options_that_differ_in_a_figure_are_options() -> None:
    drafts = [question(stem, "10 degrees", "20 degrees", "30 degrees") for stem in STEMS]
    assert not any(found.doubts for found in with_page_words(drafts))


def test_a_letter_shows_that_a_line_is_an_option() -> None:
    none = replace(option("None of these"), placed=True)
    assert not any(found.doubts for found in with_page_words(question(stem, none, f"Mud {stem}") for stem in STEMS))


def test_what_stands_outside_of_most_questions_counts_as_well() -> None:
    drafts = [question(STEMS[0], "Rock", "Share this"), *(question(stem, f"Rock {stem}", "Mud") for stem in STEMS[1:3])]
    page_ = lines("\n".join(["Share this"] * 4))
    assert [bool(found.doubts) for found in with_page_words(drafts, text=page_)] == [True, False, False]
    assert not any(found.doubts for found in with_page_words(drafts))


@pytest.mark.parametrize(
    "words",
    [("#geo", "#sea #ice", "#mud", "#art", "#air"), ("€ 1,49", "€ 2,50", "€ 3,00", "€ 4,10", "€ 5,90"), ("★★☆",) * 5],
)
def test_a_line_of_the_same_signs_in_each_question_may_be_a_word_of_the_page(words: tuple[str, ...]) -> None:
    drafts = [question(stem, word, f"Rock {stem}") for stem, word in zip(STEMS, words, strict=True)]
    assert [[line.text for doubt in found.doubts for line in doubt.lines] for found in with_page_words(drafts)] == [
        [word] for word in words
    ]


def test_prices_that_are_the_options_are_none() -> None:
    drafts = [question(stem, "€ 1", "€ 2", "€ 3") for stem in STEMS]
    assert not any(found.doubts for found in with_page_words(drafts))


def test_a_few_words_in_the_same_place_may_be_of_the_page() -> None:
    words = ("easy", "hard", "easy", "hard", "easy")
    drafts = [question(stem, f"Rock {stem}", f"Mud {stem}", word) for stem, word in zip(STEMS, words, strict=True)]
    for found, word in zip(with_page_words(drafts), words, strict=True):
        assert [line.text for doubt in found.doubts for line in doubt.lines] == [word]


def test_options_that_questions_share_as_a_set_are_none() -> None:
    drafts = [question(stem, *each) for stem, each in zip(STEMS, (("More", "Less"), ("Hot", "Cold")) * 3, strict=False)]
    assert not any(found.doubts for found in with_page_words(drafts))


def test_gaps_that_readers_fill_in_are_no_form_of_a_line() -> None:
    stems = ("She ___ here.", "We ___ each other.", "This time, I ___ on it.", "By then ___ it ___.", "He ___ to work.")
    drafts = [question(stem, f"was {n}", f"were {n}") for n, stem in zip("abcde", stems, strict=True)]
    assert not any(found.doubts for found in with_page_words(drafts))
