from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.site.catalogue import CATALOGUE, QuizPage, catalogue_files
from tests.site.project import build, make_project


def section(identity: str, *, attributes: str = "", inner: str = "") -> str:
    return f'<section class="qb-question" data-question="{identity}" data-kind="choice"{attributes}>{inner}</section>'


def chips(*tags: str) -> str:
    return f'<div class="qb-tags"><ul>{"".join(f"<li>{tag}</li>" for tag in tags)}</ul></div>'


def page(name: str, *parts: str) -> QuizPage:
    return QuizPage(name, f"The quiz {name}", f"quizzes/{name}/", "\n".join(parts))


def arguments(script: str, function: str) -> list[object]:
    assert script.startswith(f"{function}(")
    assert script.endswith(");\n")
    listed = json.loads(f"[{script[len(function) + 1 : -3]}]")
    assert isinstance(listed, list)
    return listed


def catalogue(pages: Iterable[QuizPage], *, drafts: bool = False) -> dict[str, list[object]]:
    (value,) = arguments(catalogue_files(pages, drafts=drafts)[CATALOGUE], "qbankCatalogue")
    assert isinstance(value, dict)
    return value


def test_every_question_is_listed_with_its_quiz_and_what_is_known_of_it() -> None:
    listed = catalogue(
        [page("a", section("a1", attributes=' data-difficulty="hard" data-points="2.5"'), section("a2"))]
    )
    assert listed["quizzes"] == [{"name": "a", "title": "The quiz a", "url": "quizzes/a/"}]
    assert listed["questions"] == [["a1", 0, "choice", [], "hard", 2.5], ["a2", 0, "choice", [], "", 1]]


def test_the_pages_that_use_it_are_told_their_addresses() -> None:
    script = catalogue_files([], {"progress": "progress.html", "practice": "practice.html"})[CATALOGUE]
    assert '"pages":{"practice":"practice.html","progress":"progress.html"}' in script


def test_tags_of_a_page_are_tags_of_each_question_and_stand_once() -> None:
    one = section("a1", inner=chips('<a href="../../tags/#tag:gradient-descent">Gradient  &quot;descent&quot;</a>'))
    listed = catalogue([page("a", chips("calculus"), one, section("a2")), page("b", chips("Calculus"), section("b1"))])
    assert listed["tags"] == [
        {"name": "calculus", "title": "calculus"},
        {"name": "gradient-descent", "title": 'Gradient "descent"'},
    ]
    assert [question[3] for question in listed["questions"] if isinstance(question, list)] == [[0, 1], [0], [0]]


def test_drafts_are_left_out_unless_they_are_asked_for() -> None:
    pages = [page("a", section("a1", attributes=" data-draft"), section("a2")), page("b")]
    assert len(catalogue(pages)["questions"]) == 1
    assert len(catalogue(pages, drafts=True)["questions"]) == 2
    assert "a1" not in catalogue_files(pages)["quizzes/a/questions.js"]


def test_a_quiz_without_questions_is_not_listed() -> None:
    files = catalogue_files([page("empty", "<p>Nothing yet.</p>")])
    assert list(files) == [CATALOGUE]


@pytest.mark.parametrize("text", ["</script>", "a\u2028b", "\\", '"', "$x$", "größe"])
def test_the_html_of_a_question_comes_through_as_it_is(text: str) -> None:
    html = section("a1", inner=f"<p>{text}</p>")
    script = catalogue_files([page("a", html)])["quizzes/a/questions.js"]
    assert arguments(script, "qbankQuestions") == ["a", {"a1": html}]


def test_permalinks_of_headings_stay_on_the_page_of_the_quiz() -> None:
    html = section("a1", inner='<h2 id="a1">Question 1<a class="headerlink" href="#a1" title="…">¶</a></h2>')
    assert "headerlink" not in catalogue_files([page("a", html)])["quizzes/a/questions.js"]


def test_a_site_with_a_practice_page_has_the_published_questions_and_no_other(tmp_path: Path) -> None:
    project = make_project(tmp_path / "project")
    (project / "content" / "pages" / "practice.md").write_text("# Practice\n", encoding="utf-8")
    site = build(project)
    questions = (site / "quizzes" / "gradients" / "questions.js").read_text("utf-8")
    assert "grad01" in questions
    assert "Zanzibar" in questions
    assert "<math" in questions
    assert "quokka" not in questions
    assert "grad04" not in (site / CATALOGUE).read_text("utf-8")
    assert not (site / "quizzes" / "waiting").exists()
    assert "Zanzibar" not in (site / "search" / "search_index.json").read_text("utf-8")
    before = {path: path.read_bytes() for path in site.rglob("*.js")}
    build(project)
    assert {path: path.read_bytes() for path in site.rglob("*.js")} == before


def test_a_site_without_a_practice_page_has_no_catalogue(tmp_path: Path) -> None:
    assert not (build(make_project(tmp_path / "project")) / CATALOGUE).exists()
