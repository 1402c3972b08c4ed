"""Questions with an answer in prose below each, as in lists for interviews: no options.

Q: What is … ?            1. What is … ?
A: It is …                Ans. It is …

3. Why … ?                What is … ?
Because …                 Answer: It is …

Behind a number only a paragraph that ends a sentence is an answer; without one each paragraph must have the word.
"""

from __future__ import annotations

from generator.importing.answer_parts import answered_parts
from generator.importing.drafts import Lines, QuizDraft, Unparsed
from generator.importing.open_answers import with_answer_doubts
from generator.importing.paragraphs import text_width
from generator.importing.prose_question import is_prose, is_sentence, prose_question

_FEWEST = 2
_ENOUGH = 0.8  # of the questions have an answer
_WORDED, _NUMBERED = 0.75, 0.55
_LONGEST_TITLE = 100


def score(lines: Lines) -> float:
    """How well a text fits: by the questions that have an answer in prose, and no options."""
    _, parts = answered_parts(lines)
    if len(parts) < _FEWEST:
        return 0.0
    worded = sum(part.sign is not None and is_prose(part) for part in parts)
    bare = sum(part.sign is None and is_sentence(part) for part in parts)
    if worded >= _ENOUGH * len(parts):
        return _WORDED
    return _NUMBERED if bare >= _ENOUGH * len(parts) else 0.0


def parse(lines: Lines) -> QuizDraft:
    """Read the questions."""
    above, parts = answered_parts(lines)
    title = above[0] if above and len(above[0].text) <= _LONGEST_TITLE else None
    rest = above[1:] if title else above
    return QuizDraft(
        title=title.text.strip(" *#_") if title else "",
        questions=with_answer_doubts([prose_question(part) for part in parts]),
        evidence=(title,) if title else (),
        unparsed=Unparsed.of(rest, "a question with an answer"),
        width=text_width(lines),
    )
