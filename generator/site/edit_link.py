"""Where a file of the bank can be edited on the host of the repository."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import quote, urljoin


def file_url(path: Path, docs_dir: Path, repo_url: str | None, edit_uri: str | None) -> str:
    """Find the address of a file's page on the host of the repository.

    Args:
        path: the file.
        docs_dir: the folder that `edit_uri` leads to.
        repo_url: of the site's configuration, e.g. "https://host/owner/name".
        edit_uri: of the same, e.g. "edit/main/content/pages/"; a whole address will do as well.

    Returns:
        An http(s) address; empty when the configuration names no repository.
    """
    if not repo_url or not edit_uri:
        return ""
    relative = quote(Path(os.path.relpath(path, docs_dir)).as_posix())
    base = urljoin(f"{repo_url.rstrip('/')}/", edit_uri)
    url = urljoin(f"{base.rstrip('/')}/", relative)
    return url if url.startswith(("https://", "http://")) else ""


def view_uri(edit_uri: str | None) -> str | None:
    """Turn an editor's address into that of the page that shows the file: only there a link can name a line."""
    return edit_uri and re.sub(r"^(-/)?edit/", r"\1blob/", edit_uri)


def line_url(url: str, line: int) -> str:
    """Point at a line (from 1) of a file, as the hosts of repositories have it; "" stays ""."""
    return f"{url}#L{line}" if url else ""
