"""The structured data of a quiz page: schema.org's Quiz, in the form that search engines read as flashcards.

Source: Google Search Central, "Education Q&A structured data": a Quiz has parts, each a Question with
`eduQuestionType` "Flashcard", its text, and one accepted Answer with a text; `about` and `educationalAlignment` say
what it is about. What is not published is not told.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.bank.read import QuizFile
from generator.model.question import Question
from generator.site.feed.kinds import feed_of
from generator.site.feed.readable import readable
from generator.site.plain_text import one_line
from generator.site.quiz import published

_ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\u2028\u2029"}
"""What could end the script, or means something else to an older reader of it."""


def structured_data(file: QuizFile, *, url: str = "", language: str = "") -> str:
    """Write the data of a quiz as an element for the head of its page.

    Args:
        file: the quiz.
        url: address of its page; empty when nobody knows.
        language: of the page, e.g. "en".

    Returns:
        A `<script>` that does not run; empty when no question of the quiz can be told so.
    """
    quiz = file.quiz
    parts = tuple(_parts(file, url))
    if not parts:
        return ""
    title = one_line(quiz.title)
    data = {
        "@context": "https://schema.org",
        "@type": "Quiz",
        "name": title,
        "description": readable(quiz.introduction),
        "url": url,
        "inLanguage": language,
        "about": {"@type": "Thing", "name": title},
        "educationalAlignment": [_subject(one_line(tag)) for tag in quiz.tags],
        "hasPart": parts,
    }
    text = json.dumps({key: value for key, value in data.items() if value}, ensure_ascii=False, separators=(",", ":"))
    return f'<script type="application/ld+json">{text.translate(_ESCAPES)}</script>'


def _parts(file: QuizFile, url: str) -> Iterator[dict[str, Any]]:
    for _, question in published(file.quiz, drafts=False):
        part = _question(question)
        if part["text"] and part["acceptedAnswer"]["text"]:
            yield part | ({"url": f"{url}#{question.id}"} if url else {})


def _question(question: Question) -> dict[str, Any]:
    answer = {"@type": "Answer", "text": readable(feed_of(question).solution(question))}
    text = readable(question.stem)
    return {"@type": "Question", "eduQuestionType": "Flashcard", "text": text, "acceptedAnswer": answer}


def _subject(name: str) -> dict[str, str]:
    return {"@type": "AlignmentObject", "alignmentType": "educationalSubject", "targetName": name}
