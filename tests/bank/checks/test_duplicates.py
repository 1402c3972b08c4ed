from __future__ import annotations

import pytest

from generator.bank.checks import duplicates
from generator.model.finding import Finding, Severity
from tests.bank.banks import bank_of, judged, spans

QUIZ = """\
title: x
questions:
  - id: ID
    stem: Which of these optimizers adapts the learning rate of every parameter by itself?
    options:
      - text: Plain gradient descent
      - text: The Adam optimizer
        correct: true
      - text: Gradient descent with momentum
"""
FIRST = QUIZ.replace("ID", "aaaaa2")
NOTE = "    review: [{code: x, note: y}]\n"


def second(*changes: tuple[str, str]) -> str:
    text = QUIZ.replace("ID", "bbbbb2")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text


def found(*quizzes: str) -> list[Finding]:
    return judged(duplicates, bank_of(*quizzes))


KEY_ELSEWHERE = (
    ("        correct: true\n", ""),
    ("Plain gradient descent", "Plain gradient descent\n        correct: true"),
)


@pytest.mark.parametrize(
    "changes",
    [
        (("optimizers adapts", "optimizers never adapts"),),
        (("every parameter", "every layer"),),
        (("Plain gradient descent", "RMSprop"), ("The Adam optimizer", "AdaGrad"), ("with momentum", "twice")),
    ],
    ids=["a word more", "another word", "other options"],
)
def test_two_questions_are_fine(changes: tuple[tuple[str, str], ...]) -> None:
    assert found(FIRST, second(*changes)) == []


@pytest.mark.parametrize(
    "changes",
    [(), (("Which", "which"), ("itself?", "itself")), (("The Adam optimizer", "the  Adam optimizer."),)],
    ids=["all the same", "another case", "another full stop"],
)
def test_the_same_question_is_a_warning_at_the_later_stem(changes: tuple[tuple[str, str], ...]) -> None:
    (finding,) = found(FIRST, second(*changes))
    assert (finding.path, finding.line, finding.column, finding.code) == ("2.yml", 4, 11, "duplicate-question")
    assert "`aaaaa2` in 1.yml:4:11" in finding.message


@pytest.mark.parametrize(
    "changes",
    [
        (("optimizers", "optimisers"),),
        (("optimizers adapts", "optimzers adatps"), ("descent with", "decsent with")),
    ],
    ids=["one letter", "typos"],
)
def test_typos_do_not_hide_a_duplicate(changes: tuple[tuple[str, str], ...]) -> None:
    (finding,) = found(FIRST, second(*changes))
    assert (finding.path, finding.code) == ("2.yml", "near-duplicate")
    assert finding.severity is Severity.WARNING


def test_the_order_of_options_does_not_hide_a_duplicate() -> None:
    options = QUIZ.split("    options:\n")[1]
    first, right, third = options.split("      - ")[1:]
    swapped = "".join(f"      - {each}" for each in (third, first, right))
    assert [each.code for each in found(FIRST, second((options, swapped)))] == ["duplicate-question"]


def test_another_key_is_an_error_at_that_key() -> None:
    findings = found(FIRST, second(*KEY_ELSEWHERE))
    assert spans(findings) == [(6, 15, 6, 37, "contradiction")]
    assert findings[0].severity is Severity.ERROR
    assert findings[0].message == (
        "The same question is `aaaaa2` in 1.yml:4:11, but there another key is marked: “The Adam optimizer”."
    )


@pytest.mark.parametrize(("old", "new"), [("optimizers", "optimisers"), ("learning", "leraning"), ("Which", "Wich")])
def test_another_key_is_an_error_though_the_stem_has_a_typo(old: str, new: str) -> None:
    (finding,) = found(FIRST, second((old, new), *KEY_ELSEWHERE))
    assert (finding.code, finding.severity) == ("contradiction", Severity.ERROR)


def test_another_key_is_an_error_though_options_are_typed_otherwise() -> None:
    typed = ("The Adam optimizer", '"the `adam` Optimizer"'), ("itself?", "itself ?")
    (finding,) = found(FIRST, second(*KEY_ELSEWHERE, *typed))
    assert (finding.code, finding.severity) == ("contradiction", Severity.ERROR)


