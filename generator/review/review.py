"""What a review page shows: a quiz as people left it, its source, and what the import made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.bank.read import QuizFile
from generator.bank.record import ImportRecord
from generator.model.question import Question


@dataclass(frozen=True, slots=True)
class PageImage:
    """A page of a scan.

    Attributes:
        number: from 1.
        png: the image file's bytes.
        width: in pixels.
        height: in pixels.
    """

    number: int
    png: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Box:
    """Where a line of text stands on a page, in pixels from the upper left corner.

    Attributes:
        page: the page's number, from 1.
        left: first column.
        top: first row.
        right: the column after the last.
        bottom: the row after the last.
    """

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Review:
    """One quiz to review.

    Attributes:
        file: the quiz file.
        record: what the import made of the source; None when there is none, as for a quiz written by hand.
        source: the lines of the source, blank ones too.
        pages: images of a scan's pages; none for a text.
        boxes: where each line of the source stands in them; None for blank lines. Empty for a text.
        remarks: what the reader of the page must know beforehand, e.g. that the source was changed after the import.
        readings: by the names of their files, the lines of the further readings that the import compared.
    """

    file: QuizFile
    record: ImportRecord | None = None
    source: tuple[str, ...] = ()
    pages: tuple[PageImage, ...] = ()
    boxes: tuple[Box | None, ...] = ()
    remarks: tuple[str, ...] = ()
    readings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def box(self, line: int) -> Box | None:
        """Return where a line (from 1) stands on a page that is there; None when that is not known."""
        found = self.boxes[line - 1] if 0 < line <= len(self.boxes) else None
        return found if found and any(page.number == found.page for page in self.pages) else None


def name(question: Question, position: int) -> str:
    """Call a question as a person would look for it.

    Args:
        question: the question.
        position: its place in the quiz, from 1.
    """
    return f"Question {question.number}" if question.number else f"Question at place {position}, without a number"


def short_name(question: Question, position: int) -> str:
    """Call a question in a label: "Q3", or by its place where the source shows no number."""
    return f"Q{question.number}" if question.number else f"place {position}"


def letter(index: int) -> str:
    """Name an option as `<ol type="A">` does: 0 is A, 25 is Z, 26 is AA."""
    rest, last = divmod(index, 26)
    return (letter(rest - 1) if rest else "") + chr(ord("A") + last)
