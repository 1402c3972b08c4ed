"""Sites to measure: built with this repository's settings and theme, and served as a host would."""

from __future__ import annotations

import gzip
import http
import os
import re
import shutil
import subprocess
import sys
from contextlib import AbstractContextManager
from pathlib import Path

from tests.browser.serving import Quiet, serving

ROOT = Path(__file__).parents[2]
_COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".xml", ".webmanifest"}


class _Host(Quiet):
    """Sends texts compressed, as hosts of static sites do."""

    def send_head(self):  # type: ignore[no-untyped-def]  # noqa: ANN202 - as the base class has it
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if path.suffix not in _COMPRESSED or not path.is_file():
            return super().send_head()
        text = gzip.compress(path.read_bytes(), 6)
        self.send_response(http.HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(text)
        return None


def served(folder: Path) -> AbstractContextManager[str]:
    """Serve a folder, which need not be there yet, and yield the address."""
    return serving(folder, host=_Host)


def project(folder: Path, url: str, quizzes: Path | None = None) -> Path:
    """Copy settings, theme and pages; the bank is this repository's, or the one of a folder.

    Returns:
        The folder in which the site will be.
    """
    shutil.copytree(ROOT / "theme_overrides", folder / "theme_overrides")
    shutil.copytree(ROOT / "content", folder / "content")
    if quizzes:
        shutil.rmtree(folder / "content" / "quizzes")
        shutil.copytree(quizzes, folder / "content" / "quizzes")
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    settings = re.sub("^# site_url:.*$", f"site_url: {url}", settings, flags=re.MULTILINE)
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    return folder / "site"


def build(folder: Path, python: str = sys.executable) -> None:
    """Build a site.

    Raises:
        RuntimeError: it cannot be built; with what MkDocs said.
    """
    done = subprocess.run(  # noqa: S603 - the project's own command
        [python, "-W", "ignore", "-m", "mkdocs", "build", "--quiet"],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(done.stdout + done.stderr)
