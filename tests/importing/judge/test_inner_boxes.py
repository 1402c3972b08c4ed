from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

OTHER = "\n\n### 2. Which rock is soft?\n- [x] Talc\n- [ ] Quartz\n"


def noted(first: str, *, name: str = "page.md", other: str = OTHER) -> bool:
    quiz = import_text(name, f"### 1. Which rock floats?\n{first}{other}".encode()).quiz
    assert quiz
    return bool(quiz.questions[0].review)


@pytest.mark.parametrize("first", ["- [x] Pumice - [ ] Slate\n- [ ] Marble", "- [x] Pumice\n- [ ] Slate [ ] Marble"])
def test_a_box_within_an_option_is_doubted(first: str) -> None:
    assert noted(first)


@pytest.mark.parametrize("first", ["- [x] Pumice\n- [ ] `a[x] = 1`", "- [x] The list [ ]\n- [ ] Slate • Marble"])
def test_other_brackets_and_signs_are_text(first: str) -> None:
    assert not noted(first)
