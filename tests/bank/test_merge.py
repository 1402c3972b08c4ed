"""What becomes of people's edits when a source is imported again."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from generator.bank.merge import MergeResult, merge
from generator.bank.merge_unit import unit
from generator.bank.read import read_quiz
from generator.bank.yaml_write import dump
from generator.model.question import Option, Pair, Question, Quiz, ReviewNote
from tests.bank.quizzes import versions

CUT = ReviewNote("stem-cut", "The stem breaks off.", "3-4")
ODD = ReviewNote("odd-glyphs", "A formula may have been here.", "9")
ONE = Question("aaaaa2", "Which onc is it?", (Option("red"), Option("blue", correct=True)), review=(CUT,))
TWO = Question("bbbbb2", "And this?", (Option("yes", correct=True), Option("no")), number="2")
BASE = Quiz("Tuning", (ONE, TWO), source="s.md")


def with_first(**changes: object) -> Quiz:
    return replace(BASE, questions=(replace(ONE, **changes), TWO))  # type: ignore[arg-type]


def with_second(**changes: object) -> Quiz:
    return replace(BASE, questions=(ONE, replace(TWO, **changes)))  # type: ignore[arg-type]


def quiz_of(text: str) -> Quiz:
    file, findings = read_quiz("s.yml", text.encode())
    assert file is not None, findings
    return file.quiz


def merged(ours: Quiz, theirs: Quiz, base: Quiz = BASE) -> Quiz:
    result = merge("s.yml", dump(ours), base, theirs)
    assert not result.findings
    return quiz_of(result.text)


def conflict_fields(quiz: Quiz) -> list[str]:
    notes = [*quiz.review, *(note for question in quiz.questions for note in question.review)]
    return [note.note.split(":")[0] for note in notes if note.code == "merge-conflict"]


# The laws


@given(versions(), versions())
def test_the_same_import_again_changes_nothing(ours: Quiz, base: Quiz) -> None:
    assert merge("s.yml", dump(ours), base, base) == MergeResult(dump(ours))


@given(versions(), versions())
def test_a_file_that_nobody_touched_follows_the_new_import(base: Quiz, theirs: Quiz) -> None:
    assert merge("s.yml", dump(base), base, theirs) == MergeResult(dump(theirs))


@given(versions(), versions(), versions())
def test_a_merge_is_done_after_the_first_time(ours: Quiz, base: Quiz, theirs: Quiz) -> None:
    text = merge("s.yml", dump(ours), base, theirs).text
    assert merge("s.yml", text, base, theirs).text == text
    assert merge("s.yml", text, theirs, theirs).text == text


@given(versions(), versions(), versions())
def test_a_key_is_never_mixed_of_two_versions(ours: Quiz, base: Quiz, theirs: Quiz) -> None:
    known = [
        {question.id: ([(o.text, o.correct) for o in question.options], question.select) for question in quiz.questions}
        for quiz in (ours, theirs)
    ]
    for question in merged(ours, theirs, base).questions:
        choices = [(option.text, option.correct) for option in question.options], question.select
        assert choices in [quiz.get(question.id) for quiz in known]


@given(versions(), versions(), versions())
def test_a_stem_and_its_key_are_of_one_version(ours: Quiz, base: Quiz, theirs: Quiz) -> None:
    known = [{question.id: unit(question) for question in quiz.questions} for quiz in (ours, theirs)]
    for question in merged(ours, theirs, base).questions:
        assert unit(question) in [quiz.get(question.id) for quiz in known]


# Fields


def test_each_field_follows_the_side_that_changed_it() -> None:
    ours = replace(with_first(explanation="Since blue."), title="Tuning, week 3")
    theirs = replace(with_first(stem="Which one is it?", number="1"), source="scan.md")
    assert merged(ours, theirs) == replace(
        with_first(stem="Which one is it?", number="1", explanation="Since blue."),
        title="Tuning, week 3",
        source="scan.md",
    )


def test_what_both_changed_stays_as_people_wrote_it_with_both_in_a_note() -> None:
    result = merge("s.yml", dump(with_first(stem="Which colour is it?")), BASE, with_first(stem="Which one is it?"))
    first = quiz_of(result.text).questions[0]
    assert first.stem == "Which colour is it?"
    assert [note.code for note in first.review] == ["stem-cut", "merge-conflict"]
    assert "Which colour is it?" in first.review[1].note
    assert "Which one is it?" in first.review[1].note
    assert [(c.question, c.field, c.theirs) for c in result.conflicts] == [("aaaaa2", "stem", "Which one is it?")]


def test_the_same_change_on_both_sides_is_none() -> None:
    assert merged(with_first(stem="Which one?"), with_first(stem="Which one?")) == with_first(stem="Which one?")


def test_a_newer_conflict_takes_the_place_of_an_older_one() -> None:
    mine = with_first(stem="Which colour?")
    once = merged(mine, with_first(stem="Which one is it?"))
    twice = merged(once, with_first(stem="Which one is this?"), with_first(stem="Which one is it?"))
    assert conflict_fields(twice) == ["stem"]
    assert "is this?" in twice.questions[0].review[-1].note


def test_tags_of_both_sides_come_together() -> None:
    base, theirs = with_second(tags=("a", "b")), with_second(tags=("b", "new"))
    assert merged(with_second(tags=("a", "b", "mine")), theirs, base).questions[1].tags == ("b", "mine", "new")


def test_a_title_that_both_changed_is_a_note_on_the_quiz() -> None:
    assert conflict_fields(merged(replace(BASE, title="A"), replace(BASE, title="B"))) == ["title"]


def test_an_introduction_follows_the_new_import_until_a_person_writes_it() -> None:
    imported, better = replace(BASE, introduction="Read slowiy."), replace(BASE, introduction="Read slowly.")
    mine = replace(BASE, introduction="Take your time.")
    assert merged(imported, better, base=imported) == better
    assert merged(mine, imported, base=imported) == mine
    both = merged(mine, better, base=imported)
    assert (both.introduction, conflict_fields(both)) == ("Take your time.", ["introduction"])
    assert "Read slowly." in both.review[0].note


def test_a_text_that_a_person_left_out_does_not_come_back_as_the_introduction() -> None:
    unplaced = ReviewNote("text-unplaced", "“Read slowly.” belongs to no question", "2")
    base, better = replace(BASE, review=(unplaced,)), replace(BASE, introduction="Read slowly.")
    assert merged(BASE, better, base=base) == BASE
    assert merged(base, better, base=base) == better


# Options and key


def test_a_changed_key_on_both_sides_keeps_the_peoples_options_whole() -> None:
    mine = with_second(options=(Option("yes"), Option("no", correct=True)))
    theirs = with_second(options=(Option("Yes", correct=True), Option("No")))
    result = merged(mine, theirs)
    assert result.questions[1].options == mine.questions[1].options
    assert conflict_fields(result) == ["options"]
    assert "- [x] Yes" in result.questions[1].review[0].note


def test_another_kind_by_hand_stands_whole_beside_a_note_with_the_better_options() -> None:
    ours = with_first(options=(), pairs=(Pair("red", "rouge"), Pair("blue", "bleu")), hints=("Think.",))
    theirs = with_first(options=(Option("red"), Option("blue", correct=True), Option("green")))
    result = merged(ours, theirs)
    assert unit(result.questions[0]) == unit(ours.questions[0])
    assert result.questions[0].hints == ("Think.",)
    assert conflict_fields(result) == ["pairs"]
    assert "- red → rouge" in result.questions[0].review[-1].note
    assert "- [ ] green" in result.questions[0].review[-1].note


def test_how_a_choice_is_scored_and_shuffled_by_hand_stays() -> None:
    options = (Option("red", fixed=True), Option("blue", correct=True))
    ours = with_first(options=options, shuffle="no", points="2", difficulty="hard", references=("A book.",))
    assert merged(ours, with_first(explanation="So.")) == replace(
        ours, questions=(replace(ours.questions[0], explanation="So."), TWO)
    )


def test_swapped_options_never_move_the_key() -> None:
    swapped = (Option("no"), Option("yes", correct=True))
    assert merged(with_second(options=swapped), BASE) == with_second(options=swapped)
    assert merged(BASE, with_second(options=swapped)) == with_second(options=swapped)
    cleaned = (Option("yes!", correct=True), Option("no"))
    result = merged(with_second(options=swapped), with_second(options=cleaned))
    assert result.questions[1].options == swapped
    assert conflict_fields(result) == ["options"]


def test_feedback_by_hand_stays_with_its_option_when_the_import_reorders_them() -> None:
    mine = with_second(options=(Option("yes", correct=True, feedback="Right."), Option("no")))
    theirs = with_second(options=(Option("no"), Option("perhaps"), Option("yes", correct=True)))
    assert merged(mine, theirs).questions[1].options == (
        Option("no"),
        Option("perhaps"),
        Option("yes", correct=True, feedback="Right."),
    )


def test_feedback_by_hand_for_an_option_that_the_import_lost_is_kept_with_all_options() -> None:
    mine = with_second(options=(Option("yes", correct=True, feedback="Right."), Option("no")))
    result = merged(mine, with_second(options=(Option("Yes", correct=True), Option("no"))))
    assert result.questions[1].options == mine.questions[1].options
    assert conflict_fields(result) == ["options"]


# Stem, options and key

LOST = Question("ccccc2", "Which is a colour?", (Option("red", correct=True), Option("four")))
NOT = "Which is NOT a colour?"
FLIPPED = (Option("red"), Option("four", correct=True))


def merged_third(ours: Question, theirs: Question) -> Question:
    base, mine, new = (replace(BASE, questions=(ONE, each)) for each in (LOST, ours, theirs))
    return merged(mine, new, base).questions[1]


def test_a_key_by_hand_and_a_stem_of_the_import_are_not_mixed() -> None:
    mended = replace(LOST, options=FLIPPED)
    result = merged_third(mended, replace(LOST, stem=NOT))
    assert replace(result, review=()) == mended
    (note,) = result.review
    assert note.note == (
        "stem: changed by the new import after a person had worked on the question; what stood here was kept.\n"
        f"Kept:\n{LOST.stem}\nNew import:\n{NOT}"
    )


def test_a_stem_by_hand_and_a_key_of_the_import_are_not_mixed() -> None:
    mended = replace(LOST, stem=NOT)
    result = merged_third(mended, replace(LOST, options=FLIPPED))
    assert replace(result, review=()) == mended
    assert [note.note.split(":")[0] for note in result.review] == ["options"]
    assert "- [x] four" in result.review[0].note


def test_an_import_that_holds_what_a_person_mended_and_more_is_taken_whole() -> None:
    whole = replace(LOST, stem=NOT, options=FLIPPED)
    assert merged_third(replace(LOST, stem=NOT), whole) == whole
    assert merged_third(whole, replace(LOST, stem=NOT)) == whole


def test_what_the_import_only_spells_otherwise_is_taken_beside_a_key_by_hand() -> None:
    theirs = replace(LOST, stem="Which is a  Colour")
    assert merged_third(replace(LOST, options=FLIPPED), theirs) == replace(theirs, options=FLIPPED)
    options = (Option("Red.", correct=True), Option("Four"))
    mine = replace(LOST, stem=NOT, options=(Option("red", correct=True, feedback="It is one."), Option("four")))
    assert merged_third(mine, replace(LOST, options=options)) == replace(
        mine, options=(replace(options[0], feedback="It is one."), options[1])
    )


def test_what_a_person_said_of_a_key_that_the_import_moves_is_kept_with_a_note() -> None:
    said = (Option("red", correct=True, feedback="Like blood."), Option("four"))
    mine = replace(LOST, explanation="Red is one.", options=said)
    result = merged_third(mine, replace(LOST, options=FLIPPED))
    assert result.explanation == "Red is one."
    assert result.options == (Option("red", feedback="Like blood."), Option("four", correct=True))
    assert [note.note.split(":")[0] for note in result.review] == ["explanation", "feedback of “red”"]
    assert all("- [x] four" in note.note for note in result.review)


def test_an_explanation_by_hand_of_options_that_are_spelt_better_is_fine() -> None:
    base = replace(LOST, options=(Option("rcd", correct=True), Option("fonr")))
    new = replace(BASE, questions=(ONE, LOST))
    mine = replace(BASE, questions=(ONE, replace(base, explanation="E")))
    result = merged(mine, new, replace(BASE, questions=(ONE, base)))
    assert result.questions[1] == replace(LOST, explanation="E")


# Review notes


def test_a_settled_question_stays_settled_when_the_import_has_the_same_doubt() -> None:
    settled = with_first(stem="Which one is it?", review=())
    shifted = replace(CUT, lines="13-14")
    assert merged(settled, with_first(review=(shifted,))) == settled
    assert merged(settled, with_first(stem="Which one is it?", review=(CUT,))) == settled


def test_a_new_doubt_about_a_text_that_was_settled_is_not_raised() -> None:
    """A more careful import reads the same and doubts more; the person who settled the question has seen the text."""
    settled = with_first(stem="Which one is it?", review=())
    assert merged(settled, with_first(review=(CUT, ODD))).questions[0].review == ()


def test_a_new_doubt_about_a_text_that_nobody_touched_is_shown() -> None:
    assert merged(BASE, with_first(review=(CUT, ODD))).questions[0].review == (CUT, ODD)


def test_a_new_doubt_about_another_text_is_shown_with_it() -> None:
    settled = with_first(stem="Which one is it?", review=())
    review = merged(settled, with_first(stem="Which two?", review=(CUT, ODD))).questions[0].review
    assert ODD in review
    assert "merge-conflict" in {note.code for note in review}


def test_a_settled_question_is_not_changed_without_asking() -> None:
    settled = with_first(review=())
    result = merged(settled, with_first(options=(Option("red", correct=True), Option("blue"))))
    assert result.questions[0].options == ONE.options
    assert conflict_fields(result) == ["options"]


def test_a_doubt_that_the_cleaner_resolved_goes() -> None:
    assert merged(with_first(explanation="E"), with_first(stem="Which one?", review=())) == with_first(
        explanation="E", stem="Which one?", review=()
    )


def test_a_doubt_stays_when_a_person_began_to_edit() -> None:
    mine = with_first(options=(Option("red"), Option("blue", correct=True), Option("green")))
    assert merged(mine, with_first(number="1", review=())).questions[0].review == (CUT,)


def test_a_doubt_that_nobody_settled_follows_the_import() -> None:
    shifted = replace(CUT, lines="13-14")
    assert merged(with_first(tags=("t",)), with_first(review=(shifted, ODD))).questions[0].review == (shifted, ODD)


def test_a_note_that_a_person_wrote_stays() -> None:
    own = ReviewNote("ask", "Ask the teacher.")
    assert merged(with_second(review=(own,)), with_second(stem="And that?")).questions[1].review == (own,)


def test_a_settled_doubt_about_the_quiz_stays_settled() -> None:
    count = ReviewNote("count", "Ten questions are announced, two were found.")
    base = replace(BASE, review=(count,))
    assert merged(BASE, replace(base, title="Tuning 2"), base) == replace(BASE, title="Tuning 2")


# Questions


def test_a_deleted_question_stays_deleted() -> None:
    mine = replace(BASE, questions=(TWO,))
    assert merged(mine, with_first(stem="Better")) == mine


def test_a_question_by_hand_stays_where_it_is() -> None:
    own = Question("", "Mine?", (Option("a", correct=True), Option("b")))
    mine = replace(BASE, questions=(ONE, own, own, TWO))
    assert merged(mine, with_second(stem="That?")) == replace(
        mine, questions=(ONE, own, own, replace(TWO, stem="That?"))
    )


def test_a_copied_question_with_the_old_id_is_a_persons_own() -> None:
    copy = replace(TWO, stem="And the copy?")
    mine = replace(BASE, questions=(ONE, TWO, copy))
    assert merged(mine, with_second(stem="That?")).questions == (ONE, replace(TWO, stem="That?"), copy)


def test_a_question_by_hand_that_the_import_brings_too_stays_as_it_is_written() -> None:
    own = Question("ccccc2", "Which of the two is it?", (Option("left", correct=True), Option("right")))
    brought = replace(own, stem="Which of the two is it", number="3", options=own.options[::-1])
    mine = replace(BASE, questions=(ONE, own, TWO))
    assert merged(mine, replace(BASE, questions=(ONE, TWO, brought))) == mine


def test_another_key_of_a_question_by_hand_is_told() -> None:
    own = Question("ccccc2", "Which of the two is it?", (Option("left", correct=True), Option("right")))
    brought = replace(own, options=(Option("left"), Option("right", correct=True)))
    result = merged(replace(BASE, questions=(ONE, own, TWO)), replace(BASE, questions=(ONE, brought, TWO)))
    assert replace(result.questions[1], review=()) == own
    assert conflict_fields(result) == ["options"]
    assert "[x] right" in result.questions[1].review[0].note


def test_a_question_that_vanished_goes_unless_a_person_worked_on_it() -> None:
    theirs = replace(BASE, questions=(TWO,))
    assert merged(BASE, theirs) == theirs
    result = merged(with_first(explanation="Since blue."), theirs)
    assert [question.id for question in result.questions] == ["aaaaa2", "bbbbb2"]
    assert conflict_fields(result) == ["question"]


def test_a_new_question_stands_behind_the_one_it_follows_in_the_source() -> None:
    new = Question("ccccc2", "New?")
    mine = replace(BASE, questions=(replace(ONE, tags=("t",)), Question("", "Mine?"), TWO))
    theirs = replace(BASE, questions=(ONE, new, TWO))
    assert [question.stem for question in merged(mine, theirs).questions] == [ONE.stem, "New?", "Mine?", TWO.stem]


def test_the_order_follows_the_side_that_changed_it() -> None:
    swapped = replace(BASE, questions=(TWO, ONE))
    assert merged(swapped, with_first(number="1")).questions == (TWO, replace(ONE, number="1"))
    assert merged(with_first(number="1"), swapped).questions == (TWO, replace(ONE, number="1"))


def test_a_different_order_on_both_sides_is_a_note_on_the_quiz() -> None:
    three = Question("ccccc2", "Three?")
    base = replace(BASE, questions=(ONE, TWO, three))
    mine, theirs = replace(base, questions=(TWO, ONE, three)), replace(base, questions=(ONE, three, TWO))
    result = merged(mine, theirs, base)
    assert result.questions == mine.questions
    assert conflict_fields(result) == ["order"]


def test_the_note_on_the_order_is_the_same_after_the_next_merge_with_a_new_question() -> None:
    three, four = Question("ccccc2", "Three?"), Question("ddddd2", "Four?")
    base, theirs = replace(BASE, questions=(TWO, ONE, three)), replace(BASE, questions=(ONE, three, TWO, four))
    result = merged(replace(base, questions=(ONE, TWO, three)), theirs, base)
    assert four in result.questions
    assert merged(result, theirs, base) == result


# The text


def test_comments_order_of_keys_and_styles_survive() -> None:
    text = (
        dump(BASE)
        .replace("title: Tuning", "title: 'Tuning' # of the course")
        .replace("  - id: bbbbb2", "  # the easy one\n  - id: bbbbb2 # easy")
        .replace("      - text: red\n", "      # a colour\n      - text: red\n")
    )
    new = merge("s.yml", text, BASE, with_first(stem="Which one is it?", number="1")).text
    assert new == text.replace("onc", "one").replace("  - id: aaaaa2\n", "  - id: aaaaa2\n    number: 1\n")


def test_line_breaks_of_windows_survive() -> None:
    text = dump(BASE).replace("\n", "\r\n")
    assert merge("s.yml", text, BASE, BASE).text == text
    assert merge("s.yml", text, BASE, with_second(stem="That?")).text == text.replace("And this?", "That?")


def test_a_file_that_breaks_the_format_is_left_alone() -> None:
    result = merge("s.yml", "title: [\n", BASE, BASE)
    assert result.text == "title: [\n"
    assert result.findings
