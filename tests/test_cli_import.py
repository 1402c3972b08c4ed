from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.bank.write_together import write_together
from generator.cli import main
from generator.importing import store
from generator.importing.document import Document
from generator.importing.read import LARGEST
from generator.importing.store import Outcome
from tests.importing.banks import PAGE, Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Workshop:
    return Workshop(tmp_path)


def qbank(shop: Workshop, *arguments: object) -> Result:
    result = CliRunner().invoke(main, ["--content", str(shop.content), "import", *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def figures(result: Result, name: str) -> tuple[int, ...]:
    """Return what the table says of a file: questions, ready ones, those with notes, lines unplaced."""
    row = next(line for line in result.stderr.splitlines() if line.split()[:1] == [name] and "→" not in line)
    return tuple(map(int, row.split()[1:]))


def test_an_import_says_what_it_did(shop: Workshop) -> None:
    result = qbank(shop, shop.text())
    assert (result.exit_code, result.stdout) == (0, "")
    assert "rocks.yml" in result.stderr
    assert figures(result, "rocks.txt") == (2, 2, 0, 0)
    assert "unchanged" not in result.stderr


def test_a_second_import_says_that_nothing_changed(shop: Workshop) -> None:
    qbank(shop, shop.text())
    before = shop.files()
    result = qbank(shop, shop.source)
    assert result.exit_code == 0
    assert "(unchanged)" in result.stderr
    assert shop.files() == before


def test_doubts_are_counted_and_are_no_error(shop: Workshop) -> None:
    result = qbank(shop, shop.text(PAGE.replace("What is lava?", "What is the").replace("2 questions", "3 questions")))
    assert result.exit_code == 0
    assert figures(result, "rocks.txt") == (2, 1, 1, 0)
    assert "stem-cut" in result.stderr
    assert "announces 3 questions" in result.stderr


def test_the_table_counts_what_stands_in_the_quiz_file(shop: Workshop) -> None:
    qbank(shop, shop.text(PAGE.replace("What is lava?", "What is the")))
    settled = re.sub(r"    review:\n(      .*\n)+", "", shop.quiz.read_text())
    shop.quiz.write_text(settled)
    assert figures(qbank(shop, shop.source), "rocks.txt") == (2, 2, 0, 0)


@pytest.mark.parametrize(
    "data",
    [PAGE.encode("utf-16"), PAGE.encode("utf-16-le"), PAGE.encode("utf-8-sig"), PAGE.replace("\n", "\r\n").encode()],
    ids=["utf-16", "utf-16 without BOM", "utf-8 BOM", "CRLF"],
)
def test_every_unicode_text_is_imported(shop: Workshop, data: bytes) -> None:
    assert qbank(shop, shop.text(data)).exit_code == 0
    assert "Molten rock" in shop.quiz.read_text(encoding="utf-8")
    assert shop.source.read_bytes() == data


def test_latin_1_is_imported_with_a_warning(shop: Workshop) -> None:
    result = qbank(shop, shop.text(PAGE.replace("Hot", "Heißer").encode("latin-1")))
    assert result.exit_code == 0
    assert "rocks.txt:13:4: warning" in result.stdout
    assert "Heißer mud" in shop.quiz.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"\x00\x01\x02" * 999, "binary"),
        (b"PK\x03\x04", "not-text"),
        (b"%PDF-1.7", "scan-damaged"),
        (b"Dear reader,\n\nlava is molten rock.\n", "layout-unknown"),
    ],
    ids=["empty", "blank", "binary", "ZIP", "PDF", "no quiz"],
)
def test_what_is_no_quiz_is_a_finding(shop: Workshop, data: bytes, code: str) -> None:
    result = qbank(shop, shop.text(data))
    assert result.exit_code == 1
    assert code in result.stdout
    assert len(result.stdout.strip().splitlines()) <= 2
    assert "nothing imported" in result.stderr
    assert not shop.content.exists()


def test_text_that_is_too_large_is_a_finding(shop: Workshop) -> None:
    result = qbank(shop, shop.text(b"x" * (LARGEST + 1)))
    assert result.exit_code == 1
    assert "too-large" in result.stdout


