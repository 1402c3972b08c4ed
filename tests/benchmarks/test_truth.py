from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.truth import TrueOption, TrueQuestion, read_lost, read_truth

TRUTH = """{"title": "Rocks", "questions": [{"number": 1, "stem": "Which?", "type": "single", "notes": "a picture",
  "options": [{"text": "basalt", "correct": true, "feedback": null}, {"text": "chalk", "correct": null}]}]}"""


def test_a_truth_is_read_and_what_is_not_measured_left_out(tmp_path: Path) -> None:
    (tmp_path / "rocks.truth.json").write_text(TRUTH)
    (question,) = read_truth(tmp_path / "rocks.truth.json").questions
    assert question == TrueQuestion("Which?", (TrueOption("basalt", correct=True), TrueOption("chalk")), 1)
    assert (question.answer_known, set(question.key)) == (False, {0})


def test_a_broken_truth_is_refused(tmp_path: Path) -> None:
    (tmp_path / "rocks.truth.json").write_text("{")
    with pytest.raises(ValueError, match="Invalid JSON"):
        read_truth(tmp_path / "rocks.truth.json")


def test_what_texts_have_lost_is_read_by_text(tmp_path: Path) -> None:
    (tmp_path / "lost.json").write_text('{"rocks.scan": [{"question": 3, "kind": "stem"}, {"question": 7}]}')
    assert read_lost(tmp_path / "lost.json") == {"rocks.scan": {"3", "7"}}
