from __future__ import annotations

import pytest

from generator.bank.checks.fence_language import check
from tests.bank.banks import GOOD, bank_with, spans


def asking(*lines: str) -> str:
    return GOOD.replace("What is it?", "|\n" + "\n".join(f"    {line}" for line in lines))


@pytest.mark.parametrize("start", ["```py", "```text", "~~~ sql", '``` {.py title="x"}'])
def test_a_language_is_fine(start: str) -> None:
    assert spans(check(bank_with(asking("So:", "", start, "x", start[:3])))) == []


@pytest.mark.parametrize(("start", "column", "end"), [("```", 7, 10), ("~~~~", 7, 11), (" ```  ", 8, 11)])
def test_a_block_without_one_is_found_at_its_start(start: str, column: int, end: int) -> None:
    found = spans(check(bank_with(asking("So:", start, "x", start.strip(), "", "```py", "y", "```"))))
    assert found == [(6, column, 6, end, "fence-language")]
