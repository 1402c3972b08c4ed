"""The pages of a preview: while somebody is half-way through an edit, the last right state of that quiz stays."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import PurePath

from generator.bank.bank import Bank
from generator.bank.read import QuizFile
from generator.bank.site_paths import page_path
from generator.model.finding import Finding, Severity
from generator.site.broken import broken_banner, broken_page
from generator.site.links import NO_LINKS, Links
from generator.site.missing_ids import CODE, missing_ids_banner, with_ids
from generator.site.pages import SitePage, bank_pages
from generator.site.words import DEFAULT, Words, words


@dataclass(slots=True)
class Preview:
    """Remembers, from one rebuild to the next, each quiz as it was when it was last right.

    Attributes:
        right: those quizzes, by file.
    """

    right: dict[str, QuizFile] = field(default_factory=dict)

    def pages(
        self,
        bank: Bank,
        findings: Iterable[Finding],
        links: Links = NO_LINKS,
        names: Collection[str] = (),
        language: str = DEFAULT,
    ) -> tuple[SitePage, ...]:
        """Write the pages, drafts included.

        Args:
            bank: as it was read just now.
            findings: all that is wrong with it.
            links: where the links below questions lead.
            names: of the files that persons put in the folder of all pages, relative to it.
            language: of what the pages themselves say.
        """
        spoken = words(language)
        errors = _errors_by_file(findings)
        unnamed = {path for path, found in errors.items() if all(each.code == CODE for each in found)}
        errors = {path: found for path, found in errors.items() if path not in unnamed}
        taken = {question.id for _, _, question in bank.questions()}
        now = {file.path: with_ids(file, taken) for file in bank.files if file.path not in errors}
        self.right = now | {path: file for path, file in self.right.items() if path in errors}
        files = [self.right[path] for path in sorted(self.right)]
        banners = {path: broken_banner(errors[path], spoken, older=True) for path in self.right if path in errors}
        banners |= dict.fromkeys(unnamed, missing_ids_banner(spoken))
        pages = bank_pages(files, drafts=True, links=links, banners=banners, names=names, language=language)
        return (*pages, *(_broken(path, errors[path], spoken) for path in sorted(errors) if path not in self.right))


def _errors_by_file(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    errors = defaultdict(list)
    for finding in findings:
        if finding.severity is Severity.ERROR:
            errors[finding.path].append(finding)
    return dict(errors)


def _broken(path: str, findings: list[Finding], words: Words) -> SitePage:
    return SitePage(page_path(path), broken_page(PurePath(path).name, findings, words), path)
