from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import pytest

from generator.importing import layouts, parse_reading
from generator.importing.drafts import Mark, QuizDraft
from generator.importing.layouts import course_result_page
from generator.importing.pipeline import import_text, layout_names
from tests.importing.banks import PAGE

twin = ModuleType("twin")
twin.score = course_result_page.score  # type: ignore[attr-defined]
twin.parse = lambda lines: contrary(course_result_page.parse(lines))  # type: ignore[attr-defined]


def contrary(draft: QuizDraft) -> QuizDraft:
    """The same questions with other keys."""
    turned = {Mark.RIGHT: Mark.NONE, Mark.NONE: Mark.RIGHT, Mark.WRONG: Mark.WRONG}
    questions = (
        replace(q, options=tuple(replace(option, mark=turned[option.mark]) for option in q.options))
        for q in draft.questions
    )
    return replace(draft, questions=tuple(questions))


def codes(text: str) -> list[str]:
    return [finding.code for finding in import_text("quiz.txt", text.encode()).findings]


def test_a_text_becomes_a_quiz() -> None:
    result = import_text("quiz.txt", PAGE.encode(), source="rocks.txt", title="rocks")
    assert result.quiz
    assert (result.quiz.title, result.quiz.source, result.quiz.review) == ("Rocks and lava", "rocks.txt", ())
    assert [(question.number, question.key, question.review) for question in result.quiz.questions] == [
        ("1", (0,), ()),
        ("2", (0,), ()),
    ]
    assert (result.layout, result.findings) == ("course-result-page", ())


def test_without_a_title_the_files_name_stands_in() -> None:
    result = import_text("quiz.txt", PAGE[PAGE.index("1/1 point") :].encode(), title="rocks")
    assert result.quiz
    assert result.quiz.title == "rocks"
    assert result.quiz.review == ()


@pytest.mark.parametrize(
    "text",
    [
        "Lava is molten rock.\n",
        "# A report\n\n1. Lava\n2. Ash\n\nAll is well. Correct?\n",
        "Dear reader,\n\nyour points: 10 points\n",
        "import os\nprint(os.name)\n",
        "Why does it rain?\n\nBecause clouds cool down. And why not?\n",
    ],
)
def test_a_text_that_is_no_quiz_fits_no_layout(text: str) -> None:
    assert codes(text) == ["layout-unknown"]


def test_two_layouts_that_fit_equally_are_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        parse_reading, "modules", lambda package: (course_result_page, twin) if package is layouts else ()
    )
    assert codes(PAGE) == ["layout-unclear"]


def test_layouts_that_fit_equally_and_read_the_same_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twin, "parse", course_result_page.parse)
    monkeypatch.setattr(
        parse_reading, "modules", lambda package: (course_result_page, twin) if package is layouts else ()
    )
    assert codes(PAGE) == []


def test_what_two_layouts_fit_equally_comes_out_as_drafts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        parse_reading, "modules", lambda package: (course_result_page, twin) if package is layouts else ()
    )
    quiz = import_text("quiz.txt", PAGE.encode()).quiz
    assert quiz
    assert [[note.code for note in question.review] for question in quiz.questions] == [["layout-unclear"]] * 2
    assert "layout-unclear" in {note.code for note in quiz.review}


def test_what_asks_and_fits_no_layout_comes_out_as_drafts() -> None:
    text = "1. What is lava?\nRock\nMud\n\n2. What is ash?\nDust\nSnow\n\n3. What is a geyser?\nA spring\nA bird\n"
    result = import_text("quiz.txt", text.encode())
    assert [(finding.code, finding.severity) for finding in result.findings] == [("layout-unknown", "warning")]
    assert result.quiz
    assert [(q.number, [o.text for o in q.options]) for q in result.quiz.questions] == [
        ("1", ["Rock", "Mud"]),
        ("2", ["Dust", "Snow"]),
        ("3", ["A spring", "A bird"]),
    ]
    assert all("layout-unclear" in {note.code for note in question.review} for question in result.quiz.questions)


def test_layouts_have_names_for_the_command_line() -> None:
    assert "course-result-page" in layout_names()


def test_an_instruction_to_choose_several_with_one_right_option_is_kept() -> None:
    page = PAGE.replace("What is lava?", "What is lava? (Check all that apply.)").replace(
        "Hot mud", "Hot mud\n\nUn-selected is correct"
    )
    result = import_text("quiz.txt", page.encode())
    assert result.quiz
    assert [question.select for question in result.quiz.questions] == ["many", ""]


def test_text_that_no_stage_accounts_for_is_shown() -> None:
    result = import_text("quiz.txt", PAGE.replace("Quiz, 2 questions", "Please read this first").encode())
    assert result.quiz
    (note,) = result.quiz.review
    assert (note.code, note.lines) == ("text-unplaced", "3")


def test_two_lines_that_ask_in_a_short_text_are_worth_a_guess() -> None:
    asked = (
        "Rocks\n====\nWhich rock floats?\n****\nPumice(+)|Granite\n====\nWhich rock splits?\n****\nSlate(+)|Basalt\n"
    )
    quiz = import_text("q.txt", asked.encode()).quiz
    assert quiz
    assert quiz.review
    assert (
        import_text("q.txt", ("".join(f"Rock {n} lies in the river.\n" for n in range(40)) + asked).encode()).quiz
        is None
    )


def test_lines_with_the_word_for_a_question_are_worth_a_guess() -> None:
    pair = 'question = "This rock floats on water"\nanswers = ["Pumice"]\nalternatives = ["Slate"]\n\n'
    quiz = import_text("q.txt", (pair * 3 + pair.replace("floats", "sinks")).encode()).quiz
    assert quiz
    assert quiz.review
