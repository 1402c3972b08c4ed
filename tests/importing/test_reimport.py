"""A source is imported again, with better text or a better cleaner, after people worked on the quiz."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bank.record import FieldSpan, from_json
from generator.importing.clean import html_tags
from generator.importing.drafts import Cleaned, Lines
from tests.importing.desk import Desk, codes, conflicts

ONE = """\
1/1 point

1. What is lava?

Molten rock

Correct

Hot mud

Wet sand
"""
TWO = """\
1/1 point

2. Which of these rocks floats on water?

Granite

Pumice

Correct

Marble
"""
THREE = """\
1/1 point

3. Granite cools slowly below the ground. True or False?

True

Correct

False
"""
UNMARKED = """\
0/1 point

3. Who was the first to tell granite from gneiss by its layers?

A miner of old

A monk of old
"""


def page(*questions: str) -> str:
    return "\n".join([f"Rocks and lava\n\nQuiz, {len(questions)} questions\n", *questions])


PAGE = page(ONE, TWO, THREE)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk.with_import(tmp_path, PAGE)


# Nothing new


def test_the_same_text_changes_no_byte_of_what_a_person_left(desk: Desk) -> None:
    desk.edit("title: Rocks and lava", "title: 'Rocks'   # shorter")
    desk.edit("What is lava?", "What is lava made of?")
    desk.edit("      - text: Granite\n", "      # too heavy\n      - text: Granite\n")
    before = desk.shop.files()
    assert not desk.again().changed
    assert not desk.again(PAGE).changed
    assert desk.shop.files() == before


def test_a_text_that_only_breaks_its_lines_otherwise_changes_no_word(desk: Desk) -> None:
    before = desk.quiz
    desk.again(PAGE.replace("\n", "\r\n"))
    assert desk.quiz == before


# A better text


def test_what_nobody_touched_follows_and_the_rest_of_the_file_stays(desk: Desk) -> None:
    before = desk.text
    desk.again(PAGE.replace("Wet sand", "Wet sand and clay"))
    assert desk.text == before.replace("Wet sand", "Wet sand and clay")


def test_what_a_person_touched_stays_beside_what_follows(desk: Desk) -> None:
    desk.edit("Which of these rocks floats on water?", "Which rock floats?")
    mine = desk.block(2)
    desk.again(PAGE.replace("Wet sand", "Wet sand and clay"))
    assert desk.block(2) == mine
    assert desk.asked(1).options[2].text == "Wet sand and clay"


def test_what_both_changed_stays_with_a_note_that_shows_both(desk: Desk) -> None:
    desk.edit("What is lava?", "What is lava made of?")
    outcome = desk.again(PAGE.replace("What is lava?", "What is lava, seen from close by?"))
    assert outcome.proposal.conflicts == 1
    assert desk.asked(1).stem == "What is lava made of?"
    (note,) = conflicts(desk.asked(1))
    assert "What is lava made of?" in note
    assert "What is lava, seen from close by?" in note


def test_a_conflict_that_was_settled_does_not_come_back(desk: Desk) -> None:
    desk.edit("What is lava?", "What is lava made of?")
    mine = desk.text
    better = PAGE.replace("What is lava?", "What is lava, seen from close by?")
    desk.again(better)
    desk.shop.quiz.write_text(mine)
    assert not desk.again(better).changed
    assert desk.text == mine


def test_what_both_changed_alike_is_no_conflict(desk: Desk) -> None:
    desk.edit("Wet sand", "Wet sand and clay")
    mine = desk.text
    desk.again(PAGE.replace("Wet sand", "Wet sand and clay"))
    assert desk.text == mine


def test_comments_survive_where_the_import_changes_the_lines_around_them(desk: Desk) -> None:
    desk.edit(
        "    stem: |\n      What is lava?\n", "    # from the first lesson\n    stem: | # easy\n      What is lava?\n"
    )
    desk.edit("      - text: Hot mud\n", "      # a trap\n      - text: Hot mud\n")
    better = PAGE.replace("What is lava?", "What is lava made of?").replace("Hot mud", "Hot and wet mud")
    desk.again(better)
    for line in ("# from the first lesson\n", "# easy\n", "      # a trap\n      - text: Hot and wet mud\n"):
        assert line in desk.text
    assert desk.asked(1).stem == "What is lava made of?"


def test_what_a_person_added_stays_where_the_import_changes_the_question(desk: Desk) -> None:
    desk.edit("      - text: Hot mud\n", "      - text: Hot mud\n        feedback: Mud is no rock.\n")
    desk.edit("      - text: Wet sand\n", "      - text: Wet sand\n    explanation: Rock melts.\n    tags: [fire]\n")
    desk.again(PAGE.replace("What is lava?", "What is lava made of?"))
    first = desk.asked(1)
    assert (first.stem, first.explanation, first.tags) == ("What is lava made of?", "Rock melts.", ("fire",))
    assert first.options[1].feedback == "Mud is no rock."
    assert not first.draft


# A better cleaner


def untouched(lines: Lines) -> Cleaned:
    return Cleaned(lines)


TAGGED = PAGE.replace("Molten rock", "<b>Molten rock</b>").replace("Pumice", "<i>Pumice</i>")


@pytest.fixture
def raw(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A quiz that was imported before anybody wrote the rule that drops tags."""
    with monkeypatch.context() as patch:
        patch.setattr(html_tags, "clean", untouched)
        desk = Desk.with_import(tmp_path, TAGGED)
    assert "b>" in desk.asked(1).options[0].text
    return desk


