"""The page that lists all quizzes."""

from __future__ import annotations

from generator.model.question import Quiz
from generator.site.element import element
from generator.site.front_matter import front_matter
from generator.site.plain_text import literal
from generator.site.quiz import count, published

TITLE = "Quizzes"


def index_page(quizzes: tuple[tuple[str, Quiz], ...], *, drafts: bool = False) -> str:
    """Write the page that leads to every quiz.

    Args:
        quizzes: for each the address of its page, relative to this one, and what it holds.
        drafts: whether questions that are not ready are shown, and counted, as well.
    """
    entries = "\n".join(_entry(address, quiz, drafts=drafts) for address, quiz in quizzes)
    listed = element("div", entries, class_="qb-quizzes") if entries else "There is no quiz yet."
    total = sum(len(published(quiz, drafts=drafts)) for _, quiz in quizzes)
    kinds = "1 quiz" if len(quizzes) == 1 else f"{len(quizzes)} quizzes"
    lead = f"{count(total)} in {kinds}.\n{{ .qb-lead }}"
    return "\n\n".join((front_matter(TITLE, f"{count(total)} in {kinds}"), f"# {TITLE}", lead, listed)) + "\n"


def _entry(address: str, quiz: Quiz, *, drafts: bool) -> str:
    shown = published(quiz, drafts=drafts)
    waiting = sum(quiz.draft or question.draft for _, question in shown)
    facts = [count(len(shown)), *([f"{waiting} draft"] if waiting else []), *(literal(tag) for tag in quiz.tags)]
    return f"- [{literal(quiz.title)}]({address})\n\n    {' · '.join(facts)}\n"
