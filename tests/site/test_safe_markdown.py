from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.question import Option, Pair, Question, Quiz, ReviewNote
from generator.site.quiz import quiz_page
from generator.site.safe_markdown import safe_markdown
from tests.site.rendering import Node, render, tree


@pytest.mark.parametrize(
    "text",
    [
        "Plain words, *emphasis*, **strength** and a [link](https://example.org/#part).",
        "Is $a < b$ when `x < y`? 3 < 4, R&D, &alpha;",
        "$$\n\\frac{1}{2}\n$$",
        "- a list\n- of two\n\n1. and\n2. another",
        "- $x$ starts an item\n- `x` as well",
        "So $x$ - y",
        "> quoted",
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "See <https://example.org/#part>.",
        "C# and F# and issue&#35;7",
        r"Escaped \* and \{ and \# stay.",
        "```python\nx = {'a': 1}  # <b>\n```",
    ],
)
def test_what_is_harmless_stays_as_it_is(text: str) -> None:
    assert safe_markdown(text) == text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("<script>x</script>", "&lt;script>x&lt;/script>"),
        ("<!-- a comment -->", "&lt;!-- a comment -->"),
        (r"\<b>", r"\&lt;b>"),
        ("`</details>`", "<code>&lt;/details&gt;</code>"),
        ("`<b>*a*</b>`", "<code>&lt;b&gt;&#42;a&#42;&lt;/b&gt;</code>"),
        ("$a<b$", "$a< b$"),
        ("a{: onclick=x }", r"a\{: onclick=x }"),
        (r"a\\{: onclick=x }", r"a\\\{: onclick=x }"),
        ("# Heading", r"\# Heading"),
        ("> # Heading", r"> \# Heading"),
        ("Heading\n===", "Heading\n&#61;=="),
        ("Heading\n---", "Heading\n&#45;--"),
        ("```python\nnever closed", "\\`\\`\\`python\nnever closed"),
        ("~~~\nnever closed", "&#126;~~\nnever closed"),
        ("a lonely ` tick", r"a lonely \` tick"),
        ("[note]: swallowed", "[note]&#58; swallowed"),
        ("[TOC]", r"\[TOC]"),
        ("``` {.python onclick=x}\na\n```", "```\na\n```"),
        ("``` python hl_lines=1\na\n```", "```python\na\n```"),
        ("~~~c++\na\n~~~", "```c++\na\n```"),
        ("   ```\n   a\n     b\n   ```", "```\na\n  b\n```"),
        ("~~~\n```\n~~~", "````\n```\n````"),
        ("```\n```", "```\n\n```"),
        ("so\n```\na\n```\nthen", "so\n\n```\na\n```\n\nthen"),
        ("so $$x$$ then", "so\n\n$$x$$\n\n then"),
        ("1. so\n\n    $$x$$", "1. so\n\n    $$x$$"),
        ("$$\na\n\n\nb\n$$", "$$\na\nb\n$$"),
        ("\n\n", ""),
    ],
)
def test_what_could_reach_around_is_shown_as_it_stands(text: str, safe: str) -> None:
    assert safe_markdown(text) == safe


@pytest.mark.parametrize("language", ["python", "c++", "c#", "objective-c", ""])
def test_a_code_block_keeps_its_language_and_its_text(language: str) -> None:
    body = "if a < b:\n\n    print('</details>')  # `tick`"
    assert safe_markdown(f"```{language}\n{body}\n```") == f"```{language}\n{body}\n```"


FRAGMENTS = (
    *(
        "<script>",
        "</script>",
        "<b>",
        "</b>",
        "<details>",
        "</details>",
        "</section>",
        "</li>",
        "</ol>",
        "<img src=x onerror=y>",
    ),
    *("<!--", "-->", "<?", "?>", "<![CDATA[", "<", ">", "&lt;", "<https://a.b/c>", "<div markdown>"),
    *("`", "``", "```", "```python", "~~~", "$", "$$", "\\", "\\(", "\\[", "\\begin{a}", "\\end{a}"),
    *(
        "{",
        "}",
        "{: onclick=x }",
        "{ #id .class onclick='x' }",
        "[a](b)",
        "[a](javascript:b)",
        "![a](//b/c)",
        "[a]: b",
        "[TOC]",
    ),
    *(
        "#",
        "##",
        "=",
        "---",
        "===",
        "- ",
        "1. ",
        "> ",
        "|",
        "*",
        "**",
        "_",
        "!!! note",
        "???",
        "word",
        "a",
        " ",
        "    ",
    ),
    *(
        "2. ",
        "10) ",
        "* ",
        "+ ",
        "*a*",
        ": ",
        "***",
        "    - ",
        "| a |\n|---|\n| 1 |",
        "2. A sentence.",
        "```\ncode\n```",
    ),
    *("\n", "\n\n", "\n    ", "\t", "\r", "\x0c", "\u2028", "\x02", "\x03", "klzzwxh:0000", "wzxhzdk:1"),
)
hostile = st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join)


