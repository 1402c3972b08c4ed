from __future__ import annotations

import pytest

from generator.importing.clean.misread_letters import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("A. Tin\n8. Lead\nC. Iron", "A. Tin\nB. Lead\nC. Iron"),
        ("A. Tin\nB. Lead\nCc. Iron\nD. Gold", "A. Tin\nB. Lead\nC. Iron\nD. Gold"),
        ("A. Tin\nB. Lead\nCc. Iron", "A. Tin\nB. Lead\nC. Iron"),
        ("A. Tin\nB. Lead\nC, Iron\nD. Gold", "A. Tin\nB. Lead\nC. Iron\nD. Gold"),
        ("a) Tin\n6) Lead\nc) Iron", "a) Tin\nb) Lead\nc) Iron"),
        ("A) Tin\nB} Lead\nC) Iron", "A) Tin\nB) Lead\nC) Iron"),
        ("(A) Tin\n(8) Lead\n(C) Iron", "(A) Tin\n(B) Lead\n(C) Iron"),
        ("b. Lead\nc Iron\nd. Gold", "b. Lead\nc. Iron\nd. Gold"),
        ("C) Iron\n0) Gold\nA) Rome", "C) Iron\nD) Gold\nA) Rome"),
        ("c. Iron\ncl. Gold", "c. Iron\nd. Gold"),
    ],
)
def test_a_sign_gets_the_letter_that_those_around_it_leave(text: str, mended: str) -> None:
    assert texts(clean(lines(text)).lines) == mended.splitlines()


@pytest.mark.parametrize(
    "text",
    [
        "A. Tin\n8. Which is it?\nA. Lead\nB. Iron",
        "A. Tin\nB. Lead\n8. Which is it?",
        "A. Tin\nCc. Lead\nC. Iron",
        "A. Tin\nLead\nC. Iron",
        "A. Tin\n8 kg of lead\nC. Iron",
        "A. Tin\n8. Lead\nC) Iron",
        "```\nA. Tin\n8. Lead\nC. Iron\n```",
    ],
    ids=[
        "a question",
        "a question behind the last",
        "another letter",
        "no letter",
        "a number of the text",
        "another style",
        "code",
    ],
)
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
