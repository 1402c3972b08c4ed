from __future__ import annotations

from dataclasses import replace

import pytest

from generator.bank.health.ages import Age
from generator.model.kinds import kinds
from generator.model.question import ReviewNote
from generator.site.health import with_health
from generator.site.words import languages, words
from tests.site.bank import quiz_file, small_bank
from tests.site.rendering import render, tree

PAGE = "---\ntitle: T\n---\n# The bank\n\n<!-- qbank/health -->\n\nThe end.\n"

NOTE = ReviewNote("x", "y")


def test_a_page_without_the_line_stays_as_it_is() -> None:
    assert with_health("# X\n\n<!-- qbank -->\n", "x.md", small_bank().files) == "# X\n\n<!-- qbank -->\n"


def test_tables_take_the_place_of_the_line() -> None:
    html = render(with_health(PAGE, "x.md", small_bank().files, {"gradients.yml": Age("2020-01-01", "2021-01-01")}))
    assert html.count("<table>") == 4
    assert "qbank/health" not in html
    assert html.index("</table>") < html.index("The end.")
    assert '<a href="quizzes/gradients.md">' in html
    assert html.count("2021-01-01") == 1


def test_drafts_are_a_number_unless_they_are_shown() -> None:
    files = small_bank().files
    waiting = replace(files[0], path="waiting.yml", quiz=replace(files[0].quiz, title="Not yet", review=(NOTE,)))
    files = (*files, waiting)
    page, preview = with_health(PAGE, "x.md", files), with_health(PAGE, "x.md", files, drafts=True)
    assert "Not yet" not in page
    assert "Not yet" in preview
    drafts = len(waiting.quiz.questions) + 2
    assert f"{drafts} drafts." in page


def test_links_lead_to_the_quizzes_from_any_folder() -> None:
    assert "](../quizzes/gradients.md)" in with_health(PAGE, "about/x.md", small_bank().files)


def test_hostile_titles_and_tags_stay_in_their_cells() -> None:
    file = quiz_file("hostile")
    quiz = replace(file.quiz, title="a | b <script>x</script> [c](javascript:d) `", tags=("| x", "<img src=x>", "1. y"))
    html = render(with_health(PAGE, "x.md", [replace(file, quiz=quiz)]))
    assert "<script" not in html
    assert "<img" not in html
    links = [str(node.attributes["href"]) for node in tree(html).nodes if node.attributes.get("href")]
    assert all(link.startswith(("quizzes/", "#")) for link in links)
    rows = [row.count("<td") for row in html.split("<tr>") if "<td" in row]
    assert rows == [*[4] * (len(rows) - 6), *[3] * 5, 5]


@pytest.mark.parametrize("language", languages())
def test_every_kind_has_a_name_in_every_language(language: str) -> None:
    page = with_health(PAGE, "x.md", small_bank().files, words=words(language))
    assert all(words(language)(f"kind_{kind.KIND}") in page for kind in kinds())
