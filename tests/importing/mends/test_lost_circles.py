from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

_NOTE = "a circle stands beside some options and not beside others"
_PAGE = """Rocks

2/2 points (100%)

1. What is lava?

© Molten rock

Cold water

@ Hot sand

Correct

) Dry ash

2. What is ash?

{}
"""


def _notes(options: str, page: str = _PAGE) -> set[str]:
    quiz = import_text("page.txt", page.format(options).encode()).quiz
    assert quiz
    return {note.note for note in quiz.questions[1].review}


@pytest.mark.parametrize(
    "options",
    [
        "Burnt wood\n\n© Fine dust\n\n) Wet mud\n\n@ Small stones\n\nCorrect",
        "x = fold(1)\n\n© x = fold(2)\n\n) Nothing\n\n@ It melts\n\nCorrect",
    ],
)
def test_a_page_that_loses_circles_elsewhere_settles_it(options: str) -> None:
    assert _NOTE not in _notes(options)


@pytest.mark.parametrize(
    "options",
    [
        "of the sea\n\n© Fine dust\n\n) Wet mud\n\n@ Small stones\n\nCorrect",
        "9\n\n© 12\n\n) 15\n\n@ 18\n\nCorrect",
        "@ Fine dust\n\nCorrect\n\nIt is so, because:\n\n© Burnt wood\n\n) Wet mud",
        "Stone Weight\n\nBasalt 47\n\nGranite 56\n\n© Basalt\n\n© Neither\n\n@ Granite\n\nCorrect",
    ],
)
def test_what_may_be_something_else_stays_in_doubt(options: str) -> None:
    assert _NOTE in _notes(options)


def test_a_page_that_has_all_others_says_nothing() -> None:
    page = _PAGE.replace("Cold water", "© Cold water")
    assert _NOTE in _notes("Burnt wood\n\n© Fine dust\n\n) Wet mud\n\n@ Small stones\n\nCorrect", page)
