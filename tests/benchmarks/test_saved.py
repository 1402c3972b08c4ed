from __future__ import annotations

from pathlib import Path

from benchmarks.run import Result
from benchmarks.saved import Verdicts, compare, read_verdicts, to_json, verdicts
from benchmarks.scoring import Verdict, judge
from generator.model.question import Question, Quiz
from tests.benchmarks.truths import asked, got, truth


def run(*found: Question) -> Verdicts:
    return verdicts([Result("*.txt", "rocks.txt", judge(truth(asked()), Quiz("T", found)))])


def test_a_run_is_saved_and_read_back(tmp_path: Path) -> None:
    kept = run(got(), got("Name a tree.", "x oak, _ iron", "9"), got("Name a star.", "x sun, _ moon", "9"))
    path = tmp_path / "run.json"
    path.write_text(to_json(kept))
    assert read_verdicts(path) == kept
    assert list(kept["rocks.txt"]) == ["1", "not in the truth: 9", "not in the truth: 9 (2)"]


def test_the_same_run_is_neither_worse_nor_better() -> None:
    assert compare(run(got()), run(got())) == "worse: 0\nbetter: 0"


def test_every_change_is_told_what_is_worse_first() -> None:
    before = {"rocks.txt": {"1": Verdict.CLEAN, "2": Verdict.FLAGGED_RIGHT, "3": Verdict.FLAGGED}}
    after = {"rocks.txt": {"1": Verdict.SILENT, "2": Verdict.CLEAN, "3": Verdict.FLAGGED}}
    assert compare(before, after).splitlines() == [
        "worse: 1",
        "  rocks.txt, question 1: clean → silent",
        "better: 1",
        "  rocks.txt, question 2: flagged though right → clean",
    ]


def test_an_invented_question_that_comes_is_worse_and_one_that_goes_is_better() -> None:
    more = run(got(), got("Name a tree.", "x oak, _ iron", "9"))
    assert compare(run(got()), more).splitlines()[1] == (
        "  rocks.txt, question not in the truth: 9: not there → invented"
    )
    assert compare(more, run(got())).startswith("worse: 0\nbetter: 1")


def test_texts_of_one_run_only_are_named_and_not_compared() -> None:
    before, after = {"a": {"1": Verdict.CLEAN}}, {"b": {"1": Verdict.SILENT}}
    assert compare(before, after).splitlines() == ["worse: 0", "better: 0", "in one of the two runs only: a, b"]
