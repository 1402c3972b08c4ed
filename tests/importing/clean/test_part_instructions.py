from __future__ import annotations

import pytest

from generator.importing.clean.part_instructions import clean
from tests.importing.text import lines, removed, texts

ABOVE = "1. Which floats?\na) slate\nb) pumice"


@pytest.mark.parametrize(
    ("heading", "name", "told"),
    [
        ("Part B – Write the past form of the verb", "Part B –", ["Write the past form of the verb"]),
        ("Section 2: Choose the opposite.", "Section 2:", ["Choose the opposite."]),
        ("Teil C: Ergänzen Sie", "Teil C:", ["Ergänzen Sie"]),
        ("Partie II. Complétez les phrases", "Partie II.", ["Complétez les phrases"]),
        ("Parte B: Completa le frasi\ncon il verbo.", "Parte B:", ["Completa le frasi", "con il verbo."]),
        ("Часть 2. Выберите антоним", "Часть 2.", ["Выберите антоним"]),
    ],
)
def test_the_name_of_the_part_stays_alone(heading: str, name: str, told: list[str]) -> None:
    for gap in ("\n", "\n\n"):
        text = f"{ABOVE}{gap}{heading}\n2. big\na) small\nb) large"
        cleaned = clean(lines(text))
        assert [piece for _, piece in removed(text, cleaned.removals)] == told
        assert [line.text.strip() for line in cleaned.lines][3:6] == ["", name, ""]


@pytest.mark.parametrize(
    "heading",
    [
        "Part B",
        "Part B – Choose the right answer.",  # so does every question
        "Section C: True or false",
        "Part 2: Photosynthesis",
        "Part 2: Complete metamorphosis",
        "Part 2: Round worms",
        "Parte 2: Leggi di Newton",
        "Parte 2: Marca personal",
        "Part of it floats: write that down",
        "```\nPart B – Write the past form\n```",
    ],
)
def test_what_tells_nothing_that_questions_need_stays(heading: str) -> None:
    text = f"{ABOVE}\n\n{heading}\n\n2. big\na) small\nb) large"
    cleaned = clean(lines(text))
    assert (cleaned.removals, texts(cleaned.lines)) == ((), texts(lines(text)))


def test_a_title_stays() -> None:
    text = f"Part 2: Write clean code\n\n{ABOVE}"
    assert clean(lines(text)).removals == ()
