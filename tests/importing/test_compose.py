from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown

from generator.bank.markdown import EXTENSION_CONFIGS, EXTENSIONS
from generator.importing.compose import compose, escape, paragraph
from generator.importing.drafts import Passage
from generator.model.markup import Markup, segments
from generator.site.safe_markdown import safe_markdown
from tests.importing.text import lines


class Page(HTMLParser):
    """What a reader sees of a text, and by which elements."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.feed(Markdown(extensions=EXTENSIONS, extension_configs=EXTENSION_CONFIGS).convert(text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as HTMLParser has it
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def shows(text: str, source: str, tags: frozenset[str] = frozenset({"p"})) -> bool:
    """Say whether a reader of a text sees its source; what holds code or math is another matter."""
    if any(part.kind is not Markup.PROSE for part in segments(source.replace("\n", " "))):
        return True
    if re.search(r"&#?[^\W_]+;", source):  # is shown as code
        tags |= {"code"}
    pages = (Page(text), Page(safe_markdown(text)))  # as any editor shows it, and as the site does
    return all("".join(page.text.split()) == "".join(source.split()) and page.tags <= tags for page in pages)


# Signs that Markdown reads as markup, and what OCR puts around them.
_SIGNS = st.sampled_from(
    [*r"*_`~[](){}!|\+-=>:;.,?0123456789 &^%\"'/abcAB", "  ", "1.", "2)", "\\(", "](", "://", "| a |", "---", "x_y"]
)
prose = st.lists(st.one_of(_SIGNS, st.sampled_from(["word", "Lava", "is", "# "])), min_size=1, max_size=12).map("".join)


@pytest.mark.parametrize(
    ("text", "composed"),
    [
        ("Lava", "Lava"),
        ("![a map](https://example.org/a_b_c.png) of it", "[a map](https://example.org/a_b_c.png) of it"),
        ("![](https://example.org/a_b_c.png)?", "<https://example.org/a_b_c.png>?"),
        ("![a map](map.png)", r"!\[a map](map.png)"),
        ("# Lava", r"\# Lava"),
        ("C# is", "C# is"),
        ("> lava", r"\> lava"),
        ("- lava", r"\- lava"),
        ("-1", "-1"),
        ("1. lava", r"1\. lava"),
        ("2) lava", r"2\) lava"),
        ("1.5 degrees", "1.5 degrees"),
        ("*lava* and *ash*", r"\*lava\* and \*ash\*"),
        ("2 * 3", "2 * 3"),
        ("snake_case_name", "snake_case_name"),
        ("_lava_", r"\_lava\_"),
        ("[lava](ash)", r"\[lava](ash)"),
        ("x[0]", "x[0]"),
        ("costs $5", r"costs \$5"),
        ("$5 and $6", r"\$5 and \$6"),
        ("$x_1$ is *it*", r"$x_1$ is \*it\*"),
        ("`a_b_c` _is_ `*`", r"`a_b_c` \_is\_ `*`"),
        (r"a\b \* c", r"a\b \\* c"),
        ("| a | b |", r"\| a | b |"),
        ("---", r"\---"),
        ("many    spaces", "many spaces"),
        ("&_; is", "&_; is"),
        ("&amp; is", "`&amp;` is"),
    ],
)
def test_signs_that_mean_markup_are_escaped_and_others_are_not(text: str, composed: str) -> None:
    assert paragraph(lines(text), 40) == composed


@given(prose)
def test_a_reader_sees_the_words_of_the_source_and_no_markup(text: str) -> None:
    assert shows(paragraph(lines(text), 0), text)


@settings(max_examples=300)
@given(st.lists(prose.filter(str.strip), min_size=1, max_size=4).map("\n".join))
def test_so_do_several_lines(text: str) -> None:
    assert shows(paragraph(lines(text), 40), text)


@settings(max_examples=300)
@given(st.lists(prose.filter(str.strip), min_size=1, max_size=3))
def test_so_do_items_of_a_list(rows: list[str]) -> None:
    items = tuple(Passage(lines(row), bullet=True) for row in rows)
    assert shows(compose(items, 40), "\n".join(rows), frozenset({"ul", "li", "p"}))


@pytest.mark.parametrize(
    "text",
    [
        "__init__",
        "[lava\n](ash)",
        "#hashtag",
        "lava\n-",
        "lava\n===",
        "a <b and c",
        "x<y",
    ],
)
def test_a_reader_sees_signs_as_they_stand(text: str) -> None:
    assert shows(paragraph(lines(text), 40), text)


@pytest.mark.parametrize(
    ("text", "composed"),
    [
        ("<iostream>", "`<iostream>`"),
        ("a List<Integer> is *a* type *of*", r"a `List<Integer>` is \*a\* type \*of\*"),
        ("<b><i>lava</i></b>", "`<b><i>lava</i></b>`"),
        ("a <b and c> d", "a `<b and c>` d"),
        ("<!-- lava -->", "`<!-- lava -->`"),
        ("Write &lt; for <", "Write `&lt;` for <"),
        ("a < b and b > c", "a < b and b > c"),
    ],
)
def test_tags_are_shown_as_code(text: str, composed: str) -> None:
    assert paragraph(lines(text), 40) == composed
    assert "".join(Page(composed).text.split()) == "".join(text.split())


def test_a_tag_beside_code_or_a_backslash_does_not_break_it() -> None:
    for text in ("`x`<b>", "<b>`x`", r"\<b>"):
        assert "<b>" in "".join(Page(paragraph(lines(text), 40)).text.split())


def test_wrapped_lines_are_joined_and_short_ones_keep_their_break() -> None:
    assert paragraph(lines("x" * 38 + "\nword\nB"), 40) == "x" * 38 + " word\nB"
    assert paragraph((), 40) == ""


def test_passages_are_paragraphs_code_and_lists() -> None:
    passages = (
        Passage(lines("Why?")),
        Passage(lines("one"), bullet=True),
        Passage(lines("two\nTwo"), bullet=True),
        Passage(lines("```\n*x* = 1  \n\n  y\n```"), code=True),
    )
    assert compose(passages, 40) == "Why?\n\n* one\n* two\n  Two\n\n```\n*x* = 1\n\n  y\n```"


def test_math_and_code_stay_as_they_are() -> None:
    text = r"$\frac{a}{b}_{*}$ and `a*b*c` and $$x_1 * x_2$$"
    assert escape(text) == text
