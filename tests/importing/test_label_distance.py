"""A label far from its option is one that lost its option, unless all of a page are as far."""

from __future__ import annotations

from generator.importing.pipeline import import_text

FAR = "\nStatus: [object Object]\nCorrect\nIt is one.\n"
CLOSE = "Correct\nIt is one.\n"


def notes(*labels: str) -> list[list[str]]:
    page = "Rocks\n" + "".join(
        f"\n{n}.\nQuestion {n}\nWhich of these is a rock, number {n}?\n\n1 / 1 point\n\nMud\n\nBasalt\n{label}\nIce\n"
        for n, label in enumerate(labels, 1)
    )
    quiz = import_text("page.txt", page.encode()).quiz
    assert quiz
    assert [[o.text for o in q.options if o.correct] for q in quiz.questions] == [["Basalt"]] * len(labels)
    return [[note.code for note in question.review] for question in quiz.questions]


def test_a_page_may_print_all_labels_far_from_their_options() -> None:
    assert notes(FAR, FAR, FAR) == [[], [], []]


def test_a_label_that_alone_is_far_is_in_doubt() -> None:
    assert notes(CLOSE, CLOSE, FAR) == [[], [], ["option-lost"]]