@given(stem=hostile, option=hostile, feedback=hostile, explanation=hostile, title=hostile, tag=hostile)
@settings(max_examples=150)
def test_no_text_reaches_out_of_its_place(  # noqa: PLR0913, PLR0917 - every text of a question
    stem: str, option: str, feedback: str, explanation: str, title: str, tag: str
) -> None:
    options = (Option(option, correct=True, feedback=f"{feedback}\n\nALPHA"), Option("other"))
    question = Question("abc123", stem, options, explanation=f"{explanation}\n\nOMEGA", tags=(tag,))
    page = tree(render(quiz_page(Quiz(title, (question,)))))

    assert [node.attributes.get("id") for node in page.all("h2")] == ["abc123"]
    assert not [node for node in page.nodes if node.tag in {"h3", "h4", "h5", "h6", "script", "iframe", "b"}]
    assert [len(page.all(tag)) for tag in ("h1", "section", "details", "summary")] == [1, 1, 1, 1]
    asked = [node for node in page.all("li") if "data-option" in node.attributes and "details" not in node.around]
    assert [node.attributes for node in asked] == [{"data-option": "0"}, {"data-option": "1"}]
    for word in ("ALPHA", "OMEGA"):
        holders = [node for node in page.nodes if word in node.text]
        assert holders[-1].tag == "p"
        assert holders[-1].around.count("details") == 1
    for node in page.nodes:
        assert not any(name.startswith("on") for name in node.attributes)
        assert "javascript:" not in (node.attributes.get("href") or "")
        assert not (node.attributes.get("src") or "").startswith("//")


def items(nodes: list[Node], around: str) -> list[Node]:
    """Return the items of lists that are elements of a name, or stand directly in such."""
    lists = [(node, node.parent) for node in nodes if node.tag == "li" and node.parent]
    return [node for node, each in lists if around in {each.name, each.parent.name if each.parent else ""}]


questions = st.builds(
    Question,
    id=st.just(""),
    stem=hostile,
    options=st.lists(st.builds(Option, hostile, st.booleans(), hostile), min_size=1, max_size=3).map(tuple),
    explanation=hostile,
    tags=st.lists(hostile.map(lambda tag: f"{tag}x"), max_size=2).map(tuple),
    review=st.lists(st.builds(ReviewNote, st.just("code"), hostile), max_size=2).map(tuple),
)


@given(title=hostile, made=st.lists(questions, min_size=1, max_size=2))
@settings(max_examples=150)
def test_a_page_has_the_parts_that_its_quiz_has(title: str, made: list[Question]) -> None:
    quiz = Quiz(title, tuple(replace(question, id=f"abc12{index}") for index, question in enumerate(made)))
    nodes = tree(render(quiz_page(quiz, drafts=True, topics_page="../tags.md"))).nodes

    headings = [node for node in nodes if node.tag in {"h1", "h2", "h3", "h4", "h5", "h6"}]
    assert [node.attributes["id"] for node in headings][1:] == [question.id for question in quiz.questions]
    sections = [node for node in nodes if node.tag == "section"]
    assert [node.attributes["data-question"] for node in sections] == [question.id for question in quiz.questions]

    options = [option for question in quiz.questions for option in question.options]
    key = [option for option in options if option.correct]
    commented = [option for option in options if option.feedback]
    notes = [note for question in quiz.questions for note in question.review]
    tags = [tag for question in quiz.questions for tag in question.tags]
    for around, expected in (
        ("ol.qb-options", options),
        ("ol.qb-key", key),
        ("ol.qb-feedback", commented),
        ("aside.qb-draft", notes),
        ("div.qb-tags", tags),
    ):
        assert len(items(nodes, around)) == len(expected), around
    assert sum("data-option" in node.attributes for node in nodes) == len(options) + len(key) + len(commented)


