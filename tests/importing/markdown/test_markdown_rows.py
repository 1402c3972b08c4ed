from __future__ import annotations

import pytest

from generator.importing.markdown.markdown_rows import Kind, markdown_rows
from tests.importing.text import lines, removed


def kinds(text: str) -> list[tuple[str, str]]:
    return [(row.kind.value, row.line.text) for row in markdown_rows(lines(text)).rows if row.kind is not Kind.BLANK]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("- [ ] slate", False),
        ("- [x] slate", True),
        ("* [X] slate", True),
        ("+ [ x ] slate", True),
        ("-[x] slate", True),
        ("*[x]* slate", True),
        ("- [] slate", False),
        ("2. [✓] slate", True),
        ("  - [ ] slate", False),
        ("- (x) slate", True),
        ("- ( ) slate", False),
        ("1. (X) slate", True),
    ],
)
def test_a_box_makes_an_option(text: str, right: bool) -> None:  # noqa: FBT001 - a table of cases
    (row,) = markdown_rows(lines(text)).rows
    assert (row.kind, row.line.text, row.right) == (Kind.OPTION, "slate", right)


@pytest.mark.parametrize(
    "text",
    [
        *("- [x](https://example.org)", "[x]: https://example.org", "- [xy] slate", "- slate"),
        *("(x) slate", "( ) slate", "- () => slate", "- (xy) slate", "- (x)(y) slate"),
    ],
)
def test_a_link_is_no_box(text: str) -> None:
    assert kinds(text) == [("text", text)]


def test_headings_have_levels_and_lose_their_signs() -> None:
    rows = markdown_rows(lines("### Rocks ###\n\nMinerals\n--------\n\n#Ores")).rows
    assert [(row.level, row.line.text) for row in rows if row.kind is Kind.HEADING] == [
        (3, "Rocks"),
        (2, "Minerals"),
        (1, "Ores"),
    ]


def test_code_is_code_whatever_stands_in_it() -> None:
    assert {kind for kind, _ in kinds("```\n# x\n- [x] y\n<!-- z -->\n\n```")} == {"code"}


def test_a_fence_on_a_line_of_code_is_cut_from_it() -> None:
    assert [text for _, text in kinds("```SELECT *\nFROM a;```")] == ["```", "SELECT *", "FROM a;", "```"]


@pytest.mark.parametrize("fence", ["```sql", "```js title=x", "```{.python}", "~~~ c++"])
def test_a_language_stays_with_its_fence(fence: str) -> None:
    assert kinds(f"{fence}\nx\n{fence[:3]}")[0] == ("code", fence)


def test_a_fence_that_nothing_closes_before_the_next_question_is_none() -> None:
    found = kinds("```sql\nx\n\n#### Q2. Why?\n\n```sql\ny\n```")
    assert found[0] == ("text", "```sql")
    assert ("heading", "Q2. Why?") in found


def test_code_behind_a_box_loses_the_indentation_of_the_item() -> None:
    assert kinds("- [x] ```sh\n      if a; then\n        b\n      ```")[1:] == [
        ("code", "```sh"),
        ("code", "if a; then"),
        ("code", "  b"),
        ("code", "```"),
    ]


def test_comments_breaks_and_tags_of_layout_are_removed() -> None:
    text = "<!-- one\ntwo -->\na\n\n---\n<details>\n<!-- three -->"
    assert kinds(text) == [("text", "a")]
    assert removed(text, markdown_rows(lines(text)).removals) == [
        (1, "<!-- one"),
        (2, "two -->"),
        (5, "---"),
        (6, "<details>"),
        (7, "<!-- three -->"),
    ]


def test_a_comment_that_is_an_option_stays() -> None:
    assert kinds("- [x] <!-- note -->") == [("option", "<!-- note -->")]


def test_a_comment_that_never_ends_is_text() -> None:
    assert kinds("<!-- one\ntwo") == [("text", "<!-- one"), ("text", "two")]


def test_tags_of_a_page_around_its_questions_say_nothing() -> None:
    quiz = "<quiz>\nWhat is lava?\n- [ ] Mud\n- [x] Rock\n</quiz>\n"
    assert [kind for kind, _ in kinds(quiz * 2)] == ["text", "option", "option"] * 2
    assert ("text", "<quiz>") in kinds(quiz)
    assert ("text", "<b>") in kinds("<b>\nWhat is it?\n</b>\n- [ ] Mud\n- [x] Rock\n" * 2)
