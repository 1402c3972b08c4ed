from __future__ import annotations

import json
import re
from pathlib import Path

from generator.site.post import service_worker as module
from generator.site.post.service_worker import service_worker


def listed(site: Path) -> dict[str, str]:
    match = re.match(r"const FILES = (\{.*?\});\n", service_worker(site), re.DOTALL)
    assert match
    files: dict[str, str] = json.loads(match[1])
    return files


def write(site: Path, *paths: str, size: int = 10) -> None:
    for path in paths:
        file = site / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x" * size)


def test_what_readers_need_is_listed_with_the_hash_of_what_it_holds(tmp_path: Path) -> None:
    write(
        tmp_path, "index.html", "quizzes/a.html", "assets/qbank.css", "assets/x.map", "sitemap.xml", "404.html", "sw.js"
    )
    before = listed(tmp_path)
    assert list(before) == ["assets/qbank.css", "index.html", "quizzes/a.html"]
    (tmp_path / "quizzes/a.html").write_text("changed")
    after = listed(tmp_path)
    assert {path for path in after if after[path] != before[path]} == {"quizzes/a.html"}


def test_the_same_site_has_the_same_worker(tmp_path: Path) -> None:
    write(tmp_path, "index.html")
    assert service_worker(tmp_path) == service_worker(tmp_path)


def test_a_large_site_is_kept_as_far_as_it_fits(tmp_path: Path) -> None:
    write(tmp_path, "assets/a.css", "index.html", "quizzes/index.html")
    write(tmp_path, "quizzes/a.html", size=module.LIMIT)
    assert list(listed(tmp_path)) == ["assets/a.css", "index.html", "quizzes/index.html"]
