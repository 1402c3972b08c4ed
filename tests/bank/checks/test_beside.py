from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.bank.checking.surroundings import Surroundings, surroundings
from generator.bank.checks import beside
from generator.bank.folders import Folders
from tests.bank.banks import bank_of, judged


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    for name in ("pages/pictures", "quizzes", "sources"):
        (folder / name).mkdir(parents=True)
    return folder


def found(content: Path) -> list[tuple[str, str, int]]:
    """Return file, code and line of what is found beside the quizzes of a bank."""
    findings = judged(beside, bank_of(), surroundings(Folders(content)))
    return [(Path(each.path).relative_to(content).as_posix(), each.code, each.line) for each in findings]


def test_usual_files_are_fine(content: Path) -> None:
    (content / "pages/pictures/net.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (content / "pages/pictures/🙂 שלום.png").write_bytes(b"")
    (content / "pages/.hidden.svg").write_text("<script/>")
    (content / "pages/same.md").symlink_to("pictures/net.svg")
    (content / "sources/scan.svg").write_text("<script/>")  # never published
    assert found(content) == []


def test_without_a_folder_nothing_is_looked_at() -> None:
    assert judged(beside, bank_of(), Surroundings()) == []


def test_a_link_out_of_the_bank_is_found_wherever_it_stands(content: Path) -> None:
    secret = content.parent / "secret.txt"
    secret.write_text("token")
    (content / "pages/pictures/net.png").symlink_to(secret)
    (content / "pages/all").symlink_to(content.parent)
    (content / "pages/pictures/up.png").symlink_to("../../../secret.txt")
    (content / "sources/gone.md").symlink_to("/no/such/file")
    assert found(content) == [
        ("pages/all", "link-outside", 0),
        ("pages/pictures/net.png", "link-outside", 0),
        ("pages/pictures/up.png", "link-outside", 0),
        ("sources/gone.md", "link-outside", 0),
    ]


def test_a_circle_of_links_ends(content: Path) -> None:
    (content / "pages/again").symlink_to(".")
    assert found(content) == []


def test_a_picture_that_is_a_page_is_found_where_it_says_so(content: Path) -> None:
    folder = content / "pages/pictures"
    (folder / "a.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg">\n<script>alert(1)</script></svg>')
    (folder / "b.SVG").write_text('<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>')
    (folder / "c.svgz").write_bytes(b"\x1f\x8b")
    assert found(content) == [
        ("pages/pictures/a.svg", "unsafe-picture", 2),
        ("pages/pictures/b.SVG", "unsafe-picture", 1),
        ("pages/pictures/c.svgz", "unsafe-picture", 0),
    ]


def test_a_picture_is_looked_at_again_when_it_changes(content: Path) -> None:
    picture = content / "pages/pictures/a.svg"
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    assert found(content) == []
    picture.write_text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    assert [code for _, code, _ in found(content)] == ["unsafe-picture"]


def test_names_that_mislead_or_collide_are_found(content: Path) -> None:
    for name in ("quizzes/Nets.yml", "quizzes/nets.yml", "pages/pictures/a\u202egnp.svg", "pages/what?.md"):
        (content / name).write_bytes(b"")
    assert [(path, code) for path, code, _ in found(content) if code != "unsafe-picture"] == [
        ("pages/what?.md", "odd-name"),
        ("pages/pictures/a\u202egnp.svg", "odd-name"),
        ("quizzes/nets.yml", "names-alike"),
    ]


def test_ten_thousand_files_are_no_trouble(content: Path) -> None:
    for number in range(10_000):
        os.close(os.open(content / f"pages/pictures/{number}.png", os.O_CREAT))
    assert found(content) == []
