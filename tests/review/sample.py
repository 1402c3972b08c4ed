"""A small quiz about tides with its source, as the tests of the review need it."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

from generator.bank.read import QuizFile, read_quiz
from generator.bank.record import FORMAT, FieldSpan, ImportRecord, RuleLines, UnparsedLines
from generator.review.review import Box, PageImage, Review

SOURCE = """Tides and currents
Page 1 of 2

1. What pulls the sea towards the moon?
a) Wind
b) Gravity
Well done: gravity it is.

2. How many tides has most of the coast in a d
a) One
b) Two
a stray remark in the margin
2. How many tides has most of the coast in a d"""

QUIZ = r"""title: Tides and currents
source: tides.txt
review:
  - code: text-unplaced
    lines: 12
    note: “a stray remark” belongs to no question.
questions:
  - id: aaaaa1
    number: 1
    stem: What pulls the sea towards the moon?
    options:
      - text: Wind
      - text: Gravity
        correct: true
        feedback: Well done, gravity it is.

  # A neighbour of the next question.
  - id: bbbbb2
    number: 2
    stem: |
      How many tides has most of the coast in a d
    options:
      - text: One  # a comment that stays
      - text: Two
    review:
      - code: stem-cut
        lines: 9
        note: the stem breaks off
      # settled by whoever has the book
      - code: key-missing
        note: nothing says which option is right
"""


def quiz_file(text: str = QUIZ) -> QuizFile:
    file, findings = read_quiz("content/quizzes/tides.yml", text.encode())
    assert file, findings
    return file


def record() -> ImportRecord:
    quiz = quiz_file().quiz
    return ImportRecord(
        FORMAT,
        "tides.txt",
        "0" * 64,
        "sample",
        quiz,
        spans=(
            FieldSpan("aaaaa1", "stem", "4"),
            FieldSpan("aaaaa1", "evidence", "4"),
            FieldSpan("aaaaa1", "options.0.text", "5"),
            FieldSpan("aaaaa1", "options.1.text", "6"),
            FieldSpan("aaaaa1", "options.1.feedback", "7"),
            FieldSpan("bbbbb2", "stem", "9"),
            FieldSpan("bbbbb2", "options.0.text", "10"),
            FieldSpan("bbbbb2", "options.1.text", "11"),
        ),
        removed=(RuleLines("2", "page_number"), RuleLines("13", "repeated_reading of 9-11")),
        edited=(RuleLines("6-7", "lost_backslash"),),
        unparsed=(UnparsedLines("12", "the number of a question"),),
    )


def review(text: str = QUIZ) -> Review:
    return Review(quiz_file(text), record(), tuple(SOURCE.split("\n")))


def png(width: int, height: int) -> bytes:
    """Make a white image."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress((b"\0" + b"\xff" * width) * height)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def scanned() -> Review:
    boxes = tuple(
        Box(1, 100, 30 * number, 400, 30 * number + 20) if line.strip() else None
        for number, line in enumerate(SOURCE.split("\n"), start=1)
    )
    return replace(review(), pages=(PageImage(1, png(600, 480), 600, 480),), boxes=boxes)


def long_review(questions: int) -> Review:
    """Make a quiz of many questions, every third a draft, with a source to it."""
    yaml = ["title: A long quiz", "source: long.txt", "questions:"]
    lines: list[str] = []
    spans: list[FieldSpan] = []
    for number in range(1, questions + 1):
        name, at = f"q{number:05}", len(lines) + 1
        lines += [f"{number}. How long is rope number {number}?", *(f"- {m * number} metres" for m in range(1, 5)), ""]
        yaml += [f"  - id: {name}", f"    number: {number}", f"    stem: How long is rope number {number}?"]
        yaml += ["    options:", *(f"      - text: {m * number} metres" for m in range(1, 5))]
        yaml += ["        correct: true"]
        if number % 3 == 0:
            note = "        note: nothing says which option is right"
            yaml += ["    review:", "      - code: key-unclear", f"        lines: {at}-{at + 4}", note]
        spans += [FieldSpan(name, "stem", str(at))]
        spans += [FieldSpan(name, f"options.{m}.text", str(at + 1 + m)) for m in range(4)]
    file = quiz_file("\n".join(yaml) + "\n")
    made = ImportRecord(FORMAT, "long.txt", "0" * 64, "sample", file.quiz, tuple(spans))
    return Review(file, made, tuple(lines))
