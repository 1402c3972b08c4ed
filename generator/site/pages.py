"""All pages that come from the bank, as texts: what MkDocs takes in memory and `qbank emit` writes to disk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import quote

from generator.bank.read import QuizFile
from generator.bank.site_paths import FOLDER, INDEX, page_name, page_path
from generator.site.catalogue import PAGE as PRACTICE
from generator.site.index import index_page
from generator.site.links import NO_LINKS, Links
from generator.site.quiz import published, quiz_page
from generator.site.topics import PAGE as TOPICS
from generator.site.words import DEFAULT, words


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page that no person wrote.

    Attributes:
        path: where it goes, relative to the folder of all pages, with `/`.
        text: Markdown.
        origin: the file of the bank that it shows; empty for the list of all.
    """

    path: str
    text: str
    origin: str = ""


def page_url(path: str, *, folders: bool = False) -> str:
    """Return the address of the page of a quiz file, relative to the top of the site.

    Args:
        path: of the file.
        folders: whether addresses end in `/` (the setting `use_directory_urls` of MkDocs) and not in `.html`.
    """
    return f"{FOLDER}/{quote(page_name(path))}{'/' if folders else '.html'}"


def bank_pages(  # noqa: PLR0913 - what pages differ in
    files: Sequence[QuizFile],
    *,
    drafts: bool = False,
    links: Links = NO_LINKS,
    banners: Mapping[str, str] = MappingProxyType({}),
    names: Collection[str] = (),
    language: str = DEFAULT,
) -> tuple[SitePage, ...]:
    """Write the page of every quiz that has something to show, and the list of them.

    Args:
        files: the bank, without errors.
        drafts: whether questions that are not ready are shown as well.
        links: where the links below questions lead.
        banners: Markdown that comes first on the page of a file.
        names: of the files that persons put in the folder of all pages, relative to it.
        language: of what the pages themselves say; English for one that nobody translated to.
    """
    spoken = words(language)
    shown = [file for file in files if drafts or published(file.quiz, drafts=False)]
    entries = tuple((f"{quote(page_name(file.path))}.md", file.quiz) for file in shown)
    topics_address = f"../{TOPICS}" if TOPICS in names else ""

    def page(file: QuizFile) -> SitePage:
        def line(index: int) -> int:
            return file.positions.of(("questions", index))[0]

        def report_question(index: int) -> str:
            address = page_url(file.path, folders=links.folders)
            return links.report(file.quiz.questions[index].id, address, file.path, line(index))

        banner = banners.get(file.path, "")
        text = quiz_page(
            file.quiz,
            drafts=drafts,
            edit_url=lambda index: links.line(file.path, line(index)),
            report_url=report_question,
            banner=banner,
            topics_page=topics_address,
            practice=PRACTICE in names,
            words=spoken,
        )
        return SitePage(page_path(file.path), text, file.path)

    return (SitePage(INDEX, index_page(entries, drafts=drafts, words=spoken)), *map(page, shown))
