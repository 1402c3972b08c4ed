from __future__ import annotations

from pathlib import Path

import pytest

from generator.site.post.anchors import anchor, anchored

HEADING = '<section class="qb-question" data-question="q1">\n<h2 id="q1">Question 1</h2>'
SECTION = '<section class="qb-question" id="q1" data-question="q1">\n<h2>Question 1</h2>'


def test_the_section_of_a_question_takes_the_anchor_of_its_heading() -> None:
    assert anchored(f"{HEADING}</section>\n{HEADING.replace('q1', 'q2')}") == (
        f"{SECTION}</section>\n{SECTION.replace('q1', 'q2')}"
    )


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="about">About</h2>',
        '<section class="qb-question" data-question="q1"><p><h2 id="q1">Question 1</h2>',
        "<pre>&lt;section class=&quot;qb-question&quot;&gt;&lt;h2 id=&quot;q1&quot;</pre>",
        SECTION,
    ],
)
def test_nothing_else_of_a_page_changes(html: str) -> None:
    assert anchored(html) == html


def test_the_pages_of_a_folder_are_changed_in_place(tmp_path: Path) -> None:
    page, other = tmp_path / "quizzes" / "a.html", tmp_path / "questions.js"
    page.parent.mkdir()
    for path in (page, other):
        path.write_text(HEADING)
    anchor(tmp_path)
    assert (page.read_text(), other.read_text()) == (SECTION, HEADING)
