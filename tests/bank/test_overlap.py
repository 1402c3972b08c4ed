from __future__ import annotations

import time
from dataclasses import replace

from generator.bank.bank import Bank
from generator.bank.overlap import overlaps
from generator.bank.read import read_quiz
from generator.bank.yaml_write import dump
from generator.model.finding import Finding, Severity
from generator.model.question import Option, Question, Quiz

LAVA = Question(
    "k3v9q2",
    "Which of these rocks forms when lava cools quickly at the surface?",
    (Option("basalt", correct=True), Option("marble"), Option("slate")),
)
SHELLS = Question(
    "m4w8r5",
    "What are the chalk cliffs on the coast made of?",
    (Option("shells of small animals", correct=True), Option("salt from the sea")),
)
OWN = "content/quizzes/mine.yml"


def bank(**quizzes: tuple[Question, ...]) -> Bank:
    files = []
    for name, questions in quizzes.items():
        file, findings = read_quiz(f"content/quizzes/{name}.yml", dump(Quiz("T", questions)).encode())
        assert file, findings
        files.append(file)
    return Bank(tuple(files))


def imported(*questions: Question) -> Quiz:
    return Quiz("T", tuple(replace(question, id=f"aaaaa{i}", number=str(i)) for i, question in enumerate(questions, 2)))


def messages(findings: tuple[Finding, ...]) -> list[str]:
    return [finding.message for finding in findings]


def with_key(question: Question, *key: int) -> Question:
    options = tuple(replace(option, correct=index in key) for index, option in enumerate(question.options))
    return replace(question, options=options)


def test_a_question_that_the_bank_has_is_pointed_out_with_its_place() -> None:
    (finding,) = overlaps(imported(SHELLS, LAVA), bank(rocks=(LAVA,)), OWN)
    assert finding.message == "Question 3 is the same as k3v9q2 in content/quizzes/rocks.yml:4:5."
    assert (finding.path, finding.code, finding.severity) == (OWN, "same-question", Severity.NOTICE)


def test_another_key_is_a_warning() -> None:
    (finding,) = overlaps(imported(with_key(LAVA, 1)), bank(rocks=(SHELLS, LAVA)), OWN)
    assert finding.message == (
        "Question 2 is the same as k3v9q2 in content/quizzes/rocks.yml:12:5, but another key is marked there."
    )
    assert finding.severity is Severity.WARNING


def test_options_in_another_order_have_the_same_key() -> None:
    swapped = replace(LAVA, options=LAVA.options[::-1])
    (finding,) = overlaps(imported(swapped), bank(rocks=(LAVA,)), OWN)
    assert finding.severity is Severity.NOTICE


def test_what_sets_the_stems_apart_is_told() -> None:
    negated = replace(LAVA, stem=LAVA.stem.replace("forms", "never forms"))
    (message,) = messages(overlaps(imported(with_key(negated, 1)), bank(rocks=(LAVA,)), OWN))
    assert message == (
        "Question 2 is nearly the same as k3v9q2 in content/quizzes/rocks.yml:4:5, but another key is marked there. "
        "Only here: “never”."
    )


def test_other_options_are_told() -> None:
    more = replace(LAVA, options=(*LAVA.options, Option("chalk")))
    (message,) = messages(overlaps(imported(more), bank(rocks=(LAVA,)), OWN))
    assert message.endswith(":4:5, with other options.")


def test_of_several_the_one_with_another_key_is_named() -> None:
    rocks, stones = (LAVA,), (replace(with_key(LAVA, 2), id="z9z9z9"),)
    (message,) = messages(overlaps(imported(LAVA), bank(rocks=rocks, stones=stones), OWN))
    assert message == (
        "Question 2 is the same as z9z9z9 in content/quizzes/stones.yml:4:5, but another key is marked there. "
        "It is not the only one: 1 more."
    )


def test_a_question_that_the_quiz_has_twice_is_pointed_out_once() -> None:
    (finding,) = overlaps(imported(LAVA, SHELLS, with_key(LAVA, 1)), Bank(), OWN)
    assert finding.message == f"Question 4 is the same as aaaaa2 in {OWN}, but another key is marked there."


def test_the_quiz_itself_in_the_bank_is_no_overlap_and_gives_the_places() -> None:
    quiz = imported(LAVA, LAVA)
    (finding,) = overlaps(quiz, bank(mine=quiz.questions), OWN)
    assert (finding.line, finding.column) == (14, 5)
    assert finding.message == f"Question 3 is the same as aaaaa2 in {OWN}:4:5."


def test_other_questions_are_left_alone() -> None:
    sister = replace(LAVA, stem="Which of these rocks forms when mud is pressed for a million years?")
    other = replace(LAVA, options=(Option("obsidian", correct=True), Option("gneiss"), Option("flint")))
    assert overlaps(imported(sister, other, replace(LAVA, stem="")), bank(rocks=(LAVA, SHELLS)), OWN) == ()


def test_many_questions_of_one_quiz_are_pointed_out_together_but_for_another_key() -> None:
    things = ("granite", "sandstone", "limestone", "gneiss", "obsidian", "pumice")
    asked = [replace(LAVA, id=f"bbbbb{n}", stem=f"How is {thing} made in nature?") for n, thing in enumerate(things)]
    other = with_key(asked[5], 1)
    many, one = overlaps(imported(*asked[:5], other), bank(rocks=tuple(asked), more=(asked[0],)), OWN)
    listed = "2 (bbbbb0), 3 (bbbbb1), 4 (bbbbb2), 5 (bbbbb3), 6 (bbbbb4)"
    assert many.message == f"5 questions are in content/quizzes/rocks.yml already: {listed}."
    assert "--same" in many.hint
    assert "bbbbb5 in content/quizzes/rocks.yml" in one.message
    assert one.severity is Severity.WARNING


def test_the_last_of_many_that_read_the_same_is_pointed_out_too() -> None:
    assert len(overlaps(imported(*[LAVA] * 200), Bank(), OWN)) == 199


def test_a_bank_of_twice_the_size_takes_no_more_than_three_times_as_long() -> None:
    words = [f"{first}{last}" for first in "bdfgklmnprst" for last in ("asalt", "eldspar", "ranite", "late", "unite")]
    stems = [" ".join(words[(n * k + k) % 60] for k in range(2, 14)) for n in range(500)]
    many = tuple(Question(f"q{n:05d}", stem, LAVA.options) for n, stem in enumerate(stems))
    whole = bank(many=many)

    def seconds(times: int) -> float:
        started = time.process_time()
        overlaps(imported(*many[:50]), Bank(whole.files * times), OWN)
        return time.process_time() - started

    assert any(seconds(20) < 3 * seconds(10) for _ in range(3))  # a busy machine may spoil one measurement
