"""A small project to build sites from: the settings and the theme are this repository's own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures" / "site"


def environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    return kept | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)}


def make_project(folder: Path, *, settings: tuple[tuple[str, str], ...] = ()) -> Path:
    """Copy the test bank, mkdocs.yml and the theme, which tests change; `settings` are replaced in mkdocs.yml."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(FIXTURES / "content", folder / "content", copy_function=shutil.copyfile)
    shutil.copytree(ROOT / "theme_overrides", folder / "theme_overrides", copy_function=shutil.copyfile)
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    for old, new in settings:
        assert old in text
        text = text.replace(old, new)
    text = text.replace("  name: material\n", "  name: material\n  custom_dir: theme_overrides\n")
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    return folder


def run(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run a Python module's command in a project."""
    arguments = [sys.executable, "-W", "ignore", "-m", *command]
    return subprocess.run(arguments, cwd=folder, env=environment(), capture_output=True, text=True, check=False)


def build(folder: Path, *options: str) -> Path:
    """Build a project's site, which must work."""
    done = run(folder, "mkdocs", "build", "--strict", *options)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"
