from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.importing.banks import PAGE, Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def qbank(shop: Workshop, *arguments: object) -> Result:
    return CliRunner().invoke(main, ["--content", str(shop.content), *map(str, arguments)])


def test_a_review_is_written_as_one_page_and_changes_nothing_else(shop: Workshop) -> None:
    qbank(shop, "import", shop.text(PAGE.replace("What is lava?", "What is the")))
    before = shop.files()
    page = shop.root / "review.html"
    result = qbank(shop, "review", "--html", page)
    assert result.exit_code == 0
    assert "stem" in page.read_text(encoding="utf-8")
    assert shop.files() == before


def test_quizzes_without_drafts_are_shown_when_they_are_named(shop: Workshop) -> None:
    qbank(shop, "import", shop.text())
    page = shop.root / "review.html"
    assert "nothing to review" in qbank(shop, "review", "--html", page).stderr
    assert not page.exists()
    assert qbank(shop, "review", shop.quiz, "--html", page).exit_code == 0
    assert "Molten rock" in page.read_text(encoding="utf-8")


def test_a_quiz_may_be_called_by_its_name(shop: Workshop) -> None:
    qbank(shop, "import", shop.text())
    page = shop.root / "review.html"
    assert qbank(shop, "review", shop.quiz.stem, "--html", page).exit_code == 0
    assert "Molten rock" in page.read_text(encoding="utf-8")


def test_a_name_that_no_quiz_has_brings_those_there_are(shop: Workshop) -> None:
    qbank(shop, "import", shop.text())
    result = qbank(shop, "review", "nowhere", "--html", shop.root / "review.html")
    assert result.exit_code == 2
    assert f"there is no quiz “nowhere”: the bank has {shop.quiz.stem}." in result.stderr


def test_a_quiz_that_cannot_be_read_is_not_passed_over(shop: Workshop) -> None:
    qbank(shop, "import", shop.text(PAGE.replace("What is lava?", "What is the")))
    (shop.quiz.parent / "broken.yml").write_text("title: [")
    page = shop.root / "review.html"
    result = qbank(shop, "review", "--html", page)
    assert result.exit_code == 1
    assert "broken.yml" in result.stdout
    assert page.exists()


def test_where_there_is_no_bank_nothing_is_said_to_be_settled(shop: Workshop) -> None:
    result = qbank(shop, "review", "--html", shop.root / "review.html")
    assert result.exit_code == 1
    assert "no-quizzes" in result.stdout
