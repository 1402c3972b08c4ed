from __future__ import annotations

from pathlib import Path

import pytest

from generator.bank.checking.surroundings import Surroundings, surroundings
from generator.bank.checks import active_files
from generator.bank.folders import Folders
from tests.bank.banks import bank_of, judged


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    for name in ("pages/extra", "quizzes", "sources"):
        (folder / name).mkdir(parents=True)
    return folder


def found(content: Path) -> list[str]:
    findings = judged(active_files, bank_of(), surroundings(Folders(content)))
    assert {(each.code, each.line) for each in findings} <= {("active-file", 0)}
    return [Path(each.path).relative_to(content).as_posix() for each in findings]


def test_pages_pictures_styles_and_what_is_not_published_are_fine(content: Path) -> None:
    for name in ("pages/index.md", "pages/extra/net.svg", "pages/extra/a.css", "pages/extra/data.json"):
        (content / name).touch()
    (content / "sources/saved.html").touch()
    (content / "pages/.draft.js").touch()
    assert found(content) == []


def test_scripts_and_pages_written_as_html_are_found(content: Path) -> None:
    for name in ("pages/old.HTML", "pages/extra/counter.js", "pages/extra/a.xml"):
        (content / name).touch()
    assert found(content) == ["pages/old.HTML", "pages/extra/a.xml", "pages/extra/counter.js"]


def test_without_a_folder_nothing_is_looked_at() -> None:
    assert judged(active_files, bank_of(), Surroundings()) == []
