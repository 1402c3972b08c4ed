from __future__ import annotations

import pytest

from generator.importing.drafts import OptionDraft, Passage
from generator.importing.judge.option_marks import of_question
from generator.importing.pieces import cut
from generator.importing.pipeline import import_text
from tests.importing.drafts import option, question
from tests.importing.text import lines

PAGE = "Rocks\n\n1. Which literal is it in the language?\n\n{}\n\n2. What is lava?\n\nRock\n\nCorrect\n\nMud\n"
SIGNS = {
    "a circle beside one of three": "O negative\n\nAB positive\n\nCorrect\n\nA negative",
    "a bullet that is a minus": "- 2\n\nCorrect\n\n2\n\n8",
    "a filled circle that is a letter of the text": "@Test\n\nCorrect\n\nTest()\n\nassertTest",
}


@pytest.mark.parametrize("options", SIGNS.values(), ids=SIGNS.keys())
def test_a_sign_that_others_lack_is_in_doubt(options: str) -> None:
    quiz = import_text("page.txt", PAGE.format(options).encode()).quiz
    assert quiz
    assert {"option-doubtful", "options-unclear"} & {note.code for note in quiz.questions[0].review}
    assert not quiz.questions[1].review


def test_signs_that_all_have_are_fine() -> None:
    quiz = import_text("page.txt", PAGE.format("- Rock\n\n- Mud\n\nCorrect\n\n- Ash").encode()).quiz
    assert quiz
    assert not quiz.questions[0].review


@pytest.mark.parametrize(
    ("options", "fine"),
    [
        ("0.1% (of it)\n\n@ 0.3% (all)\n\nCorrect\n\n©) 0.4% (half)\n\n) 0.7% (none)", True),
        ("Yes, it is\n\n© Yes, it was\n\n© No, never\n\n@ No, not yet\n\nCorrect", True),
        ("○ Yes, it was\n\n○ No, never\n\nYes, it is\n\n◉ No, not yet\n\nCorrect", False),
        ("9\n\n© 12\n\n) 15\n\n@ 18\n\nCorrect", False),
        ("Mud\n\n© Lava\n\n© Ash\n\n@ Rock\n\nCorrect", False),
    ],
)
def test_recognisers_lose_circles_of_options_that_begin_alike(options: str, *, fine: bool) -> None:
    quiz = import_text("page.txt", PAGE.format(options).encode()).quiz
    assert quiz
    notes = {note.note for note in quiz.questions[0].review}
    assert ("a circle stands beside some options and not beside others" not in notes) == fine


def test_bold_type_is_no_bullet() -> None:
    page = "Rocks\nQuestion 1\n1 / 1 pts\nWhich is a rock?\nMud\n**Basalt**\nWater\n"
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert [(option.text, option.correct) for option in quiz.questions[0].options][1] == ("Basalt", True)
    assert not quiz.questions[0].review


def test_a_bullet_stands_in_front_of_bold_type_as_well() -> None:
    page = "Rocks\n\n1. Which is a rock?\n- Mud\n- **Basalt**\n- **Granite**\n\n2. What is ice?\n- Stone\n- **Water**\n"
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    notes = {note.note for question in quiz.questions for note in question.review}
    assert "the sign in front was taken for a bullet; it may belong to the option" not in notes


def test_words_in_front_of_an_option_are_a_label_and_no_bullet() -> None:
    (line,) = lines("Correct! Mercury")
    label, text = cut(line, len("Correct! "))
    labelled = OptionDraft((Passage((text,)),), evidence=(label,))
    assert not list(of_question(question("Which metal is liquid?", option("Tin"), labelled, option("Lead"))))