def test_a_layout_that_is_named_is_used(shop: Workshop) -> None:
    page = "1. What is lava?\n\nMolten rock\n\nCorrect\n\nHot mud\n"
    guessed = qbank(shop, shop.text(page))
    assert (guessed.exit_code, "layout-unknown" in guessed.output) == (0, True)
    named = qbank(shop, "--layout", "course-result-page", shop.text(page))
    assert (named.exit_code, "layout-unknown" in named.output) == (0, False)
    assert shop.quiz.exists()


def test_wrong_usage_is_said(shop: Workshop) -> None:
    for arguments in ((), (shop.root / "missing.txt",), (shop.root,), ("--layout", "none", shop.text()), ("--bad",)):
        result = qbank(shop, *arguments)
        assert result.exit_code == 2
        assert "Usage" in result.stderr
        assert not shop.content.exists()


def test_output_goes_elsewhere(shop: Workshop) -> None:
    result = qbank(shop, "--output", shop.root / "out", shop.text())
    assert result.exit_code == 0
    assert sorted(path.name for path in (shop.root / "out").iterdir()) == ["rocks.import.json", "rocks.yml"]
    assert not shop.content.exists()


def test_of_several_files_the_good_are_imported(shop: Workshop) -> None:
    good, bad, other = shop.text(), shop.text(b"", "empty.txt"), shop.text(PAGE.replace("lava", "ash"), "ash.txt")
    result = qbank(shop, good, bad, other)
    assert result.exit_code == 1
    assert "empty.txt" in result.stdout
    assert {name for name in shop.files() if name.startswith("quizzes")} == {"quizzes/rocks.yml", "quizzes/ash.yml"}


def test_the_table_comes_last_and_names_every_file(shop: Workshop) -> None:
    result = qbank(shop, shop.text(b"", "empty.txt"), shop.text(), shop.text(name="lava.txt"))
    assert result.exit_code == 1
    assert result.output.index("same-question") < result.output.index("lines unplaced")
    *_, head, empty, rocks, lava, total = result.output.splitlines()
    assert head.split()[0] == "questions"
    assert empty.split() == ["empty.txt", "nothing", "imported"]
    assert [line.split()[0] for line in (rocks, lava, total)] == ["rocks.txt", "lava.txt", "3"]


def test_ids_of_several_files_differ(shop: Workshop) -> None:
    qbank(shop, shop.text(), shop.text(PAGE, "again.txt"))
    ids = [line for path in shop.quiz.parent.iterdir() for line in path.read_text().splitlines() if "- id:" in line]
    assert len(ids) == len(set(ids)) == 4


@pytest.mark.parametrize("folder", ["quizzes", "sources", "."])
def test_a_file_where_a_folder_should_be_is_one_line(shop: Workshop, folder: str) -> None:
    blocked = shop.content / folder
    blocked.parent.mkdir(exist_ok=True)
    blocked.write_text("in the way")
    result = qbank(shop, shop.text())
    assert result.exit_code in {2, 3}  # a --content that is a file is wrong usage
    assert result.stdout == ""
    assert blocked.read_text() == "in the way"
    assert not list(shop.root.rglob(".*"))


