from __future__ import annotations

import pytest

from generator.importing.judge.link_options import of_question
from tests.importing.drafts import question


@pytest.mark.parametrize(
    "link", ["![a cone](cone.png)", "[a cone of ash](https://example.org/cone)", "https://a.org/x"]
)
def test_a_link_among_texts_may_belong_to_the_stem(link: str) -> None:
    (doubt,) = of_question(question("What does the picture show?", link, "A volcano", "A hill"))
    assert (doubt.code, [line.text for line in doubt.lines]) == ("options-unclear", [link])


@pytest.mark.parametrize("texts", [("![a](a.png)", "![b](b.png)"), ("[1, 2]", "See https://a.org"), ("Lava", "Ash")])
def test_pictures_among_pictures_and_texts_are_options(texts: tuple[str, ...]) -> None:
    assert not list(of_question(question("Which is a cone?", *texts)))
