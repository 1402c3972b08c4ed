from __future__ import annotations

import pytest

from generator.importing.drafts import Passage, QuestionDraft
from generator.importing.gift.cloze import cloze
from generator.importing.gift.gap_kinds import with_cloze
from tests.importing.text import lines


def read(text: str) -> QuestionDraft:
    return with_cloze(QuestionDraft("", (Passage(lines(text)),)))


@pytest.mark.parametrize(
    "text",
    ["a set {1, 2}", "{1:XX:=a}", "{1:sa:=a}", "{1:SA:=a", "f() { return 1; }", "{:}"],
)
def test_other_braces_are_no_gaps(text: str) -> None:
    assert cloze(lines(text)) == (lines(text), ())


@pytest.mark.parametrize(
    ("text", "form", "answers"),
    [
        ("{1:SHORTANSWER:=Volga~%50%Wolga~*}", "text", [("Volga", 100), ("Wolga", 50), ("*", 0)]),
        ("{:MC:slate~=lava#Yes}", "one", [("slate", 0), ("lava", 100)]),
        ("{2:MCVS:~slate~%100%lava}", "one", [("slate", 0), ("lava", 100)]),
        ("{1:MULTIRESPONSE_H:%50%a~%50%b~%-100%c}", "several", [("a", 50), ("b", 50), ("c", -100)]),
        (r"{1:SA:=a\~b\}c}", "text", [("a~b}c", 100)]),
        ("{1:NM:=100:0.5}", "number", [("100:0.5", 100)]),
    ],
)
def test_a_gap_holds_its_answers(text: str, form: str, answers: list[tuple[str, float]]) -> None:
    _, (gap,) = cloze(lines(text))
    assert gap.form == form
    assert [(answer.text.text, answer.weight) for answer in gap.answers] == answers


def test_one_gap_makes_a_question_of_its_kind() -> None:
    choice, text, number = map(read, ["a {1:MC:=b#Yes~c} d", "a {1:SA:=b~=e}", "a {1:NM:=2:0.5}"])
    assert [(option.text, option.mark.value) for option in choice.options] == [("b", "right"), ("c", "wrong")]
    assert [line.text for line in choice.options[0].feedback] == ["Yes"]
    assert [line.text for line in text.answers] == ["b", "e"]
    assert ([line.text for line in number.answers], number.tolerance) == (["2"], "0.5")
    assert [draft.doubts for draft in (choice, text, number)] == [(), (), ()]


@pytest.mark.parametrize(
    "text",
    [
        "{1:SA:=a} {1:SA:=b}",
        "{1:SA:=a~%50%b}",
        "{1:SA:=a*}",
        "{1:SA:=a} {1:XX:b}",
        "no gap",
        "{1:NM:=1:a}",
        "{1:NM:=1~=2}",
    ],
)
def test_what_the_bank_cannot_hold_is_told(text: str) -> None:
    assert read(text).doubts