def test_a_better_cleaner_mends_what_nobody_touched_and_ids_stay(raw: Desk) -> None:
    ids = [question.id for question in raw.quiz.questions]
    raw.again()
    assert [question.id for question in raw.quiz.questions] == ids
    assert raw.asked(1).options[0].text == "Molten rock"
    assert raw.asked(2).options[1].text == "Pumice"


def test_a_better_cleaner_that_says_what_a_person_mended_raises_nothing(raw: Desk) -> None:
    raw.shop.quiz.write_text(raw.text.replace(raw.asked(1).options[0].text, "Molten rock"))
    assert raw.asked(1).options[0].text == "Molten rock"
    mine = raw.block(1)
    raw.again()
    assert raw.block(1) == mine


def test_a_better_cleaner_leaves_an_edited_question_alone_and_shows_what_it_reads(raw: Desk) -> None:
    raw.edit("- text: Hot mud", "- text: Cold mud")
    raw.again()
    assert [option.text for option in raw.asked(1).options][1:] == ["Cold mud", "Wet sand"]
    (note,) = conflicts(raw.asked(1))
    assert "[x] Molten rock" in note


# Options and keys

SWAPPED = ONE.replace("Molten rock\n\nCorrect\n\nHot mud\n", "Hot mud\n\nMolten rock\n\nCorrect\n")


def key_of(desk: Desk, number: int) -> list[str]:
    return [option.text for option in desk.asked(number).options if option.correct]


def test_options_that_the_source_swaps_take_their_key_and_feedback_with_them(desk: Desk) -> None:
    desk.edit("      - text: Hot mud\n", "      - text: Hot mud\n        feedback: Mud is no rock.\n")
    desk.again(page(SWAPPED, TWO, THREE))
    assert [option.text for option in desk.asked(1).options] == ["Hot mud", "Molten rock", "Wet sand"]
    assert key_of(desk, 1) == ["Molten rock"]
    assert desk.asked(1).options[0].feedback == "Mud is no rock."


def test_options_that_a_person_swapped_stay_so_while_the_source_says_the_same(desk: Desk) -> None:
    right, wrong = "      - text: Molten rock\n        correct: true\n", "      - text: Hot mud\n"
    desk.edit(right + wrong, wrong + right)
    mine = desk.block(1)
    desk.again(page(ONE, TWO.replace("Marble", "Marble or chalk"), THREE))
    assert desk.block(1) == mine
    assert key_of(desk, 1) == ["Molten rock"]


