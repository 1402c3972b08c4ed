"""The MkDocs plugin `qbank`: hands the bank's pages to MkDocs, in memory.

A thin adapter: what pages say is written elsewhere, so that any other site generator can have the same (`qbank emit`).
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files, get_files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils import dirname_to_title
from mkdocs.utils.templates import TemplateContext

from generator.bank.bank import read_bank
from generator.bank.check import check_bank
from generator.bank.checking.settings import read_settings
from generator.bank.checking.surroundings import surroundings
from generator.bank.folders import Folders
from generator.bank.health.ages import ages
from generator.bank.read import QuizFile
from generator.bank.report import as_text
from generator.bank.site_paths import FOLDER, page_name
from generator.model.finding import Severity
from generator.site import catalogue
from generator.site.app_page import app_description, app_of, with_app
from generator.site.health import asks_for_health, with_health
from generator.site.links import Links
from generator.site.pages import SitePage, bank_pages
from generator.site.picture_sizes import with_sizes
from generator.site.post.cards import INSTALL, Cards, missing
from generator.site.post.file_worker import NAME as FILE_WORKER
from generator.site.post.finishing import Finishing
from generator.site.post.head import base_of
from generator.site.post.pagefind import INSTALL as PAGEFIND_INSTALL
from generator.site.post.pagefind import SCRIPT_SOURCE, PagefindError
from generator.site.post.pagefind import missing as pagefind_missing
from generator.site.post.policy import Policy
from generator.site.post.publication import PageFacts, Publication
from generator.site.post.search_topics import NAME as SEARCH_INDEX
from generator.site.post.search_topics import topics_by_place, with_own_topics
from generator.site.preview import Preview
from generator.site.report import report_form
from generator.site.safe_html import safe_html
from generator.site.scripts import ScriptError, join_scripts
from generator.site.theme import in_theme, theme_folder
from generator.site.topics import PAGE
from generator.site.words import DEFAULT, known, languages, words

_log = get_plugin_logger("qbank")

_SCRIPTS = "scripts/"
"""Folder of the modules in the site's own part of the theme; they are joined, and no page loads one."""

_NO_DATE = "315532800"
"""1980-01-01, in seconds of Unix time: the same content gives the same bytes, whenever and wherever it is built."""


class QBankConfig(Config):  # type: ignore[no-untyped-call]  # as MkDocs has it
    """The plugin's settings in mkdocs.yml.

    Attributes:
        content: the folder of the bank, relative to mkdocs.yml.
        drafts: whether a build shows what is not ready as well; a preview always does.
        cards: whether a build draws a picture for each page, which stands beside links that are shared.
        search: "embedded", the theme's own, whose index every reader loads, or "pagefind" for thousands of questions.
        report_url: address of a form for reports, with `{title}` and `{body}` where they go; most hosts of repositories
            need none.
    """

    content = config_options.Type(str, default="content")
    drafts = config_options.Type(bool, default=False)
    cards = config_options.Type(bool, default=False)
    search = config_options.Choice(("embedded", "pagefind"), default="embedded")
    report_url = config_options.Type(str, default="")


