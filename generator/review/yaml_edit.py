"""The lines of a question in its quiz file, cut so that notes can be left out and options be marked."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.bank.places import Item, Places
from generator.bank.read import QuizFile
from generator.bank.rewrite import read_text, with_plain_breaks
from generator.bank.yaml_node import Mapping, Node, Scalar, Sequence
from generator.bank.yaml_write import dump
from generator.model.question import Question, Quiz

NOTES = "notes"
"""The condition of the line `review:`: some note still stands."""

_HEAD = "title: x\nquestions:\n"


@dataclass(frozen=True, slots=True)
class Piece:
    r"""Whole lines of YAML and when they stand.

    Attributes:
        text: the lines, each with its `\n`.
        when: "" always; "note-0" while the first note is not settled; "notes" while any is not; "option-0" while the
            first option is marked as right.
    """

    text: str
    when: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person puts in the place of some lines of the quiz file.

    Attributes:
        first: the first of those lines, from 1.
        last: the last of them.
        pieces: their text.
        anew: whether the text is written anew, without the comments that stand there.
    """

    first: int
    last: int
    pieces: tuple[Piece, ...]
    anew: bool = False

    def text(self, settled: frozenset[int], right: frozenset[int]) -> str:
        """Return the YAML with some notes settled and some options marked, both as indices from 0."""
        return "".join(piece.text for piece in self.pieces if _stands(piece.when, self._notes - settled, right))

    @property
    def _notes(self) -> frozenset[int]:
        return frozenset(int(piece.when[5:]) for piece in self.pieces if piece.when.startswith("note-"))


def _stands(when: str, notes: frozenset[int], right: frozenset[int]) -> bool:
    kind, _, index = when.partition("-")
    if kind == "option":
        return int(index) in right
    if kind == "note":
        return int(index) in notes
    return bool(notes) or kind != NOTES


@dataclass(frozen=True, slots=True)
class _Part:
    """Offsets of lines, and what stands there under which condition."""

    start: int
    end: int
    pieces: tuple[Piece, ...]


def question_edits(file: QuizFile) -> tuple[Edit, ...]:
    """Cut the questions of a file, one edit for each.

    A question keeps the words and comments of the file. One that stands there in braces, or otherwise so that lines
    cannot be taken out, is written anew.
    """
    plain, places = _plain(file)
    listed = plain.positions.node(("questions",))
    items = places.items(listed) if isinstance(listed, Sequence) and not places.flow(listed) else None
    return tuple(
        _question_edit(plain, places, index, items[index] if items else None)
        for index in range(len(plain.quiz.questions))
    )


def quiz_edit(file: QuizFile) -> Edit | None:
    """Cut the review notes of the quiz as a whole; None when the file has none, or not in lines of their own."""
    plain, places = _plain(file)
    parts = _notes(plain.positions.root, places)
    if not parts or not plain.quiz.review:
        return None
    pieces = tuple(piece for part in parts for piece in part.pieces)
    return Edit(_line(plain, parts[0].start), _line(plain, parts[-1].end - 1), pieces)


def _plain(file: QuizFile) -> tuple[QuizFile, Places]:
    """Return a file with plain line breaks, which move no line, and its places."""
    source = file.positions.source.text
    text = with_plain_breaks(source)
    plain = file if text == source else read_text(file.path, text)[0] or file
    return plain, Places.of(text, plain.positions.root)


def _line(file: QuizFile, offset: int) -> int:
    return file.positions.source.position(offset)[0]


def _question_edit(file: QuizFile, places: Places, index: int, item: Item | None) -> Edit:
    question = file.quiz.questions[index]
    node = file.positions.node(("questions", index))
    if item and node:
        pieces = _cut(node, places, item.start, item.end)
        if pieces and _true(pieces, question):
            return Edit(_line(file, item.start), _line(file, item.end - 1), pieces)
    first = _line(file, node.start if node else 0)
    last = _line(file, places.end(node) - 1) if node else first
    return Edit(first, last, _anew(question), anew=True)


