from __future__ import annotations

from types import ModuleType

import pytest

from generator.importing import layouts, parse_reading
from generator.importing.drafts import Lines
from generator.importing.parse_reading import prepare
from generator.model.discover import modules

HEAD, FOOT = "Rocks and lava", "The end of all rocks"


def seen_by_layouts(monkeypatch: pytest.MonkeyPatch, text: str) -> Lines:
    """The lines that a layout is asked about."""
    seen: list[Lines] = []
    layout = ModuleType("layout")
    layout.score = lambda lines: seen.append(lines) or 1.0  # type: ignore[attr-defined,func-returns-value]
    found = modules
    monkeypatch.setattr(parse_reading, "modules", lambda of: (layout,) if of is layouts else found(of))
    assert prepare("quiz.txt", text.encode(), None).layout is layout
    return seen[-1]


def test_layouts_look_at_a_whole_text(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join([HEAD, *(f"Rock {n} is grey" for n in range(2000)), FOOT])
    assert "\n".join(line.text for line in seen_by_layouts(monkeypatch, text)) == text


def test_of_a_long_text_they_look_at_parts_from_beginning_to_end(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "\n".join([HEAD, *(f"Rock {n} is grey" for n in range(40_000)), FOOT])
    seen = seen_by_layouts(monkeypatch, text)
    assert len(seen) == 2_000
    assert (seen[0].text, seen[-1].text) == (HEAD, FOOT)
    assert sum(16_000 < line.span.line < 24_000 for line in seen) == 500


def test_no_paragraph_of_a_part_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    rocks = (f"Rock {n} is grey,\nrock {n} is old,\nrock {n} is hard.\n" for n in range(10_000))
    seen = seen_by_layouts(monkeypatch, "\n".join([HEAD, "", *rocks, FOOT]))
    paragraphs = "\n".join(line.text for line in seen).strip().split("\n\n")
    assert (paragraphs[0], paragraphs[-1]) == (HEAD, FOOT)
    assert {len(each.strip().split("\n")) for each in paragraphs[1:-1]} == {3}


def test_no_gap_is_longer_than_a_page_and_every_line_keeps_its_number() -> None:
    lines = prepare("quiz.txt", f"{HEAD}\n{chr(10) * 100_000}{FOOT}".encode(), None).lines
    assert len(lines) < 100
    assert [line.span.line for line in lines if not line.blank] == [1, 100_002]


def test_lines_that_are_whole_pages_are_counted_by_what_they_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parse_reading, "LONGEST", 30)
    row = "1/1 point  1. Which of these is a rock?  Slate  Correct  Air  "
    assert prepare("quiz.txt", (row * 3).encode(), "course-result-page").lines
    assert [finding.code for finding in prepare("quiz.txt", (row * 30).encode(), None).findings] == ["too-large"]


def test_the_layout_for_what_is_left_makes_no_tie(monkeypatch: pytest.MonkeyPatch) -> None:
    special, last = ModuleType("special"), ModuleType("last")
    special.score = lambda _: 0.42  # type: ignore[attr-defined]
    last.score, last.LAST = lambda _: 0.45, True  # type: ignore[attr-defined]
    found = modules
    monkeypatch.setattr(parse_reading, "modules", lambda of: (special, last) if of is layouts else found(of))
    assert prepare("quiz.txt", HEAD.encode(), None).layout is special
    special.score = lambda _: 0.39  # type: ignore[attr-defined]
    assert prepare("quiz.txt", HEAD.encode(), None).layout is last
