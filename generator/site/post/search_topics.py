"""Which topics the theme's own search finds a question by: its own.

Material gives every section of a page the topics of all of it, and they weigh most: whoever searched for the topic of
one question would get the whole quiz.
"""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence

from generator.bank.read import QuizFile
from generator.site.pages import page_url

NAME = "search/search_index.json"
"""The file that the theme's plugin writes, relative to the top of the site."""


def topics_by_place(bank: Sequence[QuizFile], *, folders: bool = False) -> dict[str, tuple[str, ...]]:
    """Name the topics of every quiz, at the address of its page, and of every question.

    Args:
        bank: the quizzes.
        folders: whether addresses of pages end in `/` and not in `.html`.
    """
    found: dict[str, tuple[str, ...]] = {}
    for file in bank:
        url = page_url(file.path, folders=folders)
        found[url] = file.quiz.tags
        found |= {f"{url}#{question.id}": question.tags for question in file.quiz.questions}
    return found


def with_own_topics(index: str, topics: Mapping[str, Sequence[str]]) -> str:
    """Give every place in an index of the search its own topics; places without a known address stay as they are.

    Args:
        index: the theme's, as JSON.
        topics: of places, by their addresses relative to the top of the site.
    """
    read = json.loads(index)
    for place in read["docs"]:
        own = topics.get(place["location"])
        if own:
            place["tags"] = [html.escape(topic, quote=False) for topic in own]  # the theme shows them as HTML
        elif own is not None:
            place.pop("tags", None)
    return json.dumps(read, separators=(",", ":"))
