from __future__ import annotations

import pytest

from generator.lsp.diagnostics import by_file, underlined
from generator.lsp.text import Place, Stretch, Text
from generator.model.finding import Finding

TEXT = Text("title: 🙂 x\n  - optionz: [a]\n    stem: 'it''s 🙂' # c\n\n")


@pytest.mark.parametrize(
    ("line", "column", "start", "end"),
    [
        (2, 5, (1, 4), (1, 11)),  # a word
        (3, 11, (2, 10), (2, 20)),  # a quotation; the emoji takes two units
        (1, 8, (0, 7), (0, 9)),
        (1, 10, (0, 10), (0, 11)),
        (2, 0, (1, 2), (1, 16)),  # the line
        (0, 0, (0, 0), (0, 11)),  # the file
        (4, 1, (3, 0), (3, 0)),  # an empty line
        (9, 1, (4, 0), (4, 0)),  # behind the end
    ],
)
def test_a_finding_underlines_what_it_speaks_of(
    line: int, column: int, start: tuple[int, int], end: tuple[int, int]
) -> None:
    (mark,) = underlined([Finding("x.yml", line, column, "code", "Message.")], TEXT)
    assert mark.where == Stretch(Place(*start), Place(*end))


def test_a_finding_that_knows_its_end_underlines_up_to_there() -> None:
    (mark,) = underlined([Finding("x.yml", 1, 8, "code", "", end_line=3, end_column=19)], TEXT)
    assert mark.where == Stretch(Place(0, 7), Place(2, 19))


def test_findings_are_sorted_into_files() -> None:
    found = [Finding("a.yml", 1, 1, "x", ""), Finding("b.yml", 1, 1, "y", ""), Finding("a.yml", 2, 1, "z", "")]
    assert {path: [each.code for each in those] for path, those in by_file(found).items()} == {
        "a.yml": ["x", "z"],
        "b.yml": ["y"],
    }
