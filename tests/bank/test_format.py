from __future__ import annotations

from bisect import bisect
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bank.folders import Folders
from generator.bank.format import format_bank, format_text
from generator.bank.places import Places
from generator.bank.read import QuizFile, read_quiz
from generator.bank.rewrite import with_plain_breaks
from generator.bank.schema import FIRST_LINE
from generator.bank.yaml_node import Mapping, Sequence
from generator.bank.yaml_write import dump
from generator.model.question import Quiz
from tests.bank.handwritten import handwritten
from tests.bank.quizzes import quizzes, versions

UNTIDY = """\
# by hand
title:   Tuning # short

questions:
- stem: 'One?'   # why
  options:
  - {text: Yes,   correct: true}
  # the wrong one
  -   text:  +1

-   number: 3
    id: aaaaa2
    stem: >-
        folded
        text
"""
TIDY = f"""\
{FIRST_LINE}
# by hand
title: Tuning  # short
questions:
  - id: ID
    stem: |  # why
      One?
    options:
      - text: "Yes"
        correct: true
      # the wrong one
      - text: "+1"

  - id: aaaaa2
    number: 3
    stem: |
      folded text
"""


def formatted(text: str, taken: tuple[str, ...] = ()) -> str:
    new, findings = format_text("tuning.yml", text, taken)
    assert new is not None, findings
    return new


def given_id(text: str) -> str:
    file, _ = read_quiz("tuning.yml", text.encode())
    assert file is not None
    return file.quiz.questions[0].id


def test_a_file_gets_one_indentation_and_its_ids_and_keeps_the_rest() -> None:
    text = formatted(UNTIDY)
    assert text.replace(given_id(text), "ID") == TIDY


def test_formatting_twice_changes_nothing() -> None:
    assert formatted(formatted(UNTIDY)) == formatted(UNTIDY)


@given(quizzes.filter(lambda quiz: all(question.id for question in quiz.questions)))
def test_a_new_file_is_formatted(quiz: Quiz) -> None:
    assert formatted(dump(quiz)) == dump(quiz)


def test_a_given_id_is_not_in_use() -> None:
    first = given_id(formatted(UNTIDY))
    assert given_id(formatted(UNTIDY)) == first
    assert given_id(formatted(UNTIDY, (first,))) != first


def test_an_empty_id_is_filled() -> None:
    text = "title: T\nquestions:\n  - stem: s\n    id:\n  - id: ''\n    stem: s\n"
    file, _ = read_quiz("t.yml", formatted(text).encode())
    assert file is not None
    assert len({question.id for question in file.quiz.questions} - {""}) == 2


@pytest.mark.parametrize(
    "head",
    [
        "",
        "\n",
        f"{FIRST_LINE}\n",
        f"# a\n{FIRST_LINE}\n",
        "# yaml-language-server: $schema=old.json\n",
        "---\n",
        "# a\n\n---\n",
    ],
)
def test_the_first_line_names_the_schema_once(head: str) -> None:
    text = formatted(f"{head}title: T\nquestions: []\n")
    assert text.startswith(f"{FIRST_LINE}\n")
    assert text.count("$schema") == 1


def test_line_breaks_are_those_of_the_repository() -> None:
    assert formatted("title: T\r\nquestions: []") == f"{FIRST_LINE}\ntitle: T\nquestions: []\n"


def test_a_file_that_breaks_the_format_is_left_alone() -> None:
    text, findings = format_text("t.yml", "title: T\nquestion: []\n", ())
    assert text is None
    assert "unknown-key" in {finding.code for finding in findings}


