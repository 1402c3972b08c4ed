from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.drafts import Passage
from generator.importing.judge.odd_glyphs import of_question
from tests.importing.drafts import option, question
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "SSKM(I)<P>}SS",
        "<O>> | >| l> os",
        r"What is $8\Gamma$S of the",
        "What does $x mean?",
        "The value of f(x, when x is 1",
        "The value of x) is [1",
        r"$\frac{a}{b$",
        r"$\unknowncommand{a}$",
        "$a^{b$ and so on",
        "= a * b",
        "a (3,,3) array",
        "items.insert(®, 1)",
        "90? + 2",
        "IⅡI",
        "Let o? be the heat of lava",
        "T? « a3 holds for all lava",
    ],
)
def test_what_is_left_of_a_formula_is_in_doubt(text: str) -> None:
    assert [doubt.code for doubt in of_question(question("What is it?", text, "Lava"))] == ["glyphs-odd"]


@pytest.mark.parametrize(
    "text",
    [
        "Lava",
        "World War Ⅱ",
        "Ⅱ. Basalt",
        r"$\frac{a}{b}$",
        "$x^{(i)}$ and $$y$$",
        "a) lava",
        "1) lava and (2) ash",
        "SS Great Britain",
        "Which port does SSH use, and which SSL/TLS?",
        "SSDs, SSIDs and SSO (single sign-on)",
        "lava (ash, mud), and rock",
        "Lava® and Mud©",
        "The list [1, (2, 3)] of {pairs}",
        "The arrow of a <- b points to the left",
        "x > 1 and y < 2",
        "It is $5$",
        "It costs R$ 20,00 or US$ 4",
        "$S$ is the sum",
        "The result is $8$",
        "A byte has $2^8$ values",
        "class S8",
        "lava — molten rock",
        "the vector c(3, 2, 10) of lava",
        "c = a * b",
        "The ____ is hot",
        "Is it option A? It is",
        "What is x?",
        "Is it hot? no",
    ],
)
def test_formulas_and_brackets_that_are_whole_are_fine(text: str) -> None:
    assert not list(of_question(question("What is it?", text, "Lava")))


def test_code_is_left_alone() -> None:
    block = option("```\nx[(1 <> {\n```", code=True)
    assert not list(of_question(question("What is it?", block, "Lava")))


def test_a_stem_is_looked_at_as_well() -> None:
    assert list(of_question(question("What is SS}(I)<P>?", "Lava", "Mud")))


def brackets(*stem: str) -> int:
    asked = replace(question("", "Lava", "Ash"), stem=tuple(Passage(lines(text)) for text in stem))
    return len(list(of_question(asked)))


def test_braces_of_a_program_may_open_in_one_paragraph_and_close_in_another() -> None:
    assert brackets("class Rock {", "int age = count(1);", "}") == 0
    assert brackets("class Rock {", "int age = count(1);") == 1
    assert brackets("f(x is", "1)") == 2


@pytest.mark.parametrize(("text", "count"), [("The answer without the $ sign", 0), (r"A $ sign and $\frac{a}{b$", 1)])
def test_a_dollar_that_no_engine_read_is_a_dollar_where_no_formula_stands(text: str, count: int) -> None:
    asked = question("What is it?", text, "Lava")
    assert len(list(of_question(asked))) == 1
    assert len(list(of_question(replace(asked, own=True)))) == count
