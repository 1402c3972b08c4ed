"""What a preview shows of a quiz file that cannot be used as it is."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.finding import Finding
from generator.site.element import element
from generator.site.front_matter import front_matter
from generator.site.plain_text import literal
from generator.site.words import Words


def broken_banner(findings: Iterable[Finding], words: Words, *, older: bool) -> str:
    """Write what is wrong with a file.

    Args:
        findings: the errors.
        words: of the page.
        older: whether an older state of the quiz follows.
    """
    items = "\n".join(element("li", _item(finding, words)) for finding in findings)
    lead = f"**{words('has_errors')}** {words('older') if older else ''}".strip()
    return element("aside", f"{lead}\n\n{element('ul', items)}", class_="qb-draft", data_search_exclude=True)


def broken_page(name: str, findings: Iterable[Finding], words: Words) -> str:
    """Write the page of a quiz that was never right since the preview began.

    Args:
        name: of the file.
        findings: the errors.
        words: of the page.
    """
    head = front_matter(name, words("file_has_errors"))
    return f"{head}\n\n# {literal(name)}\n\n{broken_banner(findings, words, older=False)}\n"


def _item(finding: Finding, words: Words) -> str:
    place = f"{words('line', line=finding.line)} " if finding.line else ""
    hint = f" {literal(finding.hint)}" if finding.hint else ""
    return f"{place}{literal(finding.message)}{hint}"
