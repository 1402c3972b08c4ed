from __future__ import annotations

from pathlib import Path

from generator.bank.folders import Folders
from generator.lsp.workbench import Workbench
from tests.lsp.banks import FIRST, SECOND, write_bank


def test_what_is_typed_counts_and_what_is_closed_counts_no_more(tmp_path: Path) -> None:
    bench = Workbench(Folders(write_bank(tmp_path)))
    path = bench.folders.quizzes / "second.yml"
    assert not bench.findings()
    bench.unsaved[path] = SECOND.replace("ccccc2", "aaaaa2")
    codes = {(found.code, Path(found.path).name, found.line) for found in bench.findings()}
    assert codes == {("duplicate-id", "second.yml", 4), ("missing-anchor", "first.yml", 14)}
    del bench.unsaved[path]
    assert not bench.findings()


def test_a_change_on_disk_is_seen(tmp_path: Path) -> None:
    bench = Workbench(Folders(write_bank(tmp_path)))
    path = bench.folders.quizzes / "second.yml"
    assert len(bench.bank().files) == 2
    path.write_text(SECOND + "\n# longer\nunknown: key\n", encoding="utf-8")
    assert [found.code for found in bench.bank().findings] == ["unknown-key"]
    path.unlink()
    assert len(bench.bank().files) == 1


def test_a_new_file_counts_before_it_is_saved(tmp_path: Path) -> None:
    bench = Workbench(Folders(write_bank(tmp_path)))
    bench.unsaved[bench.folders.quizzes / "third.yml"] = "title: T\nquestions: []\n"
    assert [found.code for found in bench.findings()] == ["no-questions"]


def test_only_quiz_files_of_the_bank_have_a_name(tmp_path: Path) -> None:
    bench = Workbench(Folders(write_bank(tmp_path)))
    quizzes = bench.folders.quizzes
    assert bench.named(quizzes / "first.yml") == quizzes / "first.yml"
    assert bench.named(tmp_path / "content" / "quizzes" / ".." / "quizzes" / "new.yml") == quizzes / "new.yml"
    assert bench.named(quizzes / "first.txt") is None
    assert bench.named(tmp_path / "first.yml") is None


def test_while_somebody_types_the_last_right_state_stays(tmp_path: Path) -> None:
    bench = Workbench(Folders(write_bank(tmp_path)))
    path = bench.folders.quizzes / "first.yml"
    assert bench.last_right(path)
    bench.unsaved[path] = FIRST + "  - {"
    found = bench.last_right(path)
    assert found
    assert len(found.quiz.questions) == 2
    assert bench.positions(path) is None
