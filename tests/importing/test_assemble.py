from __future__ import annotations

import pytest

from generator.importing.assemble import assemble, split
from generator.importing.drafts import Mark, QuestionDraft
from generator.importing.items import items
from tests.importing.text import lines


def assembled(text: str, *, numbered: bool = True) -> QuestionDraft:
    return assemble(items(lines(text), 60), numbered=numbered)


def shown(draft: QuestionDraft) -> list[str]:
    """Return stem and options; + is labelled right, - wrong."""
    signs = {Mark.RIGHT: "+", Mark.WRONG: "-", Mark.NONE: ""}
    return [draft.stem_text, *(signs[option.mark] + option.text for option in draft.options)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("What is lava?\n\nRock\n\nCorrect\n\nMud", ["What is lava?", "+Rock", "Mud"]),
        ("What is lava?\n\nRock\n\nUn-selected is correct\n\nMud", ["What is lava?", "-Rock", "Mud"]),
        ("Lava is hot.\n\nWhat is it?\n\nRock\n\nCorrect\n\nMud", ["Lava is hot. What is it?", "+Rock", "Mud"]),
        ("What does it print?\n\n```\nx\n```\n\n3\n\nCorrect\n\n4", ["What does it print? ``` x ```", "+3", "4"]),
        ("Lava is\n\nRock\n\nCorrect\n\nMud", ["Lava is", "+Rock", "Mud"]),
        ("What is lava?\n\n@ Rock\n\nO Mud", ["What is lava?", "Rock", "Mud"]),
        ("Lava is hot\n\nIn what way\n\n@ Rock\n\nO Mud", ["Lava is hot", "In what way", "Rock", "Mud"]),
        ("What is lava?", ["What is lava?"]),
        ("What is lava?\n\nRock", ["What is lava?", "Rock"]),
    ],
)
def test_the_stem_ends_where_it_asks(text: str, wanted: list[str]) -> None:
    assert shown(assembled(text)) == wanted
    assert not assembled(text).doubts


def test_without_a_number_the_first_piece_may_be_an_option() -> None:
    assert shown(assembled("Rock\n\nMud\n\nCorrect", numbered=False)) == ["", "Rock", "+Mud"]
    assert shown(assembled("Why?\n\nMud\n\nCorrect", numbered=False)) == ["Why?", "+Mud"]


def test_feedback_belongs_to_the_option_above() -> None:
    draft = assembled("Why?\n\nRock\n\nCorrect\nIt is\nhot.\n\nMud\n\nIncorrect Too cold.")
    assert [" ".join(line.text for line in option.feedback) for option in draft.options] == ["It is hot.", "Too cold."]
    assert [option.mark for option in draft.options] == [Mark.RIGHT, Mark.WRONG]


@pytest.mark.parametrize(
    "text",
    [
        "Why?\n\nRock\n\nCorrect\n\nCorrect\n\nMud",
        "Why?\n\nRock\n\n\n\nCorrect\n\nMud",
        "Why?\n\n@\n\nCorrect\n\nMud",
        "Correct\n\nMud\n\nRock",
    ],
    ids=["two labels", "a label nearer to what follows", "an empty option", "a label above all"],
)
def test_a_label_that_may_not_be_the_options_is_in_doubt(text: str) -> None:
    assert {doubt.code for doubt in assembled(text).doubts} & {"option-lost", "label-alone"}


def test_a_label_in_the_middle_is_fine() -> None:
    assert not assembled("Why?\n\nRock\n\n\nCorrect\n\n\nMud").doubts
    assert not assembled("Why?\n\nRock\nCorrect\n\n\nMud").doubts


def test_a_word_on_the_question_as_a_whole_is_a_doubt_of_its_key() -> None:
    draft = assembled(
        "Why? Check all that apply.\n\nRock\n\nCorrect\n\nMud\n\nYou didn't select all the correct answers"
    )
    assert [doubt.code for doubt in draft.doubts] == ["key-unclear"]


def test_a_label_of_unselected_options_means_that_several_may_be_right() -> None:
    assert assembled("Why?\n\nRock\n\nCorrect\n\nMud\n\nUn-selected is correct").several
    assert not assembled("Why?\n\nRock\n\nCorrect\n\nMud").several


@pytest.mark.parametrize(
    ("missing", "stems"),
    [(0, ["Why?"]), (1, ["Why?", "How?"]), (2, ["Why?", "How?", "Who?"]), (5, ["Why?", "How?", "Who?"])],
)
def test_pieces_are_cut_where_a_stem_follows_an_answer(missing: int, stems: list[str]) -> None:
    text = "Why?\n\nRock\n\nCorrect\n\nHow?\n\nMud\n\nCorrect\n\nWho?\n\nAsh\n\nCorrect"
    parts = split(items(lines(text), 60), missing)
    assert [part[0].text for part in parts] == stems
    assert sum(map(len, parts)) == 9


def test_every_line_is_in_the_question() -> None:
    text = "Why?\n\n@ Rock\n\nCorrect Yes.\nReally\n\nO Mud\n\nCorrect\n\n```\nx\n```\n\nIncorrect"
    assert "".join(sorted("".join(line.source for line in assembled(text).lines))) == "".join(
        sorted(text.replace("\n", ""))
    )


