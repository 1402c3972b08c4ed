from __future__ import annotations

from pathlib import Path

import pytest

from generator.site.app_page import app_description, with_app
from generator.site.words import languages, words
from tests.site.project import ROOT, build, make_project
from tests.site.rendering import render

PAGE = "<!-- qbank/practice -->\n"


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", ["practice", "progress"])
def test_one_line_stands_for_title_lead_and_placeholder(language: str, name: str) -> None:
    spoken = words(language)
    html = render(with_app(f"---\n---\n<!-- qbank/{name} -->\n", spoken))
    assert spoken(f"{name}_title") in html
    assert f'data-qb-app="{name}"' in html
    assert 'class="qb-lead"' in html
    assert "<noscript>" in html
    assert 'href="quizzes/index.md"' in html
    assert "qbank/" not in html


def test_what_an_author_wrote_around_the_line_stays() -> None:
    assert with_app(f"Before.\n\n{PAGE}\nAfter.\n").startswith("Before.\n\n# Practice\n")
    assert with_app(f"{PAGE}\nAfter.\n").endswith("</div>\n\nAfter.\n")


def test_another_page_is_left_as_it_is() -> None:
    page = '# My own title\n\n<div data-qb-app="practice"></div>\n'
    assert with_app(page) == page
    assert app_description(page) == ""
    assert app_description(PAGE, words("de")).startswith("Fragen aus allen Quiz")


def test_a_site_in_german_has_german_titles_in_its_navigation(tmp_path: Path) -> None:
    project = make_project(
        tmp_path / "project", settings=(("  name: material\n", "  name: material\n  language: de\n"),)
    )
    for name in ("practice", "progress"):
        (project / "content" / "pages" / f"{name}.md").write_bytes((ROOT / "content/pages" / f"{name}.md").read_bytes())
    page = (build(project) / "practice.html").read_text("utf-8")
    assert "<title>Üben - " in page
    assert '<meta name="description" content="Fragen aus allen Quiz' in page
    navigation = page[page.index('class="md-nav') :]
    assert "Fortschritt" in navigation
    assert "Progress" not in navigation[: navigation.index("</nav>")]
