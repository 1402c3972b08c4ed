from __future__ import annotations

import pytest

from generator.importing.clean.cyrillic_letters import clean
from generator.importing.pipeline import import_text
from tests.importing.text import doubts, lines, texts

LIST = "а) Базальт\nб) Сланец\nв) Мел"


def cleaned(text: str) -> list[str]:
    return texts(clean(lines(text)).lines)


@pytest.mark.parametrize(
    "text",
    [
        "A) Basalt\nB) Slate\nC) Chalk\nAnswer: B",
        "а) один пункт",
        "А. Пушкин родился в Москве.\nБ. Окуджава тоже.",
        "1. а\n2. б",
        "а) один\nв) два\nб) три",
        "",
    ],
    ids=["Latin letters", "one letter", "initials", "a key alone", "no order", "nothing"],
)
def test_other_texts_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (LIST, ["a) Базальт", "b) Сланец", "c) Мел"]),
        (LIST.upper().replace(")", "."), ["A. БАЗАЛЬТ", "B. СЛАНЕЦ", "C. МЕЛ"]),
        ("а) Базальт б) Сланец в) Мел", ["a) Базальт b) Сланец c) Мел"]),
        ("A) Базальт\nБ) Сланец\nB) Мел\nГ) Лёд", ["A) Базальт", "B) Сланец", "C) Мел", "D) Лёд"]),
    ],
)
def test_letters_of_a_list_are_those_of_their_places(text: str, written: list[str]) -> None:
    assert cleaned(text) == written


@pytest.mark.parametrize(
    ("key", "written"),
    [
        ("Ответ: в", "Ответ: c"),
        ("Правильный ответ: Б, В", "Правильный ответ: B, C"),
        ("Ответы: а и в", "Ответы: a и c"),
        ("Ответ: в) Мел", "Ответ: c) Мел"),
        ("1. б 2. в, 3-а", "1. b 2. c, 3-a"),
        ("Ответ: в воде", "Ответ: в воде"),
        ("в", "в"),
        ("а в 3 часа", "а в 3 часа"),
    ],
)
def test_so_are_those_of_keys(key: str, written: str) -> None:
    assert cleaned(f"{LIST}\n{key}")[-1] == written


def test_a_latin_letter_that_looks_like_one_of_the_list_is_doubted() -> None:
    assert doubts(clean(lines(f"{LIST}\nОтвет: B")).lines)
    assert not doubts(clean(lines(f"{LIST}\nОтвет: A")).lines)


def test_the_third_option_is_the_right_one() -> None:
    text = "".join(f"{n}. Что это за камень номер {n}?\n{LIST}\nОтвет: в\n\n" for n in range(1, 4))
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    assert [([o.text for o in q.options], q.key, q.review) for q in quiz.questions] == [
        (["Базальт", "Сланец", "Мел"], (2,), ())
    ] * 3
