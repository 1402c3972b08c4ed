from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.bank.folders import Folders
from generator.importing.store import Outcome
from tests.importing.banks import PAGE, Workshop, into_bank, into_folder


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def brought_in(shop: Workshop, source: Path) -> Outcome:
    return into_bank(source, Folders(shop.content), None)


def test_a_first_import_writes_quiz_record_and_source(shop: Workshop) -> None:
    outcome = brought_in(shop, shop.text())
    assert (outcome.changed, outcome.target) == (True, shop.quiz)
    assert set(shop.files()) == {"quizzes/rocks.yml", "sources/rocks.import.json", "sources/rocks.txt"}
    assert shop.source.read_text() == PAGE


def test_a_second_import_changes_no_byte(shop: Workshop) -> None:
    brought_in(shop, shop.text())
    before = shop.files()
    times = {path: path.stat().st_mtime_ns for path in shop.content.rglob("*")}
    assert not brought_in(shop, shop.text()).changed
    assert not brought_in(shop, shop.source).changed
    assert shop.files() == before
    assert {path: path.stat().st_mtime_ns for path in shop.content.rglob("*")} == times


def test_what_people_wrote_survives(shop: Workshop) -> None:
    brought_in(shop, shop.text())
    edited = "# mine\n" + shop.quiz.read_text().replace("What is lava?", "What is lava made of?").replace("\n", "\r\n")
    shop.quiz.write_bytes(edited.encode())
    brought_in(shop, shop.source)
    assert shop.quiz.read_bytes() == edited.encode()


def test_a_better_text_in_the_place_of_the_old_is_merged(shop: Workshop) -> None:
    brought_in(shop, shop.text())
    shop.quiz.write_text(shop.quiz.read_text().replace("What is lava?", "What is lava made of?"))
    shop.source.write_text(PAGE.replace("Hot mud", "Very hot mud"))
    assert brought_in(shop, shop.source).changed
    assert "What is lava made of?" in shop.quiz.read_text()
    assert "Very hot mud" in shop.quiz.read_text()


def test_a_source_of_the_same_name_is_not_overwritten(shop: Workshop) -> None:
    brought_in(shop, shop.text())
    before = shop.files()
    outcome = brought_in(shop, shop.text(PAGE + "\nmore\n"))
    assert [finding.code for finding in outcome.findings] == ["source-exists"]
    assert shop.files() == before


@pytest.mark.parametrize("name", ["rocks.md", "rocks.import.json", "rocks.yml"])
def test_two_sources_of_one_quiz_do_not_mix(shop: Workshop, name: str) -> None:
    """`rocks.txt` and `rocks.md` would both become `rocks.yml`, with one record."""
    brought_in(shop, shop.text())
    before = shop.files()
    outcome = brought_in(shop, shop.text(PAGE.replace("lava", "ash"), name))
    if shop.files().get("quizzes/rocks.yml") != before["quizzes/rocks.yml"]:
        pytest.fail("the quiz of another source was changed")
    assert outcome.proposal.findings or outcome.target != shop.quiz


def test_a_quiz_that_was_not_imported_is_not_overwritten(shop: Workshop) -> None:
    shop.quiz.parent.mkdir(parents=True)
    shop.quiz.write_text("title: Mine\nquestions: []\n")
    before = shop.files()
    assert [finding.code for finding in brought_in(shop, shop.text()).proposal.findings] == ["quiz-exists"]
    assert shop.files() == before


@pytest.mark.parametrize("step", [1, 2, 3])
@pytest.mark.parametrize("what", [(os, "fsync"), (Path, "replace")], ids=["full disk", "refused"])
def test_an_import_that_cannot_be_written_leaves_nothing_and_can_be_run_again(
    shop: Workshop, monkeypatch: pytest.MonkeyPatch, step: int, what: tuple[object, str]
) -> None:
    whole = Workshop(shop.root / "whole")
    whole.root.mkdir()
    brought_in(whole, whole.text())
    done = getattr(*what)
    count = 0

    def failing(*arguments: object) -> object:
        nonlocal count
        count += 1
        if count == step:
            raise OSError(28, "No space left on device")
        return done(*arguments)

    monkeypatch.setattr(*what, failing)
    with pytest.raises(OSError, match="No space left"):
        brought_in(shop, shop.text())
    monkeypatch.undo()
    assert shop.files() == {}
    brought_in(shop, shop.text())
    assert shop.files() == whole.files()


def test_another_folder_gets_quiz_and_record(shop: Workshop) -> None:
    folder = shop.root / "out" / "deep"
    outcome = into_folder(shop.text(), folder, None)
    assert outcome.target == folder / "rocks.yml"
    assert sorted(path.name for path in folder.iterdir()) == ["rocks.import.json", "rocks.yml"]
    assert not into_folder(shop.text(), folder, None).changed
    assert not shop.content.exists()
