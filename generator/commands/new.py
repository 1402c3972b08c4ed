"""`qbank new`: a bank of one's own."""

from __future__ import annotations

import re
from pathlib import Path

import click

from generator.bank.write_together import write_together
from generator.console import environment, number
from generator.starter.files import starter_files
from generator.starter.requirement import requirement

_BEFORE = re.compile(r"\.git(?:ignore|attributes)?|(?:README|LICEN[CS]E)(?:\.\w+)?", re.IGNORECASE)
"""What a host of repositories puts into a new one."""

_HERE_ALONE = (
    "requirements.txt names the qbank of this machine. Before others use the bank, name an address there from which "
    "they can install it as well, such as: qbank @ git+https://…@COMMIT"
)


@click.command("new")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--title", help="Of the site; the folder's name, if none is given.")
@environment
def command(directory: Path, title: str | None) -> None:
    """Write a new bank into DIRECTORY: quizzes, site, checks for pull requests, and a README that leads on.

    The folder must be empty, or a git repository with no more than a README, a licence and the like, which stay.
    """
    there = {path.name for path in directory.iterdir()} if directory.exists() else set()
    if found := sorted(name for name in there if not _BEFORE.fullmatch(name)):
        raise click.UsageError(f"{directory} holds “{found[0]}” already: choose an empty folder, or a new one.")
    name = " ".join((title or directory.resolve().name.replace("-", " ").replace("_", " ").capitalize()).split())
    needed = requirement()
    files = starter_files(name or "Question bank", needed.line)
    guide = "README.md"
    if guide in there:
        guide = "QBANK.md"
        files[guide] = files.pop("README.md")
    kept = sorted(there & files.keys())
    write_together([(directory / path, data) for path, data in files.items() if path not in kept])
    click.echo(f"{directory}: {number(len(files) - len(kept), 'file')}; {guide} there says how to go on.", err=True)
    if kept:
        click.echo(f"as they were: {', '.join(kept)}", err=True)
    if not needed.elsewhere:
        click.echo(_HERE_ALONE, err=True)
