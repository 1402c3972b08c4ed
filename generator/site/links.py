"""Where the links below a question lead: to its lines on the host of the repository, and to the form for a report."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from generator.site.edit_link import file_url, line_url, view_uri
from generator.site.report import report_url
from generator.site.words import ENGLISH, Words


@dataclass(frozen=True, slots=True)
class Links:
    """What is known of a site's addresses; with nothing known there are no links.

    Attributes:
        top: the folder that the paths in reports start from.
        docs_dir: the folder that `edit_uri` leads to.
        repo_url: the address of the repository.
        edit_uri: leads from there to the editor of what is in `docs_dir`.
        site_url: the address of the site, with a `/` at its end.
        folders: whether a page's address ends in `/` and not in `.html`.
        form: address of the form for reports, with `{title}` and `{body}`.
        words: of the reports.
    """

    top: Path = Path()
    docs_dir: Path = Path()
    repo_url: str | None = None
    edit_uri: str | None = None
    site_url: str = ""
    folders: bool = False
    form: str = ""
    words: Words = ENGLISH

    def file(self, path: str) -> str:
        """Return where a file of the bank can be edited; "" for nowhere."""
        return file_url(Path(path), self.docs_dir, self.repo_url, self.edit_uri)

    def line(self, path: str, line: int) -> str:
        """Return where a line (from 1) of a file of the bank is shown; "" for nowhere."""
        return line_url(file_url(Path(path), self.docs_dir, self.repo_url, view_uri(self.edit_uri)), line)

    def report(self, question: str, page: str, path: str, line: int) -> str:
        """Return where a problem with a question can be reported; "" for nowhere.

        Args:
            question: its id.
            page: the address of its page, relative to the top of the site.
            path: its file.
            line: its line there, from 1.
        """
        if not self.form:
            return ""
        file = Path(os.path.relpath(path, self.top)).as_posix()
        body = self.words("report_body", url=f"{self.site_url}{page}#{question}", file=file, line=line)
        return report_url(self.form, self.words("report_title", id=question), body)


NO_LINKS = Links()
