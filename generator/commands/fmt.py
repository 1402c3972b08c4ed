"""`qbank fmt`: the one style of quiz files."""

from __future__ import annotations

import sys

import click

from generator.bank.folders import Folders
from generator.bank.format import format_bank
from generator.console import FINDINGS, environment, exit_code, format_option, print_findings


@click.command("fmt")
@click.option("--check", "only_check", is_flag=True, help="Change nothing; fail when a file is not in the one style.")
@format_option
@click.pass_obj
@environment
def command(folders: Folders, *, only_check: bool, style: str) -> None:
    """Bring quiz files into the one style and give new questions their ids; meaning and comments stay."""
    results = format_bank(folders, check=only_check)
    for result in results:
        if result.changed:
            click.echo(f"{result.path}: {'would change' if only_check else 'changed'}", err=True)
    findings = [finding for result in results for finding in result.findings]
    print_findings(findings, style)
    sys.exit(FINDINGS if only_check and any(result.changed for result in results) else exit_code(findings))
