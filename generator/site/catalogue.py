"""What the practice page loads: the catalogue of all questions, and the questions of each quiz.

They are classic scripts that call a function, not JSON: a page that was opened from a folder may load scripts alone.
The questions are the built HTML of the quiz pages, answers included; no search looks into scripts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from types import MappingProxyType

from pymdownx.slugs import slugify

PAGE = "practice.md"
"""The hand-written page, in the folder of all pages, that makes use of the catalogue."""

APPS = {PAGE: "practice", "progress.md": "progress"}
"""The hand-written pages that make use of it, and what each is called there."""

CATALOGUE = "practice/catalogue.js"

_QUESTION = re.compile(r'<section class="qb-question".*?</section>', re.DOTALL)
_DRAFT = re.compile(r"<section [^>]*\bdata-draft\b")
_TAGS = re.compile(r'<div class="qb-tags">.*?</div>', re.DOTALL)
_ITEM = re.compile(r"<li>(.*?)</li>", re.DOTALL)
_MARKUP = re.compile(r"<[^>]*>")
_PERMALINK = re.compile(r'<a class="headerlink".*?</a>', re.DOTALL)

_slug = slugify(case="lower")


@dataclass(frozen=True, slots=True)
class QuizPage:
    """A page of a quiz as it was built.

    Attributes:
        name: of the quiz.
        title: of the page, plain text.
        url: address of the page, relative to the top of the site.
        html: its content.
    """

    name: str
    title: str
    url: str
    html: str


@dataclass(frozen=True, slots=True)
class _Listed:
    id: str
    kind: str
    level: str
    points: float
    tags: Mapping[str, str]
    html: str


def catalogue_files(
    pages: Iterable[QuizPage], apps: Mapping[str, str] = MappingProxyType({}), *, drafts: bool = False
) -> Mapping[str, str]:
    """Write the scripts.

    Args:
        pages: in the order in which the catalogue has them.
        apps: addresses of the pages that make use of it, relative to the top of the site, by what each is called.
        drafts: whether questions that are not ready are taken up as well, where a page shows them.

    Returns:
        From paths, relative to the top of the site, to what goes there.
    """
    listed = [(page, found) for page in pages if (found := tuple(_questions(page.html, drafts=drafts)))]
    tags: dict[str, str] = {}
    for _, questions in listed:
        for question in questions:
            tags |= {slug: name for slug, name in question.tags.items() if slug not in tags}
    places = {slug: place for place, slug in enumerate(tags)}
    catalogue = {
        "pages": dict(sorted(apps.items())),
        "quizzes": [{"name": page.name, "title": page.title, "url": page.url} for page, _ in listed],
        "tags": [{"name": slug, "title": name} for slug, name in tags.items()],
        "questions": [
            [each.id, place, each.kind, [places[slug] for slug in each.tags], each.level, each.points]
            for place, (_, questions) in enumerate(listed)
            for each in questions
        ],
    }
    scripts = {
        f"quizzes/{page.name}/questions.js": _call(
            "qbankQuestions", page.name, {each.id: each.html for each in questions}
        )
        for page, questions in listed
    }
    return MappingProxyType({CATALOGUE: _call("qbankCatalogue", catalogue), **scripts})


def _questions(html: str, *, drafts: bool) -> Iterator[_Listed]:
    """Find the questions of a page; the tags of the page are tags of each of them."""
    of_page = _tags(_QUESTION.sub("", html))
    for match in _QUESTION.finditer(html):
        section = match[0]
        if drafts or not _DRAFT.match(section):
            yield _Listed(
                _attribute(section, "question"),
                _attribute(section, "kind"),
                _attribute(section, "difficulty"),
                _number(_attribute(section, "points")),
                of_page | _tags(section),
                _PERMALINK.sub("", section),
            )


def _tags(html: str) -> dict[str, str]:
    """Read lists of tags: names for addresses, and as people read them."""
    items = (item for chips in _TAGS.finditer(html) for item in _ITEM.findall(chips[0]))
    names = (" ".join(unescape(_MARKUP.sub("", item)).split()) for item in items)
    return {slug: name for name in names if (slug := _slug(name, "-"))}


def _attribute(section: str, name: str) -> str:
    match = re.match(rf'<section [^>]*\bdata-{name}="([^"]*)"', section)
    return unescape(match[1]) if match else ""


def _number(text: str) -> float:
    """Read points; 1 where the page has none."""
    number = float(text or "1")
    return int(number) if number.is_integer() else number


def _call(function: str, *arguments: object) -> str:
    """Write a call; JSON is JavaScript."""
    written = (json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in arguments)
    return f"{function}({','.join(written)});\n"
