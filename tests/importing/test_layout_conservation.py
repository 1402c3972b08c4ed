"""Whatever a layout meets, nothing of the text is lost: typed and random pages in its own vocabulary."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.importing.conservation import imported

MARKDOWN = """\
# Rocks|## Part|#### Q1. What is lava?|### Which?|- [ ] slate|- [x] mud|- [ ] :|- [x] ```sh|```|```js|```SELECT a|x;```
    code|||text|What now?|**Explanation:** yes|[Reference](x)|![a](b.png)|![](https://example.org/a.png)|<!-- c|-->
<!-- d -->|---|===|<br>|> quote|- item|5) What is it?|Q3. Plain|**Q4. Bold**
- [x] $5-$10 <b> `x`|      indented|[ ] bare|<quiz>|</quiz>|It is [[lava]], not [[mud]].|[[ore]]
"""
PAGE = """\
Rocks|1. Question 1|Question 2|1 point|(x) slate|( ) mud|◉ lava|○ chalk|☑ ore|- [x] sand
What is it?|||Submit|Save
I certify that this is mine|wrapped text|Due 3 May|```|1/1 point|Correct
"""
BULLETS = """\
Rocks|1. What?|2. Which one:|What is it?|• slate|   • mud|     that dries|o lava|- chalk|\uf0b7 ore
✓ sand|• ✓ clay|marl ✓
||Answer: slate|Answer: B|Explanation: because|3|Page 3 of 9|\f|\fHeader|Header|•|text|```
"""


GIFT = """\
::Rocks:: What is it? {|}|::Gap:: It is {1:MC:slate~=lava#Yes} or {2:SA:=mud~%50%ore~*}.|{1:NM:=10:2}|=lava|~mud#No.
=Slate -> roof|= -> ice|####Why.|{#3:1#Well.}|{#1..3}||{TRUE#No.#Yes.}|=%50%ore|// a comment
What? {=a ~b}|Text.|{\\}|~=#|= a -> b -> c
"""
BELOW = """\
Rocks|1. What is lava?|2. And ash?|3) Which?|1. Rock.|2. `B` -> dust|Answers|## SOLUTONS|### Part|- a) slate|b) mud|1. B
text|||```|--- The sea|a|1.
"""
COUNTED = """\
Rocks|Which?|What is it:|Slate|Mud|1|2|2|3|4|0|Rocks;Which?;Slate;Mud;1|Rocks;What is it:;Slate;Mud;2|Which?;a;b;;2
Seas;And?;"a b";c;2|text||```|;|1.
"""
TABLE = [
    "",
    "#,Question,Answer 1,Answer 2,Correct answer(s)",
    "Question,Correct answer,Wrong answer 1",
    "1,What?,Rock,Mud,2",
    '2,"What,',
    'then?",a,b,1',
    '""',
    '3,"Say ""hi""",a,b,"1,2"',
    "4,What",
    "What?,Rock,Mud",
    '"',
    "Kahoot! template,,,",
    'a,"b',
    'c",d',
    "5,What?,a,b,c,d",
    "| # | Question | Answer |",
    "|---|---|---|",
    "| 1 | What is it called? | Lava |",
    "## Part",
    '6," x ",,,0',
    '5",b,c,d,e',
]
TABBED = [
    "\t".join(row.split("|"))
    for row in (
        "",
        "MC|What?|Rock|correct|Mud|incorrect",
        "MA|Which?|a|correct|b",
        "MC|",
        "MC",
        "Text.",
        "TF|It is.|true",
        "TF|It is.|maybe|x",
        "NUM|How many?|3|0.1",
        "NUM|How?|x",
        "MAT|Match.|a|b|c",
        "ORD|Order.|a|b",
        "FIL|File.|x",
        "ESS|Why?",
        '"',
        'FIB|"a|b',
        'MC|"a',
        'b"|c|correct|d|incorrect',
    )
]


def _lines(known: list[str]) -> st.SearchStrategy[str]:
    return st.lists(st.sampled_from(known), min_size=1, max_size=30).map("\n".join)


def _texts(vocabulary: str) -> st.SearchStrategy[str]:
    words = [word for row in vocabulary.splitlines() for word in row.split("|")]
    return st.lists(st.sampled_from(words), min_size=1, max_size=30).map("\n".join)


@given(_texts(MARKDOWN))
def test_of_markdown(text: str) -> None:
    imported(text.encode(), "checkbox-markdown")


@given(_texts(PAGE))
def test_of_a_page_before_its_submission(text: str) -> None:
    imported(text.encode(), "unsubmitted-page")


@given(_texts(BULLETS))
def test_of_bullets(text: str) -> None:
    imported(text.encode(), "bulleted-text")


@given(_texts(GIFT))
def test_of_gift(text: str) -> None:
    imported(text.encode(), "gift")


@given(_texts(BELOW))
def test_of_answers_below(text: str) -> None:
    imported(text.encode(), "answers-below")


@given(_texts(COUNTED))
def test_of_counted_rows(text: str) -> None:
    imported(text.encode(), "counted-rows")


@given(_lines(TABLE))
def test_of_a_table(text: str) -> None:
    imported(text.encode(), "table-rows")


@given(_lines(TABBED))
def test_of_rows_for_blackboard(text: str) -> None:
    imported(text.encode(), "blackboard-rows")


@pytest.mark.parametrize("layout", ["checkbox-markdown", "unsubmitted-page", "bulleted-text"])
def test_a_text_of_another_kind_is_shown_as_unplaced(layout: str) -> None:
    result = imported(b"Rocks\n\nA page about rocks, and nothing else.", layout)
    assert result.quiz
    assert {note.code for note in result.quiz.review} & {"text-unplaced", "questions-missing"}
