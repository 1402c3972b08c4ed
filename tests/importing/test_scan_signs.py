from __future__ import annotations

import pytest

from generator.importing.scan_signs import of_scan
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    [
        "© Rome\n© Paris\n@) Oslo",
        "A firm sells 4OO units.\nRome",
        "Half is left after 3O days.",
        "lO days",
        "Selected Answer: = ¥ a. Rome\nAnswers: v a. Rome\nvb. Paris\nc. Oslo",
    ],
)
def test_misread_circles_and_ticks_tell_that_a_text_was_scanned(text: str) -> None:
    assert of_scan(lines(text))


@pytest.mark.parametrize(
    "text",
    [
        "iv. Rome\nv. Paris\nvi. Oslo",
        "© 2024 Rome\n© 2025 Paris\n© 2026 Oslo",
        "© Rome\nParis\nOslo",
        "2 H2 + 1 O2",
        "3O is no ion",
        "I/O and IO",
    ],
)
def test_letters_and_notices_do_not(text: str) -> None:
    assert not of_scan(lines(text))
