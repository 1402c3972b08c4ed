"""A page printed from a quiz becomes that quiz again, or a person is asked: no question comes out wrong and clean."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.importing.pipeline import import_text
from generator.model.question import Option, Question

_WORDS = (
    "lava",
    "rock",
    "basalt",
    "the sea",
    "a volcano",
    "ash",
    "heat",
    "1990",
    "3 km",
    "not",
    "all of it",
    "Iceland",
)
_phrase = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=14).map(" ".join)
_sentence = _phrase.map(lambda words: words[0].upper() + words[1:])
_stem = st.builds(
    "{} {}{}".format, st.sampled_from(("What is", "Which of these is", "Of")), _phrase, st.sampled_from("?:")
)
_option = st.builds("{}{}".format, _sentence, st.sampled_from(("", ".")))


@dataclass(frozen=True)
class Print:
    """How a page looks.

    Attributes:
        scores: whether one stands above each question.
        circles: whether one stands beside each option.
        airy: whether a blank line parts the options; without circles one always does.
        width: characters of a line.
        header: whether the title comes again below each question.
    """

    scores: bool
    circles: bool
    airy: bool
    width: int
    header: bool


@st.composite
def _question(draw: st.DrawFn, number: int) -> Question:
    texts = draw(st.lists(_option, min_size=2, max_size=5, unique_by=str.casefold))
    right = draw(st.sets(st.integers(0, len(texts) - 1), min_size=1))
    several = len(right) > 1
    feedback = draw(st.lists(st.one_of(st.just(""), _sentence.map("{}.".format)), min_size=5, max_size=5))
    options = tuple(
        Option(text, correct=i in right, feedback=feedback[i] if several or i in right else "")
        for i, text in enumerate(texts)
    )
    stem = draw(_stem) + (" (Check all that apply.)" if several else "")
    return Question("", stem, options, number=str(number))


def printed(questions: tuple[Question, ...], look: Print) -> str:
    """Print a page as it looks to somebody who answered all questions rightly."""
    page = ["Of the rocks of Iceland and of their history", ""]
    for question in questions:
        page += ["1/1 point", ""] if look.scores else []
        page += [*textwrap.wrap(f"{question.number}. {question.stem}", look.width), ""]
        for option in question.options:
            circle = ("@ " if option.correct else "O ") if look.circles else ""
            page += textwrap.wrap(circle + option.text, look.width)
            page += [""] if look.airy or not look.circles else []
            label = "Correct" if option.correct else "Un-selected is correct" if question.multiple else ""
            page += [label, *textwrap.wrap(option.feedback, look.width), ""] if label else []
        page += ["", "Of the rocks of Iceland and of their history", ""] if look.header else [""]
    return "\n".join(page)


_looks = st.builds(
    Print, st.booleans(), st.booleans(), st.booleans(), st.sampled_from((50, 70, 100, 1000)), st.booleans()
)


@settings(max_examples=300)
@given(st.data(), st.integers(1, 4), _looks)
def test_what_comes_out_clean_is_what_was_printed(data: st.DataObject, count: int, look: Print) -> None:
    questions = tuple(data.draw(_question(number)) for number in range(1, count + 1))
    quiz = import_text("page.txt", printed(questions, look).encode(), layout="course-result-page").quiz
    assert quiz
    wanted = {question.number: question for question in questions}
    for question in () if quiz.draft else quiz.questions:
        if not question.draft:
            assert question.stem == wanted[question.number].stem
            assert question.options == wanted[question.number].options
    assert quiz.draft or len(quiz.questions) == count
