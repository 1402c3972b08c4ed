"""Text that layouts leave out around questions is told by the import."""

from __future__ import annotations

from generator.importing.pipeline import import_text
from generator.model.finding import Severity

PASSAGE = "Lava had run down the mountain for nine days, and nobody had left the village."
KEYED = "Rocks\n\n{}\n\n1. What ran down?\na. Mud\nb. Lava\n\n2. How long?\na. Weeks\nb. Days\n\nAnswers: 1. b 2. b\n"
BOXES = "# Rocks\n\n{}\n\n## What ran down?\n- [ ] Mud\n- [x] Lava\n\n## How many days?\n- [x] Nine\n- [ ] Two\n"


def test_a_passage_is_told_with_its_line() -> None:
    for text in (KEYED, BOXES):
        (finding,) = import_text("rocks.txt", text.format(PASSAGE).encode()).findings
        assert (finding.code, finding.line, finding.severity) == ("prose-left-out", 3, Severity.WARNING)
        assert "line 3" in finding.message


def test_a_heading_or_what_became_the_introduction_is_not() -> None:
    for above in ("Spring term", "This quiz covers rocks."):
        assert import_text("rocks.txt", KEYED.format(above).encode()).findings == ()


def test_what_speaks_of_the_answers_below_the_questions_is_a_note() -> None:
    text = KEYED.format("Spring term").replace(
        "1. b 2. b", "\n1. b\n2. b\n(Note: in this edition the answers moved by one.)"
    )
    imported = import_text("rocks.txt", text.encode())
    assert imported.quiz
    assert [note.code for note in imported.quiz.review] == ["text-unplaced"]
    assert imported.findings == ()
