from __future__ import annotations

from generator.importing.clean.quoted_page import clean
from tests.importing.text import lines, removed, texts

PAGE = [
    "1.",
    "Question 1",
    "Which rock floats?",
    "1 / 1 point",
    "Basalt",
    "Pumice",
    "Correct",
    "2.",
    "What is lava?",
    "Rock",
]


def test_a_page_with_some_quotations_stays() -> None:
    text = "\n".join([*PAGE, "> quoted", "> twice"])
    cleaned = clean(lines(text))
    assert (cleaned.lines, cleaned.removals) == (lines(text), ())


def test_a_few_quoted_lines_stay() -> None:
    text = "> one\n> two"
    assert clean(lines(text)).lines == lines(text)


def test_a_page_that_is_quoted_as_a_whole_is_read_without_the_signs() -> None:
    text = "\n".join(["## Rocks", *(f"> {line}\n>" for line in PAGE)])
    cleaned = clean(lines(text))
    assert texts(cleaned.lines) == ["## Rocks", *PAGE]
    assert {piece for _, piece in removed(text, cleaned.removals)} <= {"> ", ">"}


def test_what_a_mail_quotes_without_a_break_is_read_and_shorter_quotations_stay() -> None:
    mail = [f"Hello {n}," for n in range(9)]
    text = "\n".join([*mail, *(f"> {line}" for line in PAGE), ">", *mail, "> one", "> two"])
    assert texts(clean(lines(text)).lines) == [*mail, *PAGE, *mail, "> one", "> two"]
