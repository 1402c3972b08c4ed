"""A bank made by an installed qbank works with nothing but what the tool wrote."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

from generator.site.post.styles import lightened

ROOT = Path(__file__).parents[2]


def run(folder: Path, *command: str | Path) -> str:
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    kept |= {"NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run([*map(str, command)], cwd=folder, env=kept, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_a_new_bank_is_checked_built_and_in_style(tmp_path: Path) -> None:
    """The wheel is installed in an environment of its own; its dependencies are those of this one."""
    run(ROOT, sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    run(tmp_path, sys.executable, "-m", "venv", "--without-pip", "env")
    python = tmp_path / "env/bin/python"
    run(tmp_path, sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", "-q", wheel)
    packages = run(tmp_path, python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    Path(packages, "others.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    assert packages in run(tmp_path, python, "-c", "import generator; print(generator.__file__)")

    qbank, bank = tmp_path / "env/bin/qbank", tmp_path / "bank"
    run(tmp_path, qbank, "new", "bank")
    assert "1 quiz, 7 questions: no findings" in run(bank, qbank, "check")
    assert run(bank, qbank, "fmt", "--check") == ""
    run(bank, python, "-m", "mkdocs", "build", "--strict")
    style = (ROOT / "theme_overrides/assets/qbank.css").read_text("utf-8")
    assert (bank / "site/assets/qbank.css").read_text("utf-8") == lightened(style)
    assert (bank / "site/assets/quiz.js").stat().st_size > 10_000
    assert "Which of these numbers is a prime?" in (bank / "site/quizzes/example.html").read_text()
    assert '<h2 id="by-kind">' in (bank / "site/the-bank.html").read_text()
    assert not (bank / "site/scripts").exists()
