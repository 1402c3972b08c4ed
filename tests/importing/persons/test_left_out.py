from __future__ import annotations

from generator.importing.drafts import Removal
from generator.importing.persons.left_out import left_out
from generator.model.finding import Severity
from generator.model.span import Span


def test_lines_that_name_a_person_are_named_and_not_repeated() -> None:
    removals = [Removal(Span(n, 0, 5), "personal_lines") for n in (41, 3, 3, 4)]
    (finding,) = left_out("quiz.txt", [*removals, Removal(Span(9, 0, 5), "furniture")])
    assert (finding.code, finding.line, finding.severity) == ("personal-text", 3, Severity.WARNING)
    assert finding.message.startswith("lines 3-4, 41: ")


def test_where_nobody_is_named_there_is_nothing_to_say() -> None:
    assert left_out("quiz.txt", [Removal(Span(9, 0, 5), "furniture")]) == ()
