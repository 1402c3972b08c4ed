"""A sign of doubt that names what it needs has nothing to say of a question that has none of it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.importing import judge
from generator.importing.drafts import Mark, OptionDraft, Passage, QuestionDraft
from generator.importing.traits import traits
from generator.model.discover import modules
from tests.importing.drafts import question
from tests.importing.text import lines

SIGNS = [sign for sign in modules(judge) if hasattr(sign, "NEEDS")]
TEXTS = (
    "Which of these is it?",
    "Io",
    "la Iuna y el sol",
    "A cat sat",
    "a) Basalt",
    "b) Granite",
    "35 %",
    "65 %",
    "Basalt ○ Slate",
    "It is **strong**",
    "**Basalt",
    "Basalt*",
    "Basalt ✓",
    "[a link](https://example.org)",
    "$x{2}$",
    "1 # a comment",
    "The same long line again and again",
    "Part B – Short answers",
    "1. What is lava?",
    "Wrong. It is not.",
    "so B is correct",
    "points",
    "of a rock that",
)
SOME = st.lists(st.sampled_from(TEXTS), max_size=3)


@st.composite
def questions(draw: st.DrawFn) -> QuestionDraft:
    """Draw a question with some of what questions have."""
    stem, said, answers, model = (lines("\n".join(draw(SOME))) for _ in range(4))
    options = draw(st.lists(_options(), max_size=4))
    return replace(
        question("", *options),
        stem=(Passage(stem),) if stem else (),
        explanation=tuple(Passage((line,)) for line in said),
        answers=answers,
        model=(Passage(model),) if model else (),
        shown=draw(st.sampled_from(("", "**"))),
        full=draw(st.sampled_from((None, True, False))),
    )


@st.composite
def _options(draw: st.DrawFn) -> OptionDraft:
    texts = draw(st.lists(st.sampled_from(TEXTS), min_size=1, max_size=2))
    return OptionDraft(
        (Passage(lines("\n".join(texts))),),
        mark=draw(st.sampled_from(Mark)),
        picked=draw(st.sampled_from((None, True, False))),
        evidence=lines(draw(st.sampled_from(("a)", "**", "○", "[ ]")))),
        feedback=lines("\n".join(draw(SOME))),
        placed=draw(st.booleans()),
    )


@given(questions())
def test_a_sign_doubts_no_question_that_has_nothing_of_what_it_needs(drawn: QuestionDraft) -> None:
    has = traits(drawn)
    assert [sign.__name__ for sign in SIGNS if sign.NEEDS.isdisjoint(has) and list(sign.of_question(drawn))] == []


def test_a_plain_question_has_no_more_than_its_characters() -> None:
    plain = question("Io?", replace(question("", "b").options[0], placed=True))
    assert traits(plain) == set("Io?b")


def test_what_else_a_question_has_is_named() -> None:
    said = question("I", "b\nc")
    told = replace(said, explanation=said.stem, answers=said.stem_lines)
    assert traits(told) - set("Ibc ") == {"unplaced", "lines", "explanation", "answers"}
