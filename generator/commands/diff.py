"""`qbank diff`: what changed in the bank since an earlier version."""

from __future__ import annotations

import click

from generator.bank.bank import read_bank
from generator.bank.changes.compare import compare
from generator.bank.changes.told import FORMATS
from generator.bank.folders import Folders
from generator.bank.revision import RevisionError, bank_at
from generator.console import choice_of_format, environment


@click.command("diff")
@click.argument("base")
@choice_of_format(FORMATS, "How changes are printed; `markdown` is for the page of a pull request.")
@click.pass_obj
@environment
def command(folders: Folders, base: str, style: str) -> None:
    """Say in words what changed in the bank since BASE: a branch, tag or commit of git.

    Questions are told by their ids, whatever file they stand in; keys come first. On a branch, what others have added
    to BASE since it was left does not count. The exit code is 0 whether or not something changed.
    """
    now = read_bank(folders)
    try:
        earlier = bank_at(folders, base, now)
    except RevisionError as error:
        raise click.UsageError(str(error)) from None
    click.echo(FORMATS[style](compare(earlier.bank, now)).rstrip("\n"))
    click.echo(f"compared with {earlier.commit[:12]}", err=True)
