"""Quizzes with any text that a quiz file can hold, for property tests."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from generator.bank.decode import UNUSABLE
from generator.model.question import Option, Question, Quiz, ReviewNote

_CHARACTERS = st.characters(exclude_categories=["Cs"]).filter(lambda char: not UNUSABLE.match(char))
_AWKWARD = st.sampled_from(
    (
        *(
            "",
            " ",
            "\n",
            "\t",
            "  x",
            "x  ",
            "\nx",
            "x\n",
            "x\n\n",
            "\tx",
            "a\n\tb",
            "a\r\nb",
            "é\n  b",
            "```\n  a\n\n b\n```",
        ),
        *(
            "- a",
            "a: b",
            "a #b",
            "# a",
            "'",
            '"',
            "\\",
            "`x`",
            "$\\beta$",
            "a,b",
            "[a]",
            "{a}",
            "&a",
            "*a",
            "!a",
            "?",
            "? a",
        ),
        *(
            ": a",
            "a:",
            "---",
            "...",
            "|",
            ">",
            "%a",
            "@a",
            "true",
            "No",
            "1:30",
            "010",
            "1e3",
            "~",
            "null",
            "<<",
            "=",
            "0x1F",
        ),
    )
)
texts = st.one_of(_AWKWARD, st.text(_CHARACTERS, max_size=20), st.lists(_AWKWARD, max_size=4).map("".join))
notes = st.builds(ReviewNote, code=texts, note=texts, lines=texts)
options = st.builds(Option, text=texts, correct=st.booleans(), feedback=texts)
ids = st.from_regex("[a-z][a-z0-9]{5}", fullmatch=True)


def _tuples(items: st.SearchStrategy[object], size: int = 3) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(items, max_size=size).map(tuple)


def questions(names: st.SearchStrategy[str] = ids) -> st.SearchStrategy[Question]:
    """Return questions with ids."""
    return st.builds(
        Question,
        id=names,
        stem=texts,
        options=_tuples(options),
        select=st.sampled_from(["", "many"]),
        number=texts,
        explanation=texts,
        figure=texts,
        tags=_tuples(texts),
        review=_tuples(notes, 2),
    )


quizzes = st.builds(
    Quiz,
    title=texts,
    questions=st.lists(questions(), max_size=4, unique_by=lambda question: question.id).map(tuple),
    tags=_tuples(texts),
    source=texts,
    review=_tuples(notes, 2),
)

# Few words and few ids: versions of one quiz, so that a merge meets every case.
_word = st.sampled_from(["", "alpha", "beta", "gamma\ndelta"])
_doubt = st.builds(ReviewNote, code=_word, note=_word, lines=_word)
_doubts = st.lists(_doubt, max_size=2, unique=True).map(tuple)
_version = st.builds(
    Question,
    id=st.just(""),
    stem=_word,
    options=_tuples(st.builds(Option, text=_word, correct=st.booleans(), feedback=_word)),
    select=st.sampled_from(["", "many"]),
    number=_word,
    explanation=_word,
    figure=_word,
    tags=st.lists(_word, max_size=2, unique=True).map(tuple),
    review=_doubts,
)


@st.composite
def versions(draw: st.DrawFn) -> Quiz:
    """Return one of many quizzes that share their ids and most of their texts."""
    names = draw(st.lists(st.sampled_from(["aaaaa2", "bbbbb2", "ccccc2", "ddddd2"]), unique=True))
    chosen = tuple(replace(draw(_version), id=name) for name in names)
    tags = draw(st.lists(_word, max_size=2, unique=True).map(tuple))
    return Quiz(draw(_word), chosen, tags, "s.md", draw(_doubts))
