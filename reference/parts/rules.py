"""A page for each rule of the check, the same that `qbank check --explain` prints, and one that lists them."""

from __future__ import annotations

from generator.bank.checking.explain import rule_page
from generator.bank.checking.rule import Rule, rules
from reference.said import said

TITLE = "Rules of the check"
_FOLDER = "reference/rules"
_LEAD = """\
Every finding has a code, and every code a rule. `qbank check --explain CODE` prints the page of a rule.
[Check and allow](../../how-to/check.md) says how to switch rules off, or to allow something in one question.
"""


def pages() -> dict[str, str]:
    """Write the pages.

    Returns:
        Markdown by its path in the folder of the documentation, the list first.
    """
    listed = "\n".join(map(_row, rules()))
    index = f"# {TITLE}\n\n{_LEAD}\n| rule | codes | wants that |\n|---|---|---|\n{listed}\n"
    return {f"{_FOLDER}/index.md": index} | {f"{_FOLDER}/{rule.name}.md": f"{rule_page(rule)}\n" for rule in rules()}


def _row(rule: Rule) -> str:
    codes = " ".join(f"`{code}`" for code in rule.codes)
    what = said(" ".join(rule.page.partition("\n\n")[0].split()))
    return f"| [{rule.name}]({rule.name}.md) | {codes} | {what} |"