def test_a_key_that_the_source_changes_follows_where_nobody_touched_the_question(desk: Desk) -> None:
    desk.again(page(ONE, TWO.replace("Pumice\n\nCorrect\n\nMarble\n", "Pumice\n\nMarble\n\nCorrect\n"), THREE))
    assert key_of(desk, 2) == ["Marble"]


def test_a_key_that_the_source_changes_is_a_note_where_a_person_worked(desk: Desk) -> None:
    desk.edit("Which of these rocks floats on water?", "Which rock floats?")
    desk.again(page(ONE, TWO.replace("Pumice\n\nCorrect\n\nMarble\n", "Pumice\n\nMarble\n\nCorrect\n"), THREE))
    assert key_of(desk, 2) == ["Pumice"]
    (note,) = conflicts(desk.asked(2))
    assert "[x] Pumice" in note
    assert "[x] Marble" in note


def test_a_key_that_a_person_changed_stays_when_the_source_mends_the_stem(desk: Desk) -> None:
    desk.edit("      - text: Granite\n", "      - text: Granite\n        correct: true\n")
    desk.edit("      - text: Pumice\n        correct: true\n", "      - text: Pumice\n")
    desk.again(PAGE.replace("rocks floats", "rocks never floats"))
    assert key_of(desk, 2) == ["Granite"]
    assert "never floats" not in desk.asked(2).stem
    (note,) = conflicts(desk.asked(2))
    assert "never floats" in note


def test_an_option_that_was_lost_comes_back(desk: Desk) -> None:
    desk.again(page(ONE.replace("\nWet sand\n", ""), TWO, THREE))
    assert len(desk.asked(1).options) == 2
    desk.again(PAGE)
    assert [option.text for option in desk.asked(1).options] == ["Molten rock", "Hot mud", "Wet sand"]


# Questions that come, go, part and join


def test_a_question_that_a_person_deleted_stays_deleted_though_its_text_gets_better(desk: Desk) -> None:
    desk.shop.quiz.write_text(desk.text.replace("\n" + desk.block(2), ""))
    left = desk.text
    for text in (PAGE, PAGE.replace("Marble", "Marble or chalk"), PAGE):
        desk.again(text)
        assert desk.text == left


def test_a_question_that_was_lost_is_put_in_its_place_and_gets_its_id_again(desk: Desk) -> None:
    before = desk.text
    desk.again(page(ONE, THREE).replace("2 questions", "3 questions"))
    assert [question.number for question in desk.quiz.questions] == ["1", "3"]
    assert desk.quiz.draft
    desk.again(PAGE)
    assert desk.text == before


def test_a_question_that_the_source_loses_stays_where_a_person_worked_on_it(desk: Desk) -> None:
    desk.edit("Which of these rocks floats on water?", "Which rock floats?")
    desk.again(page(ONE, THREE))
    assert [question.number for question in desk.quiz.questions] == ["1", "2", "3"]
    assert conflicts(desk.asked(2))


# The scan lost the score and the stem of question 2: its options stand below those of question 1.
JOINED = ONE + TWO[TWO.index("\nGranite") :]


@pytest.fixture
def joined(tmp_path: Path) -> Desk:
    desk = Desk.with_import(tmp_path, page(JOINED, THREE))
    assert [question.number for question in desk.quiz.questions] == ["1", "3"]
    assert len(desk.asked(1).options) == 6
    return desk


def test_a_question_that_is_split_gives_each_part_its_own_options_and_key(joined: Desk) -> None:
    ids = [question.id for question in joined.quiz.questions]
    joined.again(PAGE)
    assert [question.number for question in joined.quiz.questions] == ["1", "2", "3"]
    assert (key_of(joined, 1), key_of(joined, 2)) == (["Molten rock"], ["Pumice"])
    assert not any(question.draft for question in joined.quiz.questions)
    assert set(ids) < {question.id for question in joined.quiz.questions}


