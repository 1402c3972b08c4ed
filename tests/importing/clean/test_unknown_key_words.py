from __future__ import annotations

import pytest

from generator.importing.clean.unknown_key_words import clean
from generator.importing.pipeline import import_text
from tests.importing.text import doubts, lines, texts

QUESTION = "{}. Apa itu {}?\nA. Lumpur\nB. Batuan\nC. Garam\n{}\n"


def text(*keys: str) -> str:
    return "\n".join(QUESTION.format(n, f"batu {n}", key) for n, key in enumerate(keys, 1))


@pytest.mark.parametrize(
    "keys",
    [
        ("Answer: A", "Answer: B", "Answer: C"),
        ("SAHIH=A", "SAHIH=B"),
        ("SAHIH=A", "SAHIH=A", "SAHIH=A"),
        ("SAHIH=D", "SAHIH=E", "SAHIH=F"),
        ("SAHIH=A", "TEPAT=B", "LURUS=C"),
        ("Your answer: A", "Your answer: B", "Your answer: C"),
        ("DIF: A", "DIF: B", "DIF: C"),
        ("", "", ""),
    ],
    ids=["a known word", "two", "one letter", "no such option", "other words", "a pick", "a level", "no key"],
)
def test_other_lines_stay(keys: tuple[str, ...]) -> None:
    assert clean(lines(text(*keys))).lines == lines(text(*keys))


@pytest.mark.parametrize("form", ["SAHIH={}", "Sahih: {}", "**Jawapan sahih:** ({})"])
def test_a_word_with_the_letters_of_options_is_read_as_that_of_the_key(form: str) -> None:
    kept = clean(lines(text(*map(form.format, "BCA")))).lines
    assert [line for line in texts(kept) if "Answer" in line] == ["Answer: B", "Answer: C", "Answer: A"]
    assert len(doubts(kept)) == 3


def test_such_questions_are_drafts_with_their_key() -> None:
    quiz = import_text("q.txt", text("SAHIH=B", "SAHIH=C", "SAHIH=A").encode()).quiz
    assert quiz
    assert [question.key for question in quiz.questions] == [(1,), (2,), (0,)]
    assert all(question.review for question in quiz.questions)
