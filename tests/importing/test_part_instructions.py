from __future__ import annotations

from generator.importing.pipeline import import_text
from generator.model.question import Question

FIRST = "1. Which one floats?\na) slate\nb) pumice *\n\n2. Which one sinks?\na) slate *\nb) pumice\n\n"
ITEMS = "3. big\na) small *\nb) large\n\n4. hot\na) warm\nb) cold *\n"
OPPOSITE = "Choose the opposite of the word"


def _read(text: str) -> dict[str, Question]:
    quiz = import_text("case.txt", text.encode()).quiz
    assert quiz
    assert quiz.review == ()
    return {question.number: question for question in quiz.questions}


def test_each_question_of_the_part_says_what_its_heading_tells() -> None:
    for above in ("", "\n"):
        read = _read(
            f"{FIRST[:-1]}{above}Part B – {OPPOSITE}\n{above}{ITEMS}\nPart C\n\n5. Which one melts?\na) ice *\nb) tea\n"
        )
        assert [read[n].stem for n in "12345"] == [
            "Which one floats?",
            "Which one sinks?",
            f"{OPPOSITE}\n\nbig",
            f"{OPPOSITE}\n\nhot",
            "Which one melts?",
        ]
        assert not any(question.review for question in read.values())


def _markdown(*parts: str) -> dict[str, Question]:
    questions = (
        f"{n}. {stem}\n- [x] {right}\n- [ ] {wrong}\n\n"
        for n, (stem, right, wrong) in enumerate([("Rocks", "slate", "run"), ("Food", "bread", "eat")] * 3, start=1)
    )
    return _read("# Words\n\n" + "".join(f"{part}\n\n{next(questions)}{next(questions)}" for part in parts))


def test_markdown_headings_of_parts_are_told_as_well() -> None:
    read = _markdown("## Part A: Choose the noun", f"## Part B: {OPPOSITE}", "## Part C")
    assert [read[n].stem for n in "1236"] == [
        "Choose the noun\n\nRocks",
        "Choose the noun\n\nFood",
        f"{OPPOSITE}\n\nRocks",
        "Food",
    ]


def test_behind_another_heading_it_is_not_sure() -> None:
    read = _markdown("## Part A: Choose the noun", f"## Part B: {OPPOSITE}", "## Colours")
    assert (read["5"].stem, [note.code for note in read["5"].review]) == ("Rocks", ["boundary-unclear"])


def test_a_heading_that_is_the_stem_stays_whole() -> None:
    first = "## Part A: Choose the noun\n\n1. Rocks\n- [ ] run\n- [x] slate"
    quiz = import_text("case.md", f"# Words\n\n{first}\n\n## Part B: {OPPOSITE}\n\n2. big\n- [x] small\n".encode()).quiz
    assert quiz
    stems = [question.stem.split("\n")[0] for question in quiz.questions]
    assert stems == ["Part A: Choose the noun", f"Part B: {OPPOSITE}"]


def test_statements_have_in_their_options_what_it_tells() -> None:
    heading = "Section B. True or false? Write T or F in front of each sentence."
    text = f"{FIRST}{heading}\n\n3. Pumice floats.\nAnswer: True\n\n4. Slate floats.\nAnswer: False\n"
    assert [_read(text)[n].stem for n in "34"] == ["Pumice floats.", "Slate floats."]


def test_one_that_reaches_no_question_is_told_at_the_one_above() -> None:
    read = _read(f"{FIRST}Part B – Write an essay about rocks.\n")
    assert read["1"].review == ()
    assert [note.code for note in read["2"].review] == ["boundary-unclear"]


def test_a_list_of_keys_that_names_the_part_again_tells_nothing_new() -> None:
    keys = f"Answers\n\n1 b\n2 a\n\nPart B – {OPPOSITE}\n3 a\n4 b\n"
    read = _read(f"{FIRST}Part B – {OPPOSITE}.\n\n{ITEMS}\n{keys}".replace(" *", ""))
    assert not any("heading of a part" in note.note for question in read.values() for note in question.review)
    assert read["4"].stem == f"{OPPOSITE}.\n\nhot"
