"""Every change of a rule keeps where a text came from, and what it took away."""

from __future__ import annotations

from generator.importing.edits import beheaded, rewritten, with_gaps
from tests.importing.text import lines

TEXT = lines("Rocks\n1) Basalt\n2) Slate")


def test_a_gap_stands_where_a_line_was() -> None:
    done = with_gaps(TEXT, {1}, "rocks")
    assert [line.text for line in done.lines] == ["Rocks", "", "2) Slate"]
    assert [(removal.span, removal.rule) for removal in done.removals] == [(TEXT[1].span, "rocks")]


def test_what_stands_in_front_is_taken_off() -> None:
    done = beheaded(TEXT, {2: 3, 1: 3}, "rocks")
    assert [line.text for line in done.lines] == ["Rocks", "Basalt", "Slate"]
    assert [(removal.span.line, removal.span.start, removal.span.end) for removal in done.removals] == [
        (2, 0, 3),
        (3, 0, 3),
    ]


def test_a_text_is_written_anew_under_the_name_of_its_rule() -> None:
    done = rewritten(TEXT, {1: "1. Basalt"}, "rocks")
    assert [line.text for line in done.lines] == ["Rocks", "1. Basalt", "2) Slate"]
    assert (done.lines[1].source, done.lines[1].edits) == ("1) Basalt", ("rocks",))
    assert done.lines[0] is TEXT[0]


def test_what_is_not_named_stays() -> None:
    for done in (with_gaps(TEXT, (), "rocks"), beheaded(TEXT, {}, "rocks"), rewritten(TEXT, {}, "rocks")):
        assert (done.lines, done.removals) == (TEXT, ())
