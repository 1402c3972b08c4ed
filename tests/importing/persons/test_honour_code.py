from __future__ import annotations

import pytest

from generator.importing.persons.honour_code import honour_code
from tests.importing.text import lines

AGREED = "I, **Ann B. Stone**, understand that submitting work that isn’t my own"


def found(text: str) -> list[str]:
    return [
        text.split("\n")[s.index][s.start : s.end]
        for s in sorted(honour_code(lines(text)).stretches, key=lambda s: s.index)
    ]


@pytest.mark.parametrize(
    "text",
    ["", "I, Robot is a book about what?", "Which students broke the honor code?", "I understand that lava is hot."],
)
def test_what_is_no_honour_code_is_none(text: str) -> None:
    assert not honour_code(lines(text)).stretches


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            f"{AGREED}\nmay result in permanent failure of this course or deactivation of my\nCourse account.",
            "Ann B. Stone",
        ),
        ("I understand that submitting work that isn't my own is a fault.", ""),
        ("Yo, Eva Roca, entiendo que presentar un trabajo que no es mío es una falta.", "Eva Roca"),
        (
            "Ich, Eva Stein, verstehe, dass das Einreichen von Arbeiten, die nicht von mir stammen, ein Verstoß ist.",
            "Eva Stein",
        ),
        ("Je, Eva Roche, comprends que la soumission d'un travail qui n'est pas le mien est une faute.", "Eva Roche"),
        ("我（石 安娜）了解提交不是我自己完成的作业 将永远不会\n通过此课程或导致我的 Coursera 帐号被关闭。", "石 安娜"),
    ],
    ids=["on three lines", "no name", "Spanish", "German", "French", "Chinese"],
)
def test_an_honour_code_is_found_with_the_name_in_it(text: str, name: str) -> None:
    code = honour_code(lines(f"A stem?\nAn option\n\n{text}\n\nSubmit"))
    assert found(f"A stem?\nAn option\n\n{text}\n\nSubmit") == text.split("\n")
    assert code.names == ({name} if name else set())
    assert code.last == 2 + len(text.split("\n"))


def test_its_heading_and_the_field_below_belong_to_it() -> None:
    text = f"An option\n\nHonor Code Agreement\n\n{AGREED}.\n\nLegal name\n\nAnn B. Stone\n\nSubmit"
    assert found(text) == ["Honor Code Agreement", f"{AGREED}.", "Legal name", "Ann B. Stone"]
