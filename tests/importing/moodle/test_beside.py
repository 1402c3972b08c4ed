from __future__ import annotations

import pytest

from generator.importing.layouts.moodle_review import parse, score
from generator.importing.moodle.beside import unfolded
from generator.importing.moodle.heads import heads
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


@pytest.mark.parametrize(
    "text",
    [
        "Question 2\nIncorrect\nMark 0.00\nout of 1.00\nWhere does it snow?\nSelect one:\n\nFlag question\na. Here",
        "Question 2 Incorrect Where does it snow?\nMark 0.00 Select one:\nout of 1.00\nFlag question a. Here",
        "Question 2\nWhere does it snow?\nIncorrect Select one:\nMark 0.00\nout of 1.00\nFlag question a. Here",
    ],
    ids=["read before the text", "read across, the status beside the number", "read across"],
)
def test_marks_that_a_narrow_box_breaks_are_one_piece_of_the_head(text: str) -> None:
    read = [line.text.strip() for line in unfolded(lines(text)) if not line.blank]
    assert read == ["Question 2", "Incorrect", "Mark 0.00", "out of 1.00", "Flag question", *_TEXT]
    (head,) = heads(unfolded(lines(text)))
    assert (head.full, head.pieces) == (False, 3)


@pytest.mark.parametrize(
    "text",
    [
        "Question 2\nMark 3 with a cross.\nout of 5 rows one is right\na. Here\nb. There",
        "Question 2\nIncorrect\nMark 0.00\nWhere does it snow?\nout of 100% it is here",
    ],
    ids=["a sentence", "a share"],
)
def test_other_words_with_a_number_are_no_rest_of_the_marks(text: str) -> None:
    assert unfolded(lines(text)) == lines(text)
    assert not any("out of" in line.text for head in heads(lines(text)) for line in head.lines)


def test_a_word_behind_the_number_is_text_where_the_status_stands_below() -> None:
    read = unfolded(lines("Question 2 Complete The words\nIncorrect\nMark 1.00 out of 1.00 Select one:\na. Here"))
    assert "Complete The words" in [line.text.strip() for line in read]


def test_marks_that_are_broken_behind_a_word_are_one_piece_as_well() -> None:
    box = "Question 2\nIncorrect\nMark 0.00 out of\n1.00\n"
    text = f"{box}Where does it snow?\nSelect one:\n\nFlag question\na. Here"
    read = [line.text.strip() for line in unfolded(lines(text)) if not line.blank]
    assert read == ["Question 2", "Incorrect", "Mark 0.00 out of", "1.00", "Flag question", *_TEXT]
    (head,) = heads(unfolded(lines(text)))
    assert (head.full, head.pieces) == (False, 3)
