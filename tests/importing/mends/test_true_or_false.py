from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Doubt, QuizDraft
from generator.importing.mends.true_or_false import mend
from tests.importing.drafts import question

ASKED, UNASKED = "Basalt floats. True/False?", "Does basalt float?"


@pytest.mark.parametrize(
    ("stem", "texts"),
    [
        (ASKED, ("True", "False")),
        (ASKED, ("Rock", "Mud")),
        (ASKED, ("te", "Fase")),
        (ASKED, ("Sometimes", "False")),
        (ASKED, ("", "False")),
        (ASKED, ("True", "False", "te")),
        (ASKED, ("False", "False")),
        (UNASKED, ("te", "False")),
        (UNASKED, ("Tree", "House")),
        (UNASKED, ("Yes", "No")),
    ],
)
def test_what_is_no_misread_opposite_stays(stem: str, texts: tuple[str, ...]) -> None:
    quiz = QuizDraft("Rocks", (question(stem, *texts),))
    assert mend(quiz) == quiz


@pytest.mark.parametrize(
    ("stem", "texts", "mended"),
    [
        (ASKED, ("te", "False"), ["True", "False"]),
        (ASKED, ("Tue", "false"), ["True", "false"]),
        (ASKED, ("True", "Fale"), ["True", "False"]),
        (ASKED, ("tise", "False"), ["True", "False"]),
        (UNASKED, ("irue", "False"), ["True", "False"]),
        ("Basalto. Verdadero o falso?", ("Verdadero", "Fals0"), ["Verdadero", "Falso"]),
        ("Basalt schwimmt. Wahr oder falsch?", ("Wabr", "Falsch"), ["Wahr", "Falsch"]),
        ("Le basalte flotte. Vrai ou faux ?", ("Vra1", "Faux"), ["Vrai", "Faux"]),
    ],
)
def test_the_opposite_tells_what_a_word_was(stem: str, texts: tuple[str, ...], mended: list[str]) -> None:
    options = mend(QuizDraft("Rocks", (question(stem, *texts),))).questions[0].options
    assert [option.text for option in options] == mended
    assert all(line.edits in ((), ("true_or_false",)) for option in options for line in option.lines)


def test_beside_the_pair_there_is_no_third_option() -> None:
    doubts = (Doubt("options-unclear", "it may be feedback"), Doubt("key-unclear", "the circle is empty"))
    pair = replace(question(ASKED, "True", "False"), doubts=doubts)
    other = replace(question(ASKED, "True", "Fact"), doubts=doubts)
    first, second = mend(QuizDraft("Rocks", (pair, other))).questions
    assert (first.doubts, second.doubts) == (doubts[1:], doubts)
