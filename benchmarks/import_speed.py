"""How long an import takes, as a multiple of what it takes to find the words of as much prose.

A bare time says more about the machine, and what else it does, than about the code; the multiple hardly changes. Twice
as much text should take twice as long, whatever the text is: the last column says how much longer it takes. Run:

    python -m benchmarks.import_speed [SHAPE…]
"""

from __future__ import annotations

import random
import re
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count

from generator.importing.pipeline import import_readings

SIZES = (250_000, 500_000, 1_000_000)
"""Characters of a text."""

_PROSE = (
    "the rate of a gradient network layer weight bias loss train test data model which value melts stone water lava "
    "ice river cloud tree house green small large quick often never always"
)
_WORD = re.compile(r"[^\W_]+")
_WORDS = _WORD.findall(_PROSE)
_MISREAD = 0.03  # of the words of a second reading


class _Writer:
    """Writes questions in the layouts that people have them in."""

    def __init__(self) -> None:
        self._chance = random.Random(1)  # noqa: S311 - no secret

    def words(self, number: int) -> str:
        """Return some words."""
        return " ".join(self._chance.choices(_WORDS, k=number))

    def letter(self) -> str:
        """Return the letter of an option."""
        return self._chance.choice("abcd")

    def lettered(self, number: int) -> str:
        """Return a question with letters in front of its options, and its key."""
        options = "".join(f"{letter}) {self.words(6).capitalize()}\n" for letter in "abcd")
        return f"{number}. Which {self.words(9)}?\n{options}Answer: {self.letter()}\n\n"

    def formulas(self, number: int) -> str:
        """Return a question of formulas."""
        options = "".join(f"{letter}) $\\alpha_{number} + {letter}$\n" for letter in "abcd")
        return f"{number}. Which $x^{number} = \\frac{{a}}{{b}}$ {self.words(5)}?\n{options}Answer: {self.letter()}\n\n"

    def dump(self, number: int) -> str:
        """Return a question of an exam dump."""
        options = "".join(f"{letter}. {self.words(6).capitalize()}\n" for letter in "ABCD")
        explained = f"Correct Answer: {self.letter().upper()}\nExplanation: {self.words(12)}.\n\n"
        return f"Question #{number}\nTopic 1\n{self.words(14).capitalize()}?\n{options}{explained}"

    def result_page(self, number: int) -> str:
        """Return a question of a result page, with circles and a label."""
        options = [f"\n{'●' if n == 1 else '○'} {self.words(6).capitalize()}\n" for n in range(4)]
        options[1] += "\nCorrect\n"
        return f"{number}. Which {self.words(9)}?\n1 / 1 point\n{''.join(options)}\n"

    def canvas(self, number: int) -> str:
        """Return a question of a Canvas page."""
        options = [f"  {self.words(6).capitalize()}\n" for _ in range(4)]
        return f"Question {number}\n1 / 1 pts\nWhich {self.words(9)}?\n{options[0]}Correct!\n{''.join(options[1:])}\n"

    def markdown(self, number: int) -> str:
        """Return a question of checkbox Markdown."""
        options = "".join(f"- [{'x' if n == 1 else ' '}] {self.words(6)}\n" for n in range(4))
        return f"#### Q{number}. Which {self.words(9)}?\n\n{options}\n"

    def bullets(self, number: int) -> str:
        """Return a question whose options stand behind bullets."""
        options = "".join(f"• {self.words(6).capitalize()}\n" for _ in range(4))
        return f"{number}. Which {self.words(9)}?\n{options}"

    def card(self, _number: int) -> str:
        """Return a card with two sides."""
        return f"{self.words(3)}\t{self.words(10)}\n"

    def nested(self, number: int) -> str:
        """Return an item of a list, more or less deep in it."""
        return f"{'  ' * (number % 60)}- {self.words(4)}\n"

    def option(self, number: int) -> str:
        """Return one of very many options of a single question."""
        return f"{'abcdefgh'[number % 8]}) {self.words(3)}\n" if number > 1 else "1. Which of these is it?\n"


_WRITTEN: dict[str, Callable[[_Writer, int], str]] = {
    "lettered": _Writer.lettered,
    "formulas": _Writer.formulas,
    "dump": _Writer.dump,
    "result-page": _Writer.result_page,
    "canvas": _Writer.canvas,
    "markdown": _Writer.markdown,
    "bullets": _Writer.bullets,
    "cards": _Writer.card,
    "nested": _Writer.nested,
    "options": _Writer.option,
}
_HOSTILE = {
    "letters": "a) ",
    "words": "lava ",
    "dollars": "$",
    "stars": "*",
    "underscores": "_",
    "emphasis": "*a* ",
    "links": "[a](b ",
    "tags": "<b>",
    "quotations": "> > > > > > > > > > a\n",
    "columns": "| a | b " * 1_000 + "|\n",
    "indented": " " * 1_000 + "a) one\n",
    "same-line": "The rate of a gradient is large.\n",
    "labels": "Correct\n" + " " * 20,
}
"""What is repeated until the text is long enough."""


def texts(shape: str, size: int) -> Iterator[str]:
    """Return the text of a shape, in one reading or in two."""
    if shape in _HOSTILE:
        yield _HOSTILE[shape] * (size // len(_HOSTILE[shape]))
        return
    text = _written(_WRITTEN[shape.removeprefix("two-")], size)
    yield text
    if shape.startswith("two-"):
        chance = random.Random(2)  # noqa: S311 - no secret
        yield " ".join(
            word[::-1] if chance.random() < _MISREAD and word.islower() else word for word in text.split(" ")
        )


def _written(question: Callable[[_Writer, int], str], size: int) -> str:
    writer = _Writer()
    parts: list[str] = []
    length = 0
    for number in count(1):
        parts.append(question(writer, number))
        length += len(parts[-1])
        if length >= size:
            break
    return "".join(parts)


def _timed(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(shape: str) -> str:
    """Import texts of a shape, each twice as long as the one before; say how long that took."""
    columns: list[str] = []
    taken: list[float] = []
    for size in SIZES:
        readings = [(f"{n}.txt", text.encode()) for n, text in enumerate(texts(shape, size))]
        prose = _Writer().words(size // 5)
        yardstick = min(_timed(partial(_WORD.findall, prose)) for _ in range(3))
        taken.append(_timed(partial(import_readings, readings)))
        columns.append(f"{taken[-1]:6.2f} s ({taken[-1] / yardstick:5.0f} x)")
    return f"{shape:<16}{'  '.join(columns)}  twice the text: {taken[-1] / taken[-2]:4.1f}"


def main() -> None:
    """Measure all shapes, or those that the command line names; times are of the processor, start of Python aside."""
    import_readings([("first.txt", b"1. Which is it?\na) one\nb) two\nAnswer: a\n")])  # loads what is loaded once
    for shape in sys.argv[1:] or (*_WRITTEN, "two-lettered", "two-result-page", *_HOSTILE):
        print(measure(shape), flush=True)  # noqa: T201 - that is what it is for


if __name__ == "__main__":
    main()
