from __future__ import annotations

import pytest

from generator.bank.checks.completeness import check
from generator.model.finding import Severity
from tests.bank.banks import GOOD, bank_with, brief

SHORT = "- id: k3v9q2\n  stem: What is it?\n  answers: [That, 'that one']\n"
NUMBER = "- id: k3v9q2\n  stem: What is it?\n  answer: 42\n  tolerance: 5%\n"
PAIRS = """\
- id: k3v9q2
  stem: What is it?
  pairs:
    - prompt: a
      match: one
    - prompt: b
      match: two
"""
ORDER = "- id: k3v9q2\n  stem: What is it?\n  sequence: [first, second]\n"
OPEN = "- id: k3v9q2\n  stem: What is it?\n  answer: So it is.\n"
REVIEW = "  review: [{code: lost, note: The scan ends here.}]\n"


@pytest.mark.parametrize(
    "question",
    [
        GOOD,
        GOOD.replace("That", "That\n      correct: true"),
        GOOD.replace("  stem", "  select: many\n  stem").replace("      correct: true\n", ""),
        SHORT,
        NUMBER,
        PAIRS,
        ORDER,
        OPEN,
    ],
    ids=["one key", "several keys", "none is right", "short text", "number", "matching", "ordering", "open"],
)
def test_a_whole_question_is_fine(question: str) -> None:
    assert brief(check(bank_with(question))) == []


@pytest.mark.parametrize(
    ("question", "line", "column", "code"),
    [
        (GOOD.replace("What is it?", "' '"), 4, 11, "empty-stem"),
        (GOOD.replace("  stem: What is it?\n", ""), 3, 5, "empty-stem"),
        (GOOD.replace("That", '"\\u00a0"'), 8, 15, "empty-option"),
        (GOOD.replace("    - text: That\n", ""), 6, 7, "too-few-options"),
        (GOOD.split("  options", maxsplit=1)[0], 3, 5, "nothing-to-answer"),
        (GOOD.replace("      correct: true\n", ""), 6, 7, "no-key"),
        (SHORT.replace("That,", "' ',"), 5, 15, "empty-answer"),
        (NUMBER.replace("42", "1,5"), 5, 13, "no-number"),
        (NUMBER.replace("5%", "-5%"), 6, 16, "no-tolerance"),
        (PAIRS.replace("- prompt: b", "- prompt: A"), 8, 17, "equal-prompts"),
        (PAIRS.replace("    - prompt: b\n      match: two\n", ""), 6, 7, "too-few-pairs"),
        (ORDER.replace("[first, second]", "[first, First]"), 5, 23, "equal-items"),
        (ORDER.replace("[first, second]", "[first]"), 5, 15, "too-few-items"),
    ],
)
def test_what_is_missing_is_found(question: str, line: int, column: int, code: str) -> None:
    assert brief(check(bank_with(question))) == [(line, column, code)]
    assert brief(check(bank_with(question + REVIEW))) == [], "a draft may be unfinished"
    assert brief(check(bank_with(question, top="title: x\nreview: [{code: lost, note: Nine of ten.}]"))) == []


def test_a_number_that_readers_would_have_to_check_is_a_warning() -> None:
    (finding,) = check(bank_with(OPEN.replace("So it is.", "42")))
    assert (finding.code, finding.severity) == ("tolerance-missing", Severity.WARNING)
    assert "draft" not in finding.hint


def test_a_quiz_needs_a_title_and_questions() -> None:
    assert brief(check(bank_with(top="title: ''"))) == [(1, 8, "empty-title"), (2, 12, "no-questions")]
    assert brief(check(bank_with(top="title: x\nreview: [{code: lost, note: All of it.}]"))) == []


@pytest.mark.parametrize(("text", "sign"), [(">5", ">"), ("|5", "|"), (">", ">")])
def test_a_text_that_yaml_takes_for_a_block_is_told_so(text: str, sign: str) -> None:
    (finding,) = check(bank_with(GOOD.replace("This", text)))
    assert (finding.line, finding.column, finding.code) == (6, 15, "empty-option")
    assert f"`{sign}` starts a block" in finding.hint
