from __future__ import annotations

from generator.importing.lettered.unnumbered import unnumbered
from tests.importing.text import lines


def parts(text: str) -> list[tuple[str, bool]]:
    return [(part.lines[0].text, part.unsure) for part in unnumbered(lines(text))]


def test_a_paragraph_that_asks_begins_a_question() -> None:
    assert parts("Which?\n- elm\n- oak\n\nWhich other?\n- ash\n- yew") == [("Which?", False), ("Which other?", False)]


def test_so_does_a_line_behind_a_key() -> None:
    assert parts("Which?\nA. elm\nB. oak\nAnswer: A\nThe next.\nWhich?\nA. ash\nB. yew")[1:] == [("The next.", True)]


def test_where_nothing_parts_two_questions_it_is_a_guess() -> None:
    assert parts("Which?\n- elm\n- oak\nWhich other?\n- ash\n- yew")[1] == ("Which other?", True)
    assert parts("Which?\n- elm\n- oak\n\nTrees.\n\nWhich other?\n- ash\n- yew")[1] == ("Trees.", True)


def test_options_without_a_question_between_stay_together() -> None:
    assert len(parts("Which?\n- elm\n\n- oak\n\nash\n- yew")) == 1


def test_what_stands_between_a_key_and_the_first_letter_is_a_stem() -> None:
    text = "Which?\nA. elm\nB. oak\n{}\nTrees grow.\nA. True\nB. False"
    assert parts(text.format("Answer: A\n"))[1:] == [("Trees grow.", False)]
    assert parts(text.format("Answer: A\n\nElms are trees.\n"))[1:] == [("Elms are trees.", True)]
    assert parts(text.format(""))[1:] == [("Trees grow.", True)]


def test_before_another_letter_it_belongs_to_the_option_above() -> None:
    assert len(parts("Which?\nA. elm\nB. oak\n\nand others\nC. ash\nD. yew")) == 1


def test_a_sentence_above_the_first_question_alone_may_be_of_the_page() -> None:
    rest = "Which?\n- elm\n- oak\n\nWhich other?\n- ash\n- yew\n\nWhich else?\n- fig\n- bay"
    assert parts(f"Let us begin:\n{rest}")[0] == ("Let us begin:", True)
    assert parts(f"Of these\n{rest}")[0] == ("Of these", False)
