"""The search of a large bank: Pagefind cuts the index into parts, of which a query loads a few.

A page is indexed as it was built, without what may not be found: answers, hints, and whatever else has the attribute
`data-search-exclude`, which the theme's own search understands, too.
"""

from __future__ import annotations

import gzip
import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

FOLDER = "pagefind"
INSTALL = 'pip install "qbank[pagefind]"'
SCRIPT_SOURCE = "'wasm-unsafe-eval'"
"""What the policy has to allow: its reader of the index is WebAssembly."""

_EXCLUDED = re.compile(r"(<[a-zA-Z][^<>]*?)\sdata-search-exclude(?:=\"[^\"]*\")?(?=[\s>])")
_PERMALINK = re.compile(r'<a class="headerlink"')
_ARTICLE = re.compile(r"<article(?=[\s>])")
_UNUSED = ("pagefind-ui.*", "pagefind-modular-ui.*", "pagefind-component-ui.*", "pagefind-highlight.js")
"""Interfaces that it brings along: the site has its own."""


_SIGNATURE = b"pagefind_dcd"
"""What its files begin with, once unpacked."""

Filters = Mapping[str, Mapping[str, Sequence[str]]]
"""From the name of a filter to its values, and from each to the pages that have it."""


class PagefindError(Exception):
    """Pagefind ended with an error; the message is what it said."""


def missing() -> bool:
    """Whether the package that brings the program is not installed."""
    return find_spec("pagefind_bin") is None


def marked(html: str) -> str:
    """Say in a page what of it is indexed."""
    ignored = _EXCLUDED.sub(r'\1 data-pagefind-ignore="all"', html)
    ignored = _PERMALINK.sub('<a data-pagefind-ignore="all" class="headerlink"', ignored)
    return _ARTICLE.sub("<article data-pagefind-body", ignored, count=1)


def tags(base: str) -> str:
    """Write what a page's head needs for the search; `base` leads from the page to the top of the site."""
    style = f'<link rel="stylesheet" href="{base}/assets/search.css">'
    return f'{style}<script src="{base}/assets/search.js" defer></script>'


def index(site: Path, filters: Filters) -> None:
    """Write the index of a finished site to its folder `pagefind`, and beside it what can be filtered by.

    Pagefind has filters of its own, and writes them in another order every time: two builds would differ.

    Args:
        site: the folder.
        filters: addresses of pages, relative to the top of the site.

    Raises:
        PagefindError: the program did not do it, or not in the form that we know.
        OSError: the program cannot be run, or a file cannot be removed.
    """
    command = [sys.executable, "-m", "pagefind_bin", "--site", str(site), "--output-subdir", FOLDER]
    done = subprocess.run([*command, "--keep-index-url", "--silent"], capture_output=True, text=True, check=False)  # noqa: S603 - our own interpreter
    if done.returncode:
        raise PagefindError((done.stderr or done.stdout).strip())
    for pattern in _UNUSED:
        for path in Path(site, FOLDER).glob(pattern):
            path.unlink()
    names = _names(site)
    told = {
        name: {value: [names[url] for url in urls if url in names] for value, urls in sorted(values.items())}
        for name, values in filters.items()
    }
    Path(site, FOLDER, "filters.json").write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")


def _names(site: Path) -> dict[str, str]:
    """Return what Pagefind calls each page in its results, by the page's address: the name of the file about it."""
    names = {}
    for path in Path(site, FOLDER, "fragment").glob("*.pf_fragment"):
        try:
            about = json.loads(gzip.decompress(path.read_bytes()).removeprefix(_SIGNATURE))
            names[about["url"].removeprefix("/")] = path.stem
        except (gzip.BadGzipFile, ValueError, KeyError) as error:
            raise PagefindError(f"{path.name} is not in the form that qbank knows: a newer version?") from error
    return names
