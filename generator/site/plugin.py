"""The MkDocs plugin `qbank`: hands the bank's pages to MkDocs, in memory.

A thin adapter: what pages say is written elsewhere, so that any other site generator can have the same (`qbank emit`).
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files, get_files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from generator.bank.bank import read_bank
from generator.bank.check import check_bank
from generator.bank.checking.settings import read_settings
from generator.bank.checking.surroundings import surroundings
from generator.bank.folders import Folders
from generator.bank.report import as_text
from generator.model.finding import Severity
from generator.site.edit_link import file_url, line_url, view_uri
from generator.site.pages import SitePage, bank_pages
from generator.site.preview import Preview
from generator.site.topics import PAGE
from generator.site.words import DEFAULT, known, languages

_log = get_plugin_logger("qbank")

_NO_DATE = "315532800"
"""1980-01-01, in seconds of Unix time: the same content gives the same bytes, whenever and wherever it is built."""


class QBankConfig(Config):  # type: ignore[no-untyped-call]  # as MkDocs has it
    """The plugin's settings in mkdocs.yml.

    Attributes:
        content: the folder of the bank, relative to mkdocs.yml.
        drafts: whether a build shows what is not ready as well; a preview always does.
    """

    content = config_options.Type(str, default="content")
    drafts = config_options.Type(bool, default=False)


class QBankPlugin(BasePlugin[QBankConfig]):  # type: ignore[no-untyped-call]  # as MkDocs has it
    """Adds the pages of the bank to the site; refuses to build a site from a broken bank."""

    def __init__(self) -> None:
        """Start with no pages."""
        self._serving = False
        self._preview = Preview()
        self._pages: dict[str, SitePage] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Learn what runs; that this method exists keeps the plugin alive from one rebuild to the next."""
        self._serving = command == "serve"
        os.environ.setdefault("SOURCE_DATE_EPOCH", _NO_DATE)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Watch the bank; without a repository there is nothing to edit, and MkDocs would make links into nowhere."""
        if not config.repo_url:
            config.edit_uri = None
        folders = self._folders(config)
        watched = next((path for path in (folders.quizzes, folders.content) if path.is_dir()), None)
        if watched:
            config.watch.append(str(watched))
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read and check the bank; MkDocs has not touched the site yet.

        Raises:
            Abort: the bank has errors, and this is no preview.
        """
        folders = self._folders(config)
        bank = read_bank(folders)
        names = _file_names(config)
        around = replace(surroundings(folders), site=names, drafts=self.config.drafts)
        findings = check_bank(bank, around, read_settings(folders))
        errors = sum(finding.severity is Severity.ERROR for finding in findings)
        if findings:
            (_log.error if errors else _log.info)("The bank:\n%s", as_text(findings).rstrip())
        if errors and not self._serving:
            raise Abort(f"The bank has {errors} error(s): the site is left as it was.")
        links = _EditLinks(config)
        topics = PAGE if PAGE in names else ""
        language = _language(config)
        if self._serving:
            pages = self._preview.pages(bank, findings, links.line, topics, language)
        else:
            pages = bank_pages(
                bank.files, drafts=self.config.drafts, edit_url=links.line, topics_page=topics, language=language
            )
        self._pages = {page.path: page for page in pages}

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages, in the order of their paths, the home page first."""
        for page in self._pages.values():
            if files.get_file_from_path(page.path):
                _log.warning("%s in %s stands in the place of the page of a quiz.", page.path, config.docs_dir)
            else:
                files.append(File.generated(config, page.path, content=page.text))
        return Files(sorted(files, key=lambda file: (file.src_uri != "index.md", file.src_uri)))

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Put the quizzes right after the home page, unless the configuration has an order of its own."""
        if config.nav is None:
            nav.items.sort(key=_rank)
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:  # noqa: ARG002
        """Tell MkDocs, which checks links to them, of the topics' places: Material writes those after the Markdown."""
        topics = files.get_file_from_path(PAGE)
        if topics and topics.page:
            found = set(re.findall(r'id="(tag:[^"]+)"', topics.page.content or ""))
            topics.page.present_anchor_ids = (topics.page.present_anchor_ids or set()) | found
        return env

    def on_page_context(
        self,
        context: TemplateContext,
        *,
        page: Page,
        config: MkDocsConfig,
        nav: Navigation,  # noqa: ARG002
    ) -> TemplateContext:
        """Lead from the page of a quiz to its file."""
        shown = self._pages.get(page.file.src_uri)
        if shown and shown.origin and page.file.generated_by:
            page.edit_url = _EditLinks(config).file(shown.origin) or None
        return context

    def _folders(self, config: MkDocsConfig) -> Folders:
        """Name the folders as a person in the working directory would, for the findings."""
        base = Path(config.config_file_path).parent if config.config_file_path else Path()
        return Folders(Path(os.path.relpath(base / self.config.content)))


def _language(config: MkDocsConfig) -> str:
    """Return the language of the theme; a word in the log when qbank does not speak it."""
    language = str(config.theme.get("language") or DEFAULT)
    if not known(language):
        _log.warning(
            "qbank does not speak “%s”: its words are English. It speaks %s.", language, ", ".join(languages())
        )
    return language


def _file_names(config: MkDocsConfig) -> dict[str, Path]:
    """Name the files that links may lead to: those of docs_dir and those that the site adds to its theme."""
    own = Path(config.theme.custom_dir) if config.theme.custom_dir else None
    added = {path.relative_to(own).as_posix(): path for path in own.rglob("*")} if own else {}
    return added | {file.src_uri: Path(config.docs_dir, file.src_uri) for file in get_files(config)}


def _rank(item: StructureItem) -> int:
    if isinstance(item, Page) and item.is_homepage:
        return 0
    return 1 if item.is_section else 2


class _EditLinks:
    """Addresses of the bank's files on the host of the repository that the configuration names."""

    def __init__(self, config: MkDocsConfig) -> None:
        self._docs_dir = Path(config.docs_dir)
        self._repo_url = config.repo_url
        self._edit_uri = config.edit_uri

    def file(self, path: str) -> str:
        return file_url(Path(path), self._docs_dir, self._repo_url, self._edit_uri)

    def line(self, path: str, line: int) -> str:
        url = file_url(Path(path), self._docs_dir, self._repo_url, view_uri(self._edit_uri))
        return line_url(url, line)
