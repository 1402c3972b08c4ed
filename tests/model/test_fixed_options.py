from __future__ import annotations

import time

import pytest

from generator.model.fixed_options import is_fixed, keep_order


@pytest.mark.parametrize(
    "text",
    [
        *("All of the above", "all of the above.", "**None of the above**", "None of these", "Both of the above"),
        *("All the above are correct", "None of the other options", "All are correct", "Neither of these"),
        *("All of the above options are true", "Any of these", "True", "No", "All answers are correct"),
        *("Todas las anteriores", "Ninguna de las anteriores", "Todas las respuestas son correctas", "Verdadero"),
        *("Ninguna de las opciones anteriores", "Ambas", "Ninguna es correcta"),
        *("Alle genannten", "Keine der genannten Antworten", "Alle Antworten sind richtig", "Nichts davon", "Falsch"),
        *("Keine der obigen Aussagen trifft zu", "Alles oben Genannte", "Beide"),
        *("Toutes les réponses", "Aucune de ces réponses", "Toutes les propositions précédentes", "Vrai"),
        *("Aucune des réponses ci-dessus", "Toutes les réponses sont correctes", "Les deux"),
        *("Todas as alternativas anteriores", "Nenhuma das anteriores", "Nenhuma das alternativas", "Verdadeiro"),
    ],
)
def test_options_about_the_others_keep_their_place(text: str) -> None:
    assert is_fixed(text)
    assert not keep_order([text])


@pytest.mark.parametrize(
    "text",
    [
        *("Both A and C", "A and B", "a, b and c", "Only A and B are correct", "(a) and (c)", "Neither A nor B"),
        *("Options A and B", "A & C", "Tanto a como b", "A y C", "Ni a ni b", "Sowohl A als auch C", "Weder A noch B"),
        *("A und B", "Antworten A und C sind richtig", "A et C", "Les réponses a et b sont correctes", "Both A & B"),
        *("As alternativas A e C estão corretas", "Apenas B e D", "Nem a nem b"),
    ],
)
def test_options_that_name_letters_keep_the_order_of_all(text: str) -> None:
    assert is_fixed(text)
    assert keep_order(["something", text])


@pytest.mark.parametrize(
    "text",
    [
        *("", "All of the weights are updated", "A", "a matrix and a vector", "Above all, the loss", "No bias"),
        *("True positives", "All gradients vanish", "Ninguna capa", "Alle Schichten", "Toutes les couches", "2 and 3"),
        *("$A$ and $B$ commute", "`None`", "Both layers", "It has none of the above layers of the net", "An e"),
    ],
)
def test_other_options_may_be_shuffled(text: str) -> None:
    assert not is_fixed(text)


def test_a_long_or_odd_text_costs_no_time() -> None:
    started = time.perf_counter()
    for text in ("a, " * 26 + "!", "all of the above " * 4 + "x", "les des " * 10, "a " * 100_000):
        is_fixed(text)
    assert time.perf_counter() - started < 1