def test_where_case_tells_options_apart_it_counts() -> None:
    def quiz(name: str, *options: str) -> str:
        texts = "".join(f"      - text: '`{each}`'\n" for each in options)
        stem = "Which of these names a file of this project on Linux, where case counts?"
        return f"title: x\nquestions:\n  - id: {name}\n    stem: {stem}\n    options:\n{texts}        correct: true\n"

    findings = found(quiz("aaaaa2", "build.MK", "build.mk", "make"), quiz("bbbbb2", "build.mk", "make", "Build.MK"))
    assert Severity.ERROR not in {each.severity for each in findings}


def test_another_key_of_a_stem_with_another_word_may_be_another_question() -> None:
    (finding,) = found(FIRST, second(("adapts", "adopts"), *KEY_ELSEWHERE))
    assert (finding.code, finding.severity) == ("contradiction", Severity.WARNING)


ARRANGED = """\
title: x
questions:
  - id: ID
    stem: Which step of the training comes before which other step of it?
    sequence: [Load the data, Train the model, Test the model]
"""
MATCHED = """\
title: x
questions:
  - id: ID
    stem: Which capital belongs to which of these countries of Europe?
    pairs:
      - prompt: France
        match: Paris
      - prompt: Italy
        match: Rome
    distractors: [Lyon]
"""


@pytest.mark.parametrize(
    ("question", "old", "new", "key"),
    [
        (
            ARRANGED,
            "Load the data, Train the model",
            "Train the model, Load the data",
            "“1. Load the data”, “2. Train the model”, “3. Test the model”",
        ),
        (
            MATCHED,
            "Paris\n      - prompt: Italy\n        match: Rome",
            "Rome\n      - prompt: Italy\n        match: Paris",
            "“France → Paris”, “Italy → Rome”",
        ),
        (MATCHED, "match: Paris", "match: Lyon", ""),
    ],
    ids=["another order", "swapped matches", "a match that is no distractor there"],
)
def test_other_orders_and_pairs_of_the_same_are_contradictions(question: str, old: str, new: str, key: str) -> None:
    other = question.replace(old, new)
    if not key:
        other = other.replace("distractors: [Lyon]", "distractors: [Paris]")
        key = "“France → Paris”, “Italy → Rome”"
    (finding,) = found(question.replace("ID", "aaaaa2"), other.replace("ID", "bbbbb2"))
    assert (finding.code, finding.severity, finding.line, finding.column) == ("contradiction", Severity.ERROR, 4, 11)
    assert finding.message.endswith(f"another key is marked: {key}.")


@pytest.mark.parametrize("question", [ARRANGED, MATCHED])
def test_the_same_order_and_pairs_are_a_repetition(question: str) -> None:
    (finding,) = found(question.replace("ID", "aaaaa2"), question.replace("ID", "bbbbb2").replace("Which", "which"))
    assert finding.code == "duplicate-question"


def test_signs_make_another_question() -> None:
    stem = "Which of these optimizers adapts the learning rate"
    first = FIRST.replace(stem, "What is $3 * 2$, with the learning rate")
    (finding,) = found(first, second((stem, "What is $3 - 2$, with the learning rate"), *KEY_ELSEWHERE))
    assert (finding.code, finding.severity) == ("contradiction", Severity.WARNING), "no error: it may be meant so"


def test_an_option_that_is_right_here_and_wrong_there_is_told_though_others_differ() -> None:
    (finding,) = found(FIRST, second(*KEY_ELSEWHERE, ("Gradient descent with momentum", "None of these")))
    assert (finding.code, finding.severity) == ("contradiction", Severity.WARNING)


def test_of_a_draft_it_is_a_notice() -> None:
    assert [each.severity for each in found(FIRST, second(*KEY_ELSEWHERE) + NOTE)] == [Severity.NOTICE]


def test_answers_that_share_nothing_contradict() -> None:
    short = (
        "title: x\nquestions:\n  - id: ID\n    stem: What is the name of the capital of France?\n    answers: [{}]\n"
    )
    (finding,) = found(short.format("Paris"), short.format("Lyon"))
    assert (finding.code, finding.line, finding.column) == ("contradiction", 4, 11)
    assert finding.message.endswith("another key is marked: “Paris”.")


def test_each_of_many_copies_is_told_once() -> None:
    assert len(found(*[FIRST.replace("aaaaa2", f"aaaa{number:02}") for number in range(60)])) == 59
