"""What the words of a page say of its options, and when that is not sure."""

from __future__ import annotations

import pytest

from generator.importing.layouts.quiz_platform import parse, score
from generator.importing.pipeline import import_text
from generator.model.question import Question
from tests.importing.text import lines


def questions(text: str) -> tuple[Question, ...]:
    quiz = import_text("page.txt", text.encode(), layout="quiz-platform").quiz
    assert quiz
    return quiz.questions


def keys(text: str) -> list[list[str]]:
    """The right options of every question that is no draft."""
    return [[each.options[i].text for i in each.key] if not each.review else ["?"] for each in questions(text)]


ABOVE = "Question 1\nWhat is lava?\nCorrect\nRock\nMud\n\nQuestion 2\nWhat is ash?\nMud\nCorrect\nDust\nIce\n"
BELOW = "Question 1\nWhat is lava?\nMud\nRock\nCorrect\n\nQuestion 2\nWhat is ash?\nDust\nCorrect\nMud\nIce\n"
MIDDLE = "Question 1\nWhat is lava?\nMud\nCorrect\nRock\n\nQuestion 2\nWhat is ash?\nDust\nCorrect\nMud\nIce\n"


@pytest.mark.parametrize(
    ("page", "right"),
    [(ABOVE, [["Rock"], ["Dust"]]), (BELOW, [["Rock"], ["Dust"]]), (MIDDLE, [["?"], ["?"]])],
    ids=["above a first option", "below a last option", "only between options"],
)
def test_one_question_shows_on_which_side_labels_stand(page: str, right: list[list[str]]) -> None:
    assert keys(page) == right


def test_a_label_below_every_last_option_speaks_of_the_question() -> None:
    rocks = ("Basalt", "Granite", "Slate")
    page = "\n".join(
        f"Question {n}\nWhat is it?\n{rock}\ncorrect\nNo {rock}\nAs {rock}\ncorrect\n"
        for n, rock in enumerate(rocks, 1)
    )
    right = [["Basalt"], ["Granite"], ["Slate"], ["Sand"]]
    assert keys(f"{page}\nQuestion 4\nWhat is it?\nSnow\nSand\ncorrect\ncorrect\n") == right


def test_a_stated_key_is_read_by_its_text() -> None:
    assert keys("1\nWhat is it?\nRock, hot\nMud\nIce\nCorrect answers: Rock, hot, Ice\n") == [["Rock, hot", "Ice"]]
    assert keys("1\nWhat is it?\nRock\nMud\nCorrect answer\nMud\n") == [["Mud"]]
    assert keys("1\nWhat is it?\nRock\nMud\nCorrect answer: Sand\n") == [["?"]]


def test_a_stated_key_that_contradicts_a_label_is_in_doubt() -> None:
    assert keys("1\nWhat is it?\nRock ✓\nMud ✗\nCorrect answer: Mud\n") == [["?"]]


def test_several_answers_stand_above_the_options() -> None:
    page = "Question 1\nWhich are rocks?\nSelected answers:\nLava\nMud\nAnswers:\nLava ✓\nMud ✗\nBasalt ✓\n"
    assert [each.stem.strip() for each in questions(page)] == ["Which are rocks?"]
    assert keys(page) == [["Lava", "Basalt"]]


def test_what_was_chosen_is_no_key() -> None:
    assert keys("Question 1\n0/1 point\nWhat is it?\nYour answer\nRock\nMud\n") == [["?"]]


def test_a_question_answered_wrongly_may_lack_right_options() -> None:
    page = "Question 1\n0/1 point\nWhich are rocks? (Select all that apply)\nLava ✓\nMud\nBasalt\n"
    assert keys(page) == [["?"]]
    assert keys(page.replace("0/1", "1/1")) == [["Lava"]] or keys(page.replace("0/1", "1/1")) == [["?"]]


