from __future__ import annotations

import pytest

from generator.importing.layouts.gift import parse, score
from generator.importing.pipeline import import_text
from tests.importing.text import lines


@pytest.mark.parametrize(
    "text",
    ["", "What is it?", "int main() { return 0; }", "set {a, b}", "Which? {=Rock", "{\n  'key': 'value'\n}"],
    ids=["empty", "no braces", "code", "a set", "an open brace", "data"],
)
def test_other_texts_do_not_fit(text: str) -> None:
    assert score(lines(text)) == 0.0


@pytest.mark.parametrize(
    ("text", "options", "answers"),
    [
        ("What? {=Rock ~Mud}", [("Rock", True), ("Mud", False)], ()),
        ("What? {~%50%A ~%50%B ~%-100%C}", [("A", True), ("B", True), ("C", False)], ()),
        ("So it is. {FALSE}", [("True", False), ("False", True)], ()),
        ("What? {=one =1}", [], ("one", "1")),
        ("How many? {#60}", [], ("60",)),
        (r"1 \= 1? {=a\=b ~c\~d#That is something else.}", [("a=b", True), ("c~d", False)], ()),
    ],
)
def test_what_stands_in_braces_is_the_key(text: str, options: list[tuple[str, bool]], answers: tuple[str, ...]) -> None:
    quiz = import_text("q.txt", text.encode()).quiz
    assert quiz
    (question,) = quiz.questions
    assert not question.review
    assert [(option.text, option.correct) for option in question.options] == options
    assert question.answers == answers


def test_names_formats_and_comments_are_no_text() -> None:
    (question,) = parse(lines("// a comment\n::Q1::[html]What? {\n=Rock\n\n~Mud\n}")).questions
    assert question.stem_text.strip() == "What?"
    assert [option.text.strip() for option in question.options] == ["Rock", "Mud"]


@pytest.mark.parametrize(
    "text", ["The {=Rock ~Mud} is hot.", "Match. {=a -> b =c -> d}", "How? {#60:5}", "Why? {}", "W? {=%50%a ~b}"]
)
def test_what_the_bank_cannot_hold_is_told(text: str) -> None:
    quiz = import_text("q.txt", f"What? {{=Rock ~Mud}}\n\n{text}".encode()).quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == [False, True]
