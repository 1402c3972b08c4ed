from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from PIL import Image

from generator.site.post import cards as module
from generator.site.post.card import SIZE, draw
from generator.site.post.cards import Card, Cards
from tests.browser.serving import at
from tests.site.project import build, make_project

ON = (("  - qbank\n", "  - qbank:\n      cards: true\n"),)


@pytest.mark.parametrize(
    "title",
    ["Gradients", "Aufgaben: Größe, Μέγεθος, размер", "One title " * 40, "Unbreakable" * 30, ""],
)
def test_a_card_is_a_small_picture_of_the_usual_size(title: str) -> None:
    data = draw(Card(title, "10 questions with answers", "A site"))
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == SIZE
        assert image.format == "PNG"
    assert len(data) < 40_000
    assert data == draw(Card(title, "10 questions with answers", "A site"))


def test_nothing_is_drawn_over_the_margin() -> None:
    with Image.open(io.BytesIO(draw(Card("Unbreakable" * 30, "wide " * 90, "A site " * 40)))) as image:
        edge = image.convert("RGB").crop((SIZE[0] - 40, 0, *SIZE))
        assert edge.getcolors() == [(40 * SIZE[1], (29, 70, 85))]


def test_what_the_font_cannot_write_gets_no_card(tmp_path: Path) -> None:
    assert Cards(tmp_path, "A site").add("a.md", "損失関数", "") == ""


def test_what_was_drawn_before_is_not_drawn_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def write(site: str) -> bytes:
        cards = Cards(tmp_path / "cache", "A site")
        path = cards.add("quizzes/a.md", "Title", "line")
        assert path == "assets/cards/quizzes/a.png"
        cards.write(tmp_path / site)
        return (tmp_path / site / path).read_bytes()

    first = write("one")
    monkeypatch.setattr("generator.site.post.card.draw", lambda _: b"drawn again")
    assert write("two") == first
    monkeypatch.setattr(module, "_DRAWING", "next")
    assert write("three") == b"drawn again"


def test_a_site_has_a_card_for_every_page(tmp_path: Path) -> None:
    site = build(make_project(tmp_path, settings=(*at("https://x.org/"), *ON)))
    page = (site / "quizzes/gradients.html").read_text()
    assert '<meta property="og:image" content="https://x.org/assets/cards/quizzes/gradients.png">' in page
    assert (site / "assets/cards/quizzes/gradients.png").is_file()
    assert "assets/cards" not in (site / "sw.js").read_text()


def test_without_the_library_the_build_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = load_config(str(make_project(tmp_path, settings=ON) / "mkdocs.yml"))
    monkeypatch.setattr(module, "missing", lambda: True)
    with pytest.raises(Abort, match=re.escape('pip install "qbank[cards]"')):
        mkdocs_build(config)
    assert not (tmp_path / "site").exists()
