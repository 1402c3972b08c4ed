from __future__ import annotations

from generator.importing.collating.guided import guided
from generator.importing.drafts import Mark, OptionDraft, Passage, QuestionDraft
from tests.importing.text import lines

PAGE = lines("""\
1/1 points

What is lava, and where does
it come from?

◉ Molten rock

Correct
It is hot.

○ Mud and clay
""")
QUESTION = QuestionDraft(
    "1",
    (Passage((PAGE[2], PAGE[3])),),
    (
        OptionDraft((Passage((PAGE[5],)),), mark=Mark.RIGHT, feedback=(PAGE[8],)),
        OptionDraft((Passage((PAGE[10],)),)),
    ),
)


def read(text: str) -> QuestionDraft | None:
    (found,) = guided((QUESTION,), lines(text))
    return found


def test_a_reading_is_cut_as_the_other_shows() -> None:
    found = read(
        "points\nWhat is lovo, and where does\nit come from?\nMolten rack\n\nCorrect\nIt is hot.\nMud and clay\n"
    )
    assert found
    assert found.stem_text == "What is lovo, and where does it come from?"
    assert [option.text for option in found.options] == ["Molten rack", "Mud and clay"]
    assert [option.mark for option in found.options] == [Mark.RIGHT, Mark.NONE]
    assert [line.text for line in found.options[0].feedback] == ["It is hot."]
    assert [line.text for line in found.evidence] == ["points"]
    assert found.doubts == ()


def test_labels_and_circles_are_the_readings_own() -> None:
    found = read("What is lava, and where does\nit come from?\n○ Molten rock\n◉ Mud and clay\n\nCorrect\n")
    assert found
    assert [(option.picked, option.mark) for option in found.options] == [(False, Mark.NONE), (True, Mark.RIGHT)]
    assert found.options[1].text == "Mud and clay"


def test_a_line_that_the_other_reading_lost_stays_where_it_stands() -> None:
    found = read("What is lava, and where does\nso much of this red stuff\nit come from?\nMolten rock\nMud and clay")
    assert found
    assert "red stuff" in found.stem_text


def test_the_first_line_of_a_stem_that_the_other_reading_lost_is_found() -> None:
    found = read("Think of a volcano.\nWhat is lava, and where does\nit come from?\nMolten rock\nMud and clay")
    assert found
    assert found.stem_text.startswith("Think of a volcano.")


def test_a_line_by_itself_may_be_an_option_that_the_other_reading_lost() -> None:
    found = read("What is lava, and where does\nit come from?\n\nHot air\n\nMolten rock\n\nMud and clay")
    assert found
    assert [doubt.note for doubt in found.doubts] == ["only one reading has “Hot air” here"]
    assert "Hot air" in [line.text for line in found.evidence]


def test_what_stands_below_belongs_to_nobody() -> None:
    found = read("What is lava, and where does\nit come from?\nMolten rock\nMud and clay\n\n2. What is ash?\n\nDust")
    assert found
    assert "ash" not in " ".join(line.text for line in found.lines)
    assert found.doubts == ()


def test_a_line_below_that_opens_no_question_may_be_an_option_that_the_other_reading_lost() -> None:
    found = read("What is lava, and where does\nit come from?\nMolten rock\nMud and clay\n\nDust and ash")
    assert found
    assert [doubt.note for doubt in found.doubts] == ["only one reading has “Dust and ash” here"]


def test_lines_that_a_blank_line_parts_may_be_two_pieces() -> None:
    found = read("What is lava, and where does\n\nit come from?\nMolten rock\nMud and clay")
    assert found
    assert ["parted" in doubt.note for doubt in found.doubts] == [True]


def test_a_reading_that_does_not_hold_the_question_gives_none() -> None:
    assert read("What is ash?\nDust\nSmoke") is None
    assert read("What is lava, and where does\nit come from?") is None


def test_a_circle_in_front_of_a_line_may_begin_an_option_that_the_other_reading_joined() -> None:
    page = lines("What is lava?\nMolten rock from far\nbelow the sea and land\nMud")
    joined = QuestionDraft(
        "1", (Passage(page[:1]),), (OptionDraft((Passage(page[1:3]),)), OptionDraft((Passage(page[3:]),)))
    )
    (found,) = guided((joined,), lines("What is lava?\n© Molten rock from far\n© below the sea and land\n© Mud"))
    assert found
    assert [[line.text for line in doubt.lines] for doubt in found.doubts] == [["© below the sea and land"]]
    (whole,) = guided((joined,), lines("What is lava?\n© Molten rock from far\nbelow the sea and land\n© Mud"))
    assert whole
    assert not whole.doubts
