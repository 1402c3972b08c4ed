from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.importing.pieces import cut, gap, join_cells
from generator.model.line import Line
from generator.model.span import Span
from tests.importing.text import lines


@given(st.text(alphabet="ab $", min_size=1), st.text(alphabet="ab $"), st.data())
def test_pieces_cover_the_line_whatever_was_edited(text: str, edited: str, data: st.DataObject) -> None:
    line = Line(edited, Span(3, 5, 5 + len(text)), text, ("rule",), ("doubt",))
    offsets = sorted(data.draw(st.lists(st.integers(0, len(edited)), max_size=4)))
    pieces = cut(line, *offsets)
    assert len(pieces) == len(offsets) + 1
    assert "".join(piece.text for piece in pieces) == edited
    assert "".join(piece.source for piece in pieces) == text
    assert pieces[0].span.start == 5
    assert pieces[-1].span.end == 5 + len(text)
    assert all(a.span.end == b.span.start for a, b in pairwise(pieces))
    assert all(piece.edits == ("rule",) and piece.doubts == ("doubt",) for piece in pieces)


def test_a_cut_in_edited_text_falls_where_the_text_stood() -> None:
    line = Line("1. Which of", Span(1, 0, 12), "1. Whic\th of", ("table_cells",))
    assert [piece.source for piece in cut(line, 3)] == ["1. ", "Whic\th of"]
    assert [piece.source for piece in cut(line, 8)] == ["1. Whic\th", " of"]


def test_a_gap_is_blank_and_takes_no_room() -> None:
    (line,) = lines("lava")
    assert (gap(line).span, gap(line, after=True).span) == (Span(1, 0, 0), Span(1, 4, 4))
    assert gap(line).blank


def test_joined_cells_keep_edits_and_doubts_of_both() -> None:
    first, last = Line("Whic", Span(1, 0, 4), "Whic", ("a",), ("x",)), Line("h", Span(1, 5, 6), "h", ("b",), ("y",))
    joined = join_cells(first, last, "Which", "Whic\th", "join")
    assert (joined.text, joined.span, joined.source) == ("Which", Span(1, 0, 6), "Whic\th")
    assert (joined.edits, joined.doubts) == (("a", "b", "join"), ("x", "y"))
