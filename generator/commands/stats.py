"""`qbank stats`: what a bank has and what it lacks."""

from __future__ import annotations

import click

from generator.bank.bank import read_bank
from generator.bank.folders import Folders
from generator.bank.health.ages import ages
from generator.bank.health.health import health
from generator.bank.health.told import FORMATS
from generator.console import choice_of_format, environment, exit_code


@click.command("stats")
@choice_of_format(FORMATS, "How it is printed.")
@click.pass_obj
@environment
def command(folders: Folders, style: str) -> None:
    """Count questions by kind, tag and quiz; drafts, missing explanations, and the age of quizzes by git.

    Quizzes that break the format are not counted: they are findings, as in `qbank check`.
    """
    bank = read_bank(folders)
    click.echo(FORMATS[style](health(bank.files, ages(folders))).rstrip("\n"))
    if bank.findings:
        click.echo("not counted, as it breaks the format:", err=True)
        for path in dict.fromkeys(finding.path for finding in bank.findings):
            click.echo(f"  {path}", err=True)
    raise SystemExit(exit_code(bank.findings))
