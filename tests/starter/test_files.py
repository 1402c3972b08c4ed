from __future__ import annotations

import json
from importlib import metadata
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from generator.bank.bank import read_bank
from generator.bank.folders import Folders
from generator.cli import main
from generator.model.kinds import kind_of, kinds
from generator.starter.files import starter_files
from generator.starter.requirement import Requirement, requirement

ROOT = Path(__file__).parents[2]
FILES = starter_files('The "best" bank: ever', "qbank==1")


class AnyTag(yaml.SafeLoader):
    """Reads mkdocs.yml, which may name Python objects."""


def settings(text: str | bytes) -> dict[str, object]:
    return dict(yaml.load(text, AnyTag))  # noqa: S506 - a safe loader


def test_the_site_has_the_settings_of_the_project() -> None:
    mine, ours = settings(FILES["mkdocs.yml"]), settings((ROOT / "mkdocs.yml").read_text())
    assert mine.pop("site_name") == 'The "best" bank: ever'
    del ours["site_name"], ours["copyright"]
    assert mine == ours


@pytest.mark.parametrize("name", ["practice.md", "progress.md", "tags.md", "the-bank.md"])
def test_the_other_pages_are_those_of_the_project(name: str) -> None:
    assert FILES[f"content/pages/{name}"] == (ROOT / "content/pages" / name).read_bytes()


@pytest.mark.parametrize("name", ["settings.json", "extensions.json"])
def test_editors_are_set_as_in_the_project(name: str) -> None:
    assert FILES[f".vscode/{name}"] == (ROOT / ".vscode" / name).read_bytes()


def test_files_are_named_as_tools_look_for_them() -> None:
    assert {".gitignore", ".gitattributes", ".pre-commit-config.yaml", ".github/workflows/bank.yml"} <= FILES.keys()
    assert FILES["requirements.txt"] == b"qbank==1\n"
    assert FILES["content/quiz.schema.json"] == (ROOT / "content/quiz.schema.json").read_bytes()


def test_no_place_for_a_value_is_left_empty() -> None:
    assert not [name for name, data in FILES.items() if b"@TITLE@" in data or b"@QUOTED" in data or b"@REQ" in data]


def new(folder: Path, *options: str) -> int:
    return CliRunner().invoke(main, ["new", str(folder), *options]).exit_code


def test_the_example_has_a_question_of_every_kind(tmp_path: Path) -> None:
    assert new(tmp_path / "my-bank") == 0
    (file,) = read_bank(Folders(tmp_path / "my-bank/content")).files
    assert {kind_of(question) for question in file.quiz.questions} == set(kinds())
    assert 'site_name: "My bank"\n' in (tmp_path / "my-bank/mkdocs.yml").read_text()


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    assert new(tmp_path) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_a_new_repository_is_empty_enough(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert new(tmp_path, "--title", "Physics") == 0
    assert (tmp_path / "README.md").read_text().startswith("# Physics\n")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert new(tmp_path / "file" / "bank") == 3


class Installed:
    """An installed package, as far as it is asked here."""

    version = "1.2"

    def __init__(self, origin: dict[str, object] | None) -> None:
        self.origin = origin

    def read_text(self, name: str) -> str | None:
        return json.dumps(self.origin) if self.origin and name == "direct_url.json" else None


@pytest.mark.parametrize(
    ("origin", "line", "elsewhere"),
    [
        (None, "qbank==1.2", True),
        ({"url": "file:///home/x/qbank.whl", "archive_info": {}}, "qbank @ file:///home/x/qbank.whl", False),
        ({"url": "file:///home/x/qbank", "dir_info": {"editable": True}}, "qbank @ file:///home/x/qbank", False),
        ({"url": "https://example.org/qbank.whl", "archive_info": {}}, "qbank @ https://example.org/qbank.whl", True),
        (
            {"url": "https://example.org/qbank.git", "vcs_info": {"vcs": "git", "commit_id": "ab12"}},
            "qbank @ git+https://example.org/qbank.git@ab12",
            True,
        ),
    ],
)
def test_a_bank_asks_for_the_qbank_that_made_it(
    monkeypatch: pytest.MonkeyPatch, origin: dict[str, object] | None, line: str, *, elsewhere: bool
) -> None:
    monkeypatch.setattr(metadata, "distribution", lambda _: Installed(origin))
    assert requirement() == Requirement(line, elsewhere)


def test_what_a_host_put_into_a_new_repository_stays(tmp_path: Path) -> None:
    for name in ("README.md", "LICENSE", ".gitignore"):
        (tmp_path / name).write_text("theirs")
    result = CliRunner().invoke(main, ["new", str(tmp_path), "--title", "Physics"])
    assert result.exit_code == 0
    assert {(tmp_path / name).read_text() for name in ("README.md", "LICENSE", ".gitignore")} == {"theirs"}
    assert (tmp_path / "QBANK.md").read_text().startswith("# Physics\n")
    assert "QBANK.md" in result.stderr
    assert "as they were: .gitignore" in result.stderr


def test_who_cannot_install_it_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(metadata, "distribution", lambda _: Installed({"url": "file:///home/x", "dir_info": {}}))
    assert "requirements.txt" in CliRunner().invoke(main, ["new", str(tmp_path / "a")]).stderr
    monkeypatch.setattr(metadata, "distribution", lambda _: Installed(None))
    assert "requirements.txt" not in CliRunner().invoke(main, ["new", str(tmp_path / "b")]).stderr
