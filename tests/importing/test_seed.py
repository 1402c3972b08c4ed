"""The real thing: the OCR text that the first quiz came from, against the quiz as people settled it."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from rapidfuzz import fuzz

from generator.bank.carry_ids import carry_ids
from generator.bank.folders import Folders
from generator.bank.read import read_quiz
from generator.bank.record import from_json
from generator.importing.pipeline import import_text
from generator.model.question import Quiz
from tests.importing.banks import into_bank

CONTENT = Path(__file__).parents[2] / "content"
NAME = "hyperparameter-tuning"
SOURCE = CONTENT / "sources" / f"{NAME}.md"
RECORD = CONTENT / "sources" / f"{NAME}.import.json"
NEARLY = 95


def settled() -> Quiz:
    file, findings = read_quiz(f"{NAME}.yml", (CONTENT / "quizzes" / f"{NAME}.yml").read_bytes())
    assert not findings
    assert file
    return file.quiz


def imported() -> Quiz:
    record, broken = from_json(RECORD, RECORD.read_bytes())
    assert not broken
    assert record
    result = import_text(SOURCE.name, SOURCE.read_bytes(), source=SOURCE.name, title=NAME)
    assert result.quiz
    return carry_ids(record.quiz, result.quiz, ())


def plain(text: str) -> str:
    """Drop what may be written in another way: TeX commands, spaces, the language of a fence."""
    return "".join(re.sub(r"\\[A-Za-z]+|[{}$]|(?<=```)\w+", "", text).split())


def test_what_comes_through_without_a_note_is_right() -> None:
    wanted = {question.id: question for question in settled().questions}
    clean = [question for question in imported().questions if not question.draft]
    assert len(clean) >= 3
    for question in clean:
        right = wanted[question.id]
        assert question.key == right.key
        assert question.number == right.number
        assert fuzz.ratio(plain(question.stem), plain(right.stem)) >= NEARLY
        assert len(question.options) == len(right.options)
        for option, settled_option in zip(question.options, right.options, strict=True):
            assert fuzz.ratio(plain(option.text), plain(settled_option.text)) >= NEARLY


def test_every_question_of_the_source_is_there() -> None:
    wanted = {question.id for question in settled().questions}
    assert {question.id for question in imported().questions} == wanted


def test_the_committed_record_is_of_this_source_and_this_import() -> None:
    record, _ = from_json(RECORD, RECORD.read_bytes())
    assert record
    assert record.quiz == imported()


def test_importing_again_leaves_the_settled_bank_as_it_is(tmp_path: Path) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    content = tmp_path / "content"
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    outcome = into_bank(content / "sources" / SOURCE.name, Folders(content), None)
    assert not outcome.changed
    assert not outcome.proposal.findings
    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before