HALVES = """\
    number: 1
    stem: What is lava?
    options:
      - text: Molten rock
        correct: true
      - text: Hot mud
      - text: Wet sand

  - id: m2n3p4
    number: 2
    stem: Which of these rocks floats on water?
    options:
      - text: Granite
      - text: Pumice
        correct: true
      - text: Marble
"""


def split_by_hand(desk: Desk) -> None:
    """Make two questions of question 1, as a person would who sees the scan; `qbank fmt` gave the second its id."""
    head = f"  - id: {desk.asked(1).id}\n"
    desk.shop.quiz.write_text(desk.text.replace(desk.block(1), head + HALVES))
    start, end = desk.text.index("review:\n"), desk.text.index("questions:\n")
    desk.shop.quiz.write_text(desk.text[:start] + desk.text[end:])


def test_a_question_that_a_person_split_stays_split(joined: Desk) -> None:
    split_by_hand(joined)
    split = joined.text
    assert not joined.again().changed
    joined.again(PAGE)
    assert joined.text == split


def test_both_halves_of_a_question_that_a_person_split_follow_from_then_on(joined: Desk) -> None:
    split_by_hand(joined)
    split = joined.text
    joined.again(PAGE)
    joined.again(PAGE.replace("Wet sand", "Wet sand and clay").replace("Marble", "Marble or chalk"))
    assert joined.text == split.replace("Wet sand", "Wet sand and clay").replace("Marble", "Marble or chalk")


def test_another_key_for_a_half_that_a_person_wrote_is_a_note(joined: Desk) -> None:
    split_by_hand(joined)
    joined.again(page(ONE, TWO.replace("Pumice\n\nCorrect\n\nMarble\n", "Pumice\n\nMarble\n\nCorrect\n"), THREE))
    assert key_of(joined, 2) == ["Pumice"]
    assert "[x] Marble" in conflicts(joined.asked(2))[0]


def test_a_part_that_a_person_edited_before_the_split_stays_with_a_note(joined: Desk) -> None:
    joined.edit("      - text: Wet sand\n", "      - text: Dry sand\n")
    joined.again(PAGE)
    (first,) = (question for question in joined.quiz.questions if question.number == "1")
    assert len(first.options) == 6
    assert "[x] Molten rock" in conflicts(first)[0]
    assert key_of(joined, 2) == ["Pumice"]


def test_questions_that_are_joined_lose_no_word_of_a_person(desk: Desk) -> None:
    desk.edit("What is lava?", "What is lava, said briefly?")
    desk.edit("Which of these rocks floats on water?", "Which rock floats?")
    desk.again(page(JOINED, THREE))
    assert [question.stem for question in desk.quiz.questions[:2]] == [
        "What is lava, said briefly?",
        "Which rock floats?",
    ]
    assert all(conflicts(question) for question in desk.quiz.questions[:2])


def test_questions_that_are_joined_are_one_draft_where_nobody_touched_them(desk: Desk) -> None:
    desk.again(page(JOINED, THREE))
    assert [question.number for question in desk.quiz.questions] == ["1", "3"]
    assert desk.asked(1).draft


def test_numbers_that_shift_move_no_answer_to_another_question(desk: Desk) -> None:
    desk.edit("      - text: Marble\n", "      - text: Marble\n    explanation: It has holes.\n")
    ids = [question.id for question in desk.quiz.questions]
    new = "1/1 point\n\n1. Name the hardest of all minerals.\n\nDiamond\n\nCorrect\n\nTalc\n"
    moved = [text.replace(f"\n{n}. ", f"\n{n + 1}. ") for n, text in enumerate((ONE, TWO, THREE), 1)]
    desk.again(page(new, *moved))
    assert [question.id for question in desk.quiz.questions][1:] == ids
    assert [question.number for question in desk.quiz.questions] == ["1", "2", "3", "4"]
    assert desk.asked(3).explanation == "It has holes."


