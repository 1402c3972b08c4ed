from __future__ import annotations

import pytest

from generator.importing.clean.repeated_instructions import RULE, clean
from tests.importing.text import lines, removed, texts

TOLD = """1. Choose the correct answer
What floats on water
- [x] Pumice
- [ ] Slate
2. Choose the correct answer
What rusts
- [ ] Gold
- [x] Iron
3. Choose the correct answer
What burns
- [ ] Chalk
- [x] Coal
"""


def test_what_every_number_says_again_goes() -> None:
    cleaned = clean(lines(TOLD))
    assert [line.strip() for line in texts(cleaned.lines)[:2]] == ["1.", "What floats on water"]
    assert {removal.rule for removal in cleaned.removals} == {RULE}
    assert removed(TOLD, cleaned.removals)[0] == (1, "Choose the correct answer")


@pytest.mark.parametrize(
    "text",
    [
        TOLD.replace("3. Choose the correct answer", "3. What burns"),
        TOLD.replace("3. Choose the correct answer", "3. Choose all correct answers"),
        TOLD.replace("What rusts\n", ""),
        TOLD.replace("- [ ] ", "").replace("- [x] ", ""),
        f"```\n{TOLD}\n```",
    ],
    ids=["twice", "another kind", "options at once", "no options", "fenced"],
)
def test_other_instructions_stay(text: str) -> None:
    assert clean(lines(text)).lines == lines(text)
