from __future__ import annotations

import pytest

from tests.docs.blocks import Block, blocks, missing

PAGE = """\
```sh
qbank check
```

```text
3 quizzes
```

Words.

```text
a quiz
```

```yaml title="content/quizzes/x.yml"
title: X
```

```sh title="By hand: waits"
qbank serve
```
"""


def test_blocks_are_read_in_their_order() -> None:
    assert list(blocks(PAGE)) == [
        Block("sh", "", "qbank check\n", "3 quizzes\n"),
        Block("text", "", "3 quizzes\n"),
        Block("text", "", "a quiz\n"),
        Block("yaml", "content/quizzes/x.yml", "title: X\n"),
        Block("sh", "By hand: waits", "qbank serve\n"),
    ]


def test_a_title_of_commands_says_how_they_end() -> None:
    assert (Block("sh", "", "").code, Block("sh", "Ends with code 1", "").code) == (0, 1)
    with pytest.raises(ValueError, match="no title"):
        _ = Block("sh", "Run this", "").code


@pytest.mark.parametrize(
    ("printed", "first"),
    [("a b\nc\n", None), ("a …\n", None), ("c\na b\n", "a b"), ("d\n", "d"), ("a…d", "a…d")],
)
def test_lines_must_be_printed_in_their_order(printed: str, first: str | None) -> None:
    assert missing(printed, "a b\nc\nd e\n"[:6]) == first
