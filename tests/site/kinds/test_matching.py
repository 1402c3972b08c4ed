from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from generator.model.fold import fold
from generator.model.question import Pair, Question
from generator.site.kinds.matching import key, task
from generator.site.words import ENGLISH
from tests.site.rendering import Tree, render, tree

QUESTION = Question(
    "abc123", "?", pairs=(Pair("cow", "calf"), Pair("mare", "foal"), Pair("jenny", "Foal")), distractors=("lamb",)
)
texts = st.text(st.sampled_from("abAB "), min_size=1, max_size=3).filter(str.strip)
matchings = st.builds(
    Question,
    id=st.from_regex("[a-z]{6}", fullmatch=True),
    stem=st.just("?"),
    pairs=st.lists(st.builds(Pair, prompt=texts, match=texts), min_size=1, max_size=5).map(tuple),
    distractors=st.lists(texts, max_size=3).map(tuple),
)


def shown(markdown: str) -> Tree:
    return tree(render(f"\n---\n{markdown}"))


def numbers(page: Tree, name: str) -> list[int]:
    return [int(node.attributes[name] or "") for node in page.all("li") if name in node.attributes]


def test_prompts_stand_in_their_order_and_each_match_once() -> None:
    page = shown(task(QUESTION, ENGLISH))
    assert numbers(page, "data-pair") == [0, 1, 2]
    assert sorted(numbers(page, "data-match")) == [0, 1, 3], "the second foal is the first one"


def test_the_key_leads_from_each_prompt_to_its_match_and_its_letter() -> None:
    page = shown(key(QUESTION, ENGLISH))
    assert numbers(page, "data-match") == [0, 1, 1]
    order = numbers(shown(task(QUESTION, ENGLISH)), "data-match")
    letters = [node.text[-1] for node in page.all("p") if "→" in node.text]
    assert letters == ["ABC"[order.index(match)] for match in (0, 1, 1)]


def test_an_edit_of_a_text_keeps_the_order() -> None:
    edited = replace(QUESTION, stem="!", pairs=(Pair("cow", "a calf"), *QUESTION.pairs[1:]))
    assert numbers(shown(task(edited, ENGLISH)), "data-match") == numbers(shown(task(QUESTION, ENGLISH)), "data-match")


@given(matchings)
def test_every_match_can_be_chosen_and_none_twice(question: Question) -> None:
    texts = [*(pair.match for pair in question.pairs), *question.distractors]
    offered = [fold(texts[index]) for index in numbers(tree(render(f"\n---\n{task(question, ENGLISH)}")), "data-match")]
    assert set(offered) == set(map(fold, texts))
    right = [fold(texts[index]) for index in numbers(tree(render(f"\n---\n{key(question, ENGLISH)}")), "data-match")]
    assert right == [fold(pair.match) for pair in question.pairs]
