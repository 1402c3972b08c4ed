"""What docs/format.md says of the format is true."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import indent

import pytest

from generator.bank.bank import Bank
from generator.bank.check import check_bank
from generator.bank.read import read_quiz
from generator.bank.schema import ENTRIES, Entry, QuizEntry
from generator.model.finding import Finding
from generator.model.kinds import fields_of, kind_of, kinds
from generator.model.question import Quiz

REFERENCE = (Path(__file__).parents[2] / "docs/format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```yaml\n(.*?)^```$", REFERENCE, re.MULTILINE | re.DOTALL)


def read(example: str) -> tuple[Quiz, tuple[Finding, ...]]:
    text = example if "title:" in example else f"title: x\nquestions:\n{indent(example, '  ')}"
    file, findings = read_quiz("x.yml", text.encode())
    assert file, findings
    return file.quiz, check_bank(Bank((file,)))


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_can_be_copied_into_a_bank(example: str) -> None:
    assert read(example)[1] == ()


def test_every_kind_has_an_example() -> None:
    found = {kind_of(question).KIND for example in EXAMPLES for question in read(example)[0].questions}
    assert found == {kind.KIND for kind in kinds()}


def test_every_key_is_explained() -> None:
    entries: tuple[type[Entry], ...] = (QuizEntry, *ENTRIES.values())
    missing = {key for entry in entries for key in entry.model_fields if f"`{key}`" not in REFERENCE}
    assert missing - {"text", "correct", "fixed"} == set()
    assert all(f"`{word}" in REFERENCE for word in ("text", "correct: true", "fixed: true"))


@pytest.mark.parametrize("kind", kinds(), ids=lambda kind: str(kind.KIND))
def test_the_table_of_kinds_is_complete(kind: object) -> None:
    (known,) = (each for each in kinds() if each is kind)
    (row,) = re.findall(rf"^\| \[{known.KIND.replace('-', ' ')}\].*$", REFERENCE, re.MULTILINE)
    assert set(re.findall(r"`(\w+)`", row)) == set(fields_of(known))
