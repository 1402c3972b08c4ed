from __future__ import annotations

from pathlib import Path

import pytest

from generator.site.edit_link import file_url, line_url, view_uri

QUIZ = Path("/project/content/quizzes/week 2.yml")
PAGES = Path("/project/content/pages")


@pytest.mark.parametrize(
    ("repo_url", "edit_uri", "expected"),
    [
        ("https://h.org/o/n", "edit/main/content/pages/", "https://h.org/o/n/edit/main/content/quizzes/week%202.yml"),
        ("https://h.org/o/n/", "edit/main/content/pages", "https://h.org/o/n/edit/main/content/quizzes/week%202.yml"),
        ("https://h.org/o/n", "https://e.org/x/content/pages/", "https://e.org/x/content/quizzes/week%202.yml"),
        (None, "edit/main/content/pages/", ""),
        ("https://h.org/o/n", None, ""),
        ("javascript:x", "edit/main/content/pages/", ""),
    ],
)
def test_the_address_of_a_file_follows_from_that_of_the_pages(
    repo_url: str | None, edit_uri: str | None, expected: str
) -> None:
    assert file_url(QUIZ, PAGES, repo_url, edit_uri) == expected


@pytest.mark.parametrize(
    ("edit_uri", "view"),
    [
        ("edit/main/docs/", "blob/main/docs/"),
        ("-/edit/main/docs/", "-/blob/main/docs/"),
        ("src/main/", "src/main/"),
        (None, None),
    ],
)
def test_lines_are_named_where_the_file_is_shown(edit_uri: str | None, view: str | None) -> None:
    assert view_uri(edit_uri) == view


def test_a_line_is_a_fragment() -> None:
    assert line_url("https://h.org/x.yml", 12) == "https://h.org/x.yml#L12"
    assert line_url("", 12) == ""
