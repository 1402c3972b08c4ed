from __future__ import annotations

import pytest

from generator.importing.layouts.statement_lines import parse, score
from generator.importing.statements.truth import closing, opening
from tests.importing.text import lines

LIST = "Lava is very hot:True\nLava is very cold:False\nAsh is a dust:True\nMud is an ore:False\nTin is a metal:True\n"


def test_a_list_of_statements_fits() -> None:
    assert score(lines(LIST)) > 0


@pytest.mark.parametrize(
    "text",
    [
        LIST.replace("False", "True"),
        LIST.replace(":True", "").replace(":False", ""),
        LIST + "What is lava?\nWhat is ash?\nWhat is mud?\n",
        "debug:True\ncolor:False\nverbose:True\nquiet:False\ncache:True\n",
        "f the\nw the\nf it\nw it\nf so",
        "",
    ],
    ids=["all true", "no words", "other lines", "settings", "no statements", "empty"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


@pytest.mark.parametrize("text", ["Lava is hot:True", "Lava is hot.\tF", "La lava arde; falso", "Lava is hot | true"])
def test_a_word_behind_a_statement_is_read(text: str) -> None:
    assert closing(text)


@pytest.mark.parametrize("text", ["Is it true", "Lava is hot. T", "the flag is: truthy", ":True"])
def test_other_ends_are_none(text: str) -> None:
    assert closing(text) is None


@pytest.mark.parametrize("text", ["f Lava ist kalt.", "T\tLava is hot.", "True: Lava is hot.", "Vrai – la lave brûle"])
def test_a_word_in_front_of_a_statement_is_read(text: str) -> None:
    assert opening(text)


@pytest.mark.parametrize("text", ["Forests grow.", "Truth is rare.", "a rock", "f"])
def test_other_beginnings_are_none(text: str) -> None:
    assert opening(text) is None


def test_a_line_that_says_nothing_is_unplaced() -> None:
    draft = parse(lines(LIST + "Sand is a rock\n"))
    assert [line.text for part in draft.unparsed for line in part.lines] == ["Sand is a rock"]


ITALIAN = (
    "V | La lava è la roccia fusa che esce di un vulcano",
    "F | Il basalto non è una roccia",
    "V | Le ceneri sono leggere e il vento le porta via",
    "F | I vulcani sono tutti in Islanda",
    "V | La pomice non va a fondo nel mare",
)


def test_letters_stand_for_the_words_of_the_language_of_the_text() -> None:
    found = parse(lines("\n".join(ITALIAN)))
    assert [option.text for option in found.questions[0].options] == ["Vero", "Falso"]
    assert not any(question.doubts for question in found.questions)


def test_letters_are_doubted_where_a_text_is_too_short_to_tell_its_language() -> None:
    found = parse(
        lines(
            "V Lava arde\nF Lava fría\nV Pómez flota bien\nF Ceniza pesa mucho\nV Basalto es negro".replace(
                "Lava", "Lava aquí"
            )
        )
    )
    assert all(question.doubts for question in found.questions)
