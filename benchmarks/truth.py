"""What a quiz really says, as a person read it off the page: `X.truth.json`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter


@dataclass(frozen=True, slots=True)
class TrueOption:
    """One choice.

    Attributes:
        text: what it says.
        correct: whether it is right; None when the source does not tell.
    """

    text: str
    correct: bool | None = None


@dataclass(frozen=True, slots=True)
class TrueQuestion:
    """One question.

    Attributes:
        stem: what is asked.
        options: the choices, none for an open question.
        number: as printed; None when there is none.
        answer_in_text: whether the source holds the answer; without it nobody can know the key, only guess.
    """

    stem: str
    options: tuple[TrueOption, ...] = ()
    number: int | str | None = None
    answer_in_text: bool = True

    @property
    def answer_known(self) -> bool:
        """Whether the source tells of each option whether it is right."""
        return self.answer_in_text and all(option.correct is not None for option in self.options)

    @property
    def key(self) -> frozenset[int]:
        """Indices of the right options."""
        return frozenset(i for i, option in enumerate(self.options) if option.correct)


@dataclass(frozen=True, slots=True)
class Truth:
    """One quiz.

    Attributes:
        questions: all of them.
    """

    questions: tuple[TrueQuestion, ...]


@dataclass(frozen=True, slots=True)
class _Gap:
    question: int | str


Lost = dict[str, frozenset[str]]
"""For each text, by its name without the last ending, the numbers of the questions that it does not hold whole."""

_TRUTH = TypeAdapter(Truth)
_LOST = TypeAdapter(dict[str, tuple[_Gap, ...]])


def read_truth(path: Path) -> Truth:
    """Read a truth.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not one.
    """
    return _TRUTH.validate_json(path.read_bytes())


def read_lost(path: Path) -> Lost:
    """Read what texts do not hold: `{"scan.tesseract": [{"question": 3, …}, …], …}`.

    Raises:
        OSError: it cannot be read.
        ValueError: it is not such a list.
    """
    gaps = _LOST.validate_json(path.read_bytes())
    return {name: frozenset(str(gap.question) for gap in found) for name, found in gaps.items()}
