from __future__ import annotations

from generator.bank.checks.drafts import CODES, check
from generator.model.finding import Severity
from tests.bank.banks import GOOD, bank_of, bank_with, brief


def test_a_settled_question_is_no_draft() -> None:
    assert brief(check(bank_with(GOOD + "  review: []\n"))) == []


def test_quizzes_and_questions_with_review_notes_are_listed_once_each_as_notices() -> None:
    quiz = (
        "title: x\nreview:\n  - {code: count, note: Nine of ten.}\nquestions:\n"
        "  - review:\n      - code: lost\n        note: |\n          The scan\n          ends here.\n"
        "      - {code: odd, note: And more.}\n"
    )
    findings = list(check(bank_of(quiz)))
    assert brief(findings) == [(3, 25, "draft"), (7, 15, "draft")]
    assert findings[1].message == "The question is a draft: The scan ends here. (and 1 more)"
    assert CODES["draft"] is Severity.NOTICE
