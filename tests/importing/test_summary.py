from __future__ import annotations

import pytest

from generator.importing.summary import Row, row, table
from generator.model.question import Question, Quiz, ReviewNote

CUT = ReviewNote("stem-cut", "The stem breaks off.")
KEY = ReviewNote("key-missing", "No option is marked.")


def quiz(*reviews: tuple[ReviewNote, ...], review: tuple[ReviewNote, ...] = ()) -> Quiz:
    return Quiz("T", tuple(Question("", "What?", review=each) for each in reviews), review=review)


def test_a_row_counts_questions_and_each_code_once_a_question() -> None:
    assert row("lava.txt", quiz((), (CUT, CUT, KEY), (CUT,)), unplaced=4) == Row(
        "lava.txt", questions=3, ready=1, codes=(("stem-cut", 2), ("key-missing", 1)), unplaced=4
    )


def test_a_note_on_the_quiz_holds_all_of_it_back() -> None:
    assert row("lava.txt", quiz((), review=(CUT,))).held_back
    assert not row("lava.txt", quiz((CUT,))).held_back


def test_one_file_has_one_row_and_no_total() -> None:
    assert table([row("lava.txt", quiz((), (CUT, KEY)), 3)]) == (
        "          questions  ready  with notes  lines unplaced",
        "lava.txt          2      1           1               3",
        "    1 key-missing, 1 stem-cut",
    )


def test_several_files_end_with_their_total() -> None:
    rows = [row("lava.txt", quiz((), (CUT,)), 3), row("empty.txt", None), row("ash.txt", quiz((CUT,), review=(KEY,)))]
    assert table(rows) == (
        "           questions  ready  with notes  lines unplaced",
        "lava.txt           2      1           1               3",
        "    1 stem-cut",
        "empty.txt  nothing imported",
        "ash.txt            1      0           1               0",
        "    1 stem-cut",
        "    A note on the quiz as a whole holds all of it back.",
        "3 files            3      1           2               3",
        "    2 stem-cut",
    )


def test_no_file_has_no_table() -> None:
    assert table([]) == ()


@pytest.mark.parametrize("width", [70, 80, 120])
def test_no_line_is_wider_than_the_terminal(width: int) -> None:
    codes = tuple((f"doubt-number-{n}", n) for n in range(30))
    lines = table([Row(f"{'scans/' * 20}lava.txt", codes=codes), Row("ash.txt")], width)
    assert max(map(len, lines)) <= width
    assert all(f"{n} doubt-number-{n}" in "\n".join(lines) for n in range(30))
    assert lines[1].startswith("scans/")
    assert "lava.txt " in lines[1]


def test_columns_are_straight_under_names_in_wide_letters() -> None:
    _, wide, plain = table([Row("溶岩.txt"), Row("é.txt")])[:3]
    assert wide.index("0") + 2 == plain.index("0")


def test_a_name_cannot_steer_the_terminal() -> None:
    assert "\x1b" not in "".join(table([Row("\x1b[2Jlava.txt")]))