def test_nothing_parts_a_statement_from_its_options() -> None:
    assert keys("1\nLava is\nRock ✓\nMud\n") == [["?"]]
    assert keys("1\nLava is a rock.\n(1/1 point)\nRock ✓\nMud\n") == [["Rock"]]
    assert keys("1\nLava is rock.\nTrue ✓\nFalse ✗\n") == [["True"]]
    assert keys("1\nLava is rock.\nTrue ✓\nFalse\n") == [["?"]]  # it may be what somebody picked


def test_counts_beside_options_are_none() -> None:
    page = "1\nWhat is it?\nRock ✓\n5\nMud\n3\n\n2\nWhat else?\nIce ✓\n1\nSnow\n7\n\n3\nHow many?\n3 ✓\n2\n4\n6\n"
    wanted = [["Rock", "Mud"], ["Ice", "Snow"], ["3", "4"]]
    assert [[option.text for option in each.options] for each in questions(page)] == wanted
    assert keys("1\nWhich are even?\n2 ✓\n3 ✗\n8 ✓\n11 ✗\n\n2\nWhat?\nRock ✓\nMud ✗\n") == [["2", "8"], ["Rock"]]
    assert keys("1\nWhat is it?\n67 % (2 of 3)  Rock ✓\n33 % (1 of 3)  Mud\n") == [["Rock"]]


def test_a_bare_word_behind_options_is_a_label_where_all_questions_have_one() -> None:
    page = "1\nWhat is it?\nRock correct\nMud\n\n2\nWhich are?\nBoth are correct\nNone\n"
    assert keys(page) == [["Rock"], ["?"]]
    assert keys(page.replace("Rock correct", "Rock")) == [["?"], ["?"]]


def test_only_pages_with_words_of_their_own_are_sure() -> None:
    assert score(lines(ABOVE)) < score(lines("Question 1\nWhat is it?\nRock\nMud\nOverall explanation\nIt is.\n"))
    assert score(lines("Lava is rock.\n")) == 0.0
    assert parse(lines("Lava is rock.\n")).questions == ()


def test_letters_stand_above_the_texts_of_options_and_of_the_key() -> None:
    options = "A.\nB. Rock\nB.\nHot rock\nC.\nMud\nD.\nIce\n"
    assert keys(f"1.\nWhat is lava?\n{options}Correct Answer\nB. Hot rock\nExplanation\nIt flows.\n") == [["Hot rock"]]
    tabbed = "Selected Answer:\tc.\nMud\nCorrect Answer:\tb.\nHot rock\nAnswers:\ta.\nRock\nb.\nHot rock\nc.\nMud\n"
    page = f"Question 1\n0 out of 1 points\nWhat is lava?\n{tabbed}"
    assert [each.stem.strip() for each in questions(page)] == ["What is lava?"]
    assert keys(page) == [["Hot rock"]]


def test_a_label_behind_a_letter_alone_breaks_nothing() -> None:
    assert keys("1.\nWhat is lava?\nA.\nRock\nB.\nMud\nC.\nAsh\nD.\nIce\nCorrect\nStone\n") == [["?"]]


def test_an_answer_is_the_key_where_it_won_all_points() -> None:
    page = "• Question 1\n{} out of 2 points\nWhat is lava?\nSelected Answer:\nRock\nAnswers:\nMud\nRock\nIce\n"
    assert keys(page.format(2)) == [["Rock"]]
    assert keys(page.format(0)) == [["?"]]
    asked = page.format(2).replace("What is lava?", "Which are rocks? (Select all that apply)")
    assert keys(asked) == [["?"]]
    assert keys(asked.replace("Answer:\nRock\n", "Answers:\nRock\nIce\n")) == [["Rock", "Ice"]]


VERDICTS = (
    "Question 1: Correct\nWhat is lava?\n\nMud\n\nRock\n{0}\n\nIce\n\n"
    "Question 2: Skipped\nWhat is ash?\n\nMud\n\nDust\n{0}\n\nIce\n"
)


