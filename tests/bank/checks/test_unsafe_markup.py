from __future__ import annotations

import pytest

from generator.bank.checks.unsafe_markup import check
from tests.bank.banks import GOOD, bank_asking, bank_with, brief, spans

START = 12
"""The column of a stem's first character."""


@pytest.mark.parametrize(
    "text",
    [
        "a < b and c > d",
        "if x <y",
        "$a<b$ and $c>d$",
        "$\\{x\\}$ of {a, b}",
        "Use `<b>` here.",
        "Code:\n\n```html\n<script>alert(1)</script>\n```",
        "~~~\n<div>\n~~~",
        "&lt;b&gt; & &amp;",
        "<https://example.org/> or <me@example.org>",
        "[a](https://example.org/ 'b'), [c](../other.md#k3v9q2), [d](mailto:me@example.org)",
        "![a chart](img/chart.png){width=300}",
        "| a | b |\n|:--|--:|\n| 1 | 2 |",
        '```python linenums="1"\nx[1](2)\n```',
        "- one\n{.two}",
    ],
)
def test_markdown_is_fine(text: str) -> None:
    assert brief(check(bank_asking(text))) == []


@pytest.mark.parametrize(
    ("text", "offset", "tag"),
    [
        ("<script>alert(1)</script>", 0, "<script>"),
        ("See <b>this</b>.", 4, "<b>"),
        ("a</details>", 1, "<details>"),
        ("a <svg/onload=alert(1)>", 2, "<svg>"),
        ("<img src=x onerror=alert(1) ", 0, "<img>"),
        ("x <!-- hidden -->", 2, "<!"),
        ("<?php x ?>", 0, "<?"),
        ("    <script>alert(1)</script>", 4, "<script>"),
        ("a `b` <i `c` >", 6, "<i>"),
        ("\\<b>", 2, "<b>"),
    ],
)
def test_html_is_found_at_its_place(text: str, offset: int, tag: str) -> None:
    (finding,) = check(bank_asking(text))
    assert (finding.line, finding.column, finding.code) == (3, START + offset, "raw-html")
    assert f"`{tag}`" in finding.message


def test_html_that_markdown_lets_through_from_a_formula_is_found() -> None:
    question = GOOD.replace("What is it?", "|\n    $$\n    <script>x</script>\n    $$")
    assert brief(check(bank_with(question))) == [(6, 7, "raw-html")]


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "vbscript:x",
        "data:text/html;base64,xx",
        "java&#115;cript:alert(1)",
        "java&#x0A;script:alert(1)",
        "&#1;javascript:alert(1)",
        "javascript&colon;alert(1)",
        "file:///x",
        "blob:x",
    ],
)
@pytest.mark.parametrize("form", ["[a]({})", "![a]({})", "[a](<{}>)", "[a][1]\n\n[1]: {}", "- [a]({} 'b')"])
def test_links_that_run_something_are_found(target: str, form: str) -> None:
    assert {code for _, _, code in brief(check(bank_asking(form.format(target))))} & {"unsafe-link"}


@pytest.mark.parametrize("target", ["http://[evil", "//[a", "https://[::1"])
@pytest.mark.parametrize("form", ["[a]({})", "![a]({})", "[a][1]\n\n[1]: {}"])
def test_an_address_that_would_end_the_build_is_found(target: str, form: str) -> None:
    assert {code for _, _, code in brief(check(bank_asking(form.format(target))))} == {"unsafe-link"}


def test_a_link_is_found_at_its_target() -> None:
    found = spans(check(bank_asking("So [a](javascript:x)")))
    assert found == [(3, START + 7, 3, START + 7 + len("javascript:x"), "unsafe-link")]


@pytest.mark.parametrize("target", ["https://example.org/a.png", "//example.org/a.png", "http&#58;//example.org/"])
def test_a_picture_from_another_host_is_found(target: str) -> None:
    assert [code for _, _, code in brief(check(bank_asking(f"![a]({target})")))] == ["remote-image"]


@pytest.mark.parametrize(
    ("text", "attribute"),
    [
        ("[a](b){onclick=alert(1)}", "onclick"),
        ("[a](b){: ONMOUSEOVER='x' }", "ONMOUSEOVER"),
        ("**a**{style='position:fixed'}", "style"),
        ("# A {#k3v9q2}", "#k3v9q2"),
        ("``` {.python #k3v9q2}\nx\n```", "#k3v9q2"),
        ("`a`{data-key=1}", "data-key"),
    ],
)
def test_attributes_that_act_or_clash_are_found(text: str, attribute: str) -> None:
    (finding,) = check(bank_asking(text))
    assert finding.code == "unsafe-attribute"
    assert finding.column - START in {text.index(attribute), text.index(attribute) + 1}


@pytest.mark.parametrize("old", ["Quiz", "This", "That", "it?"])
def test_every_text_of_a_quiz_is_looked_through(old: str) -> None:
    text = f"title: Quiz\nquestions:\n{GOOD}"
    bank = bank_with(GOOD.replace(old, "<b>x"), top=f"title: {'<b>x' if old in text[:12] else 'Quiz'}")
    assert [code for _, _, code in brief(check(bank))] == ["raw-html"]


@pytest.mark.parametrize("key", ["feedback", "explanation", "number", "tags"])
def test_every_further_text_is_looked_through(key: str) -> None:
    value = '["<b>"]' if key == "tags" else '"<b>"'
    line = f"      {key}: {value}\n" if key == "feedback" else f"  {key}: {value}\n"
    assert [code for _, _, code in brief(check(bank_with(GOOD + line)))] == ["raw-html"]
