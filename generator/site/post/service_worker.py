"""The service worker of a site: a fixed script, and the list of files that it keeps."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

NAME = "sw.js"
LIMIT = 20_000_000
"""Bytes that are kept without being asked for; what does not fit is kept once it was visited."""

_SCRIPT = Path(__file__).with_name("worker.js")
_NEVER = (
    "404.html",
    "bank.json",
    "bank.schema.json",
    "search/search_index.js",
    "sitemap.xml",
    "sitemap.xml.gz",
    NAME,
)
"""For other programs, for a site in a folder, or of no use without a network."""
_NEVER_FOLDERS = ("assets/cards/", "assets/javascripts/lunr/")
_UNUSED = {".map", ".gz", ".LICENSE.txt"}


def service_worker(site: Path) -> str:
    """Write the service worker of a finished site.

    Args:
        site: the folder with all its files.

    Raises:
        OSError: a file cannot be read.
    """
    files = {path: _digest(site / path) for path in _chosen(site)}
    script = _SCRIPT.read_text(encoding="utf-8")
    return f"const FILES = {json.dumps(files, indent=0, ensure_ascii=False)};\n\n{script}"


def _chosen(site: Path) -> Iterator[str]:
    """Choose what fits: first what every page needs, then the pages by hand, then the quizzes."""
    left = LIMIT
    for path in sorted(_candidates(site), key=lambda path: (_rank(path), path)):
        left -= (site / path).stat().st_size
        if left < 0:
            return
        yield path


def _candidates(site: Path) -> Iterable[str]:
    found = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return (
        path
        for path in found
        if path not in _NEVER
        and not any(path.endswith(ending) for ending in _UNUSED)
        and not any(part.startswith(".") for part in PurePosixPath(path).parts)
        and not path.startswith(_NEVER_FOLDERS)
    )


def _rank(path: str) -> int:
    if path.startswith("assets/"):
        return 0
    return 2 if path.startswith("quizzes/") and path != "quizzes/index.html" else 1


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
