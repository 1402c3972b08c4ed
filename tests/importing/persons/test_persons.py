from __future__ import annotations

import pytest

from generator.importing.persons.persons import Field, addresses, field, is_name, is_number, leaves, posted


@pytest.mark.parametrize(
    "text", ["Ann Stone", "**Ann B. Stone**", "Eva María de la Roca", "Stone, Ann", "Jean-Luc d’Arc"]
)
def test_a_name_has_words_with_capital_letters(text: str) -> None:
    assert is_name(text) is (text != "Jean-Luc d’Arc")


@pytest.mark.parametrize("text", ["", "Ann", "lava and ash", "Ann asks", "Which Rock?", "Room 12", "A" * 500 + " B"])
def test_what_reads_otherwise_is_no_name(text: str) -> None:
    assert not is_name(text)


@pytest.mark.parametrize(
    ("text", "wanted"), [("1234567", True), ("S-123456", True), ("12", False), ("12 rocks", False)]
)
def test_the_number_of_a_student_has_some_digits(text: str, wanted: bool) -> None:  # noqa: FBT001
    assert is_number(text) is wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("write to ann.stone@rocks.edu, please", ["ann.stone@rocks.edu"]),
        ("<a@b.co> (c+d@e.co.uk)", ["<a@b.co>", "(c+d@e.co.uk)"]),
        ("ann@example.com and eva@mail.example", []),
        ("a @ b, x@y, f(x)@g", []),
        ("import @decorator", []),
    ],
)
def test_addresses_are_found_but_those_of_nobody(text: str, wanted: list[str]) -> None:
    assert [match[0] for match in addresses(text)] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Signed in as Ann Stone", Field("Ann Stone", sure=True)),
        ("You are logged in as Ann Stone (Log out)", Field("Ann Stone", sure=True)),
        ("**Student ID:** 12345", Field("12345", sure=True)),
        ("Name: Ann Stone", Field("Ann Stone", sure=False)),
        ("E-mail", Field("", sure=False)),
        ("Angemeldet als Eva Stein", Field("Eva Stein", sure=True)),
        ("Número de estudiante: 12345", Field("12345", sure=True)),
        ("Nom : Eva Roche", Field("Eva Roche", sure=False)),
        ("Name: Ann Stone        Date: 3 May", Field("Ann Stone", sure=False)),
        ("Student: Ann Stone Class: 8b Date: 3 May", Field("Ann Stone", sure=False)),
        ("Class 8b | Name: Ann Stone | Score: 7", Field("Ann Stone", sure=False)),
        ("Name: ________   Date: ________", Field("", sure=False)),
        ("The name: Ann", None),
        ("Named: Ann", None),
        ("Name: " + "x" * 500, None),
    ],
)
def test_labels_name_somebody(text: str, wanted: Field | None) -> None:
    assert field(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"), [("Ann Stone ▾ Log out", "Ann Stone"), ("Log out", ""), ("A catalogue out of print", None)]
)
def test_who_can_log_out_is_logged_in(text: str, wanted: str | None) -> None:
    assert leaves(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("by kiwi77 at Feb. 3, 2023, 4:12 p.m.", "kiwi77"),
        ("Posted by Ann Stone on 3 May 2021 at 16:12", "Ann Stone"),
        ("von fels_9 am 3.5.2021, 16:12", "fels_9"),
        ("by train at 10:30", None),
        ("by Euler on 5 May 1736", None),
        ("The lava was measured by Ann at 10:30 on 3 May 2021", None),
    ],
)
def test_who_wrote_on_a_forum_is_named_beside_a_date_with_a_time(text: str, wanted: str | None) -> None:
    assert posted(text) == wanted