def test_a_blank_line_or_brackets_show_on_which_side_labels_stand() -> None:
    assert keys(VERDICTS.format("Correct")) == [["Rock"], ["Dust"]]
    tight = VERDICTS.replace("\n\n", "\n")
    assert keys(tight.format("(Correct)")) == [["Rock"], ["Dust"]]
    assert keys(tight.format("Correct")) == [["?"], ["?"]]


def test_shares_are_what_the_options_say_unless_they_are_parts_of_a_whole_all_over_the_page() -> None:
    page = "Question {0}\n1/1 point\nHow much is land?\n{1} % of it ✓\n{2} % of all\n"
    two = page.format(1, 25, 30) + page.format(2, 60, 20)
    assert [each.options[0].text for each in questions(two)] == ["25 % of it", "60 % of it"]
    whole = page.format(1, 70, 30) + page.format(2, 60, 40)
    assert [each.options[0].text for each in questions(whole)] == ["of it", "of it"]


def test_two_stated_keys_are_in_doubt() -> None:
    assert keys("1\nWhat is it?\nRock\nMud\nCorrect answer: Rock\nIt is.\nCorrect answer: Mud\n") == [["?"]]
    assert keys("1\nWhat is it?\nRock\nMud\nCorrect answer: Rock\nIt is.\nCorrect answer: Rock\n") != [["Mud"]]


def test_a_heading_may_be_cut_in_two_lines() -> None:
    page = "Question 1\n0 out of 1 points\nWhat is lava?\nSelected\nAnswer:\nMud\nAnswers:\nMud\nRock\nIce\n"
    assert keys(page) == [["?"]]
    assert keys(page.replace("0 out", "1 out")) == [["Mud"]]
    assert keys(page.replace("Selected\n", "")) == [["Mud"]]


def test_a_key_that_stands_twice_with_text_between_is_in_doubt() -> None:
    options = "A.\nRock\nB.\nMud\nC.\nIce\n"
    again = "Correct Answer\nA. Rock\nIce\nCorrect Answer\nA. Rock\n"
    assert keys(f"1.\nWhat is it?\n{options}{again}") == [["?"]]


def test_two_headings_of_options_leave_the_end_of_the_stem_in_doubt() -> None:
    page = "Question 1\n1/1 point\nWhat is lava?\nAnswers:\nRock\nAnswers:\nRock ✓\nMud\nIce\n"
    assert keys(page) == [["?"]]
    assert keys(page.replace("Answers:\nRock\nAnswers:", "Answers:\nAnswers:")) == [["Rock"]]


def test_a_question_short_of_an_option_does_not_turn_the_labels_of_a_page_around() -> None:
    first = (
        "Question 1\nWhat is lava?\nMud\nRock\nCorrect\nIce\n\nQuestion 2\nWhat is ash?\nGas\nDust\nCorrect\nSoot\n\n"
    )
    lost = "Question 3\nWhich of them is cold, Tin?\nCorrect\nSnow\nWax\n"
    assert keys(first + lost) == [["?"], ["?"], ["?"]]
    assert keys(first + lost.replace("Wax\n", "Wax\nOil\n")) == [["Ice"], ["Soot"], ["Snow"]]
    marked = (first + lost.replace("Wax\n", "Wax\nOil\n")).replace("Correct", "(Correct)")
    assert keys(marked) == [["?"], ["?"], ["?"]]
    assert keys((first + lost).replace("Correct", "(Correct)"))[:2] == [["Rock"], ["Dust"]]


METALS = (("Tin", "Lead", "Iron"), ("Gold", "Zinc", "Ore"), ("Cobalt", "Nickel", "Silver"))


def test_a_label_below_all_is_none_of_the_last_option_where_another_stands_beside_one() -> None:
    asked = "Problem {}\n1/1 point (graded)\nWhich is it?\n{}\n{} correct\n{}\ncorrect\nSubmit\n"
    assert keys("\n".join(asked.format(n, *names) for n, names in enumerate(METALS, start=1))) == [
        ["Lead"],
        ["Zinc"],
        ["Nickel"],
    ]


