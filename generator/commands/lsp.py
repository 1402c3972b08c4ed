"""`qbank lsp`: findings, previews and completion in an editor."""

from __future__ import annotations

import sys

import click

from generator.bank.folders import Folders
from generator.console import ENVIRONMENT
from generator.lsp.extra import INSTALL, missing


@click.command("lsp")
@click.pass_obj
def command(folders: Folders) -> None:
    """Serve an editor over standard input and output; it starts this command by itself.

    It shows findings while you type, the question under the pointer, and where an id stands; it completes keys, tags
    and ids. How to set up your editor is in docs/editors.md. It needs the extra: pip install "qbank[lsp]".
    """
    if missing():
        click.echo(f"qbank: the language server needs libraries that are not installed: {INSTALL}", err=True)
        sys.exit(ENVIRONMENT)
    from generator.lsp.server import make_server  # noqa: PLC0415 - needs the extra

    make_server(folders.content).start_io()
