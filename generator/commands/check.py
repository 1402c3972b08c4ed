"""`qbank check`: what is wrong with the bank, and how to mend it."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click

from generator.bank.base import base_questions
from generator.bank.check import Checked, check_folders
from generator.bank.checking.explain import rule_page
from generator.bank.checking.mend import mend_files
from generator.bank.checking.rule import rules_by_code
from generator.bank.checking.surroundings import BaseQuestion, surroundings
from generator.bank.folders import Folders
from generator.bank.revision import RevisionError
from generator.console import environment, exit_code, format_option, number, print_findings
from generator.model.finding import Severity
from generator.review.advice import ADVICE, note_page

_MEMORY = Path(".cache/qbank")
_PASSES = 5
"""A change can make room for another; more rounds would be a rule that undoes what another does."""


def _explain(context: click.Context, _parameter: click.Parameter, code: str | None) -> None:
    """Print the page of a rule, or of a kind of review note, instead of checking."""
    if code is None or context.resilient_parsing:
        return
    rule = rules_by_code().get(code)
    if rule is None and code not in ADVICE:
        raise click.BadParameter(f"no rule and no review note has the code {code!r}; it stands in the finding")
    click.echo(rule_page(rule) if rule else note_page(code))
    context.exit()


@click.command("check")
@click.option("--fix", is_flag=True, help="Make the changes that mend a finding and can harm nothing.")
@click.option("--base", metavar="REVISION", help="Compare ids with the version that the branch REVISION has.")
@click.option("--no-memory", is_flag=True, help="Look at every file anew.")
@click.option(
    "--explain",
    metavar="CODE",
    callback=_explain,
    expose_value=False,
    is_eager=True,
    help="Explain a rule, or a kind of review note.",
)
@format_option
@click.pass_obj
@environment
def command(folders: Folders, base: str | None, style: str, *, fix: bool, no_memory: bool) -> None:
    """Check the whole bank; say of every mistake where it is and how to mend it."""
    try:
        questions = base_questions(folders, base) if base else None
    except RevisionError as error:
        raise click.UsageError(f"--base: {error}") from None
    memory = None if no_memory else _MEMORY
    checked = _mended(folders, questions, memory) if fix else _checked(folders, questions, memory)
    counts = Counter(finding.severity for finding in checked.findings)
    told = ", ".join(number(counts[severity], severity) for severity in Severity if counts[severity])
    size = f"{number(checked.quizzes, 'quiz', 'quizzes')}, {number(checked.questions, 'question')}"
    click.echo(f"{size}: {told or 'no findings'}", err=True)
    print_findings(checked.findings, style)
    sys.exit(exit_code(checked.findings))


def _checked(folders: Folders, base: dict[str, BaseQuestion] | None, memory: Path | None) -> Checked:
    return check_folders(folders, surroundings(folders, base), memory)


def _mended(folders: Folders, base: dict[str, BaseQuestion] | None, memory: Path | None) -> Checked:
    """Mend what can be mended, say what was, and check again."""
    checked = _checked(folders, base, memory)
    for _ in range(_PASSES):
        mended = mend_files(checked.findings)
        for each in mended:
            for change in each.fixes:
                click.echo(f"{each.path}: {change.title}", err=True)
        if not any(each.fixes for each in mended):
            refused = tuple(finding for each in mended for finding in each.findings)
            return Checked(checked.quizzes, checked.questions, tuple(sorted((*checked.findings, *refused))))
        checked = _checked(folders, base, memory)
    return checked
