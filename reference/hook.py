"""Hands MkDocs the pages that are made from the code, and gives them their places in the navigation."""

from __future__ import annotations

from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from generator.model.discover import modules
from reference import parts

_SECTION = "Reference"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Add to the section of the reference what no person wrote."""
    for section in config.nav or ():
        if _SECTION in section:
            section[_SECTION] += [_entry(part.TITLE, list(part.pages())) for part in modules(parts)]
    return config


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """Add the pages."""
    for part in modules(parts):
        for path, text in part.pages().items():
            files.append(File.generated(config, path, content=text))
    return files


def _entry(title: str, paths: list[str]) -> dict[str, Any]:
    return {title: paths if len(paths) > 1 else paths[0]}
