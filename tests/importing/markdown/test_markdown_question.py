from __future__ import annotations

import pytest

from generator.importing.pipeline import import_text

ITEM = """1.  What is lava?

    - [x] Rock
    - [ ] Mud

{}

2.  What is ash?

    - [ ] Snow
    - [x] Glass
"""
PAGE = """### 1. What is lava?

- [x] Rock
- [ ] Mud

{}

### 2. What is ash?

- [ ] Snow
- [x] Glass
"""
CODE = "It melts:\n\n```\nmelt(rock)\n```\n"


@pytest.mark.parametrize(
    ("page", "text", "explanation"),
    [
        (ITEM, "    It is _molten_ rock.", "It is _molten_ rock.\n"),
        (ITEM, "    It melts:\n\n        melt(rock)", CODE),
        (PAGE, "It is _molten_ rock.", "It is _molten_ rock.\n"),
        (PAGE, "It melts:\n\n    melt(rock)", CODE),
        (PAGE, "It melts:\n\n\tmelt(rock)", CODE),
    ],
    ids=["in the item", "code in the item", "on the page", "code on the page", "a tab"],
)
def test_what_is_indented_with_the_options_is_no_code(page: str, text: str, explanation: str) -> None:
    quiz = import_text("quiz.md", page.format(text).encode()).quiz
    assert quiz
    assert [question.stem for question in quiz.questions] == ["What is lava?", "What is ash?"]
    assert quiz.questions[0].explanation.rstrip("\n") == explanation.rstrip("\n")


SNIPPETS = """### 1. What prints 2?

- [ ] A

```
print(1)
```

- [{}] {}
- [ ] None of them
- [{}] {}

```
print(2)
```

### 2. What is ash?

- [ ] Snow
- [x] Glass
"""


@pytest.mark.parametrize("name", ["D", ".", "&shy;"])
def test_code_below_a_letter_or_a_sign_is_the_option_where_others_are_code(name: str) -> None:
    quiz = import_text("quiz.md", SNIPPETS.format(" ", "B `print(3)`", "x", name).encode()).quiz
    assert quiz
    question = quiz.questions[0]
    assert [option.text for option in question.options if option.correct] == [f"{name}\n\n```\nprint(2)\n```"]
    assert not question.explanation
    assert not question.review


def test_code_behind_an_option_with_a_text_is_in_doubt_where_code_is_an_option() -> None:
    quiz = import_text("quiz.md", SNIPPETS.format(" ", "`print(3)`", "x", "Two").encode()).quiz
    assert quiz
    assert [note.code for note in quiz.questions[0].review] == ["boundary-unclear"]


def test_code_behind_letters_alone_explains_the_answer() -> None:
    page = PAGE.replace("Rock", "A").replace("Mud", "B").format("```\nmelt(rock)\n```")
    quiz = import_text("quiz.md", page.encode()).quiz
    assert quiz
    assert quiz.questions[0].explanation.strip() == "```\nmelt(rock)\n```"
    assert not quiz.questions[0].review


def _page(*stems: str) -> bytes:
    return "".join(f"{stem}\n\n- [ ] Mud\n- [x] Rock\n\n" for stem in stems).encode()


HEADED = [f"#### Q{n}. What is stone {n}?" for n in (1, 2, 3)]


def test_a_number_at_the_margin_among_headings_may_be_a_line_of_the_question_above() -> None:
    quiz = import_text("quiz.md", _page(*HEADED, "2. Double-click at its edge.")).quiz
    assert quiz
    notes = [[note.code for note in question.review] for question in quiz.questions]
    assert notes == [[], [], ["boundary-unclear"], ["boundary-unclear"]]


@pytest.mark.parametrize(
    "stems", [[*HEADED, "4. What is stone 4?"], [f"{n}. What is stone {n}?" for n in (1, 2, 3, 7)]]
)
def test_a_number_that_goes_on_the_count_or_is_like_all_others_is_sure(stems: list[str]) -> None:
    quiz = import_text("quiz.md", _page(*stems)).quiz
    assert quiz
    assert not any(question.review for question in quiz.questions)


@pytest.mark.parametrize(
    ("option", "codes"),
    [
        ("- [ ] Mud ### 2 What is snow?", ["boundary-unclear"]),
        ("- [ ] Mud in `a ## b`", []),
        ("- [ ] Mud\nSnow", ["options-unclear"]),
        ("- [ ] Mud\n  with some snow", []),
        ("- [ ] Mud that came down the mountain with the rain and\nbrought snow", []),
    ],
    ids=["a heading", "code", "no box", "indented", "wrapped"],
)
def test_a_line_below_an_option_that_had_room_for_it_may_be_another(option: str, codes: list[str]) -> None:
    page = PAGE.format("").replace("- [ ] Mud", option)
    quiz = import_text("quiz.md", page.encode()).quiz
    assert quiz
    assert [[note.code for note in question.review] for question in quiz.questions] == [codes, []]


def test_a_box_that_is_cut_in_two_may_be_an_option() -> None:
    quiz = import_text("quiz.md", PAGE.format("").replace("- [x] Rock", "- [\n] Ash\n- [x] Rock").encode()).quiz
    assert quiz
    assert [[note.code for note in question.review] for question in quiz.questions] == [["options-unclear"], []]