def test_correct_below_the_heading_of_an_answer_explains_it() -> None:
    asked = "Question {}\n1/1 point (graded)\nWhich is it?\n{}\n{}\n{}\ncorrect\nAnswer\nCorrect: It is heavy.\n"
    first, *_ = questions("\n".join(asked.format(n, *names) for n, names in enumerate(METALS, start=1)))
    assert first.explanation == "Correct: It is heavy."
    assert not any("names no option" in note.note for note in first.review)


def test_what_was_chosen_is_the_key_where_all_points_were_won() -> None:
    page = "Q No: 1\nMarks: {0}/2\nWhich rock floats?\nSlate\nPumice\nYou selected\nChalk\n"
    other = "Q No: 2\nMarks: {0}/2\nWhat is ash?\nIce\nDust\nYou selected\n"
    assert keys(page.format(2) + other.format(2)) == [["Pumice"], ["Dust"]]
    assert keys(page.format(0) + other.format(0)) == [["?"], ["?"]]


def test_a_page_with_words_of_quizzes_alone_is_read_though_hardly_anything_asks() -> None:
    text = "Q. Lava is a rock.\nanswer choices\nTrue\nFalse\n\nQ. Lava is\nanswer choices\nhot\ncold\nRed\nBlue\n"
    quiz = import_text("page.txt", text.encode()).quiz
    assert quiz
    assert quiz.review


def test_letters_part_a_stem_that_does_not_ask_from_its_options() -> None:
    page = "1.\nLava is a\nA.\nrock\nB.\nmetal\nCorrect answer\nA. rock\n\n"
    page += "2.\nAsh is a\nA.\ndust\nB.\nliquid\nCorrect answer\nA. dust\n"
    told = [{note.code for note in each.review} for each in questions(page)]
    assert not any("stem-doubtful" in codes for codes in told)
    assert [each.stem for each in questions(page)] == ["Lava is a", "Ash is a"]
    assert "stem-doubtful" in {note.code for note in questions(page.replace("B.\nliquid", "D.\nliquid"))[1].review}


def test_labels_in_a_column_behind_the_options_are_no_part_of_them() -> None:
    page = "Question 1\nWhat floats?\nSlate  Your answer\nPumice  Correct answer\n\n"
    page += "Question 2\nWhat is ash?\nDust\tCorrect answer\nIce\nMud\n"
    assert keys(page) == [["Pumice"], ["Dust"]]
    assert [o.text for o in questions("1\nWhat is it?\nThe correct answer\nMy answer\n")[0].options] == [
        "The correct answer",
        "My answer",
    ]


def test_a_form_with_verdicts_above_its_numbers_ticks_what_is_right() -> None:
    page = "Correct\n1/1 Points\n1\nWhich rock floats? *\nSlate\nPumice ✓\n\n"
    page += "Incorrect\n0/1 Points\n2\nWhat is ash? *\nDust ✓\nIce\n"
    assert score(lines(page)) == 1
    assert score(lines(page.replace(" ✓", ""))) < 1
    assert keys(page)[0] == ["Pumice"]


OLD = """Question 1: {0}
Which of these are rocks? (Select all that apply)
Slate
(Correct)
Mud
Pumice
(Correct)

Question 2: Incorrect
Which rock floats?
Slate
(Incorrect)
Pumice
(Correct)
Chalk
"""


def test_the_verdict_behind_a_number_tells_whether_all_points_were_won() -> None:
    assert keys(OLD.format("Correct"))[0] == ["Slate", "Pumice"]
    assert keys(OLD.format("Incorrect"))[0] == ["?"]


def test_of_a_single_choice_the_right_option_is_shown_beside_the_wrong_one_that_was_chosen() -> None:
    assert keys(OLD.format("Correct"))[1] == ["Pumice"]
    assert keys(OLD.format("Correct").replace("(Select all that apply)", ""))[1] == ["?"]
