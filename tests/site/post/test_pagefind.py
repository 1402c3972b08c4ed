from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from generator.site.post import pagefind
from generator.site.post.pagefind import PagefindError, index, marked, tags
from tests.site.project import make_project

ON = (("  - qbank\n", "  - qbank:\n      search: pagefind\n"),)


def test_what_gives_an_answer_away_is_not_indexed() -> None:
    html = '<article class="x"><details class="qb-answer" data-search-exclude="">A</details><p data-search-exclude>B'
    ignored = 'data-pagefind-ignore="all"'
    assert marked(html) == (
        f'<article data-pagefind-body class="x"><details class="qb-answer" {ignored}>A</details><p {ignored}>B'
    )


def test_texts_are_left_as_they_are() -> None:
    html = "<article><p>the attribute data-search-exclude, a &lt; b</p></article>"
    assert marked(html) == html.replace("<article>", "<article data-pagefind-body>")


def test_a_page_loads_the_search() -> None:
    assert '<script src="../assets/search.js" defer></script>' in tags("..")


def test_filters_name_pages_as_results_do(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html lang=en><body data-pagefind-body><h1>One</h1><p>Word.</p></body></html>")
    index(tmp_path, {"tag": {"x": ["a.html", "gone.html"]}})
    (name,) = (path.stem for path in (tmp_path / "pagefind/fragment").iterdir())
    assert json.loads((tmp_path / "pagefind/filters.json").read_text()) == {"tag": {"x": [name]}}
    assert not list((tmp_path / "pagefind").glob("*ui*"))


def test_a_program_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(PagefindError, match=r"\S"):
        index(tmp_path / "nowhere", {})


def test_without_the_program_the_build_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "missing", lambda: True)
    config = load_config(str(make_project(tmp_path, settings=ON) / "mkdocs.yml"))
    with pytest.raises(Abort, match=re.escape('pip install "qbank[pagefind]"')):
        config.plugins.run_event("config", config)
