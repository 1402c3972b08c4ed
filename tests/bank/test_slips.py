"""What a contributor is told after a slip: where it is, and what to do."""

from __future__ import annotations

import pytest

from generator.bank.checking.rule import rules_by_code
from generator.bank.read import read_quiz
from generator.model.finding import Finding

OPTIONS = "    options:\n      - text: a\n        correct: true\n      - text: b\n"


def after(question: str, options: str = OPTIONS) -> Finding:
    """Return the one finding about a quiz whose question goes on, from line 4, like this."""
    file, findings = read_quiz("q.yml", f"title: T\nquestions:\n  - id: abcdef\n{question}{options}".encode())
    assert file is None
    (finding,) = findings
    assert finding.hint
    assert finding.code in rules_by_code(), "so that `qbank check --explain` knows it"
    return finding


def options(*lines: str) -> str:
    return "    stem: s\n    options:\n" + "".join(f"{line}\n" for line in lines)


@pytest.mark.parametrize(
    ("question", "line", "column", "message"),
    [
        (
            options('      - text: "True', '      - text: "False"'),
            6,
            15,
            "The quotation that starts here is never closed.",
        ),
        (
            options("      - text: 'True", "      - text: 'False'"),
            6,
            15,
            "The quotation that starts here is never closed.",
        ),
        ('    stem: "Red or blue?\n    tags: []\n    explanation: "Red"\n', 4, 11, "never closed"),
        ('    stem: "Red" or blue?\n', 4, 17, "The text goes on behind its closing quote."),
        ("    stem: 'It''s' red\n", 4, 19, "The text goes on behind its closing quote."),
        ("    stem: [x](https://example.org) is?\n", 4, 11, "starts with `[`"),
        (options("      - text: {x} is", "      - text: b"), 6, 15, "starts with `{`"),
        (options("      - text: [0, 1)", "      - text: b"), 6, 15, "starts with `[`"),
        (options("      - text: {a, b", "      - text: b"), 6, 15, "starts with `{`"),
        ("    tags: [a, b\n    stem: s\n", 4, 11, "The list that starts here is not closed"),
        ("    answers: [a b, c\n    stem: s\n", 4, 14, "The list that starts here is not closed"),
        (options("      - text:Rome", "        feedback: x"), 6, 14, "A space is missing behind `text:`."),
        ("    stem:What?\n", 4, 10, "A space is missing behind `stem:`."),
        ("   stem: What?\n", 4, 4, "`stem` starts in column 4, its neighbours in 5."),
        ("     stem: What?\n", 4, 6, "`stem` starts in column 6, its neighbours in 5."),
        ("    stem: |\n      What?\n     number: 3\n", 6, 6, "`number` starts in column 6, its neighbours in 5."),
        (
            options("      - text: a", "       correct: true"),
            7,
            8,
            "`correct` starts in column 8, its neighbours in 9.",
        ),
        (options("      - text: a", "     - text: b"), 7, 6, "The item starts in column 6, its neighbours in 7."),
        (options("      - text: a", "       - text: b"), 7, 8, "The item starts in column 8, its neighbours in 7."),
        ("    stem: |\n    What is it?\n", 5, 5, "The text of `stem` is not indented."),
        ("    stem: |\n   What is it?\n", 5, 4, "The text of `stem` is not indented."),
        (
            "    stem: |\n        What is\n      it?\n",
            6,
            7,
            "This line of `stem` starts in column 7, the first one in 9.",
        ),
        ("\u00a0\u00a0\u00a0 stem: What?\n", 4, 1, "U+00A0"),
        (options("     \u00a0- text: a", "      - text: b"), 6, 6, "U+00A0"),
        ("<<<<<<< HEAD\n    stem: a\n=======\n    stem: b\n>>>>>>> x\n", 4, 1, "A merge conflict is left here"),
        ("    stem: |\n<<<<<<< HEAD\n      a\n=======\n      b\n>>>>>>> x\n", 5, 1, "A merge conflict is left here"),
        ("    stem: s\n  id: bcdefg\n    stem: t\n", 5, 3, "A new item of the list starts with `id`"),
        (f"    stem: s\n{OPTIONS}    id: bcdefg\n    stem: t\n", 9, 5, "A new item of the list starts with `id`"),
        ("    stem: Note: this\n", 4, 15, "cannot go on with a colon"),
        ("    - what\n", 4, 5, "fits nothing above"),
    ],
)
def test_a_slip_is_named_at_its_place(question: str, line: int, column: int, message: str) -> None:
    finding = after(question, "" if "options:" in question and "id: b" not in question else OPTIONS)
    assert (finding.line, finding.column) == (line, column)
    assert message in finding.message


