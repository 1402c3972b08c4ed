from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import QuestionDraft
from generator.importing.page_words import with_page_words
from tests.importing.drafts import option, question

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


def test_options_that_differ_in_a_figure_are_options() -> None:
    drafts = [question(stem, "10 degrees", "20 degrees", "30 degrees") for stem in STEMS]
    assert not any(found.doubts for found in with_page_words(drafts))


def test_a_letter_shows_that_a_line_is_an_option() -> None:
    none = replace(option("None of these"), placed=True)
    assert not any(found.doubts for found in with_page_words(question(stem, none, f"Mud {stem}") for stem in STEMS))
