"""The qbank command: its options, and which file knows a subcommand."""

from __future__ import annotations

import pkgutil
from importlib import import_module
from pathlib import Path

import click

from generator import commands
from generator.bank.folders import Folders
from generator.interrupts import INTERRUPTED, end_quietly


class _Commands(click.Group):
    """Finds commands in their folder and loads the one that is called: all of them would take most of a second."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted(info.name.rstrip("_") for info in pkgutil.iter_modules(commands.__path__))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        name = f"{cmd_name}_" if cmd_name == "import" else cmd_name  # a word of Python cannot name a file
        command: click.Command = import_module(f"{commands.__name__}.{name}").command
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; Ctrl-C ends it in the same way wherever it strikes, and while the command is loaded too."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            click.echo("qbank: stopped", err=True)
            end_quietly()
            ctx.exit(INTERRUPTED)


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="qbank", message="qbank %(version)s")
@click.option(
    "--content",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("content"),
    show_default=True,
    help="The folder that holds the bank.",
)
@click.pass_context
def main(context: click.Context, content: Path) -> None:
    """From messy OCR text to a checked question bank, and from the bank to a study site.

    Exit codes: 0 fine, 1 findings, 2 wrong usage, 3 something on this machine is missing or refused, 130 stopped by
    Ctrl-C.
    """
    context.obj = Folders(content)