class QBankPlugin(BasePlugin[QBankConfig]):  # type: ignore[no-untyped-call]  # as MkDocs has it
    """Adds the pages of the bank to the site; refuses to build a site from a broken bank."""

    def __init__(self) -> None:
        """Start with no pages."""
        self._serving = False
        self._pagefind = False
        self._preview = Preview()
        self._bank: tuple[QuizFile, ...] = ()
        self._pages: dict[str, SitePage] = {}
        self._publication = Publication()
        self._finishing = Finishing(Policy())
        self._scripts: dict[str, str] = {}
        self._quizzes: dict[str, catalogue.QuizPage] = {}
        self._apps: dict[str, str] = {}

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Learn what runs; that this method exists keeps the plugin alive from one rebuild to the next."""
        self._serving = command == "serve"
        os.environ.setdefault("SOURCE_DATE_EPOCH", _NO_DATE)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Watch the bank; without a repository there is nothing to edit, and MkDocs would make links into nowhere."""
        if not config.repo_url:
            config.edit_uri = None
        self._choose_search(config)
        config.theme.dirs[:] = [*map(str, _theme_folders(config)), *config.theme.dirs[bool(config.theme.custom_dir) :]]
        folders = self._folders(config)
        watched = next((path for path in (folders.quizzes, folders.content) if path.is_dir()), None)
        scripts = _scripts_folder(config)
        config.watch.extend(str(path) for path in (watched, scripts) if path and path.is_dir())
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read and check the bank, and join the scripts; MkDocs has not touched the site yet.

        Raises:
            Abort: the bank has errors, or a script cannot be joined, and this is no preview.
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
        topics = PAGE if PAGE in names else ""
        language = _language(config)
        links = replace(self._links(config), words=words(language))
        if self._serving:
            pages = self._preview.pages(bank, findings, links, topics, language)
        else:
            pages = bank_pages(
                bank.files, drafts=self.config.drafts, links=links, topics_page=topics, language=language
            )
        self._bank = bank.files
        self._pages = {page.path: page for page in pages}
        self._publication = self._published(config, bank.files if not errors else (), language)
        self._finishing = Finishing(
            Policy(_file_worker(config), (SCRIPT_SOURCE,) if self._pagefind else ()),
            self._publication.cards,
            self._publication.filters(),
            preview=self._serving,
        )
        self._join_scripts(config)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages, in the order of their paths, the home page first; scripts take the place of their modules."""
        for page in self._pages.values():
            if files.get_file_from_path(page.path):
                _log.warning("%s in %s stands in the place of the page of a quiz.", page.path, config.docs_dir)
            else:
                files.append(File.generated(config, page.path, content=page.text))
        for path, text in (self._publication.files() | self._scripts).items():
            files.append(File.generated(config, path, content=text))
        for file in [file for file in files if file.src_uri.startswith(_SCRIPTS)]:
            files.remove(file)
        return Files(sorted(files, key=lambda file: (file.src_uri != "index.md", file.src_uri)))

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Put the quizzes right after the home page, unless the configuration has an order and names of its own."""
        if config.nav is None:
            nav.items.sort(key=_rank)
            for item in nav.items:
                if isinstance(item, Section) and item.title == dirname_to_title(FOLDER):
                    item.title = words(_language(config))("quizzes_title")
        return nav

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Put what a page asks for into it: practice, progress, the health of the bank."""
        if app_of(markdown):
            spoken = words(_language(config))
            page.meta.setdefault("description", app_description(markdown, spoken))
            return with_app(markdown, spoken)
        if not asks_for_health(markdown):
            return markdown
        drafts = self._serving or self.config.drafts
        spoken = words(_language(config))
        dates = ages(self._folders(config))
        return with_health(markdown, page.file.src_uri, self._bank, dates, drafts=drafts, words=spoken)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Take out what no text of the bank may put in, give pictures their sizes, keep quizzes for the catalogue.

        What is kept stays: a dirty rebuild passes by the pages that did not change.
        """
        shown = self._pages.get(page.file.src_uri)
        if shown and page.file.generated_by:
            html = safe_html(html)
        html = with_sizes(html, page.file.dest_uri, lambda place: _source_of(place, files))
        if shown and shown.origin and page.file.generated_by:
            name = page_name(shown.origin)
            self._quizzes[shown.path] = catalogue.QuizPage(name, str(page.title), page.url, html)
        elif page.file.src_uri in catalogue.APPS:
            self._apps[catalogue.APPS[page.file.src_uri]] = page.url
        return html

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
            page.edit_url = self._links(config).file(shown.origin) or None
        return context

    @event_priority(-90)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Finish a page, behind all plugins that change it."""
        shown = self._pages.get(page.file.src_uri)
        about = PageFacts(
            path=page.file.src_uri,
            title=str(page.meta.get("title") or page.title or config.site_name),
            description=str(page.meta.get("description") or config.site_description or ""),
            url=page.canonical_url or "",
            quiz=shown.origin if shown and page.file.generated_by else "",
        )
        html, silent = self._finishing.page(output, page.content or "", self._publication.tags(about, base_of(output)))
        if silent:
            _log.warning("%s holds %s inline script(s), which will not run: load files.", page.file.src_uri, silent)
        return html

    @event_priority(-90)
    def on_post_template(self, output_content: str, *, template_name: str, config: MkDocsConfig) -> str:  # noqa: ARG002
        """Finish a page that no file stands behind: 404.html."""
        return self._finishing.page(output_content)[0] if template_name.endswith(".html") else output_content

    @event_priority(-50)
    def _mend_search(self, *, config: MkDocsConfig) -> None:
        """Give questions their own topics, behind the plugin that writes the index, before the one that copies it."""
        index = Path(config.site_dir, SEARCH_INDEX)
        if index.is_file():
            topics = topics_by_place(self._bank, folders=config.use_directory_urls)
            index.write_text(with_own_topics(index.read_text("utf-8"), topics), "utf-8")

    @event_priority(-200)
    def _finish(self, *, config: MkDocsConfig) -> None:
        """Write what the practice page loads; then finish the site, behind the last file that another plugin writes."""
        self._write_catalogue(config)
        try:
            self._finishing.site(Path(config.site_dir))
        except PagefindError as error:
            raise Abort(f"Pagefind made no index of the site:\n{error}") from error

    on_post_build = CombinedEvent(_mend_search, _finish)

    def _choose_search(self, config: MkDocsConfig) -> None:
        """Put the theme's own search out of work when Pagefind does it; a preview, whose index would be old, keeps it.

        Raises:
            Abort: Pagefind is chosen and not installed.
        """
        self._pagefind = self.config.search == "pagefind" and not self._serving
        if not self._pagefind:
            return
        if pagefind_missing():
            raise Abort(f"The setting `search: pagefind` needs a program that is not installed: {PAGEFIND_INSTALL}")
        for name in ("search", "material/search"):
            if name in config.plugins:
                config.plugins[name].config["enabled"] = False

    def _published(self, config: MkDocsConfig, bank: Sequence[QuizFile], language: str) -> Publication:
        return Publication(
            bank=tuple(bank),
            title=config.site_name,
            description=config.site_description or "",
            url=config.site_url or "",
            language=language,
            folders=config.use_directory_urls,
            cards=self._cards(config),
            pagefind=self._pagefind,
            preview=self._serving,
        )

    def _cards(self, config: MkDocsConfig) -> Cards | None:
        """Make ready to draw cards, if the settings want them.

        Raises:
            Abort: they do, and the library that draws is missing.
        """
        if not self.config.cards or self._serving:
            return None
        if missing():
            raise Abort(f"The setting `cards` needs a library that is not installed: {INSTALL}")
        if not config.site_url:
            _log.warning("The setting `cards` does nothing without `site_url`: previews need the address of a picture.")
        return Cards(self._base(config) / ".cache" / "qbank" / "cards", config.site_name)

    def _links(self, config: MkDocsConfig) -> Links:
        return Links(
            top=self._base(config),
            docs_dir=Path(config.docs_dir),
            repo_url=config.repo_url,
            edit_uri=config.edit_uri,
            site_url=config.site_url or "",
            folders=config.use_directory_urls,
            form=report_form(self.config.report_url, config.repo_url, config.edit_uri),
        )

    def _write_catalogue(self, config: MkDocsConfig) -> None:
        """Write what the practice page loads, if there is one."""
        if not Path(config.docs_dir, catalogue.PAGE).is_file():
            return
        pages = [self._quizzes[path] for path in self._pages if path in self._quizzes]
        drafts = self._serving or self.config.drafts
        for path, text in catalogue.catalogue_files(pages, self._apps, drafts=drafts).items():
            target = Path(config.site_dir, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")

    def _join_scripts(self, config: MkDocsConfig) -> None:
        """Join the scripts; in a preview the last right ones stay while somebody is half-way through an edit."""
        folder = _scripts_folder(config)
        spoken = words(str(config.theme.get("language") or DEFAULT))
        try:
            joined = join_scripts(folder, spoken.language, spoken.app) if folder else {}
        except ScriptError as error:
            _log.error("The scripts: %s%s", _SCRIPTS, error)
            if not self._serving:
                raise Abort("A script cannot be joined: the site is left as it was.") from error
        else:
            self._scripts = {f"assets/{name}": text for name, text in joined.items()}

    def _folders(self, config: MkDocsConfig) -> Folders:
        """Name the folders as a person in the working directory would, for the findings."""
        return Folders(Path(os.path.relpath(self._base(config) / self.config.content)))

    def _base(self, config: MkDocsConfig) -> Path:
        return Path(config.config_file_path).parent if config.config_file_path else Path()


def _language(config: MkDocsConfig) -> str:
    """Return the language of the theme; a word in the log when qbank does not speak it."""
    language = str(config.theme.get("language") or DEFAULT)
    if not known(language):
        _log.warning(
            "qbank does not speak “%s”: its words are English. It speaks %s.", language, ", ".join(languages())
        )
    return language


def _theme_folders(config: MkDocsConfig) -> tuple[Path, ...]:
    """Name what stands before the theme itself: the site's own folder, if it has one, and that of qbank."""
    own = (Path(config.theme.custom_dir),) if config.theme.custom_dir else ()
    return (*own, theme_folder())