def fields_of_every_kind(texts: list[str]) -> list[dict[str, object]]:
    """Return the fields of one question of each kind but choice, each text with a word of its own at its end."""
    a, b, c, d, e = (f"{text}\n\nWORD{index}" for index, text in enumerate(texts))
    return [
        {"answer": "1", "tolerance": "0", "unit": f"{texts[0]} WORD0"},
        {"answer": a},
        {"answers": (f"{texts[0]} WORD0", f"{texts[1]} WORD1")},
        {"pairs": (Pair(a, b), Pair(c, d)), "distractors": (e,)},
        {"sequence": (a, b, c)},
    ]


MATH = {"div.qb-math", "p.qb-math", "span.qb-math", "span.qb-unbroken", "code.qb-tex-error"}
"""What a formula becomes, one that does not parse too: part of a text like its words."""


@given(st.lists(hostile, min_size=5, max_size=5), st.lists(hostile, min_size=3, max_size=3), st.integers(0, 4))
@settings(max_examples=150)
def test_no_text_of_any_kind_reaches_out_of_its_place(texts: list[str], more: list[str], which: int) -> None:
    hints, references = tuple(f"{text}\n\nHINT" for text in more), (f"{texts[-1]}\n\nBOOK",)
    fields = fields_of_every_kind(texts)[which]
    plain = fields_of_every_kind(["x"] * 5)[which]

    def parts(fields: dict[str, object], hints: tuple[str, ...], references: tuple[str, ...]) -> list[str]:
        """List what the site itself puts into the page, with the words of the texts where they stand."""
        question = Question("abc123", "x", hints=hints, references=references, **fields)  # type: ignore[arg-type]
        nodes = tree(render(quiz_page(Quiz("T", (question,))))).nodes
        assert not [node for node in nodes if node.tag in {"script", "iframe", "b", "h3", "h4"}]
        own = [
            node for node in nodes if "qb-" in node.name or any(name.startswith("data-") for name in node.attributes)
        ]
        words = [" ".join(re.findall(r"WORD\d|HINT|BOOK", node.text)) for node in own]
        return [f"{node.name} {said}" for node, said in zip(own, words, strict=True) if node.name not in MATH]

    assert parts(fields, hints, references) == parts(plain, ("HINT",) * 3, ("BOOK",))


FIRST_AND_LAST = (
    "2. A sentence.",
    "- a",
    "* a",
    "+ a",
    "B. a",
    "---",
    "***",
    "===",
    "> a",
    "    a",
    "| a |\n|---|\n| 1 |",
    ": a",
    "```\na\n```",
    "$$x$$",
    "1.",
    "-",
    "a\n: b",
    "[a]: b",
    "{ .c }",
    "# a",
    "<div>",
    "</div>",
)


@pytest.mark.parametrize("text", FIRST_AND_LAST)
def test_a_text_joins_nothing_before_or_behind_it(text: str) -> None:
    options = (Option(text, feedback=text), Option(text, correct=True, feedback=text))
    other = (Option("a", feedback="b"), Option("c", correct=True, feedback="d"))

    def around(fields: str, choices: tuple[Option, ...]) -> list[str]:
        """List the page's own elements."""
        question = Question("abc123", fields, choices, explanation=fields, review=(ReviewNote("x", fields),))
        nodes = tree(render(quiz_page(Quiz("T", (question,)), drafts=True))).nodes
        own = [node for node in nodes if "qb-" in node.name or (node.parent and node.parent.name.startswith("ol.qb-"))]
        return [node.name for node in own if node.name not in {"div.qb-math", "span.qb-about"}]

    assert around(text, options) == around("plain", other)


@pytest.mark.parametrize("text", ["$$x$$#", "$$x$$# a", "```\na\n```\n# a", "$$x$$---\n", "a\n$$x$$\n===\n"])
def test_what_stands_behind_a_block_starts_no_heading(text: str) -> None:
    nodes = tree(render(f"\n---\n{safe_markdown(text)}")).nodes
    assert [node.tag for node in nodes if node.tag in {"h1", "h2", "hr"}] == []
