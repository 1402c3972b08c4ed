from __future__ import annotations

from dataclasses import replace

import pytest

from generator.importing.collating.collate_question import collate_question
from generator.importing.collating.pair_options import pair_pieces
from generator.importing.collating.read_question import read_question
from generator.importing.collating.vocabulary import vocabulary
from generator.importing.doubts import doubts_of
from generator.importing.drafts import Doubt, OptionDraft, PairDraft, Passage, QuestionDraft
from generator.importing.key import decide
from tests.importing.drafts import RIGHT, WRONG, option, question
from tests.importing.text import lines

STEM = "Which of these rocks comes out of a volcano?"
DOCUMENT = f"{STEM} Basalt Chalk Granite Sandstone from the sea and cools to a dark rock Where is it found?"
WORDS = vocabulary(lines(DOCUMENT))
BASALT, CHALK = option("Basalt", RIGHT), option("Chalk from the sea")
SURE = question(STEM, BASALT, CHALK)


def collated(first: QuestionDraft, second: QuestionDraft, *, lent: bool = False) -> QuestionDraft:
    ours, others = read_question(first, WORDS), read_question(_second(second), WORDS, lent=lent)
    return collate_question(ours, others, pair_pieces(ours.draft, others.draft)).question


def _second(draft: QuestionDraft) -> QuestionDraft:
    """The same with spans of another reading."""

    def moved(passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
        return tuple(
            replace(p, lines=tuple(replace(line, span=replace(line.span, reading=1)) for line in p.lines))
            for p in passages
        )

    options = tuple(replace(each, passages=moved(each.passages)) for each in draft.options)
    return replace(draft, stem=moved(draft.stem), options=options)


def texts(draft: QuestionDraft) -> list[str]:
    return [each.text for each in draft.options]


def codes(draft: QuestionDraft) -> list[str]:
    return [doubt.code for doubt in doubts_of(draft)]


def test_readings_that_agree_are_one_question_without_a_doubt() -> None:
    found = collated(SURE, SURE)
    assert (found.stem_text, texts(found), decide(found).correct, codes(found)) == (
        STEM,
        ["Basalt", "Chalk from the sea"],
        (True, False),
        [],
    )
    assert {line.span.reading for line in found.lines} == {0}


def test_every_line_is_in_the_question_or_repeats_one_that_is() -> None:
    first, second = read_question(SURE, WORDS), read_question(_second(SURE), WORDS)
    both = collate_question(first, second, pair_pieces(first.draft, second.draft))
    gone = [line.text for lines, _ in both.repeats for line in lines]
    assert sorted(gone) == sorted(line.text for line in SURE.lines)


def test_a_label_that_one_reading_lost_comes_from_the_other() -> None:
    found = collated(question(STEM, "Basalt", CHALK), SURE)
    assert decide(found).correct == (True, False)
    assert codes(found) == []


def test_labels_that_contradict_each_other_are_no_key() -> None:
    found = collated(SURE, question(STEM, option("Basalt", WRONG), CHALK))
    assert decide(found).correct == (False, False)
    assert "key-unclear" in codes(found)


def test_a_digit_that_differs_is_noted() -> None:
    found = collated(question(STEM, option("98 %", RIGHT), "33 %"), question(STEM, option("8 %", RIGHT), "33 %"))
    assert codes(found) == ["readings-differ"]


def test_an_option_that_the_other_reading_shows_to_have_lost_is_taken() -> None:
    alone = Doubt("label-alone", "“Correct” stands under no option")
    lost = replace(question(STEM, CHALK, "Granite"), doubts=(alone,))
    found = collated(lost, question(STEM, BASALT, CHALK, "Granite"))
    assert texts(found) == ["Basalt", "Chalk from the sea", "Granite"]
    assert codes(found) == []


@pytest.mark.parametrize("text", ["Plants", "Quito", "Pine 2"])
def test_a_word_that_looks_like_points_is_an_option(text: str) -> None:
    asked = question(STEM, BASALT, text)
    assert texts(collated(asked, asked)) == ["Basalt", text]


def test_a_fraction_behind_a_circle_is_an_option() -> None:
    asked = question(STEM, BASALT, replace(option("1/2"), picked=False))
    assert texts(collated(asked, asked)) == ["Basalt", "1/2"]


def test_a_fraction_that_is_taken_for_a_score_is_noted() -> None:
    asked = question(STEM, BASALT, CHALK, "1/2")
    found = collated(asked, asked)
    assert (texts(found), codes(found)) == (["Basalt", "Chalk from the sea"], ["options-unclear"])
    whole = question(STEM, BASALT, CHALK, "1/1")
    assert codes(collated(whole, whole)) == []


def test_an_option_that_one_of_two_sure_readings_has_is_noted() -> None:
    found = collated(SURE, question(STEM, BASALT, CHALK, "Granite"))
    assert texts(found) == ["Basalt", "Chalk from the sea", "Granite"]
    assert codes(found) == ["readings-differ"]


def test_a_number_whose_place_is_empty_in_the_other_reading_is_noted() -> None:
    found = collated(question(STEM, "235", BASALT), question(STEM, OptionDraft(()), BASALT), lent=True)
    assert texts(found) == ["235", "Basalt"]
    assert codes(found) == ["readings-differ"]


def test_a_circle_in_front_shows_that_it_is_an_option() -> None:
    circles = (replace(BASALT, picked=True), replace(CHALK, picked=False), option("Granite", picked=False))
    circled = [replace(each, evidence=(*each.evidence, *lines("○ "))) for each in circles]
    assert codes(collated(SURE, question(STEM, *circled))) == []


def test_two_options_that_one_reading_took_for_one_are_two_where_a_circle_shows_it() -> None:
    joined = question(STEM, BASALT, "Chalk from the sea Granite")
    circled = OptionDraft((Passage(lines("Granite")),), picked=False)
    assert texts(collated(joined, question(STEM, BASALT, CHALK, circled))) == [
        "Basalt",
        "Chalk from the sea",
        "Granite",
    ]
    unsure = collated(joined, question(STEM, BASALT, CHALK, "Granite"))
    assert codes(unsure) == ["readings-differ"]


def test_circles_beside_all_options_tell_nothing_of_a_line_that_may_be_another() -> None:
    two = OptionDraft((Passage(lines("404\n302")),), evidence=lines("○ "), picked=False)
    right = replace(option("301", RIGHT), picked=True)
    joined = replace(question(STEM, two, right), doubts=(Doubt("options-unclear", "room", two.lines[1:]),))
    assert "options-unclear" in codes(collated(joined, joined))


def test_a_score_taken_for_an_option_is_none() -> None:
    assert texts(collated(SURE, question(STEM, BASALT, CHALK, "1 / 1 poinfs"))) == ["Basalt", "Chalk from the sea"]


def test_feedback_taken_for_an_option_is_none() -> None:
    said = replace(BASALT, feedback=lines("It cools to a dark rock."))
    found = collated(question(STEM, said, CHALK), question(STEM, BASALT, "It cools to a dark rock.", CHALK))
    assert texts(found) == ["Basalt", "Chalk from the sea"]


def test_a_doubt_that_one_reading_alone_has_is_about_its_recognition() -> None:
    doubt = Doubt("boundary-unclear", "a number is missing")
    assert codes(collated(replace(SURE, doubts=(doubt,)), SURE)) == []
    assert codes(collated(replace(SURE, doubts=(doubt,)), replace(SURE, doubts=(doubt,)))) == ["boundary-unclear"] * 2


def test_a_reading_that_was_cut_by_the_other_says_nothing_about_the_cut() -> None:
    doubt = Doubt("boundary-unclear", "a number is missing")
    assert codes(collated(replace(SURE, doubts=(doubt,)), SURE, lent=True)) == ["boundary-unclear"]


@pytest.mark.parametrize("stem", [f"7. {STEM}", f"7.  {STEM}"])
def test_a_number_that_stayed_in_the_stem_is_taken_off(stem: str) -> None:
    found = collated(replace(SURE, number="7"), replace(question(stem, BASALT, CHALK), number=""))
    assert (found.stem_text, codes(found)) == (STEM, [])


def test_numbers_and_scores_that_differ_are_noted() -> None:
    found = collated(replace(SURE, number="1", full=True), replace(SURE, number="4", full=False))
    assert {"readings-differ", "score-unclear"} <= set(codes(found))
    assert found.full is None


def test_accepted_answers_that_differ_are_noted() -> None:
    first, second = (replace(question(STEM), answers=lines(text)) for text in ("92.2", "92.7"))
    assert "readings-differ" in codes(collated(first, second))
    assert "readings-differ" not in codes(collated(first, first))


def test_a_sign_among_long_options_is_no_option() -> None:
    rock, mud = option("A rock from the sea", RIGHT), option("A mud from the sea")
    for first, second in (((rock, option("1"), mud), (rock, mud)), ((rock, mud), (rock, option("1"), mud))):
        found = collated(question(STEM, *first), question(STEM, *second))
        assert (texts(found), codes(found)) == (["A rock from the sea", "A mud from the sea"], [])


def test_a_sign_among_short_options_or_with_a_label_is_one() -> None:
    short = (option("12", RIGHT), option("10"))
    assert "1" in texts(collated(question(STEM, *short, option("1")), question(STEM, *short)))
    long = (option("A rock from the sea"), option("A mud from the sea"))
    assert "1" in texts(collated(question(STEM, *long, option("1", RIGHT)), question(STEM, *long)))


def test_what_has_a_circle_in_one_reading_is_no_feedback_in_the_other() -> None:
    swallowed = question(STEM, replace(BASALT, feedback=lines("Chalk from the sea")), option("Granite"))
    found = collated(swallowed, question(STEM, BASALT, option("Chalk from the sea", picked=False), option("Granite")))
    assert "Chalk from the sea" in texts(found)


def test_numbers_that_add_up_are_no_doubt() -> None:
    whole = ("98% ash, 1% mud, 1% gas", "60% ash, 20% mud, 20% gas", "33% ash, 33% mud, 34% gas")
    first = question(STEM, option(whole[0], RIGHT), *whole[1:])
    second = question(STEM, option(whole[0].replace("98", "8"), RIGHT), *whole[1:])
    assert "readings-differ" not in codes(collated(first, second))
    assert "readings-differ" in codes(collated(question(STEM, *whole[:2]), question(STEM, whole[0][1:], whole[1])))


def test_a_number_that_touches_the_stem_is_no_part_of_it() -> None:
    found = collated(SURE, question(f"1.{STEM}", BASALT, CHALK))
    assert (found.stem_text, codes(found)) == (STEM, [])


@pytest.mark.parametrize("left", ["points", "Pon's ©", "yl poi @"])
def test_what_one_reading_has_at_the_left_of_a_circle_is_no_part_of_the_option(left: str) -> None:
    assert texts(collated(SURE, question(STEM, option(f"{left} Basalt", RIGHT), CHALK))) == [
        "Basalt",
        "Chalk from the sea",
    ]


def test_what_the_better_reading_has_as_an_option_is_no_feedback_of_the_other() -> None:
    granite = "Granite from deep below the sea"
    swallowed = replace(BASALT, feedback=tuple(lines(f"It cools.\n{granite}")))
    unsure = replace(question(STEM, swallowed, CHALK), doubts=(Doubt("boundary-unclear", "a number is missing"),))
    found = collated(question(STEM, BASALT, granite, CHALK), unsure)
    assert texts(found) == ["Basalt", granite, "Chalk from the sea"]


def test_a_label_that_the_readings_put_under_different_options_is_doubted() -> None:
    slate = option("Granite", RIGHT)
    found = collated(question(STEM, BASALT, CHALK), question(STEM, option("Basalt"), slate, CHALK))
    assert sum(decide(found).correct) > 1
    assert "key-unclear" in codes(found)


def test_an_option_of_one_reading_that_only_a_label_shows_is_doubted() -> None:
    extra = replace(option("Granite", WRONG), evidence=lines("Un-selected is correct"))
    assert "readings-differ" in codes(collated(SURE, question(STEM, BASALT, extra, CHALK)))


def test_answers_in_prose_and_pairs_that_differ_are_doubted() -> None:
    def told(answer: str, match: str) -> QuestionDraft:
        (prompt,), (said,), (model,) = ((Passage(lines(text)),) for text in ("Basalt", match, answer))
        return replace(question(STEM), model=(model,), pairs=(PairDraft((prompt,), (said,)),))

    sure = told("It is a dark rock", "a volcano")
    assert "readings-differ" not in codes(collated(sure, sure))
    assert "readings-differ" in codes(collated(sure, told("It is no dark rock", "a volcano")))
    assert "readings-differ" in codes(collated(sure, told("It is a dark rock", "no volcano")))
