from __future__ import annotations

import pytest

from generator.importing.asks import asks, tells_to_choose


@pytest.mark.parametrize(
    "text",
    [
        "What is lava?",
        "Lava is:",
        "“What is lava?”",
        "Lava is a rock. True or False",
        "Which are rocks? (Check all that apply)",
        "Which are rocks, check all that apply",
        "What is lava? Choose the best answer.",
        "What is lava? (in one word)",
    ],
)
def test_a_question_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize(
    "text",
    ["", "Lava is a rock.", "Lava", "Is lava hot? Yes, it is", "a ? b : c", "True", "what of it? " + "long text " * 20],
)
def test_other_text_does_not(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    "text",
    [
        "Choose the correct answer",
        "Escolha a resposta correta",
        "Выберите правильный ответ",
        "Wählen Sie die richtige Antwort.",
    ],
)
def test_a_line_that_tells_to_choose_what_is_right_is_known(text: str) -> None:
    assert tells_to_choose(text)


@pytest.mark.parametrize("text", ["Check answer", "Check your answer", "Choose a file", "The correct answer is B", ""])
def test_buttons_and_other_lines_do_not(text: str) -> None:
    assert not tells_to_choose(text)
