from __future__ import annotations

import json

import pytest

from generator.bank.bank import Bank
from generator.bank.checks.explanation_key import check
from tests.bank.banks import GOOD, bank_with, spans

TRUTH = GOOD.replace("This", '"True"').replace("That", '"False"')
START = 19
"""The column of the first character of the explanation."""


def explained(text: str, question: str = GOOD) -> Bank:
    return bank_with(f"{question}  explanation: {json.dumps(text, ensure_ascii=False)}\n")


CITY = """\
- id: k3v9q2
  stem: What is the capital of France?
  options:
    - text: Paris
      correct: true
    - text: Rome
    - text: New York
"""
YORK = (
    CITY.replace("text: Rome", "text: York")
    .replace("text: Paris\n      correct: true\n", "text: Paris\n")
    .replace("New York", "New York\n      correct: true")
)
COUNT = CITY.replace("Paris", '"4"').replace("Rome", '"3"').replace("New York", '"5"')
NUMBER = "- id: k3v9q2\n  stem: How many?\n  answer: 3\n  tolerance: 0\n"
TREES = CITY.replace("Paris", "a balanced tree").replace("Rome", "a tree")
NOT = CITY.replace("What is the capital of France?", "Which of these is not a capital of Italy?")
BLOOD = CITY.replace("Paris", "B").replace("Rome", "A").replace("New York", "AB")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (GOOD, "The correct answer is A."),
        (GOOD, "The correct answer is not B."),
        (GOOD, "Option B is not correct."),
        (GOOD, "The correct answer is “This”; “That” is not."),
        (GOOD, "“That” is what many take for the answer."),
        (TRUTH, "True. It is so."),
        (TRUTH, "False friends are no help here."),
        (GOOD.replace("That", "That\n      correct: true"), "A and B are correct."),
        (GOOD + "  review: [{code: x, note: y}]\n", "The correct answer is B."),
        (CITY, "Rome is not correct."),
        (CITY, "Rome is never correct."),
        (CITY, "Rome would be correct if Italy were asked for."),
        (CITY, "If Italy were asked for, Rome is correct."),
        (CITY, "Many think that the correct answer is Rome."),
        (CITY, "The correct answer is Rome only if one asks in Italy."),
        (CITY, "The correct answer is Rome, but only for Italy."),
        (CITY, "The correct answer isn't Rome."),
        (CITY, "Is the correct answer Rome? No, Paris is."),
        (CITY, "The correct answer is Rome? No."),
        (CITY, "Rome is right next to the sea."),
        (CITY, "Rome is correct for Italy."),
        (CITY, "Not Rome is correct."),
        (CITY, "Neither Rome nor New York is correct."),
        (CITY, "The spelling of Rome is correct."),
        (CITY, "The correct answer is Paris, not Rome."),
        (CITY, "Rome is wrong, so the correct answer is Paris."),
        (CITY, "For France the answer is Paris. For Italy the answer is Rome."),
        (CITY, "Wrong answer: Rome"),
        (CITY, "Frequent answers: Rome, New York."),
        (CITY, "A common mistake is to answer Rome."),
        (CITY, "The correct answer is Romeo."),
        (CITY, "The correct answer is Rome's rival."),
        (CITY, "The answer is Rome-free."),
        (CITY, "The correct answer is the first one."),
        (CITY, "The answer is the second most common name of all."),
        (CITY, "The answer to the question of Italy is Rome."),
        (CITY, "```text\nThe correct answer is Rome.\n```"),
        (CITY, "The answer is E."),
        (YORK, "The correct answer is New York."),
        (YORK, "New York is correct."),
        (TREES, "The correct answer is a tree, namely a balanced one."),
        (TREES, "The correct answer is a tree that is balanced."),
        (NOT, "Rome is correct."),
        (BLOOD, "The correct answer is B."),
        (BLOOD, "B is correct."),
        (COUNT, "The correct answer is 3.5."),
        (COUNT, "The correct answer is 3 + 1 = 4."),
        (COUNT, "The answer is 5 times larger."),
        (COUNT, "The correct answer is 4."),
        (NUMBER, "The correct answer is 3."),
        (NUMBER, "The correct answer is 3.0."),
        (NUMBER, "The answer is 4 - 1 = 3."),
        (NUMBER, "The answer is 4 times as large."),
        (NUMBER.replace("answer: 3", "answer: 1234.5678"), "The answer is 1,234.57."),
        (NUMBER.replace("answer: 3", "answer: 0.25"), "The answer is 25 %."),
        (NUMBER.replace("answer: 3", "answer: 3.14159"), "The answer is 3.14."),
        (NUMBER + "  unit: s\n", "The answer is 3000 ms."),
        (TRUTH, "The statement is false only if it rains."),
        (TRUTH, "If it rains, the statement is false."),
        (TRUTH, "The statement is true."),
        (TRUTH, "The statement is not false."),
        (TRUTH, "The statement is not true for odd numbers."),
        (TRUTH, "The statement is not entirely true."),
        (TRUTH, "This is true."),
        (TRUTH, "It is false that it rains."),
        (TRUTH, "This is false only for odd numbers."),
        (TRUTH, "Some say that it never rains. This is false."),
        (TRUTH, "This is right."),
        (TRUTH, "This is not the point."),
        (TRUTH.replace("What is it?", "It is not so."), "This is false."),
        (TRUTH, "Das ist nicht falsch."),
        (TRUTH, "C'est vrai."),
        (TRUTH, "L'affirmation n'est pas fausse."),
        (CITY, "This is false."),
        (CITY, "The correct answer is option 1."),
        (CITY, "Option 1 is right."),
        (CITY, "Options 1 and 2 are cities in Europe."),
        (CITY, "Option 2 is not correct."),
        (CITY, "If Italy were asked for, option 2 is correct."),
        (CITY, "The correct answer is 2."),
        (CITY, "The correct answer is option 2.5."),
        (CITY, "The correct answer is option 2-b."),
        (CITY, "Option 4 is correct."),
        (CITY, "Answer 2 questions and you see."),
        (CITY.replace("What is", "By footnote 2, what is"), "Option 2 is correct."),
        (COUNT, "Option 4 is right."),
        (CITY.replace("text: Rome", "text: Rome\n      correct: true"), "Options 1 and 2 are correct."),
        (CITY, "Die richtige Antwort ist nicht Rome."),
        (CITY, "Si fuera Italia, la respuesta correcta es Rome."),
        (CITY, "Rome n'est pas la bonne réponse."),
    ],
)
def test_what_fits_the_key_is_fine(question: str, text: str) -> None:
    assert spans(check(explained(text, question))) == []


