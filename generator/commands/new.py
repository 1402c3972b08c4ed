"""`qbank new`: a bank of one's own."""

from __future__ import annotations

from pathlib import Path

import click

from generator.bank.write_together import write_together
from generator.console import environment, number
from generator.starter.files import starter_files
from generator.starter.requirement import requirement


@click.command("new")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--title", help="Of the site; the folder's name, if none is given.")
@environment
def command(directory: Path, title: str | None) -> None:
    """Write a new bank into DIRECTORY: quizzes, site, checks for pull requests, and a README that leads on.

    The folder must be empty, or a git repository without files.
    """
    found = sorted(path.name for path in directory.iterdir() if path.name != ".git") if directory.exists() else []
    if found:
        raise click.UsageError(f"{directory} holds “{found[0]}” already: choose an empty folder, or a new one.")
    name = " ".join((title or directory.resolve().name.replace("-", " ").replace("_", " ").capitalize()).split())
    files = starter_files(name or "Question bank", requirement())
    write_together([(directory / path, data) for path, data in files.items()])
    click.echo(f"{directory}: {number(len(files), 'file')}; README.md there says how to go on.", err=True)
