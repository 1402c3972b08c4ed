from __future__ import annotations

import pytest

from generator.importing.drafts import QuizDraft
from generator.importing.mends.odd_circle import mend
from tests.importing.drafts import option, question


@pytest.mark.parametrize(
    ("texts", "mended"),
    [
        (("OO Train Dev Test", "Train Dev Test"), "Train Dev Test"),
        (("U It melts at once", "It melts slowly"), "It melts at once"),
        ((": It melts at once", "It melts slowly"), "It melts at once"),
    ],
)
def test_what_stands_behind_begins_as_another_option_does(texts: tuple[str, ...], mended: str) -> None:
    (found,) = mend(QuizDraft("Rocks", (question("Which?", *texts, "Something else"),))).questions
    assert [each.text for each in found.options] == [mended, texts[1], "Something else"]
    assert [line.text + mended for line in found.evidence] == [texts[0]]
    assert found.options[0].picked is None


@pytest.mark.parametrize("sign", ["O", "OO", "0", ":", "€"])
def test_every_other_option_has_its_circle(sign: str) -> None:
    others = (option("Basalt", picked=False), option("Granite", picked=True))
    (found,) = mend(QuizDraft("Rocks", (question("Which?", f"{sign} Marble", *others),))).questions
    assert found.options[0].text == "Marble"


@pytest.mark.parametrize("text", ["C Programming", "X Rays", "A rock", "3 rocks", "- Lava", "= Lava", "O2 gas", "$ 5"])
def test_what_may_belong_to_the_option_stays(text: str) -> None:
    others = (option("Basalt", picked=False), option("Granite", picked=True))
    quiz = QuizDraft("Rocks", (question("Which?", text, *others), question("Which?", text, "Basalt", "Granite")))
    assert mend(quiz) == quiz


def test_of_two_options_either_is_the_odd_one() -> None:
    quiz = QuizDraft("Rocks", (question("Which?", "O It melts here", "It melts there"),))
    assert mend(quiz) == quiz
