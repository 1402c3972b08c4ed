from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.layouts import latex_amc, latex_lists, r_exams
from generator.importing.pipeline import import_text
from tests.importing.conservation import imported
from tests.importing.text import lines

FIXTURES = Path(__file__).parents[2] / "fixtures" / "layouts"
CASES = [
    (folder.replace("_", "-"), path.read_text(encoding="utf-8"))
    for folder in ("latex_amc", "latex_lists", "r_exams", "r_exams_latex")
    for path in sorted((FIXTURES / folder).glob("*.txt"))
]
LIST = "\\begin{{enumerate}}\n\\item {}\n\\item {}\n\\end{{enumerate}}\n"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\\begin{itemize}\n\\item Rocks\n\\item \\textbf{Lava}\n\\end{itemize}",
        "What is it?\n" + LIST.format("Mud", "Lava"),
        "Question\n========\nWhat is it?\n\nAnswerlist\n----------\n* a\n* b\n",
        "\\begin{question}{a}\nWhat?\n\\end{question}",
    ],
    ids=["nothing", "a list", "no mark", "no solution", "no choices"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert all(layout.score(lines(text)) == 0.0 for layout in (latex_amc, latex_lists, r_exams))


@pytest.mark.parametrize("count", [2, 3])
def test_bold_type_is_a_key_where_many_questions_have_it_once(count: int) -> None:
    text = "".join(f"What is rock {n}?\n" + LIST.format("Mud", f"\\textbf{{Lava {n}}}") for n in range(count))
    quiz = import_text("q.tex", text.encode()).quiz
    assert quiz
    assert [question.key for question in quiz.questions] == [(1,)] * count
    assert all(bool(question.review) is (count == 2) for question in quiz.questions)


@pytest.mark.parametrize(("solution", "key"), [("01", (1,)), ("10", (0,)), ("11", ()), ("0", ()), ("2", ()), ("", ())])
def test_a_solution_says_of_every_option_whether_it_is_right(solution: str, key: tuple[int, ...]) -> None:
    text = (
        "Question\n===\nWhat?\n\nAnswerlist\n---\n* a\n* b\n\nMeta-information\n===\n"
        f"extype: schoice\nexsolution: {solution}\n"
    )
    quiz = import_text("q.Rmd", text.encode()).quiz
    assert quiz
    (question,) = quiz.questions
    assert (question.key, bool(question.review)) == (key, not key)


@given(
    st.sampled_from(CASES),
    st.integers(0, 900),
    st.integers(0, 60),
    st.sampled_from(["", "{", "}", "\\item ", "\\end{enumerate}", "\n===\n", "% x\n", "\\checkmark", "* a\n"]),
)
def test_nothing_is_lost(case: tuple[str, str], at: int, length: int, instead: str) -> None:
    layout, text = case
    imported((text[:at] + instead + text[at + length :]).encode(), layout)
