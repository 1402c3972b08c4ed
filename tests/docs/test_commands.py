"""Every command of the documentation runs, in the order of its page, and prints what the page says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from tests.docs.blocks import Block, blocks, fences, missing
from tests.scanning import documents

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {path.relative_to(DOCS).as_posix(): path.read_text(encoding="utf-8") for path in sorted(DOCS.rglob("*.md"))}
WITH_COMMANDS = [name for name, page in PAGES.items() if any(block.language == "sh" for block in blocks(page))]
BY_HAND = {"tutorial.md": ["make .venv/.site\nsource .venv/bin/activate", "qbank serve", "qbank review"]}
"""What no test runs; whoever adds to it has found no other way."""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home folder with two scans in it; commands start in a folder of their own."""
    scans = tmp_path / "scans"
    scans.mkdir()
    data = documents.printed(documents.TEXT)
    (scans / "planets.pdf").write_bytes(data)
    pypdfium2.PdfDocument(data)[0].render(scale=2).to_pil().save(scans / "photo.png")
    (tmp_path / "work").mkdir()
    return tmp_path


def run(home: Path, folder: Path, block: Block) -> tuple[int, str, Path]:
    """Run commands as a person would, one block after the other in the same shell.

    Returns:
        The exit code of the last one, or of the first that failed; what was printed; the folder one is in now.
    """
    git = {f"GIT_{who}_{what}": "docs" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    environment = {"PATH": path, "HOME": str(home), "LANG": "C.UTF-8", "GIT_CONFIG_NOSYSTEM": "1", **git}
    script = f"trap 'pwd > {home}/folder' EXIT\nset -euo pipefail\n{block.text}"
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, Path((home / "folder").read_text().strip())


def write(path: Path, text: str) -> None:
    """Write a file as the page shows it; the ids in it must be those that whoever follows the page has."""
    given = set(re.findall(r"- id: (\w+)", path.read_text(encoding="utf-8"))) if path.exists() else set()
    assert given <= set(re.findall(r"- id: (\w+)", text))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", WITH_COMMANDS)
def test_the_commands_of_a_page_do_what_it_says(name: str, home: Path) -> None:
    folder = home / "work"
    for block in blocks(PAGES[name]):
        if block.language == "sh" and not block.by_hand:
            code, output, folder = run(home, folder, block)
            assert code == block.code, f"{block.text}\n{output}"
            assert missing(block.printed, output) is None, f"{block.text}\n{output}"
        elif block.language != "sh" and block.title:
            write(folder / block.title, block.text)


@pytest.mark.parametrize("name", PAGES)
def test_no_block_is_passed_over(name: str) -> None:
    """A fence that is indented, or has more behind it, would show on the page and never be run."""
    assert fences(PAGES[name]) == 2 * len(list(blocks(PAGES[name])))


def test_few_commands_are_left_to_people() -> None:
    found = {name: [block.text.strip() for block in blocks(page) if block.by_hand] for name, page in PAGES.items()}
    assert {name: texts for name, texts in found.items() if texts} == BY_HAND
