from __future__ import annotations

import pytest

from generator.bank.checks.fence_language import check
from tests.bank.banks import GOOD, bank_with, spans


def asking(*lines: str) -> str:
    return GOOD.replace("What is it?", "|\n" + "\n".join(f"    {line}" for line in lines))


@pytest.mark.parametrize(
    "start", ["```py", "```text", "```C++", "```plaintext", "```mermaid", "~~~ sql", '``` {.py title="x"}']
)
def test_a_language_is_fine(start: str) -> None:
    assert spans(check(bank_with(asking("So:", "", start, "x", start[:3])))) == []


@pytest.mark.parametrize(("start", "column", "end"), [("```", 7, 10), ("~~~~", 7, 11), (" ```  ", 8, 11)])
def test_a_block_without_one_is_found_at_its_start(start: str, column: int, end: int) -> None:
    found = spans(check(bank_with(asking("So:", start, "x", start.strip(), "", "```py", "y", "```"))))
    assert found == [(6, column, 6, end, "fence-language")]


@pytest.mark.parametrize(
    ("start", "column", "name", "hint"),
    [
        ("```pyhton", 10, "pyhton", "Did you mean `python`?"),
        ("~~~ javascrip", 11, "javascrip", "Did you mean `javascript`?"),
        ('``` {.pyhton title="x"}', 13, "pyhton", "Did you mean `python`?"),
        ("```zzzzzzzz", 10, "zzzzzzzz", "Write `text`"),
    ],
)
def test_a_language_that_nobody_knows_is_found_at_its_name(start: str, column: int, name: str, hint: str) -> None:
    (finding,) = check(bank_with(asking("So:", "", start, "x", start[:3])))
    assert spans([finding]) == [(7, column, 7, column + len(name), "unknown-language")]
    assert hint in finding.hint


@pytest.mark.parametrize(
    ("lines", "line", "column", "end"),
    [
        (("So:", "", "```py", "x"), 7, 7, 10),
        (("~~~~ sql", "x", "~~~"), 5, 7, 11),
        (("```py", "x", "```", "", "```py", "y"), 9, 7, 10),
    ],
)
def test_a_block_that_never_ends_is_found_at_its_start(
    lines: tuple[str, ...], line: int, column: int, end: int
) -> None:
    assert spans(check(bank_with(asking(*lines)))) == [(line, column, line, end, "fence-open")]


@pytest.mark.parametrize(
    "lines",
    [
        ("Use ```x``` here.",),
        ("```x```",),
        ("    ```",),
        ("- a", "", "    ```py", "    x", "    ```"),
        ("> ```py", "> x", "> ```"),
        ("```py", "~~~", "```"),
        ("````text", "```", "````"),
    ],
)
def test_back_ticks_that_start_no_block_are_fine(lines: tuple[str, ...]) -> None:
    assert spans(check(bank_with(asking("So:", "", *lines)))) == []
