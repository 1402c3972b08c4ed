from __future__ import annotations

import pytest

from generator.importing.judge.stem_end import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "stem",
    [
        "What is the",
        "In a volcano that slept for long, and not rely on cha",
        "Which of these, in",
        "Lava (molten rock) is",
    ],
)
def test_a_stem_that_breaks_off_is_in_doubt(stem: str) -> None:
    assert [doubt.code for doubt in of_question(question(stem, "a", "b"))] == ["stem-cut"]


@pytest.mark.parametrize(
    "stem",
    [
        "What is lava?",
        "Lava is:",
        "Lava is molten rock.",
        "Lava is molten rock. True or False?",
        "Lava is ____",
        "What is lava? (Check all that apply.)",
        "Which are rocks? Check all that apply",
        "“What is lava?”",
        "All of these are rocks EXCEPT",
        "Alle diese Stoffe sind Gesteine, außer",
        "Lava is…",
        "What is it? Choose the best answer",
        'What is the output of printf("%d", 5);',
    ],
)
def test_a_stem_that_ends_is_fine(stem: str) -> None:
    assert not list(of_question(question(stem, "a", "b")))


def test_a_missing_stem_is_no_stem_that_breaks_off() -> None:
    assert not list(of_question(question("", "a", "b")))


@pytest.mark.parametrize(
    ("stem", "options", "fine"),
    [
        ("The longest river of the land is", ("in the north", "in the south", "a lake"), True),
        ("Lava is hot. It flows because", ("it is wet", "it is light", "it melts"), True),
        ("Man nennt Gestein aus Lava, das schnell abkühlt, wenn", ("es regnet", "es friert", "es bricht"), True),
        ("The capital of France is", ("Paris", "Rome", "New York"), True),
        ("Lava is a kind of", ("Basalt", "Red Magma", "Ash"), True),
        ("The capital of France is", ("Paris", "Rome"), False),
        ("The capital of Franc", ("Paris", "Rome", "New York"), False),
        ("The capital of France is", ("Paris", "Rome", "A town in the north of it"), False),
        ("Which of these is", ("Paris", "Rome", "Berlin"), False),
        ("The longest river of the land is", ("In the north", "in the south", "a lake"), False),
        ("The longest river of the land is", ("in the north", "in the south"), False),
        ("The longest river of the lan", ("in the north", "in the south", "a lake"), False),
        ("Lava is hot. Which of these is", ("in the north", "in the south", "a lake"), False),
    ],
)
def test_options_in_small_letters_and_names_may_finish_the_sentence(
    stem: str, options: tuple[str, ...], *, fine: bool
) -> None:
    assert bool(list(of_question(question(stem, *options)))) != fine


@pytest.mark.parametrize(
    ("stem", "options", "fine"),
    [
        ("The oldest rock lies in", ("Canada", "Greenland", "South Africa"), True),
        ("The age of the oldest rock is", ("4 Ga", "3 Ga", "2.5 Ga"), True),
        ("A volcano moves", ("in a circle.", "with its plate.", "not at all."), False),
        ("The treaty divided the land between", ("Spain and Portugal.", "the pope and France.", "no one."), True),
        ("The oldest rock lies in", ("Rocks of Canada", "Rocks of Mali", "Rocks of Oman"), False),
        ("A volcano mov", ("in a circle", "with its plate", "not at all"), False),
        ("The plates below it", ("Plates move.", "Plates melt.", "Plates break."), False),
        ("En una carretera recta, ¿por", ("el centro.", "la derecha.", "donde quiera."), False),
        ("In which country does it", ("in Mali.", "in Oman.", "in Chad."), False),
    ],
)
def test_names_and_ends_of_sentences_may_finish_it(stem: str, options: tuple[str, ...], *, fine: bool) -> None:
    assert bool(list(of_question(question(stem, *options)))) != fine
