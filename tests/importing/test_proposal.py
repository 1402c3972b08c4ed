from __future__ import annotations

from generator.bank.read import read_quiz
from generator.bank.record import from_json
from generator.importing.pipeline import import_text
from generator.importing.proposal import Existing, Proposal, propose
from tests.importing.banks import PAGE

BETTER = PAGE.replace("Hot mud", "Very hot mud")


def proposed(text: str, quiz: str | None = None, record: str | None = None, taken: tuple[str, ...] = ()) -> Proposal:
    data = text.encode()
    existing = Existing(
        "rocks.yml", quiz.encode() if quiz else None, record.encode() if record else None, "rocks.import.json", taken
    )
    return propose(import_text("rocks.txt", data, source="rocks.txt", title="rocks"), data, existing)


FIRST = proposed(PAGE)
assert FIRST.quiz


def codes(proposal: Proposal) -> list[str]:
    return [finding.code for finding in proposal.findings]


def test_a_first_import_proposes_a_quiz_that_can_be_read_and_its_record() -> None:
    file, findings = read_quiz("rocks.yml", FIRST.quiz.encode() if FIRST.quiz else b"")
    assert not findings
    assert file
    assert file.quiz == FIRST.imported
    record, broken = from_json("rocks.import.json", FIRST.record.encode())
    assert not broken
    assert record
    assert (record.source, record.layout, record.quiz) == ("rocks.txt", "course-result-page", FIRST.imported)


def test_the_record_says_where_every_field_stands() -> None:
    record, _ = from_json("rocks.import.json", FIRST.record.encode())
    assert record
    first = record.quiz.questions[0].id
    found = {span.field: span.lines for span in record.spans if span.question == first}
    assert found["stem"] == "7"
    assert found["options.0.text"] == "9"
    assert found["options.0.evidence"] == "11"
    assert found["options.1.text"] == "13"
    assert [(removal.lines, removal.rule) for removal in record.removed] == [("3", "announcement")]
    assert not record.unparsed


def test_the_same_again_proposes_the_same() -> None:
    again = proposed(PAGE, FIRST.quiz, FIRST.record)
    assert (again.quiz, again.record, again.conflicts, again.findings) == (FIRST.quiz, FIRST.record, 0, ())


def test_what_nobody_touched_follows_the_new_import() -> None:
    again = proposed(BETTER, FIRST.quiz, FIRST.record)
    assert again.quiz == (FIRST.quiz or "").replace("Hot mud", "Very hot mud")
    assert again.conflicts == 0


def test_what_a_person_changed_stays() -> None:
    edited = (FIRST.quiz or "").replace("What is lava?", "What is lava, exactly?") + "# a comment\n"
    again = proposed(PAGE, edited, FIRST.record)
    assert (again.quiz, again.conflicts) == (edited, 0)


def test_what_both_changed_stays_and_is_a_note() -> None:
    edited = (FIRST.quiz or "").replace("Hot mud", "Warm mud")
    again = proposed(BETTER, edited, FIRST.record)
    assert again.conflicts == 1
    assert again.quiz
    assert "Warm mud" in again.quiz
    assert "merge-conflict" in again.quiz


def test_a_deleted_question_stays_deleted() -> None:
    assert FIRST.quiz
    edited = FIRST.quiz[: FIRST.quiz.index("\n  - id:", FIRST.quiz.index("number: 1"))]
    assert proposed(PAGE, edited, FIRST.record).quiz == edited


def test_ids_that_other_quizzes_have_are_not_given() -> None:
    assert FIRST.imported
    ids = tuple(question.id for question in FIRST.imported.questions)
    other = proposed(PAGE, taken=ids).imported
    assert other
    assert not {question.id for question in other.questions} & set(ids)


def test_a_quiz_that_was_not_imported_is_not_overwritten() -> None:
    again = proposed(PAGE, "title: Mine\nquestions: []\n")
    assert (again.quiz, codes(again)) == (None, ["quiz-exists"])


def test_a_lost_record_of_an_untouched_quiz_is_written_anew() -> None:
    again = proposed(PAGE, FIRST.quiz)
    assert (again.quiz, again.record) == (FIRST.quiz, FIRST.record)


def test_a_broken_record_or_quiz_stops_the_import() -> None:
    assert (broken := proposed(PAGE, FIRST.quiz, "{")).quiz is None
    assert codes(broken) == ["record-broken"]
    assert (broken := proposed(PAGE, "title: [", FIRST.record)).quiz is None
    assert broken.findings


def test_a_text_that_is_no_quiz_proposes_nothing() -> None:
    nothing = proposed("Lava is molten rock.\n")
    assert (nothing.quiz, nothing.imported, codes(nothing)) == (None, None, ["layout-unknown"])
