"""The hooks that MkDocs calls while it builds a site, in the order in which it calls them."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page
from mkdocs.utils import dirname_to_title
from mkdocs.utils.templates import TemplateContext

from generator.bank.health.ages import ages
from generator.bank.site_paths import FOLDER
from generator.site.app_page import app_description, app_of, with_app
from generator.site.health import asks_for_health, with_health
from generator.site.pages import SitePage
from generator.site.picture_sizes import with_sizes
from generator.site.plugin import configured
from generator.site.plugin.built_quizzes import BuiltQuizzes
from generator.site.plugin.content import Content, read_content
from generator.site.plugin.extras import cards, choose_search
from generator.site.plugin.joined_scripts import JoinedScripts
from generator.site.plugin.log import log
from generator.site.plugin.settings import QBankConfig
from generator.site.post.finishing import Finishing
from generator.site.post.head import base_of
from generator.site.post.pagefind import SCRIPT_SOURCE, PagefindError
from generator.site.post.policy import Policy
from generator.site.post.publication import PageFacts, Publication
from generator.site.post.search_topics import NAME as SEARCH_INDEX
from generator.site.post.search_topics import topics_by_place, with_own_topics
from generator.site.preview import Preview
from generator.site.safe_html import safe_html
from generator.site.topics import PAGE
from generator.site.words import words

_NO_DATE = "315532800"
"""1980-01-01, in seconds of Unix time: the same content gives the same bytes, whenever and wherever it is built."""


class QBankPlugin(BasePlugin[QBankConfig]):  # type: ignore[no-untyped-call]  # as MkDocs has it
    """Adds the pages of the bank to the site; refuses to build a site from a broken bank."""

    def __init__(self) -> None:
        """Start with no pages."""
        self._serving = False
        self._pagefind = False
        self._preview = Preview()
        self._content = Content()
        self._publication = Publication()
        self._finishing = Finishing(Policy())
        self._scripts = JoinedScripts()
        self._built = BuiltQuizzes()

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG002
        """Learn what runs; that this method exists keeps the plugin alive from one rebuild to the next."""
        self._serving = command == "serve"
        os.environ.setdefault("SOURCE_DATE_EPOCH", _NO_DATE)

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Watch the bank; without a repository there is nothing to edit, and MkDocs would make links into nowhere."""
        if not config.repo_url:
            config.edit_uri = None
        self._pagefind = choose_search(config, self.config, preview=self._serving)
        ours = map(str, configured.theme_folders(config))
        config.theme.dirs[:] = [*ours, *config.theme.dirs[bool(config.theme.custom_dir) :]]
        folders = configured.folders(config, self.config)
        watched = next((path for path in (folders.quizzes, folders.content) if path.is_dir()), None)
        scripts = configured.scripts_folder(config)
        config.watch.extend(str(path) for path in (watched, scripts) if path and path.is_dir())
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """Read and check the bank, and join the scripts; MkDocs has not touched the site yet.

        Raises:
            Abort: the bank has errors, or a script cannot be joined, and this is no preview.
        """
        self._content = read_content(config, self.config, self._preview if self._serving else None)
        self._publication = Publication(
            bank=self._content.quizzes if self._content.sound else (),
            title=config.site_name,
            description=config.site_description or "",
            url=config.site_url or "",
            language=configured.language(config),
            folders=config.use_directory_urls,
            cards=cards(config, self.config, preview=self._serving),
            pagefind=self._pagefind,
            preview=self._serving,
        )
        self._finishing = Finishing(
            Policy(configured.file_worker(config), (SCRIPT_SOURCE,) if self._pagefind else ()),
            self._publication.cards,
            self._publication.filters(),
            preview=self._serving,
        )
        self._scripts.join(config, preview=self._serving)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Add the pages, in the order of their paths, the home page first; scripts take the place of their modules."""
        for page in self._content.pages.values():
            if files.get_file_from_path(page.path):
                log.warning("%s in %s stands in the place of the page of a quiz.", page.path, config.docs_dir)
            else:
                files.append(File.generated(config, page.path, content=page.text))
        for path, text in {**self._publication.files(), **self._scripts.files}.items():
            files.append(File.generated(config, path, content=text))
        for file in [file for file in files if file.src_uri.startswith(configured.SCRIPTS)]:
            files.remove(file)
        return Files(sorted(files, key=lambda file: (file.src_uri != "index.md", file.src_uri)))

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG002
        """Put the quizzes right after the home page, unless the configuration has an order and names of its own."""
        if config.nav is None:
            nav.items.sort(key=_rank)
            for item in nav.items:
                if isinstance(item, Section) and item.title == dirname_to_title(FOLDER):
                    item.title = words(configured.language(config))("quizzes_title")
        return nav

    def on_page_markdown(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Put what a page asks for into it: practice, progress, the health of the bank."""
        if app_of(markdown):
            spoken = words(configured.language(config))
            page.meta.setdefault("description", app_description(markdown, spoken))
            return with_app(markdown, spoken)
        if not asks_for_health(markdown):
            return markdown
        dates = ages(configured.folders(config, self.config))
        spoken = words(configured.language(config))
        quizzes, drafts = self._content.quizzes, self._drafts()
        return with_health(markdown, page.file.src_uri, quizzes, dates, drafts=drafts, words=spoken)

    def on_page_content(self, html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG002
        """Take out what no text of the bank may put in, give pictures their sizes, keep quizzes for the practice."""
        shown = self._made(page)
        html = with_sizes(safe_html(html) if shown else html, page.file.dest_uri, lambda place: _source(place, files))
        self._built.keep(page, shown, html)
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
        shown = self._made(page)
        if shown and shown.origin:
            page.edit_url = configured.links(config, self.config).file(shown.origin) or None
        return context

    @event_priority(-90)
    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        """Finish a page, behind all plugins that change it."""
        shown = self._made(page)
        about = PageFacts(
            path=page.file.src_uri,
            title=str(page.meta.get("title") or page.title or config.site_name),
            description=str(page.meta.get("description") or config.site_description or ""),
            url=page.canonical_url or "",
            quiz=shown.origin if shown else "",
        )
        html, silent = self._finishing.page(output, page.content or "", self._publication.tags(about, base_of(output)))
        if silent:
            log.warning("%s holds %s inline script(s), which will not run: load files.", page.file.src_uri, silent)
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
            topics = topics_by_place(self._content.quizzes, folders=config.use_directory_urls)
            index.write_text(with_own_topics(index.read_text("utf-8"), topics), "utf-8")

    @event_priority(-200)
    def _finish(self, *, config: MkDocsConfig) -> None:
        """Write what the practice page loads; then finish the site, behind the last file that another plugin writes."""
        self._built.write(config, self._content.pages, drafts=self._drafts())
        try:
            self._finishing.site(Path(config.site_dir))
        except PagefindError as error:
            raise Abort(f"Pagefind made no index of the site:\n{error}") from error

    on_post_build = CombinedEvent(_mend_search, _finish)

    def _drafts(self) -> bool:
        return self._serving or self.config.drafts

    def _made(self, page: Page) -> SitePage | None:
        """Return what the bank made of a page, None when somebody wrote it."""
        return self._content.pages.get(page.file.src_uri) if page.file.generated_by else None


def _source(place: str, files: Files) -> Path | None:
    """Find the file that goes to a place of the site."""
    found = next((file for file in files.media_files() if file.dest_uri == place), None)
    return Path(found.abs_src_path) if found and found.abs_src_path else None


def _rank(item: StructureItem) -> int:
    if isinstance(item, Page) and item.is_homepage:
        return 0
    return 1 if item.is_section else 2
