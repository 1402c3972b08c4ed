from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from generator.site.emit import RECORD, emit
from generator.site.pages import bank_pages
from tests.site.bank import FOLDERS, small_bank
from tests.site.project import make_project


def write(target: Path, *, drafts: bool = False) -> tuple[str, ...]:
    return emit(small_bank(), FOLDERS, target, drafts=drafts)


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_pages_on_disk_are_those_of_the_site_byte_for_byte(tmp_path: Path) -> None:
    written = write(tmp_path / "out")
    files = tree(tmp_path / "out")
    pages = {"index.md", "tags.md", "quizzes/index.md", "quizzes/gradients.md", "quizzes/kinds.md"}
    assert set(written) == {*pages, "pictures/valley.svg"} == set(files) - {RECORD}
    for page in bank_pages(small_bank().files, names=["tags.md"]):
        assert files[page.path] == page.text.encode()
    assert files["index.md"] == (FOLDERS.pages / "index.md").read_bytes()


def test_pages_speak_the_language_that_was_asked_for(tmp_path: Path) -> None:
    emit(small_bank(), FOLDERS, tmp_path / "out", language="fr")
    assert "La bonne réponse" in (tmp_path / "out/quizzes/kinds.md").read_text()


def test_drafts_are_written_when_asked_for(tmp_path: Path) -> None:
    assert "quizzes/waiting.md" in write(tmp_path / "out", drafts=True)


def test_writing_again_replaces_what_was_written(tmp_path: Path) -> None:
    write(tmp_path / "out", drafts=True)
    write(tmp_path / "out")
    assert not (tmp_path / "out/quizzes/waiting.md").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert write(tmp_path / "out")


@pytest.mark.parametrize("name", ["mine.md", "quizzes/mine.md", ".hidden", "index.md"])
def test_nobody_loses_a_file(tmp_path: Path, name: str) -> None:
    write(tmp_path / "out")
    (tmp_path / "out" / name).write_text("mine")
    before = tree(tmp_path)
    with pytest.raises(FileExistsError, match=name):
        write(tmp_path / "out")
    assert tree(tmp_path) == before


def test_a_folder_that_qbank_never_wrote_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.md").write_text("mine")
    with pytest.raises(FileExistsError, match=r"mine\.md"):
        write(tmp_path)
    assert tree(tmp_path) == {"mine.md": b"mine"}


def test_neither_a_file_nor_a_link_is_taken_for_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    for name in ("file", "link"):
        with pytest.raises(FileExistsError):
            write(tmp_path / name)


def test_the_record_is_what_sha256sum_checks(tmp_path: Path) -> None:
    write(tmp_path / "out")
    done = subprocess.run(["sha256sum", "--check", "--quiet", RECORD], cwd=tmp_path / "out", check=False)
    assert done.returncode == 0


def test_a_page_written_by_hand_stands_in_the_place_of_a_generated_one(tmp_path: Path) -> None:
    folders = type(FOLDERS)(make_project(tmp_path / "project") / "content")
    (folders.pages / "quizzes").mkdir()
    (folders.pages / "quizzes/index.md").write_text("by hand")
    emit(small_bank(), folders, tmp_path / "out")
    assert (tmp_path / "out/quizzes/index.md").read_text() == "by hand"


def test_a_page_that_asks_for_practice_gets_it_in_the_language_of_the_site(tmp_path: Path) -> None:
    folders = type(FOLDERS)(make_project(tmp_path / "project") / "content")
    (folders.pages / "practice.md").write_text("<!-- qbank/practice -->\n")
    emit(small_bank(), folders, tmp_path / "out", language="de")
    page = (tmp_path / "out/practice.md").read_text()
    assert page.startswith("# Üben\n")
    assert 'data-qb-app="practice"' in page


def test_a_page_that_asks_for_the_health_of_the_bank_gets_it(tmp_path: Path) -> None:
    folders = type(FOLDERS)(make_project(tmp_path / "project") / "content")
    (folders.pages / "numbers.md").write_text("# Numbers\n\n<!-- qbank/health -->\n")
    emit(small_bank(), folders, tmp_path / "out", language="de")
    assert "\n| Auswahl | " in (tmp_path / "out/numbers.md").read_text()
