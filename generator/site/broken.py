"""What a preview shows of a quiz file that cannot be used as it is."""

from __future__ import annotations

from collections.abc import Iterable

from generator.model.finding import Finding
from generator.site.element import element
from generator.site.front_matter import front_matter
from generator.site.plain_text import literal

_OLDER = "Below stands the quiz as it was when it was last right."


def broken_banner(findings: Iterable[Finding], *, older: bool) -> str:
    """Write what is wrong with a file.

    Args:
        findings: the errors.
        older: whether an older state of the quiz follows.
    """
    items = "\n".join(element("li", _item(finding)) for finding in findings)
    lead = f"**The quiz file has errors.** {_OLDER if older else ''}".strip()
    return element("aside", f"{lead}\n\n{element('ul', items)}", class_="qb-draft", data_search_exclude=True)


def broken_page(name: str, findings: Iterable[Finding]) -> str:
    """Write the page of a quiz that was never right since the preview began.

    Args:
        name: of the file.
        findings: the errors.
    """
    head = front_matter(name, "This quiz file has errors.")
    return f"{head}\n\n# {literal(name)}\n\n{broken_banner(findings, older=False)}\n"


def _item(finding: Finding) -> str:
    place = f"Line {finding.line}: " if finding.line else ""
    hint = f" {literal(finding.hint)}" if finding.hint else ""
    return f"{place}{literal(finding.message)}{hint}"