def test_questions_that_a_person_moved_stay_where_they_are(desk: Desk) -> None:
    second = desk.block(2)
    desk.shop.quiz.write_text(f"{desk.text.replace(second + chr(10), '')}\n{second}")
    assert [question.number for question in desk.quiz.questions] == ["1", "3", "2"]
    desk.again(PAGE.replace("Wet sand", "Wet sand and clay"))
    assert [question.number for question in desk.quiz.questions] == ["1", "3", "2"]
    assert desk.quiz.review == ()


# Names


def test_a_title_by_hand_stays_and_follows_where_nobody_wrote_one(desk: Desk) -> None:
    desk.again(PAGE.replace("Rocks and lava", "Rocks, lava and ash"))
    assert desk.quiz.title == "Rocks, lava and ash"
    desk.edit("title: Rocks, lava and ash", "title: All about rocks")
    desk.again(PAGE)
    assert desk.quiz.title == "All about rocks"
    assert conflicts(desk.quiz)


def test_a_quiz_file_that_a_person_renamed_is_still_the_one_of_its_source(desk: Desk) -> None:
    desk.edit("What is lava?", "What is lava made of?")
    renamed = desk.shop.quiz.with_name("stones.yml")
    desk.shop.quiz.rename(renamed)
    before = renamed.read_text()
    outcome = desk.again(PAGE.replace("Marble", "Marble or chalk"))
    assert outcome.target == renamed
    assert not desk.shop.quiz.exists()
    assert renamed.read_text() == before.replace("Marble", "Marble or chalk")


def test_a_question_that_a_person_moved_to_another_quiz_stays_there(desk: Desk) -> None:
    block = desk.block(2)
    desk.shop.quiz.write_text(desk.text.replace(f"\n{block}", ""))
    desk.shop.quiz.with_name("more.yml").write_text(f"title: More rocks\nquestions:\n{block}")
    left = desk.text
    desk.again(PAGE.replace("Marble", "Marble or chalk"))
    assert desk.text == left


def test_a_quiz_made_anew_takes_no_id_of_a_question_that_moved(desk: Desk) -> None:
    block, moved = desk.block(2), desk.asked(2).id
    desk.shop.quiz.with_name("more.yml").write_text(f"title: More rocks\nquestions:\n{block}")
    desk.shop.quiz.unlink()
    desk.again()
    assert len(desk.quiz.questions) == 3
    assert moved not in {question.id for question in desk.quiz.questions}


def test_a_quiz_that_a_person_deleted_is_made_anew_with_the_old_ids(desk: Desk) -> None:
    before = desk.text
    desk.shop.quiz.unlink()
    desk.again()
    assert desk.text == before


# Drafts


@pytest.fixture
def doubtful(tmp_path: Path) -> Desk:
    desk = Desk.with_import(tmp_path, page(ONE, TWO, UNMARKED))
    assert codes(desk.asked(3).review) == ["key-missing"]
    return desk


def settle(desk: Desk, right: str) -> None:
    """Mark an option of question 3 as right and delete its notes."""
    block = desk.block(3)
    settled = block[: block.index("    review:\n")].replace(
        f"text: {right}\n", f"text: {right}\n        correct: true\n"
    )
    desk.shop.quiz.write_text(desk.text.replace(block, settled))
    assert key_of(desk, 3) == [right]


def test_a_draft_that_was_settled_stays_settled(doubtful: Desk) -> None:
    settle(doubtful, "A monk of old")
    settled = doubtful.text
    assert not doubtful.again().changed
    doubtful.again(page(ONE.replace("Wet sand", "Wet sand and clay"), TWO, UNMARKED))
    assert doubtful.text == settled.replace("Wet sand", "Wet sand and clay")


def test_a_settled_draft_follows_when_the_source_tells_the_same_key(doubtful: Desk) -> None:
    settle(doubtful, "A monk of old")
    settled = doubtful.text
    doubtful.again(page(ONE, TWO, UNMARKED.replace("0/1", "1/1") + "\nCorrect\n"))
    assert doubtful.text == settled


