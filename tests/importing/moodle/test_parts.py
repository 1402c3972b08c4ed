from __future__ import annotations

import pytest

from generator.importing.drafts import Lines
from generator.importing.moodle.parts import Prompt, parts
from tests.importing.text import lines


def _texts(part: Lines) -> list[str]:
    return [line.text for line in part if not line.blank]


@pytest.mark.parametrize(
    ("line", "prompt"),
    [
        ("Question 2 Select one:", Prompt.ONE),
        ("Question 2Select one or more:", Prompt.SEVERAL),
        ("Select one:", Prompt.ONE),
        ("Sclect one:", Prompt.ONE),
        ("Sclect one or morc:", Prompt.SEVERAL),
        ("Question 2 Answer", Prompt.LEGEND),
        ("Answer:", Prompt.ANSWER),
        ("Answer: Question 2", Prompt.ANSWER),
        ("Question 2 Answer text", Prompt.ESSAY),
        ("Answer text Question 2", Prompt.ESSAY),
        ("Wählen Sie eine oder mehrere Antworten:", Prompt.SEVERAL),
        ("Veuillez choisir une réponse.", Prompt.ONE),
        ("Seleccione una o más de una:", Prompt.SEVERAL),
    ],
)
def test_a_prompt_parts_the_stem_from_the_options(line: str, prompt: Prompt) -> None:
    found = parts(lines(f"Why?\n{line}\nx\ny"))
    assert found.prompt is prompt
    assert _texts(found.stem) == ["Why?"]
    assert _texts(found.options) == ["x", "y"]


@pytest.mark.parametrize("line", ["Select one of these and explain.", "Answer in one word", "An answer: none"])
def test_a_sentence_is_no_prompt(line: str) -> None:
    assert parts(lines(f"Why?\n{line}")).prompt is Prompt.NONE


def test_what_was_typed_is_no_key() -> None:
    found = parts(lines("How many?\nAnswer: 5\nFeedback\nThe correct answer is: 7"))
    assert _texts(found.options) == ["5"]
    assert _texts(found.said) == ["7"]


def test_verdicts_are_no_feedback() -> None:
    found = parts(
        lines(
            "Why?\nSelect one:\na. x\nb. y\nYour answer is partially correct.\nYou have correctly selected 1.\nBecause."
        )
    )
    assert _texts(found.feedback) == ["Because."]


def test_a_comment_behind_the_key_is_no_part_of_it() -> None:
    found = parts(lines("Why?\nAnswer:\nFeedback\nThe correct answer is: x\nComments\nComment:\nWell done, you."))
    assert _texts(found.said) == ["x"]
    assert _texts(found.after) == ["Comment:", "Well done, you."]


@pytest.mark.parametrize("line", ["Feedback", "'Feedback", "~ Feedback:"])
def test_a_speck_in_front_of_a_heading_changes_nothing(line: str) -> None:
    found = parts(lines(f"Why?\nSelect one:\nx\ny\n{line}\nIt is so."))
    assert (_texts(found.options), _texts(found.feedback)) == (["x", "y"], ["It is so."])
