"""Every rule that looks at the texts of questions looks at what a quiz tells above them as well."""

from __future__ import annotations

from typing import Any

import pytest

from generator.bank.bank import Bank
from generator.bank.checking.surroundings import Surroundings
from generator.bank.checks import (
    alt_missing,
    fence_language,
    invisible_characters,
    link_form,
    links,
    spelling,
    tex,
    text_cut,
    text_length,
    undescribed,
    unsafe_markup,
)
from generator.bank.checks.spelling import RuleOptions
from generator.model.picture import undescribed as without_words
from tests.bank.banks import GOOD, bank_with, judged, spans


def told(text: str) -> Bank:
    """Return a bank whose introduction starts in line 3, column 3."""
    return bank_with(GOOD, top="title: Quiz\nintroduction: |\n" + "".join(f"  {line}\n" for line in text.split("\n")))


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        (tex, r"Take $\fracc{1}{2}$.", (3, 9, "tex")),
        (tex, r"Take \(\frac{1}{2}\).", (3, 8, "tex-brackets")),
        (alt_missing, "![](../pictures/net.png)", (3, 7, "alt-missing")),
        (undescribed, without_words("net.png"), (3, 3, "picture-undescribed")),
        (unsafe_markup, "Read <script>it</script>.", (3, 8, "raw-html")),
        (text_length, "a" * 10_001, (3, 10_003, "text-too-long")),
        (fence_language, "```pyhton\nx = 1\n```", (3, 6, "unknown-language")),
        (invisible_characters, "Read it slow\u200bly.", (3, 15, "invisible-character")),
        (link_form, "See [this](https:/week.md).", (3, 14, "broken-link")),
    ],
)
def test_a_mistake_is_found_where_it_stands(rule: Any, text: str, found: tuple[int, int, str]) -> None:  # noqa: ANN401 - a module
    assert found in [(line, column, code) for line, column, _, _, code in spans(rule.check(told(text)))]


def test_a_text_that_yaml_cut_is_found() -> None:
    bank = bank_with(GOOD, top="title: Quiz\nintroduction: Read C # first.")
    assert spans(text_cut.check(bank)) == [(2, 22, 2, 30, "text-cut")]


def test_a_link_that_leads_nowhere_is_found() -> None:
    around = Surroundings(site={})
    assert [(each.line, each.column, each.code) for each in judged(links, told("See [this](gone.md)."), around)] == [
        (3, 14, "missing-file")
    ]


def test_a_misspelt_word_is_found() -> None:
    gathered = [("1.yml", spelling.gather(told("Read it, and recieve a grade."), RuleOptions(languages=["en"])))]
    found = spelling.judge(gathered, Surroundings(), RuleOptions(languages=["en"]))
    assert [(each.line, each.column, each.code) for each in found] == [(3, 16, "spelling")]
