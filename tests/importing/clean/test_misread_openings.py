from __future__ import annotations

import pytest

from generator.importing.clean.misread_openings import clean
from tests.importing.text import lines, texts

PAGE = "".join(f"QUESTION NO: {n}\nWhich?\nA. Tin\nB. Lead\n\nAnswer: B\n" for n in range(1, 4))


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("QUESTlON NO: 4", "QUESTION NO: 4"),
        ("QUESTION N0: 4", "QUESTION NO: 4"),
        ("Answer; A", "Answer: A"),
        ("Answor: A, C", "Answer: A, C"),
    ],
)
def test_words_are_written_as_other_lines_have_them(text: str, mended: str) -> None:
    assert texts(clean(lines(PAGE + text)).lines)[-1] == mended


@pytest.mark.parametrize("text", ["Answered by many", "Answer; it is long", "Questions 4", "Number 4", "A. Tin"])
def test_other_lines_stay(text: str) -> None:
    assert clean(lines(PAGE + text)).lines == lines(PAGE + text)


def test_what_hardly_any_line_has_tells_nothing() -> None:
    assert clean(lines("Answer: B\nAnswor: A")).lines == lines("Answer: B\nAnswor: A")
