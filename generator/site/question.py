"""One question of a page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.fixed_options import keep_order
from generator.model.question import Question
from generator.site.element import element
from generator.site.hints import hints
from generator.site.kinds import KindPage, page_of
from generator.site.options import feedback
from generator.site.plain_text import label, literal
from generator.site.review import review_banner
from generator.site.safe_markdown import safe_markdown
from generator.site.topics import slugs, topics
from generator.site.words import ENGLISH, Words


@dataclass(frozen=True, slots=True)
class Shown:
    """A question and where it stands.

    Attributes:
        question: what to show.
        position: its place in the quiz, from 1, drafts counted: publishing one renumbers nothing.
        source: name of the quiz's source; may be empty.
        edit_url: where its lines can be edited; may be empty.
        report_url: where a problem with it can be reported; may be empty.
        topics: address of the page of all topics; may be empty.
        tags: the quiz's.
        words: of the page.
    """

    question: Question
    position: int
    source: str = ""
    edit_url: str = ""
    report_url: str = ""
    topics: str = ""
    tags: tuple[str, ...] = ()
    words: Words = ENGLISH

    @property
    def number(self) -> str:
        """The number as printed in the source, or else the position."""
        return self.question.number or str(self.position)


def question_block(shown: Shown) -> str:
    """Write a question: heading with its id as anchor, stem, what to answer, hints, closed answer."""
    question = shown.question
    page = page_of(question)
    parts = (
        _heading(shown),
        review_banner(question.review, "question", shown.source, shown.words) if question.review else "",
        _facts(question, shown.words),
        element("div", safe_markdown(question.stem), class_="qb-stem"),
        element("div", safe_markdown(question.figure), class_="qb-figure") if question.figure else "",
        page.task(question, shown.words),
        hints(question.hints, shown.words),
        _answer(shown, page),
        _foot(shown),
    )
    return element(
        "section",
        _joined(*parts),
        class_="qb-question",
        data_question=question.id,
        data_kind=page.KIND,
        **_choosing(question),
        data_points=question.points or "1",
        data_difficulty=question.difficulty or False,
        data_tags=" ".join(slugs((*question.tags, *shown.tags))) or False,
        data_draft=question.draft,
    )


def _heading(shown: Shown) -> str:
    """Write the number and, for those who meet it in a list of headings, the beginning of the stem."""
    contents = literal(label(f"{shown.number}. {shown.question.stem}"))
    about = literal(label(shown.question.stem))
    title = shown.words("question", number=literal(shown.number))
    span = f'<span class="qb-about">: {about}</span>' if about else ""
    return f'## {title}{span} {{ #{shown.question.id} data-toc-label="{contents}" }}'


def _choosing(question: Question) -> dict[str, str | bool]:
    """How options may be chosen; no attributes where there are none."""
    if not question.options:
        return {}
    kept = question.shuffle == "no" or keep_order(option.text for option in question.options)
    return {
        "data_select": "many" if question.multiple else "one",
        "data_scoring": question.scoring or False,
        "data_shuffle": kept and "no",
    }


def _facts(question: Question, words: Words) -> str:
    """Write how hard the question is and what it counts, if there is anything to say."""
    facts = [words(question.difficulty)] if question.difficulty else []
    if question.points not in {"", "1"}:
        facts.append(words.count("points", literal(question.points)))
    return f"{' · '.join(facts)}\n{{ .qb-meta data-search-exclude }}" if facts else ""


def _answer(shown: Shown, page: KindPage) -> str:
    """Write the answer, and in it the question's own tags: one may name what is asked for."""
    question, words = shown.question, shown.words
    parts = (
        f"<summary>{words('answer')}</summary>",
        page.key(question, words),
        element("div", safe_markdown(question.explanation), class_="qb-explanation") if question.explanation else "",
        feedback(question, words),
        _references(question, words),
        topics(question.tags, shown.topics),
    )
    return element("details", _joined(*parts), class_="qb-answer", data_search_exclude=True)


def _references(question: Question, words: Words) -> str:
    items = "\n".join(element("li", safe_markdown(each)) for each in question.references)
    listed = element("ul", items, class_="qb-references")
    return f"{words('read_more')}\n{{ .qb-read-more }}\n\n{listed}" if items else ""


def _foot(shown: Shown) -> str:
    """Write the links to the question's lines in the quiz file, and to the form for a report."""
    edit = f"[{shown.words('edit')}]({shown.edit_url}){{ .qb-edit }}" if shown.edit_url else ""
    report = f"[{shown.words('report')}]({shown.report_url}){{ .qb-report }}" if shown.report_url else ""
    links = " ".join(filter(None, (report, edit)))
    return element("footer", links, data_search_exclude=True) if links else ""


def _joined(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)
