"""A quiz within a lesson: its key in emphasis or in a table, numbered chapters around it, titles of its sections."""

from __future__ import annotations

from generator.importing.pipeline import import_text
from generator.model.question import Quiz

QUESTIONS = """1. Which of these is molten rock?
   a) Lava
   b) Basalt
   c) Pumice

2. Which of these floats on water?
   a) Granite
   b) Slate
   c) Pumice

3. Which of these is a metamorphic rock?
   a) Lava
   b) Slate
   c) Ash
"""
CHAPTERS = "\n_Answers: 1. a, 2. c, 3. b_\n\n## 4. Further reading\n\n- A guide to the rocks of the islands.\n"
TABLE = """
## Answers

| Q | Answer | Why |
|---|--------|-----|
| Q1 | **A** | Lava is what flows out of a volcano. |
| Q2 | **C** | Pumice is full of gas and so it floats. |
| Q3 | **B** | Slate was shale before it was pressed. |
"""


def imported(text: str, name: str = "rocks.md") -> Quiz:
    quiz = import_text(name, text.encode()).quiz
    assert quiz
    return quiz


def keys(quiz: Quiz) -> list[list[str]]:
    return [[option.text for option in question.options if option.correct] for question in quiz.questions]


def test_a_key_in_emphasis_is_read_and_a_chapter_below_it_is_no_question() -> None:
    quiz = imported("# Rocks\n\n" + QUESTIONS + CHAPTERS)
    assert keys(quiz) == [["Lava"], ["Pumice"], ["Slate"]]
    assert not any(question.review for question in quiz.questions)


def test_questions_that_are_headings_are_no_chapters() -> None:
    quiz = imported("# Rocks\n\n## 1. What is lava?\n\na) Rock\nb) Glass\n\nAnswers: 1. a\n\n## 2. What is ash?\n")
    assert [question.number for question in quiz.questions] == ["1", "2"]


def test_a_table_of_keys_may_explain_them() -> None:
    quiz = imported("# Rocks\n\n" + QUESTIONS + TABLE)
    assert keys(quiz) == [["Lava"], ["Pumice"], ["Slate"]]
    assert [question.explanation for question in quiz.questions] == [
        "Lava is what flows out of a volcano.",
        "Pumice is full of gas and so it floats.",
        "Slate was shale before it was pressed.",
    ]
    assert not any(question.review for question in quiz.questions)


def test_the_title_of_the_next_section_is_no_part_of_an_option() -> None:
    parts = QUESTIONS.split("\n\n")
    quiz = imported("# Rocks\n\n" + "\n\n## Rocks that float\n\n".join([parts[0], "\n\n".join(parts[1:])]) + TABLE)
    assert keys(quiz)[0] == ["Lava"]
    assert [option.text for option in quiz.questions[0].options] == ["Lava", "Basalt", "Pumice"]
    assert not any(question.review for question in quiz.questions)


def test_a_heading_that_may_be_the_rest_of_an_option_stays_with_it() -> None:
    quiz = imported("# Rocks\n\n" + QUESTIONS.replace("c) Pumice\n\n2.", "c) Pumice\n## that floats\n\n2.") + TABLE)
    assert "floats" in quiz.questions[0].options[-1].text
    assert quiz.questions[0].review