@pytest.mark.parametrize(
    "options",
    [
        "○ A rock that was once so hot\nBoth are right\n◉ Mud\n\nCorrect",
        "Weight\n3 g\n\nCorrect\n\nWeight\n4 g",
    ],
    ids=["a circle shows where each begins", "small tables of the same first row"],
)
def test_an_option_of_several_lines_is_no_doubt_where_each_has_a_sign_of_its_beginning(options: str) -> None:
    assert not [d for d in assembled(f"What is lava?\n\n{options}").doubts if "room for more" in d.note]


def test_a_list_within_each_option_is_no_letter_of_the_options() -> None:
    draft = assembled("What is lava?\n\n(i) Rock. (ii) Mud.\n\nCorrect\n\n(i) Mud. (ii) Rock.")
    assert shown(draft)[1:] == ["+(i) Rock. (ii) Mud.", "(i) Mud. (ii) Rock."]
    assert draft.doubts == ()


def test_what_feedback_leads_to_is_feedback_where_every_option_has_a_circle() -> None:
    draft = assembled("What is lava?\n\n○ Mud\n\n◉ Rock\n\nCorrect\nIt is so, as:\n\n3 kg are 3 kg\n\n○ Ash")
    assert shown(draft) == ["What is lava?", "Mud", "+Rock", "Ash"]
    assert [line.text for line in draft.options[1].feedback] == ["It is so, as:", "3 kg are 3 kg"]


def test_without_circles_it_may_be_the_next_option() -> None:
    draft = assembled("What is lava?\n\nMud\n\nRock\n\nCorrect\nIt is so, as:\n\n3 kg are 3 kg\n\nAsh")
    assert shown(draft)[3] == "3 kg are 3 kg"


@pytest.mark.parametrize(
    ("text", "doubted"),
    [
        ("They are labelled:\n\n* no rock\n\n© a rock\n\nWhich is it?\n\nLava\n\nCorrect\n\nMud", False),
        ("They are labelled:\n\n‘© no rock\n\n‘* a rock\n\nWhich is it?\n\nLava\n\nCorrect\n\nMud", False),
        ("They are labelled\n\n* no rock\n\n© a rock\n\nWhich is it?\n\nLava\n\nCorrect\n\nMud", True),
        ("They are labelled:\n\n© no rock\n\n© a rock\n\nWhich is it?\n\nLava\n\nCorrect\n\nMud", True),
        ("They are labelled:\n\n* Is it a rock?\n\n© Is it ash?\n\nLava\n\nCorrect\n\nMud", True),
    ],
    ids=["a list", "quotes", "no colon", "no bullet", "no question behind"],
)
def test_circles_among_the_bullets_of_a_list(text: str, *, doubted: bool) -> None:
    found = any("circle" in doubt.note for doubt in assembled(text).doubts)
    assert found == doubted


@pytest.mark.parametrize(
    ("labels", "doubted"), [(("Correct", "Un-selected is correct"), False), (("Correct", ""), True)]
)
def test_a_full_line_goes_on_where_every_option_has_its_label(labels: tuple[str, str], *, doubted: bool) -> None:
    option = "If this holds for all the rocks we have, it implies that the\nBasalt error is small"
    text = f"What is lava?\n\n{option}\n\n{labels[0]}\n\nMud\n\n{labels[1]}"
    assert any(doubt.code == "options-unclear" for doubt in assembled(text).doubts) == doubted


def test_sentences_that_end_alike_are_two_options() -> None:
    options = "Hot rock that flows down from a large volcano.\nCold rock that flows down from a large volcano."
    assert len(assembled(f"What is lava?\n\n{options}").options) == 2


def test_behind_a_label_stands_an_option_where_it_ends_as_another_does() -> None:
    above = "Why?\n\nO Hot\n\n@ Cold\n\nCorrect\n\n{}\n\nO A late kind of valve that opens"
    said = assembled(above.format("An early kind of valve that opens"))
    assert "options-unclear" not in {doubt.code for doubt in said.doubts}
    assert "options-unclear" in {doubt.code for doubt in assembled(above.format("An early kind of it")).doubts}


def test_what_begins_as_the_options_do_is_an_option_below_a_colon_as_well() -> None:
    text = "Why?\n\nO c.size = 1\n\nO c.size = 2\n\n@ No\n\nCorrect\nIt is so, because:\n\n{}"
    assert len(assembled(text.format("c.size = 3")).options) == 4
    assert len(assembled(text.format("3 kg and 4 kg are 7 kg")).options) == 3


def test_a_quotation_below_a_colon_is_feedback_without_circles_as_well() -> None:
    text = "Why?\n\nIt is hot\n\nCorrect\nIt is so, because:\n\n{}\n\nIt is cold"
    assert len(assembled(text.format('"3 kg and 4 kg are 7 kg"')).options) == 2
    assert len(assembled(text.format("3 kg and 4 kg are 7 kg")).options) == 3
