from __future__ import annotations

import json

from generator.site.post.search_topics import topics_by_place, with_own_topics
from tests.site.bank import quiz_file

PAGE = "quizzes/gradients.html"


def place(location: str, *tags: str) -> dict[str, object]:
    return {"location": location, "title": "Σ", "text": "…"} | ({"tags": list(tags)} if tags else {})


def test_a_quiz_and_each_of_its_questions_have_their_own_topics() -> None:
    found = topics_by_place([quiz_file("gradients")])
    assert found[PAGE] == ("optimisation", "calculus")
    assert found[f"{PAGE}#grad01"] == ("gradient descent",)
    assert found[f"{PAGE}#grad02"] == ()


def test_addresses_are_those_of_the_site() -> None:
    assert "quizzes/gradients/#grad01" in topics_by_place([quiz_file("gradients")], folders=True)


def test_a_topic_of_one_question_does_not_lead_to_the_others() -> None:
    all_of_it = ("optimisation", "calculus", "gradient descent")
    places = [place(at, *all_of_it) for at in (PAGE, f"{PAGE}#grad01", f"{PAGE}#grad02", "by-hand.html")]
    index = json.dumps({"config": {"lang": ["en"]}, "docs": places})
    assert json.loads(with_own_topics(index, topics_by_place([quiz_file("gradients")]))) == {
        "config": {"lang": ["en"]},
        "docs": [
            place(PAGE, "optimisation", "calculus"),
            place(f"{PAGE}#grad01", "gradient descent"),
            place(f"{PAGE}#grad02"),
            place("by-hand.html", *all_of_it),
        ],
    }
