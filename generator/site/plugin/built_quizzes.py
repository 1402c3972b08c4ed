"""Keeps the quizzes as they were built, for the practice page."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from generator.bank.site_paths import page_name
from generator.site import catalogue
from generator.site.pages import SitePage


class BuiltQuizzes:
    """The pages of quizzes, and those that make use of them.

    What is kept stays from one rebuild to the next: a dirty one passes by the pages that did not change.
    """

    def __init__(self) -> None:
        """Start with none."""
        self._quizzes: dict[str, catalogue.QuizPage] = {}
        self._apps: dict[str, str] = {}

    def keep(self, page: Page, shown: SitePage | None, html: str) -> None:
        """Take note of a page.

        Args:
            page: as MkDocs has it.
            shown: what the bank made of it; None for a page that somebody wrote.
            html: its content.
        """
        if shown and shown.origin:
            self._quizzes[shown.path] = catalogue.QuizPage(page_name(shown.origin), str(page.title), page.url, html)
        elif page.file.src_uri in catalogue.APPS:
            self._apps[catalogue.APPS[page.file.src_uri]] = page.url

    def write(self, config: MkDocsConfig, paths: Iterable[str], *, drafts: bool) -> None:
        """Write what the practice page loads, if there is one.

        Args:
            config: of the site.
            paths: of the pages that the bank has now, in their order.
            drafts: whether questions that are not ready are taken up as well.
        """
        if not Path(config.docs_dir, catalogue.PAGE).is_file():
            return
        pages = [self._quizzes[path] for path in paths if path in self._quizzes]
        for path, text in catalogue.catalogue_files(pages, self._apps, drafts=drafts).items():
            target = Path(config.site_dir, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
