"""Reads and checks the bank before MkDocs touches the site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort

from generator.bank.bank import read_bank
from generator.bank.check import check_bank
from generator.bank.checking.settings import read_settings
from generator.bank.checking.surroundings import surroundings
from generator.bank.read import QuizFile
from generator.bank.report import as_text
from generator.model.finding import Severity
from generator.site.pages import SitePage, bank_pages
from generator.site.plugin import configured
from generator.site.plugin.log import log
from generator.site.plugin.settings import QBankConfig
from generator.site.preview import Preview
from generator.site.words import words


@dataclass(frozen=True, slots=True)
class Content:
    """What a build shows.

    Attributes:
        quizzes: the files of the bank that could be read.
        pages: those made of them, by path.
        sound: whether the bank has no errors; without it, only a preview goes on.
    """

    quizzes: tuple[QuizFile, ...] = ()
    pages: Mapping[str, SitePage] = field(default_factory=dict)
    sound: bool = True


def read_content(config: MkDocsConfig, settings: QBankConfig, preview: Preview | None) -> Content:
    """Read and check the bank, and write its pages.

    Args:
        config: of the site.
        settings: of the plugin.
        preview: what earlier rebuilds saw; None when this is no preview.

    Raises:
        Abort: the bank has errors, and this is no preview.
    """
    folders = configured.folders(config, settings)
    bank = read_bank(folders)
    names = configured.file_names(config)
    around = replace(surroundings(folders), site=names, drafts=settings.drafts)
    findings = check_bank(bank, around, read_settings(folders))
    errors = sum(finding.severity is Severity.ERROR for finding in findings)
    if findings:
        (log.error if errors else log.info)("The bank:\n%s", as_text(findings).rstrip())
    if errors and preview is None:
        raise Abort(f"The bank has {errors} error(s): the site is left as it was.")
    language = configured.language(config)
    links = replace(configured.links(config, settings), words=words(language))
    if preview is None:
        pages = bank_pages(bank.files, drafts=settings.drafts, links=links, names=names, language=language)
    else:
        pages = preview.pages(bank, findings, links, names, language)
    return Content(bank.files, {page.path: page for page in pages}, sound=not errors)
