from __future__ import annotations

from string import Formatter

import pytest

from generator.model.question import Option, Question, Quiz
from generator.site.index import index_page
from generator.site.quiz import quiz_page
from generator.site.words import ENGLISH, known, languages, words
from tests.site.bank import quiz_file
from tests.site.rendering import render, tree

QUIZ = Quiz("T", (Question("abc123", "?", (Option("a"), Option("b", correct=True))),))


def places(phrase: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(phrase) if name)


@pytest.mark.parametrize("language", languages())
def test_every_language_says_everything_with_the_same_values(language: str) -> None:
    spoken = words(language)
    assert spoken.language == language
    assert {name: places(text) for name, text in spoken.phrases.items()} == {
        name: places(text) for name, text in ENGLISH.phrases.items()
    }
    assert set(spoken.app) == set(ENGLISH.app)


@pytest.mark.parametrize("language", [each for each in languages() if each != "en"])
def test_a_language_borrows_no_phrase_from_english(language: str) -> None:
    same = {name for name, text in words(language).phrases.items() if text == ENGLISH.phrases[name]}
    cognates = {"question", "questions.one", "questions.many", "quizzes.one", "points.one", "points.many"}
    cognates |= {"health_questions", "health_quiz"}
    assert same <= {*cognates, "questions_in_quizzes"}


@pytest.mark.parametrize(
    ("language", "chosen"),
    [("de", "de"), ("de-AT", "de"), ("pt_BR", "en"), ("ES", "es"), ("", "en"), ("../de", "en"), ("x", "en")],
)
def test_a_language_without_words_gets_english(language: str, chosen: str) -> None:
    assert words(language).language == chosen
    assert known(language) == (chosen != "en")


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [
        ("en", 0, "0 questions"),
        ("en", 1, "1 question"),
        ("de", 2, "2 Fragen"),
        ("fr", 0, "0 question"),
        ("fr", 2, "2 questions"),
        ("es", 1, "1 pregunta"),
    ],
)
def test_a_phrase_follows_the_number(language: str, number: int, said: str) -> None:
    assert words(language).count("questions", number) == said


def test_a_page_speaks_one_language() -> None:
    page = quiz_page(QUIZ, words=words("de"))
    assert "## Frage 1" in page
    assert "<summary>Antwort</summary>" in page
    assert "**B ist richtig.**" in page
    assert "1 Frage in 1 Quiz" in index_page((("x.md", QUIZ),), words=words("de"))
    assert "Answer" not in page


@pytest.mark.parametrize("language", languages())
def test_the_words_of_a_language_change_no_element(language: str) -> None:
    def elements(spoken: str) -> list[str]:
        return [node.name for node in tree(render(quiz_page(quiz_file("kinds").quiz, words=words(spoken)))).nodes]

    assert elements(language) == elements("en")
