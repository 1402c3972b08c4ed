from __future__ import annotations

import pytest

from generator.importing.drafts import Mark
from generator.importing.lettered.keyed_question import Keyed, keyed_question
from tests.importing.text import lines

STEM = "Which tree keeps its leaves?\n"
OPTIONS = "A. elm\nB. yew\nC. ash\n"


def read(text: str, *, bullets: bool = False) -> Keyed:
    return keyed_question("1", (), lines(text), bullets=bullets)


def right(item: Keyed) -> list[str]:
    return [option.text for option in item.question.options if option.mark is Mark.RIGHT]


def codes(item: Keyed) -> list[str]:
    return [doubt.code for doubt in item.question.doubts]


@pytest.mark.parametrize(
    "text",
    [
        STEM + OPTIONS + "Answer: B",
        STEM + "Answer: B\n" + OPTIONS,
        STEM + OPTIONS + "Explanation: It is a conifer.\nAnswer: B",
        STEM + OPTIONS + "Correct Answer:\nB",
        STEM + OPTIONS + "Answer: B\nCommunity vote distribution\nB (90%)\nA (10%)",
        STEM + "A. elm\nB. yew Most Voted\nC. ash\nAnswer: B",
        STEM + "A. elm\n*B. yew\nC. ash",
        STEM + "A. elm\nB. yew (correct)\nC. ash",
        STEM + "A. elm\nB. yew ✓\nC. ash",
        STEM + "A. elm\n**B. yew**\nC. ash",
        STEM + "A. elm\n**B. yew** ✅\nC. ash",
        STEM + "A. elm\n**B. yew** <- correct\nC. ash",
    ],
)
def test_a_key_is_read_wherever_it_stands(text: str) -> None:
    item = read(text)
    assert item.question.stem_text == STEM.strip()
    assert [option.text for option in item.question.options] == ["elm", "yew", "ash"]
    assert right(item) == ["yew"]
    assert codes(item) == []


@pytest.mark.parametrize(
    "text",
    [
        STEM + OPTIONS + "Answer: B\nCorrect Answer: C",
        STEM + OPTIONS + "Answer: B\nCommunity vote distribution\nC (70%)\nB (30%)",
        STEM + "A. elm\nB. yew\nC. ash Most Voted\nAnswer: B",
        STEM + "*A. elm\nB. yew\nC. ash\nAnswer: B",
    ],
)
def test_another_key_elsewhere_is_a_doubt(text: str) -> None:
    assert codes(read(text)) == ["key-contradicted"]


def test_a_key_of_several_letters_says_that_several_are_right() -> None:
    item = read(STEM + OPTIONS + "Answer: A and B")
    assert right(item) == ["elm", "yew"]
    assert item.question.several


def test_what_stands_behind_the_key_explains_it() -> None:
    item = read(STEM + OPTIONS + "Answer: B. It is a conifer.\nExplanation/Reference:\nReference: a book")
    assert " ".join(p.text for p in item.question.explanation) == "It is a conifer. Reference: a book"
    assert [removal.span.line for removal in item.removals] == [6]


def test_the_text_of_the_option_behind_its_letter_explains_nothing() -> None:
    item = read(STEM + OPTIONS + "Answer: B) yew")
    assert right(item) == ["yew"]
    assert item.question.explanation == ()


def test_letters_in_an_explanation_are_no_options() -> None:
    item = read(STEM + OPTIONS + "Answer: B\nExplanation:\nA. is wrong.\nB. is right.")
    assert len(item.question.options) == 3
    assert codes(item) == []


def test_a_question_without_options_has_the_text_as_its_answer() -> None:
    assert [line.text for line in read("How many legs has a spider?\nAnswer: 8").question.answers] == ["8"]
    assert read("Which one?\nAnswer: B").question.answers == ()  # its options are lost
    assert read("Is it true?\nAnswer: True").question.answers == ()  # it has two options that are not shown


def test_text_below_the_last_option_is_kept_and_doubted() -> None:
    item = read(STEM + OPTIONS + "\nTrees are old.")
    assert item.question.options[-1].text == "ash Trees are old."
    assert codes(item) == ["options-unclear"]


def test_bullets_count_where_the_layout_says_so() -> None:
    text = STEM + "• elm\n• yew\nAnswer: yew"
    assert right(read(text, bullets=True)) == ["yew"]
    assert read(text).question.options == ()


def test_a_heading_above_the_options_belongs_to_the_stem() -> None:
    item = read("The table shows trees.\nSource: a book\n" + STEM + OPTIONS)
    assert "Source: a book" in item.question.stem_text
    assert len(item.question.options) == 3


def test_bold_type_behind_a_bullet_shows_the_key() -> None:
    item = read(STEM + "* elm\n* **yew**\n* ash\n\n> It is a conifer.", bullets=True)
    assert (right(item), item.bold, codes(item)) == (["yew"], True, [])
    assert [passage.text for passage in item.question.explanation] == ["It is a conifer."]


def test_a_page_that_calls_an_answer_wrong_doubts_the_key_that_signs_show() -> None:
    assert codes(read(STEM + "* elm\n* **yew**\n* ash\n\n> Incorrect", bullets=True)) == ["key-unclear"]
    assert codes(read(STEM + OPTIONS + "Answer: B\nIncorrect")) == []


def test_empty_boxes_say_nothing_beside_a_stated_key() -> None:
    item = read(STEM + "- [ ] **a.** elm\n- [ ] **b.** yew\n\nAnswer: b")
    assert (right(item), [option.picked for option in item.question.options]) == (["yew"], [None, None])


def test_bold_type_around_a_whole_stem_is_none_of_it() -> None:
    item = read("**Which tree keeps its leaves?**\n\n" + OPTIONS + "Answer: B")
    assert item.question.stem_text == "Which tree keeps its leaves?"


@pytest.mark.parametrize(
    ("key", "explanation"),
    [
        ("**Answer: B. yew** - It is a conifer.", "It is a conifer."),
        ("**Answer: B. yew**: it is a conifer.", "it is a conifer."),
        ("**Answer: B. yew**", ""),
        ("**Answer: B** - It is a conifer.", "It is a conifer."),
        ("**Answer:** B. It is a *conifer*.", "It is a *conifer*."),
        ("Answer: B. A yew - it is a conifer.", "A yew - it is a conifer."),
    ],
    ids=["option", "colon", "option alone", "letter", "emphasis of its own", "no emphasis"],
)
def test_an_explanation_does_not_begin_with_what_closes_the_key(key: str, explanation: str) -> None:
    item = read(STEM + OPTIONS + key)
    assert right(item) == ["yew"]
    assert "\n".join(passage.text for passage in item.question.explanation) == explanation


def test_a_cross_in_front_of_a_letter_is_a_pick_and_no_key() -> None:
    item = read(STEM + "A. elm\nX B. yew\nC. ash")
    assert (right(item), [option.picked for option in item.question.options]) == ([], [None, True, None])
    assert [option.text for option in item.question.options] == ["elm", "yew", "ash"]
