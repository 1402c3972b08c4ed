from __future__ import annotations

from dataclasses import replace

from generator.importing.drafts import Doubt, Mark, OptionDraft, QuestionDraft
from generator.importing.key import decide
from generator.importing.status_below import with_status_below
from tests.importing.drafts import RIGHT, WRONG, option, question
from tests.importing.text import lines


def labelled(text: str, mark: Mark, *, picked: bool | None = None) -> OptionDraft:
    return replace(option(text, mark, picked=picked), evidence=lines("Correct"), feedback=lines("So it is."))


def keys(*questions: QuestionDraft) -> list[tuple[bool, ...]]:
    return [decide(each).correct for each in with_status_below(questions)]


def test_a_label_under_every_last_option_is_no_key() -> None:
    first = question("What is lava?", "Molten rock", "Mud", labelled("Sand", RIGHT), full=True)
    second = question("What is ash?", "Dust", labelled("Ice", RIGHT), full=True)
    done = with_status_below((first, second))
    assert keys(first, second) == [(False, False, False), (False, False)]
    assert [[doubt.code for doubt in each.doubts] for each in done] == [["key-unclear"], ["key-unclear"]]


def test_such_a_label_tells_whether_what_was_picked_is_right() -> None:
    right = question("What is lava?", option("Rock", picked=True), labelled("Sand", RIGHT, picked=False), full=True)
    wrong = question("What is ash?", option("Ice", picked=True), labelled("Dust", WRONG, picked=False), full=False)
    done = with_status_below((right, wrong))
    assert [[o.mark for o in each.options] for each in done] == [[RIGHT, WRONG], [WRONG, Mark.NONE]]
    assert [each.doubts for each in done] == [(), ()]
    assert [line.text for line in done[0].explanation_lines] == ["So it is."]


def test_one_label_elsewhere_shows_that_labels_speak_of_the_option_above() -> None:
    first = question("What is lava?", labelled("Molten rock", RIGHT), "Mud")
    second = question("What is ash?", "Ice", labelled("Dust", RIGHT))
    assert keys(first, second) == [(True, False), (False, True)]


def test_a_circle_beside_the_last_option_shows_it_as_well() -> None:
    assert keys(question("What is lava?", "Mud", labelled("Molten rock", RIGHT, picked=True))) == [(False, True)]


def test_a_circle_elsewhere_says_more_of_the_page_than_one_beside_the_last_option() -> None:
    first = question("What is lava?", option("Rock", picked=True), labelled("Sand", RIGHT, picked=False), full=True)
    second = question("What is ash?", option("Ice", picked=False), labelled("Dust", RIGHT, picked=True), full=True)
    assert keys(first, second) == [(True, False), (False, True)]
    assert not any(each.doubts for each in with_status_below((first, second)))


def test_a_choice_of_several_tells_nothing_of_the_page() -> None:
    several = question("Which are rocks?", labelled("Basalt", RIGHT), labelled("Tuff", RIGHT), several=True)
    assert keys(several, question("What is ash?", "Dust", "Mud", labelled("Ice", RIGHT)))[1] == (False, False, False)


def test_a_score_above_the_number_is_that_of_an_older_page_unless_chance_can_not_explain_it() -> None:
    score, number = lines("1/1 point\n1. ")
    old = replace(question("What is ash?", "Ice", labelled("Dust", RIGHT)), evidence=(score, number))
    old = replace(old, stem=(replace(old.stem[0], lines=lines("\n\nWhat is ash?")[2:]),))
    assert keys(old, old) == [(False, True)] * 2
    assert keys(old, old, old) == [(False, False)] * 3


def test_a_question_without_labels_stays() -> None:
    kept = replace(question("What is ash?", "Ice", "Dust"), doubts=(Doubt("key-missing", "no key"),))
    assert with_status_below((kept,)) == (kept,)


def test_one_label_out_of_its_place_does_not_make_keys_of_the_others() -> None:
    others = [question(f"What is rock {n}?", "Mud", "Ice", labelled("Sand", RIGHT)) for n in range(7)]
    first = question("What is lava?", "Mud", labelled("Molten rock", RIGHT), "Ash")
    assert keys(first, *others) == [(False, True, False), *[(False, False, False)] * 7]
    assert keys(first, *others[:3])[1:] == [(False, False, True)] * 3


_UNREAD, _EMPTY, _FILLED = "?", "○", "◉"
_PICKS = {_UNREAD: None, _EMPTY: False, _FILLED: True}


def _asked(circles: str) -> QuestionDraft:
    picks = [_PICKS[circle] for circle in circles]
    texts = ("Mud", "Ice", "Ash", "Sand")
    options = [option(text, picked=pick) for text, pick in zip(texts, picks[:-1], strict=False)]
    return question("What is lava?", *options, labelled("Rock", RIGHT, picked=picks[-1]), full=True)


def test_where_circles_are_misread_a_filled_one_is_no_key() -> None:
    """Of an answered question all circles were read as empty: the filled one of another may be misread as well."""
    misread, filled = _asked("○○○"), _asked("○?◉")
    done = with_status_below((misread, misread, misread, filled))
    assert [[doubt.code for doubt in each.doubts] for each in done] == [["key-unclear"]] * 4


def test_one_filled_circle_does_not_outweigh_many_labels_below_last_options() -> None:
    unread, filled = _asked("????"), _asked("???◉")
    assert keys(*[unread] * 4, filled) == [(False,) * 4] * 4 + [(False, False, False, True)]
    assert keys(unread, filled) == [(False, False, False, True)] * 2
