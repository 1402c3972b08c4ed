from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from generator.bank.site_paths import page_name
from generator.model.question import Option, Question, Quiz
from generator.site.index import index_page
from generator.site.links import Links
from generator.site.pages import bank_pages
from generator.site.question import Shown, question_block
from tests.site.bank import quiz_file, small_bank
from tests.site.project import FIXTURES
from tests.site.rendering import render, tree

GOLDEN = FIXTURES / "golden"


def page_of(name: str, *names: str) -> str:
    (page,) = (page for page in bank_pages([quiz_file(name)], names=names, tools=True) if page.origin)
    return page.text


@pytest.mark.parametrize("name", ["gradients", "kinds"])
def test_the_page_of_a_quiz_reads_like_this(name: str) -> None:
    assert page_of(name, "tags.md", "practice.md") == (GOLDEN / f"{name}.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["kinds", "hostile"])
def test_the_html_that_scripts_rely_on_looks_like_this(name: str) -> None:
    assert render(page_of(name)) + "\n" == (GOLDEN / f"{name}.html").read_text(encoding="utf-8")


def test_hostile_texts_set_no_element_of_their_own() -> None:
    page = tree(render(page_of("hostile")))
    assert not {node.tag for node in page.nodes} & {"script", "b", "img"}
    assert not [name for node in page.nodes for name in node.attributes if name.startswith("on")]


def test_the_pictures_that_a_stem_speaks_of_stand_between_it_and_the_options() -> None:
    figure = "![a cone with a flat top](../pictures/cone.png)"
    question = Question("k3v9q2", "What is this?", (Option("A volcano", correct=True), Option("A lake")), figure=figure)
    html = render(f"---\n---\n{question_block(Shown(question, 1))}")
    stem, picture, options = (html.index(each) for each in ("What is this?", 'src="../pictures/cone.png"', "A volcano"))
    assert stem < picture < options


def test_what_is_not_ready_is_left_out() -> None:
    pages = {page.path: page.text for page in bank_pages(small_bank().files)}
    assert list(pages) == ["quizzes/index.md", "quizzes/gradients.md", "quizzes/kinds.md"]
    assert "quokka" not in pages["quizzes/gradients.md"]
    assert "11 questions in 2 quizzes" in pages["quizzes/index.md"]


def test_drafts_show_their_notes_and_source_lines_when_asked_for() -> None:
    pages = {page.path: page.text for page in bank_pages(small_bank().files, drafts=True)}
    assert list(pages) == [f"quizzes/{name}.md" for name in ("index", "gradients", "kinds", "waiting")]
    question = pages["quizzes/gradients.md"].split("## Question 4")[1]
    assert question.index("qb-draft") < question.index("**key-missing**, lines 38-44") < question.index("\n\nWhat did")
    assert "The source announces 3 questions" in pages["quizzes/waiting.md"]
    assert "axolotl" in pages["quizzes/waiting.md"]
    assert "13 questions in 3 quizzes" in pages["quizzes/index.md"]
    assert "1 question · 1 draft" in pages["quizzes/index.md"]


def test_a_question_leads_to_its_line_when_the_repository_is_known() -> None:
    file = quiz_file("gradients")
    folder = Path(file.path).parent
    links = Links(top=folder, docs_dir=folder, repo_url="https://github.com/owner/name", edit_uri="edit/main/x/")
    address = "https://github.com/owner/name/blob/main/x/gradients.yml#L6"
    assert f"[Edit this question]({address}){{ .qb-edit }}" in bank_pages([file], links=links)[1].text
    assert "<footer" not in bank_pages([file])[1].text


def test_a_reader_can_report_a_question() -> None:
    file = quiz_file("gradients")
    links = Links(top=Path(file.path).parent, site_url="https://x.org/s/", form="https://h.org/new?t={title}&b={body}")
    page = bank_pages([file], links=links)[1].text
    (address,) = re.findall(r"\[Report a problem\]\((\S+?grad02\S+)\)\{ \.qb-report \}", page)
    form = parse_qs(urlsplit(address).query)
    assert form["t"] == ["Problem with question grad02"]
    assert form["b"][0].startswith(
        "Question: https://x.org/s/quizzes/gradients.html#grad02\nFile: gradients.yml, line "
    )


def test_a_page_head_reveals_no_answer() -> None:
    head = bank_pages(small_bank().files)[1].text.split("\n---\n")[0]
    assert 'description: "3 questions with answers: Gradients & learning rates"' in head
    assert "2.8" not in head


def test_the_contents_tell_questions_apart() -> None:
    labels = [
        line.split('data-toc-label="')[1]
        for line in bank_pages(small_bank().files)[1].text.split("\n")
        if "toc-label" in line
    ]
    assert labels[1] == '2. Which of these updates a parameter by momentum?" }'
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(
    ("path", "name"), [("a/week-2.yml", "week-2"), ("index.yml", "index-quiz"), ("README.yml", "README-quiz")]
)
def test_a_quiz_never_takes_the_place_of_the_list(path: str, name: str) -> None:
    assert page_name(path) == name


def test_an_empty_bank_has_a_list_as_well() -> None:
    assert "There is no quiz yet." in index_page(())
    assert "0 questions in 0 quizzes" in index_page(())


def test_a_title_cannot_leave_its_place() -> None:
    title = '</title><script>a</script> [x](y) "q" {: onclick=x }'
    page = index_page((("x.md", Quiz(title)),), drafts=True)
    links = [node.attributes["href"] for node in tree(render(page)).all("a") if "qb-quizzes" not in node.attributes]
    assert links == ["#quizzes", "x.md"]
    assert "<script" not in render(page)
