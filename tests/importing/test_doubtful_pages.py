"""Pages that cannot be read for sure: whatever comes of them, a person must be asked to look."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

PAGES = {
    "options right under a label": """\
Volcanoes

1/1 point
1. Which of these things happens first when a volcano wakes up?

The air is colder.
The ground shakes.
Correct
Ash falls on the land around it.
Lava runs down its sides.
""",
    "a label between two options": """\
Volcanoes

1. What is lava?

Molten rock



Correct
Hot mud

Cold ash
""",
    "labels that contradict the score": """\
Volcanoes

0/1 point

1. What is lava?

Molten rock

Correct

Hot mud
""",
    "a circle that no label confirms": """\
Volcanoes

0/1 point

1. What is lava?

@ Molten rock

O Hot mud
""",
    "an option that is a number without its circle": """\
Volcanoes

1/1 point

1. How hot is lava when it comes out of the earth?

@ About a thousand degrees

Correct

9

O About a hundred degrees
""",
    "two questions in one": """\
Volcanoes

1. What is lava?

Molten rock

Correct

What is ash?

Dust of rocks

Correct

2. What is magma?

Lava below the ground

Correct

Steam
""",
    "a question that nobody answered": """\
Volcanoes

1. What is sand?

Small stones

Correct

Salt

2. Granite is:

Hard

Soft

3. Lava is:

Molten rock

Correct

Mud
""",
    "options in one line with nothing between them": """\
Volcanoes

1/1 point 1. What is lava? Hot mud of the earth. Molten rock. Correct Ash of the sea. Cold water.

1/1 point

2. What is ash?

Dust

Correct

Smoke
""",
    "text behind a label of a flattened line": """\
Volcanoes

1/1 point 1. What is lava?  Hot mud  Molten rock  Correct  Lava is what flows down the sides.  Ash  Water

1/1 point

2. What is ash?

Dust

Correct

Smoke
""",
    "an option as long as the page is wide, another right below": """\
Volcanoes

1/1 point
1. Which of these comes first when a volcano that slept for so long wakes up again?

The ground all around the volcano shakes and trembles for some days or even weeks
The air is colder

Correct

It rains
""",
    "an answer letter and no label": """\
Volcanoes

1. What is lava?

A. Molten rock

B. Hot mud

Answer: A

1/1 point

2. What is ash?

Correct
""",
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES.keys())
def test_a_page_in_doubt_does_not_come_out_clean(page: str) -> None:
    quiz = import_text("page.txt", page.encode(), layout="course-result-page").quiz
    assert quiz
    assert quiz.review or any(question.review for question in quiz.questions)
