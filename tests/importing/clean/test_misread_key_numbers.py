from __future__ import annotations

import pytest

from generator.importing.clean.misread_key_numbers import clean
from tests.importing.text import lines, texts


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("l. b   2. c   3. a", "1. b   2. c   3. a"),
        ("1. b 2. c 3. a 4. d\nS. c 6. b", "1. b 2. c 3. a 4. d\n5. c 6. b"),
        ("9) b, 1O) c, 11) a", "9) b, 10) c, 11) a"),
    ],
)
def test_letters_become_the_numbers_that_the_row_leaves(text: str, mended: str) -> None:
    assert texts(clean(lines(text)).lines) == mended.splitlines()


@pytest.mark.parametrize("text", ["1. b 2. c 3. a", "S. b 6. c", "l. b 3. c 4. a", "I. b II. c III. a", "B. c I. d"])
def test_other_rows_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