def test_a_settled_draft_is_not_overruled_by_the_source(doubtful: Desk) -> None:
    settle(doubtful, "A monk of old")
    miner = UNMARKED.replace("0/1", "1/1").replace("A miner of old\n", "A miner of old\n\nCorrect\n")
    doubtful.again(page(ONE, TWO, miner))
    assert key_of(doubtful, 3) == ["A monk of old"]
    (note,) = conflicts(doubtful.asked(3))
    assert "[x] A miner of old" in note


def test_a_draft_that_nobody_touched_is_settled_by_a_better_text(doubtful: Desk) -> None:
    doubtful.again(page(ONE, TWO, UNMARKED.replace("0/1", "1/1") + "\nCorrect\n"))
    assert key_of(doubtful, 3) == ["A monk of old"]
    assert not doubtful.asked(3).draft


def test_a_note_that_a_person_wrote_stays(doubtful: Desk) -> None:
    doubtful.edit("    review:\n", "    review:\n      - code: ask\n        note: Ask the teacher.\n")
    doubtful.again(page(ONE, TWO, UNMARKED.replace("0/1", "1/1") + "\nCorrect\n"))
    assert codes(doubtful.asked(3).review) == ["ask"]


def test_a_settled_doubt_about_the_whole_quiz_stays_settled(tmp_path: Path) -> None:
    announced = PAGE.replace("3 questions", "4 questions")
    desk = Desk.with_import(tmp_path, announced)
    assert desk.quiz.draft
    start, end = desk.text.index("review:\n"), desk.text.index("questions:\n")
    desk.shop.quiz.write_text(desk.text[:start] + desk.text[end:])
    assert not desk.again().changed
    desk.again(announced.replace("Wet sand", "Wet sand and clay"))
    assert not desk.quiz.draft


LISTED = """\
Rocks

{above}

1. Which of these rocks formed from lava?
A. Basalt
B. Chalk
Answer: A

2. Which of these rocks floats on water?
A. Granite
B. Pumice
Answer: B
"""


def test_an_introduction_follows_a_better_text_and_says_where_it_stands(tmp_path: Path) -> None:
    desk = Desk.with_import(tmp_path, LISTED.format(above="This quiz covers racks. Choose the best answer."))
    assert desk.quiz.introduction == "This quiz covers racks. Choose the best answer."
    assert not desk.again().changed
    outcome = desk.again(LISTED.format(above="This quiz covers rocks. Choose the best answer."))
    assert desk.quiz.introduction == "This quiz covers rocks. Choose the best answer."
    record, _ = from_json("rocks.import.json", outcome.proposal.record.encode())
    assert record
    assert record.spans[0] == FieldSpan("", "introduction", "3")


def test_an_introduction_by_hand_stays_beside_a_note_with_the_new_one(tmp_path: Path) -> None:
    desk = Desk.with_import(tmp_path, LISTED.format(above="This quiz covers racks."))
    desk.edit("This quiz covers racks.", "Rocks of the coast.")
    assert not desk.again().changed
    desk.again(LISTED.format(above="This quiz covers rocks."))
    assert desk.quiz.introduction == "Rocks of the coast."
    (note,) = conflicts(desk.quiz)
    assert "This quiz covers rocks." in note


def test_a_text_that_a_person_placed_is_not_placed_again(tmp_path: Path) -> None:
    desk = Desk.with_import(tmp_path, LISTED.format(above="Basalt and pumice are dark."))
    assert codes(desk.quiz.review) == ["text-unplaced"]
    start, end = desk.text.index("review:\n"), desk.text.index("questions:\n")
    desk.shop.quiz.write_text(desk.text[:start] + desk.text[end:])
    settled = desk.text
    desk.again(LISTED.format(above="This quiz covers basalt and pumice."))
    assert desk.text == settled