def _file_names(config: MkDocsConfig) -> dict[str, Path]:
    """Name the files that links may lead to: those of docs_dir and those that stand before the theme."""
    added = {
        path.relative_to(own).as_posix(): path for own in reversed(_theme_folders(config)) for path in own.rglob("*")
    }
    copied = {name: path for name, path in added.items() if not name.startswith(_SCRIPTS)}
    return copied | {file.src_uri: Path(config.docs_dir, file.src_uri) for file in get_files(config)}


def _source_of(place: str, files: Files) -> Path | None:
    """Find the file that goes to a place of the site."""
    found = next((file for file in files.media_files() if file.dest_uri == place), None)
    return Path(found.abs_src_path) if found and found.abs_src_path else None


def _scripts_folder(config: MkDocsConfig) -> Path | None:
    return in_theme(_theme_folders(config), _SCRIPTS)


def _file_worker(config: MkDocsConfig) -> str:
    """Read the library that the search of a site in a folder needs, if the configuration names it."""
    named = next((str(path) for path in config.extra.get("polyfills", ()) if FILE_WORKER in str(path)), "")
    found = named and in_theme((*_theme_folders(config), Path(config.docs_dir)), named)
    return found.read_text(encoding="utf-8") if found else ""


def _rank(item: StructureItem) -> int:
    if isinstance(item, Page) and item.is_homepage:
        return 0
    return 1 if item.is_section else 2
