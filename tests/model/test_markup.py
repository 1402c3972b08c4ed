from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.model.markup import Markup, map_prose, segments


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        ("a $x$ b", Markup.INLINE_MATH, "$x$"),
        ("a $x + y$.", Markup.INLINE_MATH, "$x + y$"),
        (r"a $\$5$ b", Markup.INLINE_MATH, r"$\$5$"),
        ("a $$x\ny$$ b", Markup.DISPLAY_MATH, "$$x\ny$$"),
        ("a `x` b", Markup.CODE, "`x`"),
        ("a `$x$` b", Markup.CODE, "`$x$`"),
        ("a\n```python\nx\n```\nb", Markup.FENCE, "```python\nx\n```"),
        ("a\n~~~\n```\n~~~\nb", Markup.FENCE, "~~~\n```\n~~~"),
    ],
)
def test_code_and_math_are_found(text: str, kind: Markup, found: str) -> None:
    assert [(part.kind, part.text) for part in segments(text) if part.kind is not Markup.PROSE] == [(kind, found)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "$5 and $6",
        r"\$x\$",
        "$ x $",
        "$x",
        "$$",
        "$$$$",
        "`a",
        r"\`a\`",
        "```\na",
        "$x\ny$",
    ],
)
def test_the_rest_is_prose(text: str) -> None:
    assert all(part.kind is Markup.PROSE for part in segments(text))


@pytest.mark.parametrize(("text", "content"), [("$x$", "x"), ("$$x$$", "x"), ("`x`", "`x`"), ("x", "x")])
def test_the_content_of_math_is_what_stands_between_the_dollars(text: str, content: str) -> None:
    assert [part.content for part in segments(text)] == [content]


@given(st.text(alphabet="ab$`~\\\n "))
def test_segments_are_the_text(text: str) -> None:
    parts = list(segments(text))
    assert "".join(part.text for part in parts) == text
    assert all(text.startswith(part.text, part.start) and part.text for part in parts)


def test_a_change_of_prose_leaves_code_and_math() -> None:
    assert map_prose("a $a$ `a` a", str.upper) == "A $a$ `a` A"
