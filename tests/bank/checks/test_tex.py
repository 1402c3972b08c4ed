from __future__ import annotations

import pytest

from generator.bank.bank import Bank
from generator.bank.checks.tex import CODES, check
from generator.bank.read import read_quiz
from generator.model.finding import Finding, Severity

QUIZ = r"""title: "$\\nomath$ in a title is a title"
questions:
  - id: k3v9q2
    stem: |
      Let $\mu$ be the mean,
      and $\frac{1$ broken.
    options:
      - text: 'It''s $\foo$'
        feedback: $x_1_2$
      - text: costs $5 and $6
        correct: true
    explanation: |
      $$
      a & b
      $$
    review:
      - code: formula
        note: A draft is checked as well.
"""


def findings(text: str) -> list[Finding]:
    file, wrong = read_quiz("q.yml", text.encode())
    assert file is not None, wrong
    return list(check(Bank((file,))))


def of_stem(stem: str) -> list[Finding]:
    lines = "".join(f"      {line}\n" for line in stem.splitlines())
    return findings(f"title: T\nquestions:\n  - id: k3v9q2\n    stem: |\n{lines}")


def test_each_broken_formula_of_every_text_is_found_at_its_place() -> None:
    found = findings(QUIZ)
    lines = QUIZ.splitlines()
    assert [(f.code, f.line, lines[f.line - 1][f.column - 1 :]) for f in sorted(found)] == [
        ("tex", 6, "$ broken."),
        ("tex", 8, r"\foo$'"),
        ("tex", 9, "_2$"),
        ("tex", 14, "& b"),
    ]
    assert {f.severity for f in found} == {Severity.ERROR}


@pytest.mark.parametrize(
    ("formula", "message", "hint"),
    [
        (r"$\foo$", r'The formula does not parse: unknown command "\foo".', "spelling"),
        (r"$\frac{1$", r'expected closing token "}"', r"`\left`"),
        ("$x}$", 'unmatched closing token: "}"', r"`\left`"),
        ("$a & b$", 'found "&"', "aligned"),
        ("$x_1_2$", "duplicate subscript", "{x_1}_2"),
        (r"$\hat$", "expected argument", "braces"),
        (r"$\begin{foo}\end{foo}$", "unknown environment", "cases"),
        (r"$\text{<\$>}^\def$", "cannot define commands", r"`\$`"),
    ],
)
def test_a_finding_says_what_is_wrong_and_how_to_mend_it(formula: str, message: str, hint: str) -> None:
    (finding,) = of_stem(formula)
    assert message in finding.message
    assert hint in finding.hint


@pytest.mark.parametrize("formula", [r"$\theta_1$", r"$2 \times 3$", r"$a \to b$", r"$$x \neq y$$"])
def test_a_backslash_that_double_quotes_ate_is_named(formula: str) -> None:
    (finding,) = findings(f'title: T\nquestions:\n  - id: k3v9q2\n    stem: "a {formula}"\n')
    assert "lost a backslash" in finding.message
    assert finding.line == 4


def test_a_blank_line_ends_display_math() -> None:
    (finding,) = of_stem("$$\na\n\nb\n$$")
    assert "blank line" in finding.message
    assert (finding.line, finding.column) == (8, 7)


@pytest.mark.parametrize(
    "stem",
    [
        r"$\frac{1}{2}$ and $$x$$",
        r"`$\foo$` is code",
        "```\n$\\foo$\n```",
        "It costs $5, or $6 with tax; US$ 7 at C:\\temp.",
        r"It costs \$5 with $\alpha = 5\%$.",
    ],
)
def test_good_math_code_and_prices_are_let_alone(stem: str) -> None:
    assert of_stem(stem) == []


@pytest.mark.parametrize(
    ("stem", "text", "hint"),
    [
        (r"so \(\frac{1}{2}\) is", r"\(\frac{1}{2}\)", r"`$\frac{1}{2}$`"),
        (r"\[x^2 = 4\]", r"\[x^2 = 4\]", "`$$x^2 = 4$$`"),
        (r"Let \(n\) be", r"\(n\)", "`$n$`"),
    ],
)
def test_brackets_that_were_to_be_a_formula_are_a_warning(stem: str, text: str, hint: str) -> None:
    (finding,) = of_stem(stem)
    start = 7 + stem.index(text)
    assert (finding.code, CODES["tex-brackets"]) == ("tex-brackets", Severity.WARNING)
    assert (finding.line, finding.column, finding.end_column) == (5, start, start + len(text))
    assert hint in finding.hint


@pytest.mark.parametrize(
    "stem", [r"See \[1\] and \(see there\).", r"`\(x^2\)`", r"a \\(b\\) c", r"\(a", r"\[not a link\](x)"]
)
def test_escaped_brackets_of_prose_are_let_alone(stem: str) -> None:
    assert of_stem(stem) == []


@pytest.mark.parametrize(("stem", "length"), [(r"a $\frc{1}{2}$", 4), (r"$x_1_2$", 1), (r"$a & b$", 1)])
def test_the_whole_command_is_underlined(stem: str, length: int) -> None:
    (finding,) = of_stem(stem)
    assert finding.end_column - finding.column == length


@pytest.mark.parametrize("stem", [r"a $ \beta $ b", "a $x_{1} b", r"only $\mu"])
def test_a_dollar_that_was_to_start_a_formula_is_a_warning(stem: str) -> None:
    (finding,) = of_stem(stem)
    assert (finding.code, CODES["lone-dollar"]) == ("lone-dollar", Severity.WARNING)
    assert (finding.line, finding.column) == (5, 7 + stem.index("$"))
