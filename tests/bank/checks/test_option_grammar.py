from __future__ import annotations

import pytest

from generator.bank.checks.option_grammar import check
from tests.bank.banks import bank_with, spans


def asking(stem: str, right: str, *wrong: str) -> str:
    others = "".join(f"    - text: '{text}'\n" for text in wrong)
    return f"- id: k3v9q2\n  stem: '{stem}'\n  options:\n    - text: '{right}'\n      correct: true\n{others}"


@pytest.mark.parametrize(
    ("stem", "options"),
    [
        ("It is a", ("tree", "graph", "list")),
        ("It is an", ("array", "integer", "list")),
        ("It is a", ("unit", "universe", "one-way street")),
        ("It is an", ("hour", "honest man", "eagle")),
        ("It is an", ("SQL query", "HTML page", "lamp")),
        ("It is an", ("array", "list")),
        ("What is it?", ("array", "list", "tree")),
        ("Which one?", ("It is. So", "It was.", "It will be")),
    ],
)
def test_what_fits_more_than_the_key_is_fine(stem: str, options: tuple[str, ...]) -> None:
    assert spans(check(bank_with(asking(stem, *options)))) == []


@pytest.mark.parametrize(
    ("stem", "options", "message"),
    [
        ("It is an", ("array", "list", "tree"), "fits the “an”"),
        ("It is a:", ("list", "array", "integer"), "fits the “a”"),
        ("It is an ____", ("array", "unit", "tree"), "fits the “an”"),
        ("Why?", ("It is so.", "It was so", "It may be"), "ends with a full stop"),
        ("Why?", ("It is so", "It was so.", "It may be."), "does not end with a full stop"),
    ],
)
def test_what_fits_the_key_alone_is_found(stem: str, options: tuple[str, ...], message: str) -> None:
    (finding,) = check(bank_with(asking(stem, *options)))
    assert (finding.line, finding.column, finding.end_column) == (6, 15, 17 + len(options[0]))
    assert message in finding.message
