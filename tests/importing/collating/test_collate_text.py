from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.collating.collate_text import Collated, collate_text, only_once
from generator.importing.collating.read_text import Text
from generator.importing.collating.vocabulary import vocabulary
from generator.importing.drafts import Lines, Passage
from tests.importing.text import lines

DOCUMENT = "Where does the lava of a volcano come from, and which rocks are made of it when it cools?\nbasalt\ngranite"
WORDS = vocabulary(lines(DOCUMENT))


def text(*paragraphs: str, number: str = "", beside: Lines = (), bullet: bool = False) -> Text:
    """A text of one reading; its lines are numbered through."""
    passages, at = [], 1
    for paragraph in paragraphs:
        found = tuple(replace(line, span=replace(line.span, line=at + n)) for n, line in enumerate(lines(paragraph)))
        passages.append(Passage(found, bullet=bullet))
        at += len(found) + 1
    return Text(tuple(passages), WORDS, number, beside)


def said(found: Collated) -> list[list[str]]:
    return [[line.text.strip() for line in passage.lines] for passage in found.passages]


def notes(found: Collated) -> list[str]:
    return [doubt.note for doubt in found.doubts]


def test_readings_that_agree_are_sure() -> None:
    found = collate_text(text("Where does lava\ncome from?"), text("Where does lava\ncomefrom?"))
    assert (said(found), notes(found), found.agreed) == ([["Where does lava", "come from?"]], [], True)
    assert [line.text for line in found.spare] == ["Where does lava", "comefrom?"]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("where does lava come from?", "Where does lava come from?", "Where does lava come from?"),
        ("Where does the lavo come from", "Where does the lava come from", "Where does the lava come from"),
        ("‘Basalt is a rock", "Basalt is a rock", "Basalt is a rock"),
        ("basalt", "basalt is a rock", "basalt is a rock"),
    ],
)
def test_the_better_reading_mends_the_other(first: str, second: str, whole: str) -> None:
    found = collate_text(text(first), text(second))
    assert (said(found), notes(found)) == ([[whole]], [])
    (line,) = found.passages[0].lines
    assert line.edits == ("second_reading",)


def test_what_nothing_decides_is_noted_with_both() -> None:
    found = collate_text(text("98 % of the rocks"), text("8 % of the rocks"))
    assert notes(found) == ["one reading has “98”, another “8”"]
    assert said(found) == [["98 % of the rocks"]]
    assert len(found.doubts[0].lines) == 2


def test_a_line_that_one_reading_lost_comes_from_the_other_with_its_place() -> None:
    mine = text("Where does the lava of a volcano come\nof it when it cools?")
    theirs = text("Where does the lava of a volcano come\nfrom, and which rocks are made\nof it when it cools?")
    found = collate_text(mine, theirs)
    assert said(found) == said(collate_text(theirs, mine)) == [[line.text for line in theirs.lines]]
    assert found.passages[0].lines[1].edits == ()
    assert notes(found) == []


def test_a_paragraph_that_one_reading_lost_is_a_paragraph() -> None:
    whole = text("Where does the lava come from?", "It is made of rocks.", "Which rocks are made of it?")
    found = collate_text(text("Where does the lava come from?", "Which rocks are made of it?"), whole)
    assert said(found) == [
        ["Where does the lava come from?"],
        ["It is made of rocks."],
        ["Which rocks are made of it?"],
    ]


def test_a_line_more_at_the_end_may_be_another_piece_of_the_page() -> None:
    found = collate_text(text("Which rocks are made of it?"), text("Which rocks are made of it?\nbasalt"))
    assert notes(found) == ["only one reading has “basalt”"]


def test_a_number_that_one_reading_has_alone_is_noted() -> None:
    found = collate_text(text("The volcano is a rock"), text("The volcano is 120 m a rock"))
    assert notes(found) == ["only one reading has “120 m”"]


@pytest.mark.parametrize("crumb", ["1 0. ", "b ", "10.  "])
def test_the_number_of_the_question_is_no_part_of_its_stem(crumb: str) -> None:
    found = collate_text(text("Which rocks are made?", number="10"), text(f"{crumb}Which rocks are made?"))
    assert (said(found), notes(found)) == ([["Which rocks are made?"]], [])


def test_a_score_between_two_lines_is_no_part_of_a_text() -> None:
    found = collate_text(text("Which rocks\nare made?"), text("Which rocks\npoints\nare made?"))
    assert (said(found), notes(found)) == ([["Which rocks", "are made?"]], [])


def test_a_misread_label_is_no_part_of_an_option() -> None:
    label = lines("Un-selected is correct")
    found = collate_text(text("basalt", beside=label), text("basalt\nn-selected is corect"))
    assert (said(found), notes(found)) == ([["basalt"]], [])


def test_text_that_both_have_elsewhere_is_the_overlap_of_two_pages() -> None:
    whole = "Where does the lava come from?\nIt is made of rocks"
    found = collate_text(text(whole), text(f"{whole}\nWhere does the lava come from?"))
    assert (said(found), notes(found)) == ([whole.split("\n")], [])


