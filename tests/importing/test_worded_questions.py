"""Questions that begin with `Q:` above options with numbers."""

from __future__ import annotations

from generator.importing.pipeline import import_text

STARRED = "".join(
    f"Q: Which tree bends {how}?\n1) elm\n2) oak *\n3) ash\n4) yew\n\n"
    for how in ("least", "most", "in the wind", "in ice")
)


def test_the_numbers_are_those_of_options() -> None:
    quiz = import_text("q.txt", STARRED.encode()).quiz
    assert quiz
    assert [question.stem for question in quiz.questions][:2] == ["Which tree bends least?", "Which tree bends most?"]
    keys = [[option.text for option in question.options if option.correct] for question in quiz.questions]
    assert keys == [["oak"]] * 4


def test_numbers_above_the_word_are_those_of_questions() -> None:
    text = "".join(f"{n}. Question: Which tree is it?\nA. elm {n}\nB. oak\nAnswer: B\n\n" for n in (1, 2, 3))
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    assert [question.number for question in quiz.questions] == ["1", "2", "3"]
