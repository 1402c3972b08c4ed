from __future__ import annotations

from generator.importing.drafts import OptionDraft, Passage, QuestionDraft, QuizDraft, Removal, Unparsed
from generator.importing.ledger import unaccounted
from generator.importing.pieces import cut
from generator.model.span import Span
from tests.importing.text import lines, texts

TITLE, STEM, OPTION, LABEL, STRAY, FURNITURE = page = lines("Rocks\nWhat is lava?\nMolten rock\nCorrect\nand ash\nNext")
DRAFT = QuizDraft(
    "Rocks",
    (QuestionDraft("1", (Passage((STEM,)),), (OptionDraft((Passage((OPTION,)),), evidence=(LABEL,)),)),),
    (TITLE,),
    unparsed=(Unparsed((STRAY,), "a number"),),
)
REMOVED = (Removal(FURNITURE.span, "furniture"),)


def test_a_quiz_that_holds_everything_leaves_nothing() -> None:
    assert unaccounted(page, DRAFT, REMOVED) == ()


def test_every_line_that_nobody_holds_is_left() -> None:
    assert texts(unaccounted(page, QuizDraft(""), ())) == texts(page)
    assert texts(unaccounted(page, DRAFT, ())) == ["Next"]


def test_part_of_a_line_is_left_with_its_place() -> None:
    (line,) = lines("1. What is lava? Rock  ")
    number, stem, _ = cut(line, 2, 16)
    draft = QuizDraft("", (QuestionDraft("1", (Passage((stem,)),), evidence=(number,)),))
    (left,) = unaccounted((line,), draft, ())
    assert (left.text.strip(), left.span.start) == ("Rock", 16)


def test_white_space_is_nobodys() -> None:
    assert unaccounted(lines(" \n\t\n"), QuizDraft(""), ()) == ()


def test_spans_may_overlap_and_come_in_any_order() -> None:
    (line,) = lines("abcdef")
    spans = (Removal(Span(1, 4, 5), "x"), Removal(Span(1, 0, 3), "x"), Removal(Span(1, 1, 2), "y"))
    assert texts(unaccounted((line,), QuizDraft(""), spans)) == ["d", "f"]
