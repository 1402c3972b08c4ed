from __future__ import annotations

import pytest

from generator.model.question import Option, Question, Quiz, ReviewNote
from generator.site.quiz import quiz_page
from generator.site.topics import topics
from tests.site.rendering import render, tree

OPTIONS = (Option("a", correct=True), Option("b"))


@pytest.mark.parametrize(
    ("tag", "anchor"),
    [
        ("momentum", "tag:momentum"),
        ("Gradient descent", "tag:gradient-descent"),
        ("C++ & friends", "tag:c--friends"),
        ("naïve (Bayes)", "tag:naïve-bayes"),
    ],
)
def test_a_chip_leads_to_the_topic(tag: str, anchor: str) -> None:
    (link,) = tree(render(f"---\n---\n{topics([tag], '../tags.md')}")).all("a")
    assert link.attributes["href"] == f"../tags.md#{anchor}"
    assert link.text == tag


@pytest.mark.parametrize(("tag", "page"), [("momentum", ""), ("1. first", ""), ("?!", "../tags.md")])
def test_without_a_place_to_lead_to_a_chip_is_plain(tag: str, page: str) -> None:
    nodes = tree(render(f"---\n---\n{topics([tag], page)}"))
    assert not nodes.all("a")
    assert [node.text for node in nodes.all("li")] == [tag]


def test_no_tags_no_list() -> None:
    assert not topics([])
    assert not topics([" \n"], "tags.md")


def test_a_page_is_listed_under_the_topics_of_what_it_shows() -> None:
    ready = Question("abc123", "?", OPTIONS, tags=("search", "shared"))
    draft = Question("abc124", "?", OPTIONS, tags=("secret",), review=(ReviewNote("x", "y"),))
    quiz = Quiz("T", (ready, draft), tags=("shared", "all"))
    assert listed(quiz_page(quiz)) == ["shared", "all", "search"]
    assert listed(quiz_page(quiz, drafts=True)) == ["shared", "all", "search", "secret"]
    assert "secret" not in quiz_page(quiz)


def listed(page: str) -> list[str]:
    head = page.split("\ntags:\n")[1].split("\nhide:\n", maxsplit=1)[0]
    return [line.strip(' -"') for line in head.split("\n")]


def test_the_topics_of_a_question_stand_in_its_closed_answer() -> None:
    page = tree(render(quiz_page(Quiz("T", (Question("abc123", "?", OPTIONS, tags=("zebra",)),)))))
    (holder,) = (node for node in page.nodes if node.name == "div.qb-tags")
    assert "details" in holder.around
