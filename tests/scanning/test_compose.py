"""The text of a page is written from the places of its pieces."""

from __future__ import annotations

from generator.scanning.columns import columns
from generator.scanning.compose import compose
from generator.scanning.pieces import Box, Piece, Sign

_LETTER = 10


def piece(left: int, top: int, text: str, height: int = 20) -> Piece:
    return Piece(text, Box(left, top, left + _LETTER * len(text), top + height))


def written(*pieces: Piece, signs: tuple[Sign, ...] = (), labels: frozenset[Piece] = frozenset()) -> list[str]:
    return [line.text for line in compose(columns(pieces), signs, labels, 1)]


STEM = (
    piece(100, 100, "A stem that is as long as a line of the page"),
    piece(100, 124, "and that goes on in a second line as long as it"),
)


def test_lines_close_under_each_other_are_one_paragraph() -> None:
    assert written(*STEM, piece(100, 180, "Another paragraph of the very same page")) == [
        STEM[0].text,
        STEM[1].text,
        "",
        "Another paragraph of the very same page",
    ]


def test_a_number_that_hangs_before_the_stem_stands_in_front_of_it() -> None:
    assert written(piece(66, 98, "7.", 26), *STEM)[0] == "7. A stem that is as long as a line of the page"


def test_a_score_in_the_gutter_stands_above_the_number_of_its_question() -> None:
    gutter = (piece(10, 124, "1/1"), piece(5, 146, "points"))
    assert written(piece(66, 98, "7.", 26), *STEM, *gutter)[:2] == [
        "1/1 points",
        "7. A stem that is as long as a line of the page",
    ]


def test_what_else_stands_in_the_gutter_goes_before_the_row_beside_it() -> None:
    gutter = (piece(0, 102, "Quest 7"), piece(0, 126, "Right"))
    assert written(*STEM, *gutter) == ["Quest 7", "Right", STEM[0].text, STEM[1].text]


def test_the_gutter_of_a_question_is_one_cell_though_its_lines_stand_apart() -> None:
    gutter = (piece(0, 102, "Quest 7"), piece(0, 140, "Right"))
    below = piece(100, 180, "Choose as many as are true of all of these")
    assert written(*STEM, below, *gutter)[:3] == ["Quest 7", "Right", STEM[0].text]


def test_a_label_in_the_gutter_that_is_level_with_an_option_stands_at_that_option() -> None:
    tops = (200, 236)
    signs = tuple(Sign(Box(105, top, 127, top + 22), round=True, filled=False) for top in tops)
    options = (piece(140, 200, "An option"), piece(140, 236, "Another one"))
    gutter = (piece(0, 200, "Picked"), piece(0, 236, "Right"))
    assert written(*STEM, *options, *gutter, signs=signs)[-5:] == [
        "Picked",
        "○ An option",
        "",
        "Right",
        "○ Another one",
    ]


def test_options_in_one_row_are_a_line_each() -> None:
    signs = tuple(Sign(Box(left, 200, left + 22, 222), round=True, filled=left > 200) for left in (100, 400))
    options = (piece(130, 200, "An option"), piece(430, 200, "Another one"))
    assert written(*STEM, *options, signs=signs)[-2:] == ["○ An option", "◉ Another one"]


def test_a_tick_in_the_gutter_is_no_text() -> None:
    assert written(piece(20, 100, "L"), piece(66, 98, "7.", 26), *STEM)[0].startswith("7. A stem")


def test_letters_in_the_gutter_that_differ_are_those_of_options() -> None:
    lines = written(piece(20, 100, "A"), piece(20, 124, "B"), *STEM)
    assert any(line.startswith("A") and "stem" in line for line in lines)


def test_a_score_at_the_end_of_a_row_is_a_line_of_its_own() -> None:
    assert written(piece(100, 50, "A title"), piece(700, 52, "9/10 points (90%)"), *STEM)[:2] == [
        "9/10 points (90%)",
        "A title",
    ]


def test_cells_of_a_table_are_told_apart() -> None:
    assert "Colour | Weight" in written(*STEM, piece(100, 200, "Colour"), piece(300, 200, "Weight"))


def test_a_sign_stands_in_front_of_its_option_and_not_of_its_second_line() -> None:
    sign = Sign(Box(105, 200, 127, 222), round=True, filled=True)
    lines = written(*STEM, piece(140, 201, "An option that"), piece(140, 225, "is wrapped"), signs=(sign,))
    assert lines[-2:] == ["◉ An option that", "is wrapped"]


def test_numbered_code_is_fenced_and_keeps_its_indents() -> None:
    code = (
        *(piece(110, 200 + 20 * n, str(n + 1), 18) for n in range(3)),
        piece(150, 200, "for n in (1, 2):", 18),
        piece(190, 220, "total = total + n", 18),
        piece(150, 240, "print(total)", 18),
    )
    assert written(*STEM, *code)[-5:] == [
        "```",
        "1 for n in (1, 2):",
        "2     total = total + n",
        "3 print(total)",
        "```",
    ]


def test_a_list_of_plain_numbers_is_no_code() -> None:
    table = tuple(
        part for n in range(3) for part in (piece(110, 200 + 22 * n, str(n + 1)), piece(150, 200 + 22 * n, "apples"))
    )
    assert "```" not in written(*STEM, *table)


def test_labels_of_a_drawing_say_so_where_they_stand() -> None:
    label = piece(400, 300, "x1")
    lines = compose(columns((*STEM, label)), (), frozenset({label}), 1)
    assert [(line.text, line.place.figure) for line in lines if line.place][-1] == ("x1", True)


def test_a_line_is_as_sure_as_its_weakest_piece_and_tells_what_a_second_look_read() -> None:
    weak = Piece("98 %", Box(600, 100, 640, 120), 0.4, other="8 %")
    line = compose(columns((*STEM, weak)), (), frozenset(), 1)[0]
    assert line.place is not None
    assert (line.place.sure, line.place.other.endswith("8 %")) == (0.4, True)


def test_a_page_without_text_has_no_lines() -> None:
    assert written() == []


def test_a_square_is_no_number_of_a_line_of_code() -> None:
    options = (piece(100, 180, "3²"), piece(100, 204, "9²"))
    assert written(*STEM, *options)[-2:] == ["3²", "9²"]


def test_a_score_with_its_unit_is_cut_off_a_line_that_ends_close_to_it() -> None:
    stem = piece(100, 100, "4. A stem that is as long as a line of the page")
    score = piece(stem.box.right + 18, 100, "1 / 1 point")
    assert written(stem, score, STEM[1])[:3] == ["1 / 1 point", stem.text, STEM[1].text]
    amount = piece(stem.box.right + 18, 100, "1 / 1")
    assert written(stem, amount, STEM[1])[0] == f"{stem.text} 1 / 1"


def test_the_letters_of_a_table_stand_before_the_text_of_their_rows() -> None:
    letters = [piece(100, 100 + 40 * n, f"{letter})") for n, letter in enumerate("ABC")]
    cells = [piece(260, 100 + 40 * n, f"What stands in this cell is {n}") for n in range(3)]
    assert [line for line in written(*letters, *cells) if line] == [
        f"{letter}) What stands in this cell is {n}" for n, letter in enumerate("ABC")
    ]
