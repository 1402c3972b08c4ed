"""The pages on disk are ordinary Markdown: the successors of MkDocs build the same site from them."""

from __future__ import annotations

from html import unescape
from pathlib import Path

import pytest

from generator.site.emit import emit
from generator.site.quiz import published
from tests.site.bank import FOLDERS, small_bank
from tests.site.project import ROOT, make_project, run
from tests.site.rendering import render, tree


@pytest.fixture(scope="module", params=["zensical", "properdocs"])
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that another generator built from emitted pages, without our plugin."""
    without = (("docs_dir: content/pages", "docs_dir: docs"), ("  - qbank\n", ""))
    folder = make_project(tmp_path_factory.mktemp(request.param) / "project", settings=without)
    emit(small_bank(), FOLDERS, folder / "docs", drafts=True)
    done = run(folder, request.param, "build")
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def test_every_question_is_there_whole(site: Path) -> None:
    for file in small_bank().files:
        name = Path(file.path).stem
        shown = tree_of(site / "quizzes" / f"{name}.html")
        expected = tree_of_page(site.parent / "docs" / "quizzes" / f"{name}.md")
        assert [node for node in shown if node[0] == "section"] == [node for node in expected if node[0] == "section"]
        for _, question in published(file.quiz, drafts=True):
            assert ("h2", question.id) in [(tag, identity) for tag, identity, _ in shown]


def test_math_and_closed_answers_are_there(site: Path) -> None:
    html = (site / "quizzes/gradients.html").read_text()
    assert html.count("<details") == 4
    assert "<details open" not in html
    assert html.count("<math") == render((site.parent / "docs/quizzes/gradients.md").read_text()).count("<math") > 10
    assert html.count("data-option=") == render((site.parent / "docs/quizzes/gradients.md").read_text()).count(
        "data-option="
    )


def test_assets_are_there(site: Path) -> None:
    for name in ("qbank.css", "math.css", "practice.css", "fonts/stix-two-math.woff2"):
        assert (site / "assets" / name).read_bytes() == (ROOT / "theme_overrides/assets" / name).read_bytes()


def tree_of(path: Path) -> list[tuple[str, str | None, str]]:
    html = path.read_text()
    return described(html[html.index("<section") : html.rindex("</section>") + len("</section>")])


def tree_of_page(path: Path) -> list[tuple[str, str | None, str]]:
    html = render(path.read_text())
    return described(html[html.index("<section") : html.rindex("</section>") + len("</section>")])


def described(html: str) -> list[tuple[str, str | None, str]]:
    """List elements with their id and their text, white space aside."""
    return [(node.tag, node.attributes.get("id"), " ".join(unescape(node.text).split())) for node in tree(html).nodes]
