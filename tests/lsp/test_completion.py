from __future__ import annotations

import pytest

from generator.bank.bank import read_bank
from generator.bank.folders import Folders
from generator.lsp.completion import Offer, offers
from generator.lsp.text import Place, Stretch, Text
from tests.lsp.banks import write_bank


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return Folders(write_bank(tmp_path_factory.mktemp("bank")))


def offered(folders: Folders, text: str) -> tuple[Offer, ...]:
    """Return what is offered at the `|` of a text."""
    offset = text.index("¦")
    seen = Text(text.replace("¦", ""))
    return offers(str(folders.quizzes / "first.yml"), seen, seen.place(offset), read_bank(folders))


QUESTION = {"id", "number", "stem", "options", "answers", "pairs", "sequence", "answer", "tags", "review"}


@pytest.mark.parametrize(
    ("text", "some", "none"),
    [
        ("¦", {"title", "questions", "source"}, {"stem", "text"}),
        ("title: T\n¦", {"tags", "questions"}, {"title"}),
        ("questions:\n  - ¦", QUESTION, {"title", "text"}),
        ("questions:\n  - id: aaaaa2\n    st¦", {"stem", "options"}, {"id", "title"}),
        ("questions:\n- id: aaaaa2\n  ¦", {"stem"}, {"id", "title"}),
        ("questions:\n  - id: aaaaa2\n    ¦\n    stem: Why?\n", {"options"}, {"id", "stem"}),
        ("questions:\n  - id: a\n    stem: x\n  - ¦", {"id", "stem"}, {"title"}),
        (
            "questions:\n  - stem: x\n    options:\n      - text: a\n        ¦",
            {"correct", "feedback"},
            {"text", "stem"},
        ),
        ("questions:\n  - stem: x\n    options:\n      - text: a\n    ¦", {"explanation", "id"}, {"options", "stem"}),
        ("questions:\n  - stem: x\n    pairs:\n      - ¦", {"prompt", "match"}, {"text"}),
        ("questions:\n  - stem: x\n    review:\n      - ¦", {"code", "note"}, {"text"}),
        ("questions:\n  - stem: x\n    hints:\n      - ¦", set(), QUESTION),
        ("questions:\n  - stem: |\n      in a te¦", set(), QUESTION | {"text"}),
        ("questions:\n  - stem: 🙂\n    st¦", {"options"}, {"stem"}),
    ],
)
def test_the_keys_of_the_group_are_offered_that_are_not_there(
    folders: Folders, text: str, some: set[str], none: set[str]
) -> None:
    names = {each.text.rstrip(": ") for each in offered(folders, text) if each.key}
    assert some <= names
    assert not none & names


def test_a_key_says_what_it_holds_and_takes_the_place_of_what_was_typed(folders: Folders) -> None:
    (offer,) = [each for each in offered(folders, "questions:\n  - st¦") if each.text.startswith("stem")]
    assert offer.text == "stem: "
    assert offer.explained.startswith("What is asked")
    assert offer.where == Stretch(Place(1, 4), Place(1, 6))
    assert {each.text for each in offered(folders, "¦")} >= {"questions:", "tags:", "title: "}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("questions:\n  - difficulty: ¦", ["easy", "medium", "hard"]),
        ("questions:\n  - select: m¦", ["many"]),
        ("questions:\n  - shuffle: ¦", ['"no"']),
        ("questions:\n  - options:\n      - correct: ¦", ["true", "false"]),
        ("source: ¦", ["second.md"]),
        ("questions:\n  - stem: ¦", []),
        ("tags: [¦", ["momentum", "deep-learning", "search"]),
        ("tags: [search, mo¦", ["momentum", "deep-learning", "search"]),
        ("questions:\n  - tags: [¦]", ["momentum", "deep-learning", "search"]),
        ("questions:\n  - id: a\n    tags:\n      - mo¦", ["momentum", "deep-learning", "search"]),
        ("questions:\n  - stem: See [x](¦", ["#aaaaa2", "#bbbbb2", "second.md"]),
        ("questions:\n  - stem: See [x](second.md#¦", ["second.md#ccccc2"]),
        ("questions:\n  - stem: |\n      See [x](#a¦) and", ["#aaaaa2", "#bbbbb2"]),
    ],
)
def test_values_are_offered_where_they_are_known(folders: Folders, text: str, expected: list[str]) -> None:
    assert [each.text for each in offered(folders, text)] == expected


def test_an_address_says_what_the_question_asks(folders: Folders) -> None:
    text = "questions:\n  - stem: 🙂 See [x](#a¦"
    (offer, *_) = offered(folders, text)
    assert offer.about == "🙂 What is 1/2 x²?"
    assert offer.where == Stretch(Place(1, 21), Place(1, 23))  # 20 characters, of which the emoji takes two units
