"""`qbank emit`: the site's pages as Markdown."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.bank.folders import Folders
from generator.console import FINDINGS, checked, environment, exit_code, format_option, print_findings
from generator.site.emit import emit
from generator.site.words import DEFAULT, known, languages


@click.command("emit")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--drafts", is_flag=True, help="Write questions with review notes, too.")
@click.option("--language", default=DEFAULT, show_default=True, help="Of what the pages themselves say.")
@format_option
@click.pass_obj
@environment
def command(folders: Folders, directory: Path, *, drafts: bool, language: str, style: str) -> None:
    """Write the site's pages as Markdown to DIRECTORY, for any site generator to take over."""
    bank, findings = checked(folders)
    print_findings(findings, style)
    if exit_code(findings):
        sys.exit(FINDINGS)
    if not known(language):
        click.echo(
            f"qbank does not speak “{language}”: its words are English; it speaks {', '.join(languages())}", err=True
        )
    pages = emit(bank, folders, directory, drafts=drafts, language=language)
    click.echo(f"{len(pages)} pages in {directory}", err=True)
