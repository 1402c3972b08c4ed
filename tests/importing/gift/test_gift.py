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
        ("What? {~Mud ~=Rock}", [("Mud", False), ("Rock", True)], ()),
        ("What? {~%100%Rock ~%-100%Mud}", [("Rock", True), ("Mud", False)], ()),
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


@pytest.mark.parametrize(
    ("text", "answer", "tolerance"),
    [("{#60}", "60", "0"), ("{#60:5}", "60", "5"), ("{#-.5:1e-3#Well done.}", "-.5", "1e-3"), ("{#=60:0}", "60", "0")],
)
def test_numbers_have_a_tolerance(text: str, answer: str, tolerance: str) -> None:
    quiz = import_text("q.txt", f"What? {{=Rock ~Mud}}\n\nHow many? {text}".encode()).quiz
    assert quiz
    question = quiz.questions[1]
    assert (question.answer, question.tolerance, question.answers, question.review) == (answer, tolerance, (), ())


def test_pairs_are_matched_and_a_match_without_a_prompt_is_a_distractor() -> None:
    quiz = import_text("q.txt", b"Match. {\n=Basalt -> lava\n=Slate -> mud\n= -> ice\n}").quiz
    assert quiz
    (question,) = quiz.questions
    assert [(pair.prompt, pair.match) for pair in question.pairs] == [("Basalt", "lava"), ("Slate", "mud")]
    assert question.distractors == ("ice",)
    assert not question.review


def test_what_is_said_of_a_statement_belongs_to_its_options() -> None:
    (question,) = parse(lines("Slate splits. {TRUE#It does.#Well seen.####Look at a roof.}")).questions
    assert [(option.text, option.feedback[0].text) for option in question.options] == [
        ("True", "Well seen."),
        ("False", "It does."),
    ]
    assert [passage.text for passage in question.explanation] == ["Look at a roof."]


def test_names_formats_and_comments_are_no_text() -> None:
    (question,) = parse(lines("// a comment\n::Q1::[html]What? {\n=Rock\n\n~Mud\n}")).questions
    assert question.stem_text.strip() == "What?"
    assert [option.text.strip() for option in question.options] == ["Rock", "Mud"]


@pytest.mark.parametrize(
    "text",
    [
        "Match. {=a -> b =c}",
        "How is it read? {=node->next}",
        "How? {#59..61}",
        "How? {#=60:5 =%50%60:9}",
        "Why? {}",
        "W? {=%50%a ~b}",
        "W? {=a ~%50%b ~c}",
        "W? {=a =b ~c}",
        "W? {=a # Wrong, it sinks. ~b}",
        "::Q:: He {1:MC:=is~are} here, she {1:SA:=was} not.",
    ],
)
def test_what_the_bank_cannot_hold_is_told(text: str) -> None:
    quiz = import_text("q.txt", f"What? {{=Rock ~Mud}}\n\n{text}".encode()).quiz
    assert quiz
    assert [bool(question.review) for question in quiz.questions] == [False, True]


def test_where_the_sentence_goes_on_behind_the_braces_there_is_a_gap() -> None:
    quiz = import_text("q.txt", b"The {=rock ~mud} is hot.").quiz
    assert quiz
    (question,) = quiz.questions
    assert question.stem.replace("\\", "").split() == ["The", "_____", "is", "hot."]
    assert not question.review


def test_of_options_that_earn_a_part_of_the_points_none_is_the_key_beside_one_that_earns_all() -> None:
    (question,) = parse(lines("From? {~A ~%25%B ~%50%C =D}")).questions
    assert [option.mark.value for option in question.options] == ["wrong", "none", "none", "right"]


@pytest.mark.parametrize(
    "stem", ["~Talc\nWhich floats?", "= Talc\nWhich floats?", "Which sinks?\n::Q2:: Which floats?"]
)
def test_answers_and_names_in_the_text_of_a_question_are_told(stem: str) -> None:
    text = f"::Q1:: {stem} {{=Pumice ~Slate}}\n\n::Q3:: Which is soft? {{=Talc ~Quartz}}\n"
    assert [bool(question.doubts) for question in parse(lines(text)).questions] == [True, False]


@pytest.mark.parametrize("stem", ["What is std::chrono::seconds?", "Solve x + 1\n\\= 3 for x."])
def test_other_colons_and_signs_are_text(stem: str) -> None:
    assert not any(question.doubts for question in parse(lines(f"::Q1:: {stem} {{=Two ~Three}}\n")).questions)
