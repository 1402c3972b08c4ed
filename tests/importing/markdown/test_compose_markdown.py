from __future__ import annotations

import pytest

from generator.importing.drafts import Passage
from generator.importing.markdown.compose_markdown import compose_markdown
from tests.importing.text import lines


def composed(text: str, *, code: bool = False) -> str:
    return compose_markdown((Passage(lines(text), code),))


@pytest.mark.parametrize(
    "text",
    [
        "Which *very* old `git` command is [this](https://example.org)?",
        "![a tree](images/tree.png)",
        "COUNT(\\*) of $x_1 + x_2$",
        "> quoted\n> twice",
        "```sh\necho <b>\n  # indented\n```",
        "- one\n- two",
        "see <https://example.org/a>",
        "&shy;\n1 2 3",
    ],
    ids=lambda text: text[:20],
)
def test_markdown_stays_as_it_is(text: str) -> None:
    assert composed(text) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<head> or <body>?", "`<head>` or `<body>`?"),
        ("`<head>` or <i>x</i>", "`<head>` or `<i>x</i>`"),
        ("git add <file>", "git add `<file>`"),
        ('<a href="x">y</a><br>', '`<a href="x">y</a><br>`'),
        ("`a`<b>", "`a`&lt;b>"),
        ("<!-- x -->", "`<!-- x -->`"),
        ("from $5-$10", r"from \$5-\$10"),
        ("$a.$b", r"\$a.\$b"),
        ("![a map](https://example.org/map.png)", "[a map](https://example.org/map.png)"),
        ("![](https://example.org/map.png)", "<https://example.org/map.png>"),
        ('![a map](https://example.org/map.png "Of Rome")', '[a map](https://example.org/map.png "Of Rome")'),
        ("![](https://example.org/map.png 'Of Rome')", "[Of Rome](https://example.org/map.png)"),
        ("![a map](https://example.org/a map.png)", "![a map](https://example.org/a map.png)"),
        ("1 < 2 and a <b", "1 < 2 and a &lt;b"),
    ],
)
def test_what_the_bank_reads_otherwise_is_written_so_that_it_means_the_same(text: str, written: str) -> None:
    assert composed(text) == written


def test_code_that_was_indented_gets_a_fence() -> None:
    assert composed("ls -l\ncat x", code=True) == "```\nls -l\ncat x\n```"


def test_the_fence_is_longer_than_any_in_the_code() -> None:
    assert composed("a\n```\nb", code=True) == "````\na\n```\nb\n````"


def test_passages_stand_apart_and_empty_ones_leave_nothing() -> None:
    assert compose_markdown((Passage(lines("a")), Passage(()), Passage(lines("b")))) == "a\n\nb"