def _anew(question: Question) -> tuple[Piece, ...]:
    written, _ = read_text("", dump(Quiz("x", (question,))))
    listed = written.positions.node(("questions",)) if written else None
    if written is None or not isinstance(listed, Sequence):
        return ()
    places = Places.of(written.positions.source.text, written.positions.root)
    item = (places.items(listed) or (None,))[0]
    return _cut(listed.items[0], places, item.start, item.end) or () if item else ()


def _cut(node: Node, places: Places, start: int, end: int) -> tuple[Piece, ...] | None:
    """Cut the lines of a question; None when its parts do not stand on lines of their own."""
    marks, notes = _marks(node, places), _notes(node, places)
    if marks is None or notes is None:
        return None
    pieces: list[Piece] = []
    at = start
    for part in sorted((*marks, *notes), key=lambda part: part.start):
        if part.start < at:
            return None
        pieces += [Piece(places.text[at : part.start]), *part.pieces]
        at = part.end
    return tuple(piece for piece in (*pieces, Piece(places.text[at:end])) if piece.text)


def _notes(node: Node, places: Places) -> list[_Part] | None:
    """The line `review:` and the lines of each note."""
    found = _entry(node, "review")
    if found is None or not isinstance(found[1], Sequence) or not found[1].items:
        return []
    key, listed = found[0], found[1]
    items = places.items(listed) if not places.flow(listed) and places.opens_line(key) else None
    if not items:
        return None
    start = places.line_start(key.start)
    parts = [_Part(start, items[0].lead, (Piece(places.text[start : items[0].lead], NOTES),))]
    for index, item in enumerate(items):
        parts.append(_Part(item.lead, item.end, (Piece(places.text[item.lead : item.end], f"note-{index}"),)))
    return parts


def _marks(node: Node, places: Places) -> list[_Part] | None:
    """For each option the line `correct: true`, there or not."""
    found = _entry(node, "options")
    if found is None or not isinstance(found[1], Sequence):
        return []
    parts = [_mark(option, places, f"option-{index}") for index, option in enumerate(found[1].items)]
    return None if places.flow(found[1]) or None in parts else [part for part in parts if part]


def _mark(option: Node, places: Places, when: str) -> _Part | None:
    words, mark = _entry(option, "text"), _entry(option, "correct")
    if places.flow(option) or words is None:
        return None
    if mark:
        start, end = places.line_start(mark[0].start), places.line_end(places.entry_end(*mark)) + 1
        text = places.text[start:end].replace("false", "true", 1)
        return _Part(start, end, (Piece(text, when),)) if places.opens_line(mark[0]) else None
    end = places.line_end(places.entry_end(*words)) + 1
    text = f"{' ' * places.column(words[0].start)}correct: true\n"
    return _Part(end, end, (Piece(text, when),))


def _entry(node: Node, name: str) -> tuple[Scalar, Node] | None:
    entries = node.entries if isinstance(node, Mapping) else ()
    return next((entry for entry in entries if entry[0].text == name), None)


def _true(pieces: tuple[Piece, ...], question: Question) -> bool:
    """Whether the pieces say what they shall: as they stand, and with all notes settled and all marks turned round."""
    edit = Edit(0, 0, pieces)
    right = frozenset(question.key)
    wrong = frozenset(range(len(question.options))) - right
    turned = tuple(replace(option, correct=not option.correct) for option in question.options)
    return _reads(edit.text(frozenset(), right)) == question and _reads(
        edit.text(frozenset(range(len(question.review))), wrong)
    ) == replace(question, options=turned, review=())


def _reads(text: str) -> Question | None:
    file, _ = read_text("", f"{_HEAD}{text}")
    return file.quiz.questions[0] if file and len(file.quiz.questions) == 1 else None
