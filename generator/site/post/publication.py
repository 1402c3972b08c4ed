"""What others see of a site: files for other programs, and what its pages say of themselves where they are shared."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from generator.bank.read import QuizFile
from generator.site.feed import bank_json
from generator.site.feed.structured import structured_data
from generator.site.pages import page_url
from generator.site.post import manifest, pagefind
from generator.site.post.cards import Cards
from generator.site.post.pagefind import Filters
from generator.site.post.sharing import Shared, sharing_tags
from generator.site.quiz import published
from generator.site.words import DEFAULT


@dataclass(frozen=True, slots=True)
class PageFacts:
    """A page as others see it.

    Attributes:
        path: of its Markdown, relative to the folder of all pages.
        title: plain text.
        description: plain text; may be empty.
        url: its whole address; empty when nobody knows.
        quiz: the file of the bank that it shows; empty for none.
    """

    path: str
    title: str
    description: str = ""
    url: str = ""
    quiz: str = ""


@dataclass(slots=True)
class Publication:
    """A site as others see it.

    Attributes:
        bank: the quizzes; what is not published of them is not told.
        title: plain text.
        description: plain text; may be empty.
        url: its whole address; empty when nobody knows.
        language: of its own words, e.g. "en".
        folders: whether addresses of pages end in `/` and not in `.html`.
        cards: of the pages; None for none.
        pagefind: whether pages are told to Pagefind.
        preview: whether this is for the author alone: pages need not say anything.
    """

    bank: tuple[QuizFile, ...] = ()
    title: str = ""
    description: str = ""
    url: str = ""
    language: str = DEFAULT
    folders: bool = False
    cards: Cards | None = None
    pagefind: bool = False
    preview: bool = False
    _quizzes: dict[str, QuizFile] = field(init=False)

    def __post_init__(self) -> None:
        """Find quizzes by their files."""
        self._quizzes = {file.path: file for file in self.bank}

    def files(self) -> dict[str, str]:
        """Write the files beside the pages, by their paths relative to the top of the site."""
        feed = bank_json.bank_json(
            self.bank, title=self.title, url=self.url, language=self.language, folders=self.folders
        )
        files = {bank_json.NAME: feed, bank_json.SCHEMA_NAME: bank_json.bank_schema()}
        if not self.preview:
            files[manifest.NAME] = manifest.manifest(self.title, self.description, self.language)
        return files

    def tags(self, page: PageFacts, base: str) -> str:
        """Write what the head of a page says to those who find or share it.

        Args:
            page: what is known of it.
            base: leads from it to the top of the site.
        """
        if self.preview:
            return ""
        file = self._quizzes.get(page.quiz)
        told = structured_data(file, url=page.url, language=self.language) if file else ""
        if self.pagefind:
            told += pagefind.tags(base)
        if not page.url or not self.url:
            return told
        card = self.cards.add(page.path, page.title, page.description) if self.cards else ""
        return told + sharing_tags(Shared(page.title, page.description, page.url, self.title, self.url, card))

    def filters(self) -> Filters | None:
        """Return what the search by Pagefind can be filtered by; None when it is not the search."""
        if not self.pagefind:
            return None
        quizzes, topics = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
        for file in self.bank:
            url = page_url(file.path, folders=self.folders)
            quizzes[file.quiz.title].append(url)
            for topic in _topics(file):
                topics[topic].append(url)
        return {"quiz": quizzes, "tag": topics}


def _topics(file: QuizFile) -> tuple[str, ...]:
    """Return the tags of a quiz and of its published questions, each once."""
    own = (tag for _, question in published(file.quiz, drafts=False) for tag in question.tags)
    return tuple(dict.fromkeys((*file.quiz.tags, *own)))
