"""Quizzes with any text that a quiz file can hold, for property tests."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from hypothesis import strategies as st

from generator.bank.decode import UNUSABLE
from generator.model.question import Option, Pair, Question, Quiz, ReviewNote

T = TypeVar("T")
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
options = st.builds(Option, text=texts, correct=st.booleans(), feedback=texts, fixed=st.booleans())
ids = st.from_regex("[a-z][a-z0-9]{5}", fullmatch=True)


def _tuples(items: st.SearchStrategy[T], size: int = 3) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=size).map(tuple)


def _bodies(words: st.SearchStrategy[str], choice: st.SearchStrategy[Option]) -> st.SearchStrategy[dict[str, object]]:
    """Return the fields of one kind of question, of none, or of several that nobody has sorted out yet."""
    listed = _tuples(words)
    one = st.one_of(
        st.fixed_dictionaries(
            {
                "options": _tuples(choice),
                "select": st.sampled_from(["", "many"]),
                "scoring": st.sampled_from(["", "all"]),
                "shuffle": st.sampled_from(["", "no"]),
            }
        ),
        st.fixed_dictionaries({"answers": listed}),
        st.fixed_dictionaries({"answer": words, "tolerance": words, "unit": words}),
        st.fixed_dictionaries({"pairs": _tuples(st.builds(Pair, prompt=words, match=words)), "distractors": listed}),
        st.fixed_dictionaries({"sequence": listed}),
    )
    return st.lists(one, max_size=2).map(lambda parts: {name: value for part in parts for name, value in part.items()})


@st.composite
def questions(draw: st.DrawFn, names: st.SearchStrategy[str] = ids) -> Question:
    """Return questions with ids, of every kind."""
    return Question(
        id=draw(names),
        stem=draw(texts),
        number=draw(texts),
        explanation=draw(texts),
        figure=draw(texts),
        tags=draw(_tuples(texts)),
        review=draw(_tuples(notes, 2)),
        hints=draw(_tuples(texts)),
        references=draw(_tuples(texts, 2)),
        difficulty=draw(st.sampled_from(["", "easy", "medium", "hard"])),
        points=draw(texts),
        **draw(_bodies(texts, options)),  # type: ignore[arg-type]
    )


quizzes = st.builds(
    Quiz,
    title=texts,
    questions=st.lists(questions(), max_size=4, unique_by=lambda question: question.id).map(tuple),
    tags=_tuples(texts),
    source=texts,
    review=_tuples(notes, 2),
    introduction=texts,
)

# Few words and few ids: versions of one quiz, so that a merge meets every case.
_word = st.sampled_from(["", "alpha", "beta", "gamma\ndelta"])
_doubt = st.builds(ReviewNote, code=_word, note=_word, lines=_word)
_doubts = st.lists(_doubt, max_size=2, unique=True).map(tuple)
_choices = st.builds(Option, text=_word, correct=st.booleans(), feedback=_word, fixed=st.booleans())
_version = st.builds(
    lambda fields, **others: Question(**others, **fields),
    _bodies(_word, _choices),
    id=st.just(""),
    stem=_word,
    number=_word,
    explanation=_word,
    figure=_word,
    tags=st.lists(_word, max_size=2, unique=True).map(tuple),
    review=_doubts,
    hints=_tuples(_word, 2),
    points=_word,
)


@st.composite
def versions(draw: st.DrawFn) -> Quiz:
    """Return one of many quizzes that share their ids and most of their texts."""
    names = draw(st.lists(st.sampled_from(["aaaaa2", "bbbbb2", "ccccc2", "ddddd2"]), unique=True))
    chosen = tuple(replace(draw(_version), id=name) for name in names)
    tags = draw(st.lists(_word, max_size=2, unique=True).map(tuple))
    return Quiz(draw(_word), chosen, tags, "s.md", draw(_doubts), draw(_word))
