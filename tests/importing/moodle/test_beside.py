from __future__ import annotations

import pytest

from generator.importing.layouts.moodle_review import parse, score
from generator.importing.moodle.beside import unfolded
from tests.importing.text import lines

_HEAD = ["Question 2", "Incorrect", "Mark 0.00 out of 1.00", "Flag question"]
_TEXT = ["Where does it snow?", "Select one:", "a. Here"]


@pytest.mark.parametrize(
    "text",
    [
        "Question 2 Where does it snow?\nIncorrect Select one:\nMark 0.00 out of 1.00\nFlag question a. Here",
        "Question 2 Where does it snow?\nIncorrect\nSelect one:\nMark 0.00 out of 1.00 °\n™ Flag question a. Here",
        "Question 2\nWhere does it snow?\nIncorrect Select one,\n\nMark 0.00 out of 1.00 a. Here\nFlag question",
    ],
)
def test_a_head_beside_the_text_comes_before_it(text: str) -> None:
    source = lines(text)
    read = [line.text.strip(" °™").replace(",", ":") for line in unfolded(source)]
    assert [each for each in read if each] == [*_HEAD, *_TEXT]


@pytest.mark.parametrize(
    "text",
    [
        "Question 2\nIncorrect\nMark 0.00 out of 1.00\nFlag question\nWhere does it snow?\nSelect one:\na. Here",
        "Question 2 Where does it snow?\nCorrect use of a word\nMark 1 with a cross\nFlag question a",
        "Question 2 Where does it snow?\na. Here\nQuestion 3\nCorrect\nMark 1.00 out of 1.00",
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    source = lines(text)
    assert unfolded(source) == source


def test_a_status_that_goes_on_as_a_sentence_is_text() -> None:
    source = lines("Question 2 Which is the\nCorrect use of it?\nMark 1.00 out of 1.00 Select one:\na. Here")
    assert [line.text for line in unfolded(source)][2:4] == [" Which is the", "Correct use of it?"]


def _review(prompt: str) -> str:
    return "\n".join(
        f"Question {n} {stem}\nCorrect {prompt if n == '3' else 'Select one:'}\nMark 1.00 out of 1.00\n"
        "Flag question a. Lava\nb. Water\nc. Milk\n\nThe correct answer is: Water\n"
        for n, stem in (("1", "What freezes at 0 °C?"), ("2", "What do fish breathe?"), ("3", "What is rain?"))
    )


def test_a_review_with_heads_beside_the_text_is_read() -> None:
    source = lines(_review("Select one:"))
    quiz = parse(source)
    assert score(source) == 1
    assert [(q.number, q.stem_text, [o.text for o in q.options]) for q in quiz.questions] == [
        ("1", "What freezes at 0 °C?", ["Lava", "Water", "Milk"]),
        ("2", "What do fish breathe?", ["Lava", "Water", "Milk"]),
        ("3", "What is rain?", ["Lava", "Water", "Milk"]),
    ]
    assert not any(question.doubts for question in quiz.questions)


def test_a_question_whose_prompt_alone_is_lost_is_in_doubt() -> None:
    doubts = [[doubt.code for doubt in question.doubts] for question in parse(lines(_review("SEER INS"))).questions]
    assert doubts == [[], [], ["stem-doubtful"]]
