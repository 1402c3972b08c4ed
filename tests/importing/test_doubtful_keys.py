"""Pages of questions whose keys cannot be told for sure: whatever comes of them, the question in doubt has a note."""

from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

# The page, and the numbers of the questions of which it is not sure what they are or which key is theirs.
PAGES = {
    "the sections of the key in another order": (
        """\
Knots and ropes

Part One

1. Which knot makes a loop?
A. Bowline
B. Reef knot

2. Which joins two ropes?
A. Bowline
B. Sheet bend

Part Two

1. Which rope floats?
A. Hemp
B. Polypropylene

2. Which rope stretches?
A. Nylon
B. Steel

Answer Key
Part Two
1. B
2. A
Part One
1. A
2. B
""",
        (0, 1, 2, 3),
    ),
    "two entries of one number": (
        """\
Knots and ropes

1. Which knot makes a loop?
A. Bowline
B. Reef knot

2. Which joins two ropes?
A. Bowline
B. Sheet bend

3. Which rope floats?
A. Hemp
B. Polypropylene

Answer Key
1. A
2. B
2. A
3. B
""",
        (1,),
    ),
    "letters without numbers behind the last question": (
        """\
Knots and ropes

1. Which knot makes a loop?
A. Bowline
B. Reef knot

2. Which joins two ropes?
A. Bowline
B. Sheet bend

Answer Key
A
B
""",
        (0, 1),
    ),
    "a bullet that is lost above the key": (
        """\
Knots and ropes

1. Which knot makes a loop?
• Bowline
• Reef knot
Sheet bend
Answer: Bowline

2. Which rope floats?
• Hemp
• Polypropylene
• Steel
Answer: Polypropylene
""",
        (0,),
    ),
    "two answers below bullets": (
        """\
Knots and ropes

1. Which knot makes a loop?
• Bowline
• Reef knot
Answer: Bowline
Answer: Reef knot

2. Which rope floats?
• Hemp
• Polypropylene
Answer: Polypropylene
""",
        (0,),
    ),
    "a question behind the key of another": (
        """\
Knots and ropes

1. Which knot makes a loop?
• Bowline
• Reef knot
Answer: Bowline

2. Which rope floats?
• Hemp
• Polypropylene
Answer: Polypropylene

9. Which rope stretches?
• Nylon
• Steel
""",
        (1,),
    ),
    "a number that stands behind the key above it": (
        """\
Knots and ropes

1. Which knot makes a loop?
A. Bowline
B. Reef knot
Answer: A

2. Which joins two ropes?
A. Bowline
B. Sheet bend
Answer: B 3. Which rope floats?
A. Hemp
B. Polypropylene
Answer: A
""",
        (1,),
    ),
    "paragraphs above the first question": (
        """\
Knots and ropes

Take your time. Good luck!

Which knot makes a loop?
A. Bowline
B. Reef knot
Answer: A

Which rope floats?
A. Hemp
B. Polypropylene
Answer: B
""",
        (0,),
    ),
    "keys above the options behind a page break": (
        """\
Knots and ropes

1. Which knot makes a loop?
A. Bowline
B. Reef knot

2. Which joins two ropes?
Answer: A
A. Bowline
B. Sheet bend

3. Which rope floats?
A. Hemp
B. Polypropylene
Answer: B
""",
        (0, 1),
    ),
    "explanations against the key": (
        """\
Knots and ropes

1. Which knot makes a loop?
A. Bowline
B. Reef knot
Answer: B
Explanation: A bowline makes a loop, so A is correct.

2. Which joins two ropes?
A. Bowline
B. Sheet bend
Answer: B
Explanation: The correct answer is B.

3. Which rope floats?
A. Hemp
B. Polypropylene
Answer: B
Explanation: B is incorrect because it sinks.
""",
        (0, 2),
    ),
    "all options right though the stem asks for none": (
        """\
Knots and ropes

1. Which knot makes a loop?
A. Bowline
B. Reef knot
C. Sheet bend
Answer: ABC

2. Which rope floats?
A. Hemp
B. Polypropylene
Answer: B
""",
        (0,),
    ),
}


@pytest.mark.parametrize(("page", "doubted"), PAGES.values(), ids=PAGES.keys())
def test_a_question_in_doubt_does_not_come_out_clean(page: str, doubted: tuple[int, ...]) -> None:
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert tuple(i for i, question in enumerate(quiz.questions) if question.review) == doubted


def test_what_somebody_answered_and_buttons_are_no_part_of_a_question() -> None:
    page = """\
Knots and ropes

1. Which knot makes a loop?
A. Bowline (correct)
B. Reef knot (your answer)
C. Sheet bend

2. Which rope floats?
A. Hemp
B. Polypropylene
C. Steel
Show Answer   Hide Answer   Discussion 12
Your answer: C (incorrect)
Answer: B
"""
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert quiz.review == ()
    assert [(question.review, question.explanation) for question in quiz.questions] == [((), ""), ((), "")]
    assert [[(o.text, o.correct) for o in question.options] for question in quiz.questions] == [
        [("Bowline", True), ("Reef knot", False), ("Sheet bend", False)],
        [("Hemp", False), ("Polypropylene", True), ("Steel", False)],
    ]


def test_what_refers_to_another_place_is_no_accepted_answer() -> None:
    first = "1. Put the steps in order.\nAnswer: See below\n\n"
    page = f"Knots\n\n{first}2. Which rope floats?\nA. Hemp\nB. Nylon\nAnswer: A\n"
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert quiz.questions[0].answers == ()
    assert quiz.questions[0].review
