from __future__ import annotations

import pytest

from generator.bank.checks.figure_picture import check
from tests.bank.banks import GOOD, bank_with, spans


@pytest.mark.parametrize(
    "figure", ['"![a net](../pictures/net.png)"', "|\n    | a | b |\n    |---|---|", '"See net.png."']
)
def test_pictures_and_tables_are_fine(figure: str) -> None:
    assert spans(check(bank_with(f"{GOOD}  figure: {figure}\n"))) == []


@pytest.mark.parametrize("figure", ["net.png", "../pictures/net.PNG", '"[a net](net.png)"'])
def test_the_name_of_a_picture_is_found(figure: str) -> None:
    (finding,) = check(bank_with(f"{GOOD}  figure: {figure}\n"))
    assert spans([finding]) == [(9, 13, 9, 13 + len(figure), "figure-no-picture")]
    assert "![what is to be seen](../pictures/net." in finding.hint
