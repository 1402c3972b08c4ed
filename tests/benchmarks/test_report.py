from __future__ import annotations

from benchmarks.report import failures, lies, needless, table, worst
from benchmarks.run import Result
from benchmarks.scoring import judge
from benchmarks.truth import Truth
from generator.model.finding import Finding
from generator.model.question import Question, Quiz
from tests.benchmarks.truths import STEM, asked, got, truth

WRONG = got(choices="_ basalt, x chalk, _ marble")


def result(*found: Question, group: str = "*.txt", wanted: Truth | None = None) -> Result:
    return Result(group, "rocks.txt", judge(wanted or truth(asked()), Quiz("T", found)))


NOTHING = Result(
    "*.md", "rocks.md", judge(truth(asked()), None), (Finding("rocks.md", 0, 0, "layout-unknown", "No layout fits."),)
)


def cells(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines()]


def test_the_table_has_a_row_for_each_group_and_the_sum() -> None:
    head, _, first, second, total = cells(table([result(got()), result(got(note=True)), result(WRONG, group="*.md")]))
    assert [row[0] for row in (first, second, total)] == ["`*.txt`", "`*.md`", "`all`"]
    figures = dict(zip(head, total, strict=True))
    assert (figures["questions"], figures["clean"], figures["of whole"], figures["wrong_key"]) == ("3", "1", "33%", "1")
    assert dict(zip(head, first, strict=True))["of all"] == "50%"


def test_one_group_needs_no_sum_and_nothing_has_no_share() -> None:
    unknown = truth(asked(choices="? basalt, ? chalk, ? marble"))
    rows = cells(table([result(got(note=True), wanted=unknown)]))
    assert len(rows) == 3
    assert dict(zip(rows[0], rows[2], strict=True))["of whole"] == "–"


def test_lies_are_counted() -> None:
    assert lies([result(got()), result(got(note=True)), result(WRONG), NOTHING]) == 2
    assert lies([result(got())]) == 0


def test_the_worst_comes_first_with_what_was_wanted_and_what_came() -> None:
    text = worst([result(got(f"{STEM} Or ash?")), result(WRONG)], most=1)
    assert text.splitlines() == [
        "WRONG KEY (key): rocks.txt, question 1",
        f"  want {STEM}",
        "       [x] basalt",
        "       [ ] chalk",
        "       [ ] marble",
        f"  got  {STEM}",
        "       [ ] basalt",
        "       [x] chalk",
        "       [ ] marble",
        "… and 1 more",
    ]


def test_long_stems_are_shown_where_they_part() -> None:
    story = "You map the rocks of an island. " * 20
    text = worst([result(got(f"{story} In 1880?"), wanted=truth(asked(f"{story} In 1830?")))], most=1)
    assert text.splitlines()[0].startswith("MISREAD (digits or signs)")
    assert "In 1830?" in text
    assert "In 1880?" in text


def test_what_is_flagged_or_right_is_not_among_the_worst() -> None:
    assert worst([result(got()), result(got("Which?", note=True))], most=9) == ""


def test_a_text_that_could_not_be_imported_is_told_once_with_the_reason() -> None:
    assert failures([result(got()), NOTHING]) == "rocks.md: layout-unknown: No layout fits."
    assert worst([NOTHING], most=9) == ""


def test_notes_on_questions_that_are_right_are_counted_by_code() -> None:
    assert needless([result(got(note=True)), result(got(note=True)), result(got("Which?", note=True))]) == (
        "text-doubtful 2"
    )
