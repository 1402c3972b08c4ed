from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text
from generator.importing.typed_answer import typed_answer, without_preview
from generator.model.question import Quiz
from tests.importing.text import lines, removed, texts

STEM = "How many of them erupted? Round to two places."


@pytest.mark.parametrize(
    "text",
    [
        f"{STEM}\n0.25",
        f"{STEM}\n正确\n0.25\n正确回答",
        f"{STEM}\n○ 0.25\n◉ 0.5\n正确回答",
        "0.25\n正确回答",
        f"{STEM}\n1\n正确回答\n2\n正确回答",
    ],
    ids=["nothing says so", "a label", "circles", "no stem", "two answers"],
)
def test_other_questions_have_no_typed_answer(text: str) -> None:
    assert typed_answer(lines(text)) is None


@pytest.mark.parametrize(
    "answer", ["0.25", "-3", "5/8", "\nMount Etna"], ids=["number", "negative", "fraction", "words"]
)
def test_what_stands_above_is_the_answer_and_what_follows_the_reason(answer: str) -> None:
    read = typed_answer(lines(f"{STEM}\n{answer}\n正确回答\nOne in four did.\nYes."))
    assert read
    assert (read.stem_text, texts(read.answers), texts(read.explanation_lines)) == (
        STEM,
        [answer.strip()],
        ["One in four did.", "Yes."],
    )
    assert not read.doubts


@pytest.mark.parametrize(
    "text",
    [
        f"{STEM}\nMount Etna",
        "Name the volcano that is\n\nMount Etna",
        f"{STEM}\n\nReport it as a fraction.",
        "How many\n4",
        f"{STEM}\n\nLava 4 0.25",
    ],
    ids=["no line between", "a stem that goes on", "a sentence", "a stem that has no end", "a title beside it"],
)
def test_what_may_be_the_end_of_the_stem_is_in_doubt(text: str) -> None:
    read = typed_answer(lines(f"{text}\n正确回答"))
    assert read
    assert [doubt.code for doubt in read.doubts] == ["key-unclear"]


def test_the_drawn_answer_goes() -> None:
    text = f"{STEM}\n预览\n5\n8\n\n5/8\n正确回答"
    kept, removals = without_preview(lines(text))
    assert texts(kept) == [STEM, "5/8", "正确回答"]
    assert removed(text, removals) == [(2, "预览"), (3, "5"), (4, "8")]


def test_the_word_alone_stays() -> None:
    text = "What does this button do?\n预览\nIt shows the page\n正确"
    assert without_preview(lines(text)) == (lines(text), ())


def test_where_the_words_speak_of_options_too_a_typed_answer_is_in_doubt() -> None:
    page = (
        "1 / 1 分\n\n1.\nWhich of these are rocks?\n\n☑ Basalt\n\n正确回答\n\n☐ Oak\n\n正确回答\n\n1 / 1 分\n\n2.\n{}"
    )
    stem = "Does pumice float?\n\nYes\n\n正确回答\n"
    quiz = import_text("page.txt", page.format(stem).encode()).quiz
    assert quiz
    assert [note.code for note in quiz.questions[1].review] == ["key-unclear"]
    alone = import_text("page.txt", f"1 / 1 分\n\n1.\n{stem}\n1 / 1 分\n\n2.\n{stem}".encode()).quiz
    assert alone
    assert not alone.questions[0].review


def test_where_the_words_stand_above_the_first_number_a_typed_answer_is_in_doubt() -> None:
    page = "How many are there?\n4\n正确回答\n\n1 / 1 分\n1.\nHow many are left?\n3\n正确回答\n\n1 / 1 分\n2.\n"
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert all(question.review for question in quiz.questions)


def _english(points: str, label: str) -> Quiz:
    page = f"Lava\n\n1 / 1 point\n\n1.\nWhat erupts?\n\n○ Petrol\n\n◉ Lava\n\n{label}\n\n{points}\n\n"
    text = page + "2.\nHow many kinds of lava are there?\n\n3\n\nCorrect Response\nThey are rope, block and pillow.\n"
    found = import_text("page.txt", text.encode())
    assert found.layout == "course-result-page"
    assert found.quiz
    return found.quiz


def test_in_english_the_words_may_be_those_of_other_platforms_and_count_where_all_points_were_won() -> None:
    typed = _english("1 / 1 point", "Correct").questions[1]
    assert (typed.options, typed.answers, typed.review) == ((), ("3",), ())
    assert typed.explanation == "They are rope, block and pillow."


@pytest.mark.parametrize(
    ("points", "label"),
    [("0 / 1 point", "Correct"), ("1 / 1 point", "Correct Response")],
    ids=["lost points: the answer may stand below", "the words below options"],
)
def test_elsewhere_the_answer_is_in_doubt(points: str, label: str) -> None:
    assert [bool(question.review) for question in _english(points, label).questions] == [False, True]