def test_all_files_of_a_bank_are_formatted_but_for_broken_ones(tmp_path: Path) -> None:
    folders = Folders(tmp_path)
    folders.quizzes.mkdir()
    good, broken, done = (folders.quizzes / name for name in ("a.yml", "b.yml", "c.yml"))
    good.write_text(UNTIDY)
    broken.write_bytes(b"title: [\n")
    done.write_text(formatted(UNTIDY))

    dry = format_bank(folders, check=True)
    assert [(result.path, result.changed, bool(result.findings)) for result in dry] == [
        (good, True, False),
        (broken, False, True),
        (done, False, False),
    ]
    assert good.read_text() == UNTIDY

    assert format_bank(folders, check=False) == dry
    assert broken.read_bytes() == b"title: [\n"
    assert given_id(good.read_text()) != given_id(done.read_text())
    assert not any(result.changed for result in format_bank(folders, check=True))


# Comments


@pytest.mark.parametrize(
    ("item", "with_id"),
    [
        ("  -\n    stem: s\n", "  - id: ID\n    stem: |\n      s\n"),
        ("  - # new\n    stem: s\n", "  - id: ID  # new\n    stem: |\n      s\n"),
        ("  -\n    # new\n\n    stem: s # asked\n", "  - id: ID\n    # new\n    stem: |  # asked\n      s\n"),
        ("  - stem: s # asked\n    # more\n", "  - id: ID\n    stem: |  # asked\n      s\n    # more\n"),
        ("  - id: # none yet\n    stem: s\n", "  - id: ID  # none yet\n    stem: |\n      s\n"),
        ("  - {stem: s} # asked\n", "  - id: ID\n    stem: |  # asked\n      s\n"),
        (
            "  - {stem: s, # asked\n     number: 3} # b\n",
            "  - id: ID\n    number: 3  # b\n    stem: |  # asked\n      s\n",
        ),
    ],
)
def test_comments_stay_when_a_new_question_gets_its_id(item: str, with_id: str) -> None:
    head, tail = "# a\nquestions: # b\n  # c\n", "\n  # d\n  - id: bbbbb2 # e\n    stem: s # f\ntitle: T # g\n"
    text = formatted(f"{head}{item}{tail}")
    styled = "\n  # d\n  - id: bbbbb2  # e\n    stem: |  # f\n      s\n"
    assert text.replace(given_id(text), "ID") == (
        f"{FIRST_LINE}\ntitle: T  # g\n# a\nquestions:  # b\n  # c\n{with_id}{styled}"
    )


QUESTION = """\
title: T
questions:
  - id: aaaaa2
{}
    stem: |
      Which?
    options:
      - text: A
        correct: true
{}
      - text: B
{}
    hints:
      - |{}
        One

        two
      - Three
{}
    explanation: |
      So.
{}

  - id: bbbbb2
    stem: |
      What?
"""


def test_comments_keep_their_places_in_a_file_of_the_style() -> None:
    text = f"{FIRST_LINE}\n" + QUESTION.format(
        "    # above the stem",
        "      # above B",
        "        # below B",
        "  # behind",
        "      # the last hint",
        "    # done",
    )
    assert formatted(text) == text


def test_a_comment_goes_where_its_neighbour_goes() -> None:
    text = formatted(
        "questions:\n  - stem: Which?\n    # why it is so\n    explanation: So.  # short\n    id: aaaaa2\n"
        "    # what to choose from\n    options: [{text: A}, {text: B, correct: true}]  # two\ntitle: T\n"
    )
    assert text == (
        f"{FIRST_LINE}\ntitle: T\nquestions:\n  - id: aaaaa2\n    stem: |\n      Which?\n    # what to choose from\n"
        "    options:\n      - text: A\n      - text: B\n        correct: true  # two\n    # why it is so\n"
        "    explanation: |  # short\n      So.\n"
    )


def test_two_comments_behind_what_becomes_one_line_are_both_kept() -> None:
    text = formatted("title: T\nquestions:\n  - # one\n    id: aaaaa2 # two\n    stem: s\n")
    assert "  # two\n  - id: aaaaa2  # one\n" in text
    assert formatted(text) == text


def test_a_comment_deeper_than_the_dash_of_its_question_stays_within_it() -> None:
    text = formatted("title: T\nquestions:\n  - id: aaaaa2\n    stem: s\n   # one\n\n  - id: bbbbb2\n    stem: t\n")
    assert "      s\n    # one\n\n  - id: bbbbb2\n" in text
    assert formatted(text) == text


