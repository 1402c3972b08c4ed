"""What a MkDocs configuration says about a bank: its folders, its language, and where its links lead."""

from __future__ import annotations

import os
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import get_files

from generator.bank.folders import Folders
from generator.site.links import Links
from generator.site.plugin.log import log
from generator.site.plugin.settings import QBankConfig
from generator.site.post.file_worker import NAME as FILE_WORKER
from generator.site.report import report_form
from generator.site.theme import in_theme, theme_folder
from generator.site.words import DEFAULT, known, languages

SCRIPTS = "scripts/"
"""Folder of the modules in the site's own part of the theme; they are joined, and no page loads one."""


def top(config: MkDocsConfig) -> Path:
    """Return the folder of the configuration."""
    return Path(config.config_file_path).parent if config.config_file_path else Path()


def folders(config: MkDocsConfig, settings: QBankConfig) -> Folders:
    """Name the folders of the bank as a person in the working directory would, for the findings."""
    return Folders(Path(os.path.relpath(top(config) / settings.content)))


def links(config: MkDocsConfig, settings: QBankConfig) -> Links:
    """Say where the links of pages lead."""
    return Links(
        top=top(config),
        docs_dir=Path(config.docs_dir),
        repo_url=config.repo_url,
        edit_uri=config.edit_uri,
        site_url=config.site_url or "",
        folders=config.use_directory_urls,
        form=report_form(settings.report_url, config.repo_url, config.edit_uri),
    )


def language(config: MkDocsConfig) -> str:
    """Return the language of the theme; a word in the log when qbank does not speak it."""
    wanted = str(config.theme.get("language") or DEFAULT)
    if not known(wanted):
        log.warning("qbank does not speak “%s”: its words are English. It speaks %s.", wanted, ", ".join(languages()))
    return wanted


def theme_folders(config: MkDocsConfig) -> tuple[Path, ...]:
    """Name what stands before the theme itself: the site's own folder, if it has one, and that of qbank."""
    own = (Path(config.theme.custom_dir),) if config.theme.custom_dir else ()
    return (*own, theme_folder())


def file_names(config: MkDocsConfig) -> dict[str, Path]:
    """Name the files that links may lead to: those of docs_dir and those that stand before the theme."""
    added = {
        path.relative_to(own).as_posix(): path for own in reversed(theme_folders(config)) for path in own.rglob("*")
    }
    copied = {name: path for name, path in added.items() if not name.startswith(SCRIPTS)}
    return copied | {file.src_uri: Path(config.docs_dir, file.src_uri) for file in get_files(config)}


def scripts_folder(config: MkDocsConfig) -> Path | None:
    """Find the modules of the site's scripts."""
    return in_theme(theme_folders(config), SCRIPTS)


def file_worker(config: MkDocsConfig) -> str:
    """Read the library that the search of a site in a folder needs, if the configuration names it."""
    named = next((str(path) for path in config.extra.get("polyfills", ()) if FILE_WORKER in str(path)), "")
    found = named and in_theme((*theme_folders(config), Path(config.docs_dir)), named)
    return found.read_text(encoding="utf-8") if found else ""