@pytest.mark.parametrize("sign", "*&!|>%@`")
def test_a_text_that_starts_with_a_sign_of_yaml_is_sent_into_quotes(sign: str) -> None:
    finding = after(f"    stem: {sign}a{sign} b\n")
    assert (finding.line, finding.column) == (4, 11)
    assert finding.message.startswith(f"The text starts with {sign},")
    assert "into quotes" in finding.hint


def test_a_key_behind_an_odd_space_is_no_new_key() -> None:
    finding = after("    stem: s\n\u00a0   tags: []\n", "")
    assert (finding.line, finding.column, finding.code) == (5, 1, "odd-space")


def test_a_misspelt_key_is_one_finding() -> None:
    for text, key in (("title: T\nquestion: []\n", "questions"), ("titel: T\nquestions: []\n", "title")):
        _, findings = read_quiz("q.yml", text.encode())
        assert [(finding.code, finding.hint) for finding in findings] == [("unknown-key", f"Did you mean `{key}`?")]


def test_a_text_that_became_a_key_is_sent_below_its_key() -> None:
    assert "indent it deeper" in after("    stem: |\n    What is it: this?\n").hint


@pytest.mark.parametrize(
    "stem",
    [
        '|\n      "Red" or blue?',
        "|\n      [x](https://example.org)\n      <<<<<<< HEAD\n      \u00a0indented",
        '"Red\n      or blue?"',
        "C*, a & b > c | d",
    ],
)
def test_what_is_right_is_let_alone(stem: str) -> None:
    file, findings = read_quiz("q.yml", f"title: T\nquestions:\n  - stem: {stem}\n".encode())
    assert file is not None
    assert findings == ()


def test_an_item_without_the_space_behind_its_colon_is_told_so() -> None:
    finding = after("    stem: s\n", "    options:\n      - text:Rome\n      - text: b\n        correct: true\n")
    assert (finding.line, finding.column, finding.end_column) == (6, 9, 18)
    assert (finding.message, finding.hint) == ("A space is missing behind `text:`.", "Write `text: …`.")


def test_a_bracket_in_the_title_is_found_at_the_bracket() -> None:
    _, (finding,) = read_quiz("q.yml", b"title: [\nquestions: []\n")
    assert (finding.line, finding.column) == (1, 8)


@pytest.mark.parametrize("key", ["distractors", "sequence", "hints", "references", "answers", "tags"])
def test_a_list_in_a_list_of_texts_is_named(key: str) -> None:
    finding = after(f"    {key}:\n      - - one\n")
    assert finding.code == "wrong-type"
    assert f"An item of `{key}` must be a text; here stands a list." in finding.message


def test_a_long_text_in_a_message_is_cut_and_stands_on_one_line() -> None:
    finding = after("    ? " + "word " * 30 + "\n\n      and more\n    : x\n")
    assert finding.message == f"The key `{'word ' * 11}word…` means nothing here."


@pytest.mark.parametrize(
    ("question", "line", "column"),
    [
        ("    stem: s\n    options:\n      - text: a\n      -text: b\n        correct: true\n", 7, 7),
        ("    stem: s\n  -id: fedcba\n   stem: t\n", 5, 3),
    ],
)
def test_a_dash_that_touches_its_key_is_named_at_the_dash(question: str, line: int, column: int) -> None:
    finding = after(question, "")
    assert (finding.line, finding.column) == (line, column)
    assert finding.message == "A space is missing behind the dash."


@pytest.mark.parametrize(
    ("question", "options", "hint"),
    [
        ("    stem: s\n", "    tags: [a,, b]\n", "Delete the comma too many."),
        ("    stem: s\n    answer: a\n", "...\nmore\n", "the line `...` above it"),
        ('    stem: "$\\alpha$"\n', "    answer: a\n", "after a `|`"),
        ("    stem: s\n", "    options:\n      - *one\n      - text: b\n", "If a text starts with `*`"),
        ("    stem: s\n", "    options:\n      - one\n      - text: b\n", "Write `text: ` in front of it."),
    ],
)
def test_a_hint_fits_what_was_meant(question: str, options: str, hint: str) -> None:
    assert hint in after(question, options).hint
