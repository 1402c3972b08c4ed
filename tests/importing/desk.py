"""A person at work on an imported quiz: edits the file, puts better texts in the source's place, imports again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.bank.folders import Folders
from generator.bank.read import read_quiz
from generator.importing.store import Outcome
from generator.model.question import Question, Quiz, ReviewNote
from tests.importing.banks import Workshop, into_bank


@dataclass(frozen=True)
class Desk:
    """A bank with one imported quiz."""

    shop: Workshop

    @classmethod
    def with_import(cls, root: Path, text: str) -> Desk:
        """Import a text for the first time."""
        desk = cls(Workshop(root))
        desk.import_from(desk.shop.text(text))
        return desk

    def import_from(self, source: Path) -> Outcome:
        """Import a file, and be sure that nothing hindered it."""
        outcome = into_bank(source, Folders(self.shop.content), None)
        assert outcome.proposal.findings == ()
        return outcome

    def again(self, text: str | None = None) -> Outcome:
        """Import the source again; a text, if any, takes its place first."""
        if text is not None:
            self.shop.source.write_text(text)
        return self.import_from(self.shop.source)

    def edit(self, old: str, new: str) -> None:
        """Change the one place of the quiz file where a text stands."""
        text = self.text
        assert text.count(old) == 1, f"{old!r} stands there {text.count(old)} times"
        self.shop.quiz.write_text(text.replace(old, new))

    @property
    def text(self) -> str:
        """The quiz file."""
        return self.shop.quiz.read_text()

    @property
    def quiz(self) -> Quiz:
        """What the quiz file says."""
        file, findings = read_quiz("rocks.yml", self.shop.quiz.read_bytes())
        assert file, findings
        return file.quiz

    def asked(self, number: int) -> Question:
        """Return the question with a number."""
        (question,) = (question for question in self.quiz.questions if question.number == str(number))
        return question

    def block(self, number: int) -> str:
        """Return the lines of the question with a number, the blank line and the comments above it left out."""
        start = self.text.index(f"  - id: {self.asked(number).id}\n")
        return self.text[start:].split("\n\n", maxsplit=1)[0].rstrip("\n") + "\n"


def conflicts(question: Question | Quiz) -> list[str]:
    """Return the notes that tell what both people and the import changed."""
    return [note.note for note in question.review if note.code == "merge-conflict"]


def codes(notes: tuple[ReviewNote, ...]) -> list[str]:
    return [note.code for note in notes]
