"""One reading of a spot, and what is decided about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from generator.importing.collating.vocabulary import Vocabulary


class Side(Enum):
    """Which reading to take."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a spot reads.

    Attributes:
        side: whose reading to take.
        sure: whether the texts show it; if not, a person has to look.
    """

    side: Side
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Witness:
    """One reading of a spot.

    Attributes:
        text: what it reads there.
        around: the paragraph or option in which the spot stands.
        words: the vocabulary of the reading.
    """

    text: str
    around: str
    words: Vocabulary
