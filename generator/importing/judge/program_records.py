"""Values of a program in the text of a question: others of its kind may be lost in it.

{ id: 3, text: "What is lava?", options: ["Rock", "Mud"], correct: right }, { id: 4, text: "What …
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.importing.drafts import Doubt, QuestionDraft, QuizDraft
from generator.importing.records.names import names, simple

EXACT = True

_NAMED = re.compile(r"""(?<![\w.])["']?(?P<name>[A-Za-z_]\w{1,30})["']?\s*(?::|=>?)\s*(?=["'`\[{(])""")
_VALUE = re.compile(r"[:=]>?\s*[\"'`\[{(]")  # what each has in it
_NOTE = "values of a program stand in a question, “{}” and “{}” among them; others may be lost in it"


def of_quiz(quiz: QuizDraft) -> Iterator[Doubt]:
    """Say of the quiz in which questions such values stand: one that asks, and one that answers."""
    for question in quiz.questions:
        named = _names(question)
        asks = next((name for name in named if simple(name) in {*names("question"), *names("stem")}), None)
        answers = next((name for name in named if simple(name) in {*names("options"), *names("key")}), None)
        if asks and answers and asks != answers:
            yield Doubt(
                "questions-missing", _NOTE.format(asks, answers), question.stem[0].lines if question.stem else ()
            )


def _names(question: QuestionDraft) -> list[str]:
    """The names of values in a question, code left out."""
    parts = (*question.stem, *(each for option in question.options for each in option.passages), *question.explanation)
    text = "\n".join(passage.text for passage in parts if not passage.code)
    return [match["name"] for match in _NAMED.finditer(text)] if _VALUE.search(text) else []
