"""How long the check takes, as a multiple of what libyaml alone needs to read the same files.

A bare time says more about the machine, and what else it does, than about the code; the multiple hardly changes. Run:

    python -m benchmarks.check_speed [QUESTIONS…]
"""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

import yaml

from generator.bank.check import check_folders
from generator.bank.checking.surroundings import surroundings
from generator.bank.folders import Folders
from generator.bank.ids import new_id
from generator.bank.yaml_write import dump
from generator.model.question import Option, Question, Quiz

SIZES = (100, 1_000, 10_000)
_QUIZ = 50
_REPEATED = 20
"""Every so many questions one is a copy of another, with typos and its options turned round."""

_SYLLABLES = ("ta", "re", "mi", "no", "ka", "lu", "ser", "pon", "del", "vi", "gra", "tor", "en", "sch", "ba", "qui")


class _Writer:
    """Writes questions of words some of which are common: the n-th is there n times more seldom than the first."""

    def __init__(self) -> None:
        self._chance = random.Random(1)  # noqa: S311 - no secret
        made = ["".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(1, 4))) for _ in range(20_000)]
        self._words = list(dict.fromkeys(made))
        self._weights = [1 / rank for rank in range(1, len(self._words) + 1)]
        self._taken: set[str] = set()

    def words(self, least: int, most: int) -> str:
        """Return some words."""
        return " ".join(self._chance.choices(self._words, self._weights, k=self._chance.randint(least, most)))

    def question(self, number: int) -> Question:
        """Return a question as banks have them: math, code, four options, an explanation of two paragraphs."""
        name = new_id(str(number), self._taken)
        self._taken.add(name)
        right = self._chance.randrange(4)
        options = tuple(Option(self.words(3, 12).capitalize(), place == right) for place in range(4))
        stem = f"{self.words(12, 30).capitalize()} $x_{{{number}}}^2$ `code` {self.words(3, 8)}?"
        explanation = f"{self.words(20, 40).capitalize()}: $\\frac{{1}}{{{number + 1}}}$.\n\n{self.words(10, 30)}."
        return Question(name, stem, options, explanation=explanation, number=str(number))

    def copy(self, question: Question) -> Question:
        """Return a question again, with another id, a typo and its options in another order."""
        name = new_id(question.id, self._taken)
        self._taken.add(name)
        word = max(question.stem.split(), key=len)
        stem = question.stem.replace(word, f"{word[:3]}{word[4]}{word[3]}{word[5:]}", 1)
        return Question(name, stem, question.options[::-1], explanation=question.explanation)


def write_bank(folders: Folders, size: int) -> None:
    """Write a bank of so many questions, fifty in a file."""
    folders.quizzes.mkdir(parents=True)
    writer = _Writer()
    questions: list[Question] = []
    for number in range(size):
        again = number % _REPEATED == _REPEATED - 1
        questions.append(writer.copy(questions[number // 2]) if again else writer.question(number))
    for start in range(0, size, _QUIZ):
        quiz = Quiz(f"Quiz {start // _QUIZ}", tuple(questions[start : start + _QUIZ]))
        (folders.quizzes / f"quiz-{start // _QUIZ}.yml").write_text(dump(quiz), encoding="utf-8")


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(size: int, folder: Path) -> str:
    """Check a bank of so many questions, and again after a change; say how long that took."""
    folders = Folders(folder / "content")
    write_bank(folders, size)
    texts = [file.read_text(encoding="utf-8") for file in folders.quizzes.iterdir()]

    def check() -> object:
        return check_folders(folders, surroundings(folders), folder / "memory")

    yardstick = _timed(lambda: [deque(yaml.parse(text, Loader=yaml.CLoader), maxlen=0) for text in texts])
    first = _timed(check)
    changed = folders.quizzes / "quiz-0.yml"
    changed.write_text(changed.read_text(encoding="utf-8").replace("Quiz 0", "The first quiz"), encoding="utf-8")
    second = _timed(check)
    found = check_folders(folders, surroundings(folders), folder / "memory").findings
    repeated = sum(finding.code in {"near-duplicate", "duplicate-question"} for finding in found)
    return (
        f"{size:>6} questions: {first:6.2f} s ({first / yardstick:5.1f} x libyaml), "
        f"with one file changed {second:5.2f} s ({second / yardstick:4.1f} x); "
        f"{repeated} of {size // _REPEATED} copies found"
    )


def main() -> None:
    """Measure all sizes, or those that the command line names; times are of the processor, start of Python aside."""
    for size in [int(each) for each in sys.argv[1:]] or SIZES:
        folder = Path(tempfile.mkdtemp())
        try:
            print(measure(size, folder))  # noqa: T201 - that is what it is for
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