def test_files_that_say_the_same_look_the_same() -> None:
    one = "title: T\nquestions:\n- {id: aaaaa2, stem: 'Which?', answers: [a, 'b'], tags: [x]}\n"
    other = (
        'questions:\n\n  - tags:\n      - x\n    answers:\n      - "a"\n      - b\n'
        "    stem: >-\n      Which?\n    id: 'aaaaa2'\ntitle: \"T\"\n"
    )
    assert formatted(one) == formatted(other)


def test_comments_below_one_that_left_a_part_of_the_file_left_it_as_well() -> None:
    text = formatted("questions: []\ntitle: T\nreview:\n  - code: x\n    note: Why\n# one\n  # two\n")
    assert text.endswith("    note: Why\n# one\n# two\nquestions: []\n")
    assert formatted(text) == text


def test_a_comment_below_a_text_in_a_list_does_not_become_part_of_it() -> None:
    text = formatted(
        'title: T\nquestions:\n  - id: aaaaa2\n    hints:\n      - "One\\ntwo"\n          # one\n    stem: s\n'
    )
    assert "        two\n       # one\n" in text
    assert formatted(text) == text


def test_comments_between_brackets_stay_with_their_question() -> None:
    text = formatted(
        "title: T\nquestions: [\n  {id: aaaaa2,\n      # one\n   stem: s\n# two\n  },\n"
        "      # three\n  {id: bbbbb2, stem: t}]\n"
    )
    assert text.endswith(
        "  - id: aaaaa2\n    # one\n    stem: |\n      s\n    # two\n\n"
        "  # three\n  - id: bbbbb2\n    stem: |\n      t\n"
    )
    assert formatted(text) == text


@given(handwritten(st.one_of(versions(), quizzes)))
def test_comments_are_kept_with_their_questions_and_formatting_again_moves_none(text: str) -> None:
    before, _ = read_quiz("q.yml", with_plain_breaks(text).encode())
    if before is None:  # a comment in the lines of a text would be part of it, or break it
        return
    new = formatted(text)
    after, _ = read_quiz("q.yml", new.encode())
    assert after is not None
    assert questions_of_comments(before) == questions_of_comments(after)
    assert formatted(new) == new


def questions_of_comments(file: QuizFile) -> dict[str, int | None]:
    """Return the question of each comment, None outside them all.

    Between two questions the column tells: one no deeper than the dashes speaks of the next, and so do those below it.
    In brackets, where columns mean nothing, those between two speak of the next. One on the line of a bracket
    that closes speaks of what the bracket held.
    """
    places = Places.of(file.positions.source.text, file.positions.root)
    listed = file.positions.node(("questions",))
    items = listed.items if isinstance(listed, Sequence) else ()
    starts = [item.start if (dash := places.dash(item)) is None else dash for item in items]
    ends = [places.line_end(places.end(item) - 1) for item in items]
    flow = listed is not None and places.flow(listed)
    keys = [key.start for key, _ in file.positions.root.entries] if isinstance(file.positions.root, Mapping) else []
    behind = next((key for key in keys if ends and key > ends[-1]), len(places.text))
    found: dict[str, int | None] = {}
    left = set[int]()
    for offset, note in places.comments:
        number = bisect(starts, offset) - 1
        if number < 0 and items and offset > places.text.rindex("questions", 0, starts[0]):
            number = 0
        elif number >= 0 and offset > ends[number]:
            alone = not places.text[places.line_start(offset) : offset].strip()
            if alone and (flow or places.column(offset) <= places.column(starts[number])):
                left.add(number)
            if (alone and number in left) or offset > behind:
                number = number + 1 if number + 1 < len(items) else -1
        if not note.startswith("# yaml-language-server:"):
            found[note.rstrip()] = number if number >= 0 else None
    return found
