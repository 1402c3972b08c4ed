from __future__ import annotations

import pytest

from generator.importing.latex.plain_text import plain_text
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    ["", "Which metal is liquid?", "the cost $f(x) = \\frac{1}{2}$ of a step", "a_b and c", "5 < 6"],
)
def test_noop(text: str) -> None:
    (line,) = lines(text or " ")
    assert plain_text(line).text.strip() == text
    assert not plain_text(line).doubts


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (r"the call \texttt{exec\_it()} is \emph{not} done", "the call `exec_it()` is not done"),
        (r"a \textbf{\textit{false}} one", "a false one"),
        (r"\enquote{push} and ``pull''", "“push” and “pull”"),
        (r"5\% of \$3 \& more % a comment", "5% of $3 & more"),
        (r"the value \(x^2\) of it\\", "the value $x^2$ of it"),
        (r"up to\ldots{} now", "up to… now"),
        (r"Fig.~3", "Fig. 3"),
    ],
)
def test_rewrite(text: str, read: str) -> None:
    (line,) = lines(text)
    assert plain_text(line).text.strip() == read
    assert not plain_text(line).doubts


@pytest.mark.parametrize("text", [r"\eqmakebox[a][l]{\texttt{1.2}}", r"see \ref{fig:a}", r"open \texttt{here"])
def test_a_command_that_is_not_read_is_doubted(text: str) -> None:
    (line,) = lines(text)
    assert plain_text(line).doubts
