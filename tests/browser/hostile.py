"""A bank whose every field is hostile, and the same bank with harmless texts to compare with."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from generator.bank.ids import new_id
from tests.site.project import ROOT, environment, make_project

FIXTURES = ROOT / "tests" / "fixtures" / "hostile"
OTHER_HOST = "evil.invalid"
_PER_PAGE = 8
_LINE_BREAK = "⏎"

_UNCHECKED = """
from generator.site.plugin import content
from mkdocs.__main__ import cli
content.check_bank = lambda *_: ()
cli(["build", "--quiet"])
"""
"""A build that publishes what every check refuses: what is tried are the walls behind it."""

Text = Callable[[str], str]
"""From a hostile text to what stands in the bank: itself, or a harmless one."""


def vectors() -> tuple[str, ...]:
    """Read all hostile texts, file by file."""
    lines = (line for file in sorted(FIXTURES.glob("*.txt")) for line in file.read_text(encoding="utf-8").splitlines())
    return tuple(line.replace(_LINE_BREAK, "\n") for line in lines if line and not line.startswith("# "))


def make_bank(folder: Path, settings: Sequence[tuple[str, str]], text: Text, *, names: bool) -> dict[str, str]:
    """Write a project with a bank: pages of questions with a vector in every field, and one title a vector.

    Args:
        folder: of the project.
        settings: pieces of mkdocs.yml to replace.
        text: what becomes of each vector.
        names: whether files are called by their vectors.

    Returns:
        Names of the quiz files without ending, by what they are in every such bank: `fields-3`, `title-17`.
    """
    make_project(folder, settings=tuple(settings))
    quizzes = folder / "content" / "quizzes"
    for file in quizzes.iterdir():
        file.unlink()
    (folder / "content/pages/practice.md").write_text((ROOT / "content/pages/practice.md").read_text())
    named: dict[str, str] = {}
    every = vectors()
    for number, start in enumerate(range(0, len(every), _PER_PAGE)):
        named[f"fields-{number}"] = f"fields-{number}"
        quiz = _quiz("Fields", (), _fields(f"f{number}", [text(each) for each in every[start : start + _PER_PAGE]]))
        (quizzes / f"fields-{number}.yml").write_text(quiz, encoding="utf-8")
    for number, vector in enumerate(every):
        name = _file_name(vector, number) if names else f"title-{number}"
        named[f"title-{number}"] = name
        question: dict[str, object] = {"id": new_id(f"t{number}", ()), "stem": "What?", "answers": ["x"]}
        (quizzes / f"{name}.yml").write_text(_quiz(text(vector), (text(vector),), [question]), encoding="utf-8")
    return named


def build_unchecked(folder: Path) -> Path:
    """Build the site of a project without asking the checks."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", _UNCHECKED],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def _fields(seed: str, texts: Sequence[str]) -> Iterator[dict[str, object]]:
    """Put each text into every field that a question of its kind has."""
    for number, text in enumerate(texts):
        yield {
            "id": new_id(f"{seed}-choice-{number}", ()),
            "number": text,
            "stem": text,
            "options": [{"text": text, "correct": "true", "feedback": text}, {"text": text, "feedback": text}],
            "hints": [text, text],
            "explanation": text,
            "references": [text],
            "tags": [text],
        }
        yield {"id": new_id(f"{seed}-number-{number}", ()), "stem": "x", "answer": "1", "tolerance": "0", "unit": text}
        yield {"id": new_id(f"{seed}-open-{number}", ()), "stem": "x", "answer": text}
        yield {"id": new_id(f"{seed}-short-{number}", ()), "stem": "x", "answers": [text, "x"]}
    yield {
        "id": new_id(f"{seed}-order", ()),
        "stem": "x",
        "sequence": [f"{at} {each}" for at, each in enumerate(texts)],
    }
    pairs = [{"prompt": f"{at} {each}", "match": f"{at} {each}"} for at, each in enumerate(texts)]
    more = [f"+{at} {each}" for at, each in enumerate(texts)]
    yield {"id": new_id(f"{seed}-pairs", ()), "stem": "x", "pairs": pairs, "distractors": more}


def _quiz(title: str, tags: Iterable[str], questions: Iterable[dict[str, object]]) -> str:
    """Write a quiz as JSON, which is YAML, too: each text stands in quotes."""
    quiz = {"title": title, "tags": list(tags), "questions": list(questions)}
    return json.dumps(quiz, ensure_ascii=False, indent=1)


def _file_name(vector: str, number: int) -> str:
    """Make a file name of a vector; what no file name can hold is left out."""
    name = vector.replace("/", "∕").replace("\n", " ").encode()[:150].decode(errors="ignore")
    return f"{number} {name}"
