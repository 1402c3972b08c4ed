"""A bank of any size, the same every time: every kind of question, math, code, hints and topics as real banks have."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.bank.yaml_write import dump
from generator.model.question import Option, Pair, Question, Quiz

_LEVELS = ("easy", "medium", "hard", "")
_THINGS = (
    "a gradient",
    "a filter",
    "a layer",
    "an estimate",
    "a schedule",
    "a kernel",
    "a prior",
    "a bound",
    "a sample",
)
_ACTS = ("grows", "shrinks", "vanishes", "repeats", "converges", "drifts", "splits", "doubles", "settles", "jumps")
_PLACES = (
    "at the start",
    "near the end",
    "on a plateau",
    "in a valley",
    "on new data",
    "under noise",
    "in high dimension",
)

_CODE = """```python
for step in range({number}):
    w = w - rate * grad(w)
```"""


def write_bank(folder: Path, sizes: list[int]) -> None:
    """Write quizzes with so many questions each into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    first = 0
    for index, size in enumerate(sizes):
        questions = tuple(_question(number) for number in range(first, first + size))
        quiz = Quiz(f"Chapter {index + 1}: {_phrase(index * 7)}", questions, (f"field {index % 12}",))
        (folder / f"chapter-{index + 1}.yml").write_text(dump(quiz), encoding="utf-8")
        first += size


def _question(number: int) -> Question:
    parts = list(_bodies(number))
    body = parts[number % len(parts)]
    hints = (f"Think of ${_formula(number)}$.", "Then of its sign.") if number % 3 == 0 else ()
    return Question(
        id=f"q{number:05}",
        number=str(number + 1),
        explanation=f"Because {_phrase(number + 5)}, as $${_formula(number + 1)}$$ says.",
        tags=(f"topic {number % 60}",),
        hints=hints,
        difficulty=_LEVELS[number % len(_LEVELS)],
        **body,
    )


def _bodies(number: int) -> Iterator[dict[str, Any]]:
    """Yield a body of every kind, choices first and most often, as in real banks."""
    asked = f"{_phrase(number).capitalize()} in case {number}, where ${_formula(number)}$ holds"
    for place in range(4):
        options = tuple(
            Option(
                f"{_phrase(number * 4 + each).capitalize()} by ${_formula(number + each)}$",
                each == place,
                "Look again.",
            )
            for each in range(4)
        )
        yield {"stem": f"{asked}. Why?", "options": options}
    claims = [f"Claim {number}-{each}: {_phrase(number + each * 11)}" for each in range(5)]
    several = tuple(Option(claim, place in {0, 1}) for place, claim in enumerate(claims))
    yield {"stem": f"{asked}. What follows?", "options": several}
    yield {"stem": f"{asked}. How many?", "answer": str(number % 97), "tolerance": "0.5", "unit": "ms"}
    yield {
        "stem": f"{asked}. What is it called?\n\n{_CODE.format(number=number)}",
        "answers": (f"name {number}", "alias"),
    }
    pairs = tuple(Pair(f"{_phrase(number + each)} ({each})", f"$s_{{{number + each}}}$") for each in range(4))
    yield {"stem": f"{asked}. What belongs to what?", "pairs": pairs, "distractors": ("none",)}
    steps = tuple(f"Step {number}-{each}: {_phrase(number + each)}" for each in range(5))
    yield {"stem": f"{asked}. In which order?", "sequence": steps}
    yield {"stem": f"{asked}. Explain.", "answer": f"Say that {_phrase(number)}, and that {_phrase(number + 2)}."}


def _phrase(number: int) -> str:
    thing, act, place = (words[number // by % len(words)] for words, by in ((_THINGS, 1), (_ACTS, 9), (_PLACES, 90)))
    return f"{thing} {act} {place}"


def _formula(number: int) -> str:
    return rf"w_{{t+{number % 9}}} = w_t - \frac{{\alpha_{{{number % 7}}}}}{{{number + 2}}} \, \nabla f(w_t)"
