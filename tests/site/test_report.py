from __future__ import annotations

import pytest

from generator.site.report import report_form, report_url

ISSUES = "/issues/new?title={title}&body={body}"
GITLAB = "/-/issues/new?issue%5Btitle%5D={title}&issue%5Bdescription%5D={body}"


@pytest.mark.parametrize(
    ("repo_url", "edit_uri", "expected"),
    [
        ("https://github.com/o/n", "edit/main/docs/", f"https://github.com/o/n{ISSUES}"),
        ("https://github.com/o/n/", None, f"https://github.com/o/n{ISSUES}"),
        ("https://github.school.org/o/n", None, f"https://github.school.org/o/n{ISSUES}"),
        ("https://gitlab.com/g/s/n", None, f"https://gitlab.com/g/s/n{GITLAB}"),
        ("https://code.school.org/g/n", "-/edit/main/docs/", f"https://code.school.org/g/n{GITLAB}"),
        ("https://codeberg.org/o/n", "_edit/main/docs/", f"https://codeberg.org/o/n{ISSUES}"),
        ("https://git.school.org/o/n", "_edit/main/docs/", f"https://git.school.org/o/n{ISSUES}"),
        ("https://git.school.org/o/n", "edit/main/docs/", ""),
        ("javascript:github", None, ""),
        (None, None, ""),
    ],
)
def test_the_form_follows_from_the_repository(repo_url: str | None, edit_uri: str | None, expected: str) -> None:
    assert report_form("", repo_url, edit_uri) == expected


@pytest.mark.parametrize(
    ("configured", "expected"),
    [
        ("mailto:a@x.org?subject={title}&body={body}", "mailto:a@x.org?subject={title}&body={body}"),
        ("https://x.org/f?q={title}", "https://x.org/f?q={title}"),
        ("javascript:alert(1)", ""),
    ],
)
def test_the_settings_win(configured: str, expected: str) -> None:
    assert report_form(configured, "https://github.com/o/n", None) == expected


def test_texts_cannot_leave_their_places() -> None:
    url = report_url("https://x.org/?a={title}&b={body}", "a&c=d", "x {title} (y)#z\n")
    assert url == "https://x.org/?a=a%26c%3Dd&b=x%20%7Btitle%7D%20%28y%29%23z%0A"


def test_without_a_form_there_is_no_link() -> None:
    assert report_url("", "a", "b") == ""
