"""A small bank with emoji, a combining letter and right-to-left words in front of what matters."""

from __future__ import annotations

from pathlib import Path

FIRST = """\
# yaml-language-server: $schema=../quiz.schema.json
title: Café 🙂
tags: [deep-learning, search]
questions:
  - id: aaaaa2
    stem: 🙂 What is $\\frac{1}{2}x^2$?
    options:
      - text: A half
        correct: true
      - text: ![a net](../pictures/net.png)
    tags: [momentum]
  - id: bbbbb2
    stem: |
      See [the first 🙂](first.md#aaaaa2), and [another](second.md#ccccc2).
    answers: [one, two]
"""
FIRST = FIRST.replace("text: ![", 'text: "![').replace("net.png)", 'net.png)"')

SECOND = """\
title: Second
source: second.md
questions:
  - id: ccccc2
    stem: Which?
    pairs:
      - prompt: $\\alpha$
        match: א first
      - prompt: b
        match: second
    explanation: As in [the first](first.md#aaaaa2).
    tags: [momentum]
"""


def write_bank(folder: Path) -> Path:
    """Write the bank into a folder; return the folder of its content."""
    content = folder / "content"
    for name in ("quizzes", "sources", "pages/pictures"):
        (content / name).mkdir(parents=True)
    (content / "quizzes/first.yml").write_text(FIRST, encoding="utf-8")
    (content / "quizzes/second.yml").write_text(SECOND, encoding="utf-8")
    (content / "sources/second.md").write_text("1. Which?\n")
    (content / "pages/pictures/net.png").touch()
    (content / "pages/index.md").write_text("Start with [this](quizzes/first.md#aaaaa2).\n")
    return content
