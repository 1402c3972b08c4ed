from __future__ import annotations

import json
from pathlib import Path

from benchmarks.corpus import Case, find_cases

TRUTH = json.dumps({"questions": [{"stem": "What is lava?", "options": [], "number": 1}]})


def corpus(root: Path, *names: str) -> Path:
    for name in names:
        path = root / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.write_text(TRUTH if name.endswith(".truth.json") else "1. What is lava?\n")
    return root


def groups(cases: tuple[Case, ...]) -> list[tuple[str, str]]:
    return [(case.group, case.name) for case in cases]


def test_texts_are_grouped_by_folder_and_kind(tmp_path: Path) -> None:
    names = ("rocks.truth.json", "rocks.txt", "a/ash.truth.json", "a/ash.scan.txt", "a/ash.pdf", "a/ash.md")
    assert groups(find_cases(corpus(tmp_path, *names))) == [
        ("*.txt", "rocks.txt"),
        ("a/*.md", "a/ash.md"),
        ("a/*.pdf", "a/ash.pdf"),
        ("a/*.scan.txt", "a/ash.scan.txt"),
    ]


def test_two_readings_of_a_document_are_a_case_of_their_own(tmp_path: Path) -> None:
    found = find_cases(corpus(tmp_path, "ash.truth.json", "ash.one.txt", "ash.two.txt"))
    assert groups(found) == [
        ("*.one.txt", "ash.one.txt"),
        ("*.two.txt", "ash.two.txt"),
        ("*: one + two", "ash: one + two"),
    ]
    assert [path.name for path in found[-1].files] == ["ash.one.txt", "ash.two.txt"]


def test_a_name_with_points_is_no_kind(tmp_path: Path) -> None:
    found = find_cases(corpus(tmp_path, "week.2.truth.json", "week.2.txt", "week.2.scan.txt"))
    assert groups(found) == [("*.scan.txt", "week.2.scan.txt"), ("*.txt", "week.2.txt")]


def test_what_has_no_truth_is_left_out(tmp_path: Path) -> None:
    assert find_cases(corpus(tmp_path, "notes.txt", "rocks.truth.json", "readme.md")) == ()


def test_checkboxes_are_their_own_truth(tmp_path: Path) -> None:
    (tmp_path / "bank.md").write_text("# 1. What is lava?\n\n- [x] rock\n- [ ] mud\n")
    (case,) = find_cases(tmp_path)
    assert (case.group, set(case.truth.questions[0].key)) == ("*.md", {0})


def test_two_readings_hold_what_one_of_them_holds(tmp_path: Path) -> None:
    corpus(tmp_path, "ash.truth.json", "ash.one.txt", "ash.two.txt")
    lost = {"ash.one": [{"question": 1}, {"question": 2}], "ash.two": [{"question": 2}]}
    (tmp_path / "lost.json").write_text(json.dumps(lost))
    assert [case.lost for case in find_cases(tmp_path)] == [{"1", "2"}, {"2"}, {"2"}]


def test_another_list_of_what_is_lost_takes_the_place_of_the_one_that_is_there(tmp_path: Path) -> None:
    corpus(tmp_path, "ash.truth.json", "ash.one.txt", "lost.json")
    (tmp_path / "lost.json").write_text("{}")
    other = tmp_path / "other.json"
    other.write_text('{"ash.one": [{"question": 1}]}')
    assert [case.lost for case in find_cases(tmp_path, other)] == [{"1"}]