def test_a_bullet_of_one_reading_is_none_of_the_text() -> None:
    found = collate_text(text("basalt is a rock", bullet=True), text("e basalt is a rock"))
    assert (said(found), notes(found)) == ([["basalt is a rock"]], [])


def test_the_reading_whose_formulas_are_whole_is_kept() -> None:
    found = collate_text(text("$x^{2$ is a rock"), text("$x^{2}$ is a rock"))
    assert (said(found), notes(found)) == ([["$x^{2}$ is a rock"]], [])


def test_a_text_that_only_one_reading_has_is_taken() -> None:
    assert said(collate_text(text(), text("basalt"))) == [["basalt"]]
    assert said(collate_text(text("basalt"), text())) == [["basalt"]]


def test_words_are_sure_without_a_second_reading_and_numbers_are_not() -> None:
    assert only_once(text("the lava of a volcano"), WORDS) == ()
    assert [doubt.code for doubt in only_once(text("120 m"), WORDS)] == ["readings-differ"]


def test_many_differences_are_one_note() -> None:
    found = collate_text(text("1 of 2 and 3 of 4 and 5 of 6"), text("7 of 8 and 9 of 3 and 2 of 1"))
    (note,) = notes(found)
    assert note.startswith("the readings differ in 6 places: one reading has “1”, another “7”")


LIST = ("1. basalt is a rock", "2. granite is a rock", "3. tuff is a rock")


@pytest.mark.parametrize("second", [("Ai", "2.", "3."), ("1.", "PL:", "3."), ("1.", "2.", "cf"), ("Ai", "PL:", "cf")])
def test_the_number_of_a_list_is_the_one_that_counts_on(second: tuple[str, ...]) -> None:
    misread = "\n".join(f"{number}{line[2:]}" for number, line in zip(second, LIST, strict=True))
    for pair in ((text("\n".join(LIST)), text(misread)), (text(misread), text("\n".join(LIST)))):
        found = collate_text(*pair)
        assert (said(found), notes(found)) == ([list(LIST)], [])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("1. basalt", "4. granite", "3. tuff"), ("1. basalt", "A. granite", "3. tuff")),
        (LIST, ("1. basalt is a rock", "7. granite is a rock", "3. tuff is a rock")),
        (LIST[:2], ("1. basalt is a rock", "A. granite is a rock")),
    ],
    ids=["it does not count on", "both are numbers", "two may do so by chance"],
)
def test_a_number_that_its_neighbours_do_not_bear_out_is_noted(first: tuple[str, ...], second: tuple[str, ...]) -> None:
    assert notes(collate_text(text("\n".join(first)), text("\n".join(second))))


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("the lava of a volc", "the lava of a volcano", ["the lava of a volcano"]),
        ("the lava of a", "the lava of again", ["the lava of again"]),
        ("rocks are mad\nof lava", "rocks are made of it\nof lava", ["rocks are made of it", "of lava"]),
    ],
)
def test_a_line_that_breaks_off_is_mended_by_the_one_that_goes_on(first: str, second: str, whole: list[str]) -> None:
    for readings in ((first, second), (second, first)):
        found = collate_text(*map(text, readings))
        assert (said(found), notes(found)) == ([whole], [])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("the lava has 1", "the lava has 15"),
        ("the lav", "the lavender qzx xqz zzq"),
        ("the las of it", "the lasso of it"),
    ],
)
def test_numbers_unknown_words_and_the_middle_of_a_line_stay_in_doubt(first: str, second: str) -> None:
    assert notes(collate_text(text(first), text(second)))


def test_an_option_is_spelled_as_the_other_options_are() -> None:
    others = ("x = mat.fold(2)", "x = mat.fold(3)")
    for first, second in (("x = mat.fold(1)", "x - mat.to1d(1)"), ("x = mar.fold(1)", "x = mat.fold(1)")):
        for mine, theirs in ((first, second), (second, first)):
            found = collate_text(replace(text(mine), others=others), replace(text(theirs), others=others))
            assert (said(found), notes(found)) == ([["x = mat.fold(1)"]], [])


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("x = mat.fold(1)", "x = mat.fold(7)"),
        ("x + mat.fold(1)", "x = mat.fold(1)"),
        ("x = mats.fold(1)", "x = mat.fold(1)"),
        ("x = img.fold(1)", "x = mat.fold(1)"),
    ],
)
def test_what_tells_options_apart_is_not_decided_by_the_others(first: str, second: str) -> None:
    others = ("x = mat.fold(2)", "x = mat.fold(3)")
    assert notes(collate_text(replace(text(first), others=others), replace(text(second), others=others)))


def test_a_line_that_the_other_reading_has_elsewhere_may_be_no_part_of_this_text() -> None:
    moved = "Lava is what comes out of it."
    rows = vocabulary(lines(f"{DOCUMENT}\n{moved}"))
    longer = text(f"Where does lava\n{moved}\ncome from?")
    elsewhere, lost = (replace(text("Where does lava\ncome from?"), words=words) for words in (rows, WORDS))
    assert notes(collate_text(elsewhere, longer)) == [f"only one reading has “{moved}”"]
    assert notes(collate_text(lost, replace(longer, words=rows))) == []
