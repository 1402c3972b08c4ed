from __future__ import annotations

import pytest

from generator.lsp.question_text import question_text, readable
from generator.model.question import Option, Pair, Question, ReviewNote


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Is $x^2$ so?", "Is `x²` so?"),
        ("$$\\alpha$$", "`α`"),
        ("Is $\\fracc$ so?", r"Is `$\fracc$` **⚠ Unknown command \"\\fracc\"** so?"),
        ("![a net](https://other.host/pixel.gif) shows", "🖼 a net shows"),
        ("![](command:x) and ![a][b]", "🖼 and 🖼 a"),
        ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"),
        ("`<b>` stays", "`<b>` stays"),
        ("# no heading", r"\# no heading"),
        ("a < b", "a < b"),
    ],
)
def test_a_text_is_readable_and_loads_nothing(text: str, shown: str) -> None:
    assert readable(text) == shown.replace('\\"', '"')


def test_a_choice_shows_options_and_key() -> None:
    options = (Option("It *is*", correct=True, feedback="Yes."), Option("$\\beta$"))
    question = Question("abcde2", "Which?", options, explanation="So.", tags=("a", "b"), difficulty="hard")
    assert question_text(question) == (
        "**choice** · `abcde2`\n\nWhich?\n\n- ✓ It *is*\n  \n  *Yes.*\n- ○ `β`\n\n"
        "**explanation**: So.\n\n**difficulty**: hard\n\n**tags**:\n\n- a\n- b"
    )


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        (
            Question("abcde2", "Q", answer="3", tolerance="1%", unit="s"),
            ("**numeric**", "**answer**: 3", "**tolerance**: 1%", "**unit**: s"),
        ),
        (Question("abcde2", "Q", answers=("one", "two")), ("**answers**:\n\n- one\n- two",)),
        (Question("abcde2", "Q", pairs=(Pair("a", "b"), Pair("c", "d")), distractors=("e",)), ("- a → b", "- e")),
        (Question("abcde2", "Q", sequence=("x", "y")), ("**sequence**:\n\n- x\n- y",)),
        (Question("abcde2", "Q", answer="Because"), ("**open**", "**answer**: Because")),
        (Question("", "Q", review=(ReviewNote("key-missing", "Which one?"),)), ("draft", "*key-missing*: Which one?")),
    ],
)
def test_every_kind_shows_what_it_has(question: Question, parts: tuple[str, ...]) -> None:
    shown = question_text(question)
    assert [part for part in parts if part not in shown] == []
