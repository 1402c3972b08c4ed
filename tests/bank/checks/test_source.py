from __future__ import annotations

import pytest

from generator.bank.checks import source
from tests.bank.banks import bank_of, brief, judged


@pytest.mark.parametrize("line", ["", "source: week-2.md\n"])
def test_a_source_that_is_there_or_not_named_is_fine(line: str) -> None:
    assert brief(judged(source, bank_of(f"title: x\n{line}questions: []\n", sources=["week-2.md"]))) == []


@pytest.mark.parametrize("name", ["week2.md", "../sources/week-2.md", "/etc/passwd", ".."])
def test_a_source_that_is_not_in_the_folder_is_found(name: str) -> None:
    bank = bank_of(f"title: x\nsource: {name}\nquestions: []\n", sources=["week-2.md"])
    assert brief(judged(source, bank)) == [(2, 9, "source-missing")]


def test_a_mistyped_source_is_guessed() -> None:
    (finding,) = judged(source, bank_of("title: x\nsource: week2.md\nquestions: []\n", sources=["week-2.md"]))
    assert finding.hint == "Did you mean `week-2.md`?"
