from __future__ import annotations

import pytest

from generator.importing.keys.sign_legend import Sign, explains, kind_of, names, speaks_of_picks


@pytest.mark.parametrize(
    ("sign", "kind"),
    [
        ("✓", Sign.TICK),
        ("**", Sign.STAR),
        ("<--", Sign.ARROW),
        ("=>", Sign.ARROW),
        ("→", Sign.ARROW),
        ("##", None),
        ("[x]", None),
    ],
)
def test_the_kind_of_a_sign(sign: str, kind: Sign | None) -> None:
    assert kind_of(sign) is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Correct answers are ticked", Sign.TICK),
        ("✓ = correct", Sign.TICK),
        ("Answers in bold are correct", Sign.BOLD),
        ("Die richtigen Antworten sind fett gedruckt.", Sign.BOLD),
        ("* indicates the correct answer", Sign.STAR),
        ("The right answer is Pumice ✓", None),
        ("The correct answer is x * y", None),
        ("Tick the correct answer. There is one.", None),
        ("Are correct answers ticked?", None),
        ("A. Correct answers are ticked", None),
    ],
)
def test_what_a_line_says_of_right_options(text: str, kind: Sign | None) -> None:
    assert explains(text) is kind


def test_a_line_that_names_a_sign_need_not_explain_it() -> None:
    assert names("* Required", Sign.STAR)
    assert not names("3 * 4 = 12", Sign.STAR)


def test_who_answered_is_told_at_the_beginning_of_a_line() -> None:
    assert speaks_of_picks("Your answers are in bold.")
    assert not speaks_of_picks("Write two numbers, with a comma between them, as your answer.")
