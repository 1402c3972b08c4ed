from __future__ import annotations

from pathlib import Path

from generator.bank.bank import Bank
from generator.bank.read import read_quiz
from generator.model.finding import Finding
from generator.site.pages import SitePage
from generator.site.preview import Preview

QUIZ = """\
title: T
questions:
  - id: aaaaa1
    stem: {stem}
    options:
      - text: a
        correct: true
      - text: b
"""
BROKEN = Finding("q/x.yml", 3, 1, "unknown-key", "The key `<b>` means nothing here.", "Delete it.")


def bank(stem: str | None) -> tuple[Bank, tuple[Finding, ...]]:
    """Return a bank of one quiz; without a stem, its file cannot be read."""
    if stem is None:
        return Bank(findings=(BROKEN,)), (BROKEN,)
    file, _ = read_quiz("q/x.yml", QUIZ.format(stem=stem).encode())
    assert file
    return Bank((file,)), ()


def show(preview: Preview, stem: str | None) -> dict[str, str]:
    pages: tuple[SitePage, ...] = preview.pages(*bank(stem))
    return {page.path: page.text for page in pages}


def test_an_edit_shows() -> None:
    preview = Preview()
    assert "zebra" in show(preview, "zebra")["quizzes/x.md"]
    assert "giraffe" in show(preview, "giraffe")["quizzes/x.md"]


def test_a_file_that_breaks_shows_its_findings_above_its_last_right_state() -> None:
    preview = Preview()
    show(preview, "zebra")
    for _ in range(2):
        page = show(preview, None)["quizzes/x.md"]
        assert page.index("has errors") < page.index(r"Line 3: The key \`&lt;b>\` means nothing") < page.index("zebra")
    assert "has errors" not in show(preview, "giraffe")["quizzes/x.md"]


def test_a_file_that_was_never_right_shows_its_findings() -> None:
    pages = show(Preview(), None)
    assert "x.yml" in pages["quizzes/x.md"]
    assert "Delete it." in pages["quizzes/x.md"]
    assert "There is no quiz yet." in pages["quizzes/index.md"]


def test_a_check_that_fails_stops_a_quiz_like_a_file_that_cannot_be_read() -> None:
    preview = Preview()
    show(preview, "zebra")
    now, _ = bank("giraffe")
    page = next(page for page in preview.pages(now, (BROKEN,)) if page.path == "quizzes/x.md")
    assert "zebra" in page.text
    assert "giraffe" not in page.text


NO_ID = Finding("q/x.yml", 3, 5, "missing-id", "The question has no id.")


def test_a_new_question_shows_before_it_has_an_id() -> None:
    file, _ = read_quiz("q/x.yml", QUIZ.format(stem="zebra").replace("id: aaaaa1\n    ", "").encode())
    assert file
    pages = Preview().pages(Bank((file,)), (NO_ID,))
    page = next(page.text for page in pages if page.path == "quizzes/x.md")
    assert page.index("`make fmt` gives it one") < page.index("zebra")
    assert "has errors" not in page
    assert 'data-question=""' not in page


def test_a_new_question_with_another_error_waits() -> None:
    preview = Preview()
    show(preview, "zebra")
    file, _ = read_quiz("q/x.yml", QUIZ.format(stem="giraffe").replace("id: aaaaa1\n    ", "").encode())
    assert file
    pages = preview.pages(Bank((file,)), (NO_ID, BROKEN))
    page = next(page.text for page in pages if page.path == "quizzes/x.md")
    assert "has errors" in page
    assert "zebra" in page
    assert "giraffe" not in page


def test_a_file_that_is_gone_is_forgotten() -> None:
    preview = Preview()
    show(preview, "zebra")
    assert list({page.path for page in preview.pages(Bank(), ())}) == ["quizzes/index.md"]
    assert "zebra" not in show(preview, None)["quizzes/x.md"]


def test_findings_know_nothing_of_folders(tmp_path: Path) -> None:
    folder = Finding(str(tmp_path), 0, 0, "no-quizzes", "The folder cannot be read.")
    pages = Preview().pages(Bank(findings=(folder,)), (folder,))
    assert pages[0].path == "quizzes/index.md"
