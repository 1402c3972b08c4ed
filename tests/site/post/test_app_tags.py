from __future__ import annotations

from generator.site.post.app_tags import app_tags


def test_a_page_of_an_app_loads_its_style_and_its_scripts_in_their_order() -> None:
    tags = app_tags('<div data-qb-app="practice" class="x"></div>', "..")
    assert tags == (
        '<link rel="stylesheet" href="../assets/app.css">'
        '<script src="../assets/quiz.js" defer></script>'
        '<script src="../assets/practice.js" defer></script>'
    )


def test_another_page_loads_none() -> None:
    assert app_tags("<p>data: an app</p>", ".") == ""
