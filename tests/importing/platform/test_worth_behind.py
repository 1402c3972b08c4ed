"""What a question is worth, behind the last words of its stem."""

from __future__ import annotations

from generator.importing.pipeline import import_text

ASKED = "Which of these are rocks that one finds close to a volcano? Select all that"
PAGE = """1) Which of these are rocks that one finds close to a volcano? Select all that
apply. 1 point
basalt
mud
slate
Yes, the answer is correct.
Score: 1
Accepted Answers:
basalt
slate
2) Which rock floats? 1 point
pumice
slate
No, the answer is incorrect.
Score: 0
Feedback:
It is full of gas.
Accepted Answers:
pumice
"""


def keys(page: str) -> list[tuple[str, list[str], list[str]]]:
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    return [
        (q.stem, [o.text for o in q.options if o.correct], [note.code for note in q.review]) for q in quiz.questions
    ]


def test_it_shows_where_a_wrapped_stem_ends() -> None:
    first, second = keys(PAGE)
    assert first[:2] == (f"{ASKED} apply.", ["basalt", "slate"])
    assert second == ("Which rock floats?", ["pumice"], [])


def test_without_it_a_stem_that_breaks_off_is_in_doubt() -> None:
    first, _ = keys(PAGE.replace(" 1 point", ""))
    assert "stem-doubtful" in first[2]


def test_fractions_below_a_stem_are_options_and_no_points() -> None:
    page = PAGE.replace("basalt\nmud\nslate\nYes", "1/4\n0.5\n3/4\nYes").replace("basalt\nslate", "1/4")
    assert keys(page)[0][1] == ["1/4"]
