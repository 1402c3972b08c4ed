from __future__ import annotations

from dataclasses import replace

import pytest

from generator.bank.record import FieldSpan, FurtherReading, RuleLines, UnparsedLines
from generator.review.fates import Role, fates
from tests.review.sample import QUIZ, quiz_file, record, review


@pytest.mark.parametrize(
    ("line", "role", "words"),
    [
        (1, Role.TITLE, ["title"]),
        (2, Role.FURNITURE, ["furniture: page number"]),
        (3, Role.BLANK, ["blank"]),
        (4, Role.STEM, ["Q1 stem", "Q1 number, score or label"]),
        (5, Role.OPTION, ["Q1 option A"]),
        (6, Role.KEY, ["Q1 option B, right"]),
        (7, Role.FEEDBACK, ["Q1 feedback on option B"]),
        (12, Role.NOBODY, ["belongs to nobody; looked for: the number of a question"]),
        (13, Role.DUPLICATE, ["duplicate of lines 9-11 (repeated reading)"]),
    ],
)
def test_every_line_says_what_became_of_it(line: int, role: Role, words: list[str]) -> None:
    fate = fates(review())[line - 1]
    assert fate.role is role
    assert [owner.words for owner in fate.owners] == words


def test_the_line_of_the_title_is_no_mere_furniture_when_a_rule_took_its_marks() -> None:
    marked = replace(record(), removed=(RuleLines("1", "heading_marks"), RuleLines("2", "furniture")))
    first, second = fates(replace(review(), record=marked))[:2]
    assert [owner.words for owner in first.owners] == ["title", "furniture: heading marks"]
    assert [owner.words for owner in second.owners] == ["furniture"]


def test_a_line_that_names_a_person_is_not_shown() -> None:
    personal = replace(record(), removed=(RuleLines("12", "personal_lines"),))
    assert "stray" not in fates(replace(review(), record=personal))[11].text


def test_a_line_tells_which_rules_changed_it() -> None:
    assert [fate.edits for fate in fates(review())][4:7] == [(), ("lost backslash",), ("lost backslash",)]


def test_a_line_that_the_record_does_not_name_belongs_to_nobody() -> None:
    bare = replace(review(), record=replace(record(), spans=(), removed=(), unparsed=()))
    assert {fate.role for fate in fates(bare)} == {Role.TITLE, Role.NOBODY, Role.BLANK}


def test_text_that_is_unplaced_shows_before_what_else_the_line_is() -> None:
    torn = replace(record(), spans=(*record().spans, FieldSpan("aaaaa1", "stem", "12")))
    assert fates(replace(review(), record=torn))[11].role is Role.NOBODY


def test_without_a_record_nothing_is_claimed() -> None:
    assert {fate.role for fate in fates(replace(review(), record=None))} == {Role.UNKNOWN, Role.BLANK}


def test_an_option_is_found_where_it_stands_now() -> None:
    swapped = QUIZ.replace("- text: One  # a comment that stays\n      - text: Two", "- text: Two\n      - text: One")
    assert [fates(review(swapped))[i].owners[0].words for i in (9, 10)] == ["Q2 option B", "Q2 option A"]


def test_an_option_among_new_ones_that_was_mended_is_not_guessed() -> None:
    more = QUIZ.replace("- text: Two\n", "- text: Two or so\n      - text: Three\n")
    assert fates(review(more))[10].owners[0].words == "Q2 an option as it was imported"


def test_the_key_is_that_of_the_quiz_file_not_of_the_import() -> None:
    mended = QUIZ.replace("- text: Two\n", "- text: Two\n        correct: true\n")
    assert fates(review(mended))[10].role is Role.KEY


def test_lines_of_a_question_that_people_deleted_say_so() -> None:
    shorter = quiz_file(QUIZ[: QUIZ.index("\n  # A neighbour")] + "\n")
    owner = fates(replace(review(), file=shorter))[8].owners[0]
    assert (owner.position, owner.words) == (0, "Q2, no longer in the quiz")


def test_a_question_without_a_number_is_called_by_its_place() -> None:
    unnumbered = QUIZ.replace("    number: 2\n", "")
    assert fates(review(unnumbered))[8].owners[0].words == "place 2 stem"


def test_lines_of_another_reading_claim_none_of_the_source() -> None:
    other = "tides.b.txt"
    paired = replace(
        record(),
        spans=(*record().spans, FieldSpan("bbbbb2", "options.0.text", "2", other)),
        removed=(*record().removed, RuleLines("4", "furniture", other), RuleLines("5", "personal_lines", other)),
        edited=(*record().edited, RuleLines("5", "zeros", other)),
        unparsed=(*record().unparsed, UnparsedLines("6", "the number of a question", other)),
        readings=(FurtherReading(other, "0" * 64),),
    )
    assert fates(replace(review(), record=paired)) == fates(review())


def test_a_line_whose_text_was_taken_from_the_other_reading_is_what_that_one_is() -> None:
    spans = tuple(span for span in record().spans if (span.question, span.field) != ("bbbbb2", "stem"))
    taken = replace(
        record(),
        spans=(*spans, FieldSpan("bbbbb2", "stem", "40-41", "tides.b.txt")),
        removed=(*record().removed, RuleLines("9", "second_reading of 41")),
        readings=(FurtherReading("tides.b.txt", "0" * 64),),
    )
    fate = fates(replace(review(), record=taken))[8]
    assert (fate.role, fate.owners[0].words) == (Role.STEM, "Q2 stem, taken from the other reading")
    several = replace(taken, readings=(*taken.readings, FurtherReading("tides.c.txt", "0" * 64)))
    assert fates(replace(review(), record=several))[8].owners[0].words == "stands in another reading as well"


def test_the_lines_of_the_introduction_lead_to_the_quiz_as_a_whole_while_it_has_one() -> None:
    told = replace(record(), spans=(*record().spans, FieldSpan("", "introduction", "3")))
    for text, of_quiz in ((QUIZ, False), (f"introduction: Read slowly.\n{QUIZ}", True)):
        (owner,) = fates(replace(review(), record=told, file=quiz_file(text)))[2].owners
        assert (owner.role, owner.words, owner.of_quiz) == (Role.INTRODUCTION, "introduction", of_quiz)
