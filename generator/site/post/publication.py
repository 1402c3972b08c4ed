"""What others see of a site: files for other programs, and what its pages say of themselves where they are shared."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.bank.read import QuizFile
from generator.site.feed import bank_json
from generator.site.feed.structured import structured_data
from generator.site.post import manifest
from generator.site.post.cards import Cards
from generator.site.post.sharing import Shared, sharing_tags
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
        preview: whether this is for the author alone: pages need not say anything.
    """

    bank: tuple[QuizFile, ...] = ()
    title: str = ""
    description: str = ""
    url: str = ""
    language: str = DEFAULT
    folders: bool = False
    cards: Cards | None = None
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

    def tags(self, page: PageFacts) -> str:
        """Write what the head of a page says to those who find or share it."""
        if self.preview:
            return ""
        quiz = self._quizzes.get(page.quiz)
        told = structured_data(quiz, url=page.url, language=self.language) if quiz else ""
        if not page.url or not self.url:
            return told
        card = self.cards.add(page.path, page.title, page.description) if self.cards else ""
        return told + sharing_tags(Shared(page.title, page.description, page.url, self.title, self.url, card))