def test_a_write_that_is_refused_is_one_line(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(files: list[tuple[Path, bytes]]) -> None:
        raise PermissionError(13, "Permission denied", str(files[0][0]))

    text = shop.text()
    monkeypatch.setattr(store, "write_together", refuse)
    result = qbank(shop, text)
    assert result.exit_code == 3
    assert "Permission denied" in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert not shop.content.exists()


def test_a_refused_file_leaves_the_others_to_be_imported(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(files: list[tuple[Path, bytes]]) -> None:
        if files[0][0].name.startswith("rocks"):
            raise PermissionError(13, "Permission denied", str(files[0][0]))
        write_together(files)

    monkeypatch.setattr(store, "write_together", refuse)
    result = qbank(shop, shop.text(), shop.text(PAGE.replace("lava", "ash"), "ash.txt"))
    assert result.exit_code == 3
    assert "quizzes/ash.yml" in shop.files()


def test_a_broken_record_is_a_finding_and_nothing_is_written(shop: Workshop) -> None:
    qbank(shop, shop.text())
    shop.record.write_text("{")
    before = shop.files()
    result = qbank(shop, shop.source)
    assert result.exit_code == 1
    assert "record-broken" in result.stdout
    assert shop.files() == before


def test_a_quiz_that_was_not_imported_is_a_finding(shop: Workshop) -> None:
    shop.quiz.parent.mkdir(parents=True)
    shop.quiz.write_text("title: Mine\nquestions: []\n")
    result = qbank(shop, shop.text())
    assert result.exit_code == 1
    assert "quiz-exists" in result.stdout
    assert set(shop.files()) == {"quizzes/rocks.yml"}


def test_another_text_of_the_same_name_is_a_finding(shop: Workshop) -> None:
    qbank(shop, shop.text())
    before = shop.files()
    result = qbank(shop, shop.text(PAGE + "more"))
    assert result.exit_code == 1
    assert "source-exists" in result.stdout
    assert shop.files() == before


def test_findings_come_in_the_format_asked_for(shop: Workshop) -> None:
    assert qbank(shop, "--format", "json", shop.text(b"")).stdout.lstrip().startswith(("[", "{"))
    assert qbank(shop, "--format", "github", shop.text(b"")).stdout.startswith("::error")


def test_readings_of_one_document_become_one_quiz(shop: Workshop) -> None:
    first, second = shop.text(), shop.text(PAGE.replace("Quiz, 2", "Quiz: 2"), "rocks.tesseract.txt")
    result = qbank(shop, first, second, "--same")
    assert result.exit_code == 0
    assert {path for path in shop.files() if path.endswith(".yml")} == {"quizzes/rocks.yml"}
    assert {"sources/rocks.txt", "sources/rocks.tesseract.txt"} <= set(shop.files())
    before = shop.files()
    assert "(unchanged)" in qbank(shop, shop.source).stderr, "the readings of the last import are taken again"
    assert shop.files() == before


def test_readings_that_differ_are_noted(shop: Workshop) -> None:
    qbank(shop, shop.text(), shop.text(PAGE.replace("Hot mud", "Hot bud"), "rocks.tesseract.txt"), "--same")
    assert "“bud”" in shop.quiz.read_text()
    assert "review:" in shop.quiz.read_text()


def test_two_documents_are_not_the_same(shop: Workshop) -> None:
    other = "Birds\n\n1/1 point\n\n1. Which of these can fly far?\n\nSwallow\n\nCorrect\n\nPenguin\n"
    result = qbank(shop, shop.text(), shop.text(other, "birds.txt"), "--same")
    assert result.exit_code == 1
    assert "readings-differ" in result.stdout
    assert not shop.content.exists()


def test_a_reading_in_another_folder_is_named_with_its_folder(shop: Workshop) -> None:
    first = shop.text()
    (Path(first).parent / "birds").mkdir()
    other = shop.text("Birds\n\n1/1 point\n\n1. Which of these can fly far?\n\nSwallow\n\nCorrect\n", "birds/seen.txt")
    assert f"{other}: error readings-differ" in qbank(shop, first, other, "--same").stdout


def test_questions_that_the_bank_has_already_are_pointed_out(shop: Workshop) -> None:
    qbank(shop, shop.text())
    result = qbank(shop, shop.text(PAGE.replace("Rocks and lava", "Lava and rocks"), "lava.txt"))
    assert result.exit_code == 0
    assert result.stdout.count("same-question") == 2
    assert "rocks.yml:" in result.stdout


def test_an_import_that_is_stopped_keeps_what_is_finished(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    bring_in = store.into_bank

    def stopped(document: Document, *rest: object) -> Outcome:
        if document.path.name == "lava.txt":
            raise KeyboardInterrupt
        return bring_in(document, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("generator.import_all.into_bank", stopped)
    result = qbank(shop, shop.text(), shop.text(name="lava.txt"), shop.text(name="mud.txt"))
    assert result.exit_code == 130
    assert "stopped; 1 of 3 were imported" in result.stderr
    assert {path for path in shop.files() if path.endswith(".yml")} == {"quizzes/rocks.yml"}


def test_many_texts_are_read_at_once_and_told_in_their_order(shop: Workshop) -> None:
    padding = (" " * 999 + "\n") * 120
    names = ["c.txt", "a.txt", "b.txt"]
    files = [shop.text(PAGE.replace("lava", name) + padding, name) for name in names]
    result = qbank(shop, *files)
    assert result.exit_code == 0
    told = [line.split()[0] for line in result.stderr.splitlines() if line.endswith(" 0") and "files" not in line]
    assert told == names


def test_a_text_without_title_gets_the_name_of_its_file(shop: Workshop) -> None:
    result = qbank(shop, shop.text(PAGE[PAGE.index("1/1 point") :]))
    assert "shows no title" in result.stderr
    assert "title: rocks" in shop.quiz.read_text()
    assert "review" not in shop.quiz.read_text()


def test_a_second_document_of_the_same_name_is_left_out(shop: Workshop) -> None:
    first, other = shop.text(), shop.text(PAGE.replace("lava", "ash"), "more/rocks.txt")
    result = qbank(shop, "--output", shop.root / "out", first, other, first)
    assert result.exit_code == 1
    assert result.stdout.count("same-name") == 1
    assert "What is lava?" in (shop.root / "out" / "rocks.yml").read_text()


@pytest.mark.parametrize(
    "name",
    ["ro\ncks.txt", os.fsdecode(b"ro\xffcks.txt"), ".rocks.txt", "con.txt", "rocks: one.txt", "ro\u202ecks.txt"],
    ids=["line break", "no Unicode", "hidden", "device", "colon", "turned around"],
)
def test_a_name_that_no_quiz_of_a_bank_can_have_is_a_finding(shop: Workshop, name: str) -> None:
    result = qbank(shop, shop.text(name=name), shop.text(PAGE.replace("lava", "ash"), "ash.txt"))
    assert result.exit_code == 1
    assert "name-odd" in result.stdout
    assert {path for path in shop.files() if path.endswith(".yml")} == {"quizzes/ash.yml"}


@pytest.mark.parametrize("name", ["a b.txt", "שלום.txt", "🌋.txt", "-rocks.txt", "50% & more.txt"])
def test_a_file_may_have_any_other_name(shop: Workshop, name: str) -> None:
    assert qbank(shop, "--", shop.text(name=name)).exit_code == 0
    assert f"quizzes/{Path(name).stem}.yml" in shop.files()


def test_a_name_steers_no_terminal(shop: Workshop) -> None:
    result = qbank(shop, shop.text(name="ro\u202ecks.txt"))
    assert result.exit_code == 1
    assert "\u202e" not in result.output


def test_a_file_that_may_not_be_read_stops_no_other(shop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    closed, whole = shop.text(name="closed.txt"), Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path == closed:
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    result = qbank(shop, closed, shop.text())
    assert result.exit_code == 3
    assert f"qbank: Permission denied: {closed}" in result.stderr
    assert "quizzes/rocks.yml" in shop.files()


def test_a_file_that_is_gone_when_its_turn_comes_stops_no_other(
    shop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone, bring_in = shop.text(name="gone.txt"), store.into_bank

    def removing(*arguments: object) -> Outcome:
        gone.unlink()
        return bring_in(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr("generator.import_all.into_bank", removing)
    result = qbank(shop, shop.text(), gone)
    assert result.exit_code == 3
    assert f"No such file or directory: {gone}" in result.stderr
    assert "quizzes/rocks.yml" in shop.files()


def test_an_import_says_which_lines_became_the_introduction(shop: Workshop) -> None:
    text = "Rocks\n\nThis quiz covers rocks.\n\n" + "".join(
        f"{n}. Which rock is {kind}?\nA. Basalt {n}\nB. Chalk {n}\nAnswer: A\n\n"
        for n, kind in enumerate(("dark", "hard"), start=1)
    )
    result = qbank(shop, shop.text(text))
    assert "what stands above the questions became the introduction: lines 3" in result.stderr
    assert figures(result, "rocks.txt") == (2, 2, 0, 0)
