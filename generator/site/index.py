"""The page that lists all quizzes."""

from __future__ import annotations

from generator.model.question import Quiz
from generator.site.element import element
from generator.site.front_matter import front_matter
from generator.site.plain_text import literal
from generator.site.quiz import published
from generator.site.words import ENGLISH, Words


def index_page(quizzes: tuple[tuple[str, Quiz], ...], *, drafts: bool = False, words: Words = ENGLISH) -> str:
    """Write the page that leads to every quiz.

    Args:
        quizzes: for each the address of its page, relative to this one, and what it holds.
        drafts: whether questions that are not ready are shown, and counted, as well.
        words: of the page.
    """
    entries = "\n".join(_entry(address, quiz, words, drafts=drafts) for address, quiz in quizzes)
    listed = element("div", entries, class_="qb-quizzes") if entries else words("no_quiz")
    total = sum(len(published(quiz, drafts=drafts)) for _, quiz in quizzes)
    counts = {"questions": words.count("questions", total), "quizzes": words.count("quizzes", len(quizzes))}
    size, title = words("questions_in_quizzes", **counts), words("quizzes_title")
    return "\n\n".join((front_matter(title, size), f"# {title}", f"{size}.\n{{ .qb-lead }}", listed)) + "\n"


def _entry(address: str, quiz: Quiz, words: Words, *, drafts: bool) -> str:
    shown = published(quiz, drafts=drafts)
    waiting = sum(quiz.draft or question.draft for _, question in shown)
    facts = [words.count("questions", len(shown)), *([words.count("drafts", waiting)] if waiting else [])]
    facts += [literal(tag) for tag in quiz.tags]
    return f"- [{literal(quiz.title)}]({address})\n\n    {' · '.join(facts)}\n"