@pytest.mark.parametrize(
    ("question", "text", "named"),
    [
        (GOOD, "The correct answer is B.", "B"),
        (GOOD, "Answer: B", "B"),
        (GOOD, "Thus option B is correct.", "B"),
        (GOOD, "The correct answers are A, B.", "A, B"),
        (GOOD, "The right answer is: “That”.", "That"),
        (GOOD, "The correct answer is **that**, as always.", "that"),
        (GOOD, "La respuesta correcta es la B.", "B"),
        (GOOD, "Richtig ist B.", "B"),
        (GOOD, "La bonne réponse est la B.", "B"),
        (CITY, "The correct answer is Rome.", "Rome"),
        (CITY, "Correct answer: **Rome**", "Rome"),
        (CITY, "**Correct answer:** Rome", "Rome"),
        (CITY, "Answer: Rome", "Rome"),
        (CITY, "Rome is correct.", "Rome"),
        (CITY, "Rome is the correct answer.", "Rome"),
        (CITY, "Italy lies elsewhere, so Rome is right, as all know.", "Rome"),
        (CITY, "“Rome” is correct.", "Rome"),
        (CITY, "The answer is “Rome”.", "Rome"),
        (CITY, "The correct answer is Rome, not Paris.", "Rome"),
        (CITY, "The correct answer is New\nYork.", "New\nYork"),
        (CITY, "The correct answer is (b).", "(b)"),
        (CITY, "The correct answer is B) Rome", "B)"),
        (CITY, "The answer is B because of its age.", "B"),
        (CITY, "The correct option is the second one.", "second"),
        (CITY, "The correct answer is the last.", "last"),
        (YORK, "The correct answer is York.", "York"),
        (TREES, "The correct answer is a tree.", "a tree"),
        (COUNT, "The correct answer is 5.", "5"),
        (COUNT, "The correct answer is $5$.", "5"),
        (NUMBER, "The correct answer is 4.", "4"),
        (NUMBER, "Answer: 4, as counted", "4"),
        (NUMBER + "  unit: s\n", "The answer is 4 s.", "4"),
        (TRUTH, "The statement is false, as it is not so.", "false"),
        (TRUTH, "So this statement is incorrect.", "incorrect"),
        (TRUTH, "The statement is not true.", "true"),
        (TRUTH, "This statement isn't correct, as it rains.", "correct"),
        (TRUTH, "La afirmación no es cierta.", "cierta"),
        (TRUTH, "Die Aussage ist nicht wahr.", "wahr"),
        (TRUTH, "L'affirmation n'est pas vraie.", "vraie"),
        (TRUTH, "This is false.", "This is false"),
        (TRUTH, "**It's not true**: it rains.", "It's not true"),
        (TRUTH, "That is untrue because it rains.", "That is untrue"),
        (TRUTH, "Es falso.", "Es falso"),
        (TRUTH, "Das ist falsch, denn es regnet.", "Das ist falsch"),
        (TRUTH, "C'est faux : il pleut.", "C'est faux"),
        (CITY, "The correct answer is option 2.", "2"),
        (CITY, "Option 3 is right.", "3"),
        (CITY, "Thus **option 3** is the correct answer.", "3"),
        (CITY, "Options 2 and 3 are correct.", "2 and 3"),
        (CITY, "La opción 2 es correcta.", "2"),
        (CITY, "La respuesta correcta es la opción 2.", "2"),
        (CITY, "Richtig ist Antwort 2.", "2"),
        (CITY, "Antwort 3 ist richtig.", "3"),
        (CITY, "La bonne réponse est la réponse 2.", "2"),
        (CITY, "La proposition 3 est correcte.", "3"),
        (CITY, "Die richtige Antwort ist Rome.", "Rome"),
        (CITY, "Richtige Antwort: Rome", "Rome"),
        (CITY, "Rome ist die richtige Antwort.", "Rome"),
        (CITY, "La respuesta correcta es Rome.", "Rome"),
        (CITY, "Rome es la respuesta correcta.", "Rome"),
        (CITY, "La bonne réponse est Rome.", "Rome"),
        (CITY, "Rome est la bonne réponse.", "Rome"),
        (TRUTH, "False. It is not so.", "False"),
        (TRUTH, "**False**: it is not so.", "False"),
    ],
)
def test_another_option_that_is_called_right_is_an_error_at_its_place(question: str, text: str, named: str) -> None:
    source = json.dumps(text, ensure_ascii=False)
    (found,) = spans(check(explained(text, question)))
    line = question.count("\n") + 3
    column = START - 1 + source.index(json.dumps(named, ensure_ascii=False)[1:-1])
    shown = json.dumps(named, ensure_ascii=False)[1:-1]
    assert found == (line, column, line, column + len(shown), "explanation-against-key")


def test_the_finding_names_both() -> None:
    (finding,) = check(explained("The correct answer is B."))
    assert finding.message == "The explanation calls option B right; the key is “This”."


def test_an_option_is_named_as_the_explanation_does() -> None:
    (finding,) = check(explained("Option 2 is right."))
    assert finding.message == "The explanation calls option 2 right; the key is “This”."


def test_a_number_that_is_called_right_is_named_with_the_answer() -> None:
    (finding,) = check(explained("The correct answer is 4.", NUMBER))
    assert finding.message == "The explanation calls 4 right; the key is “3”."
