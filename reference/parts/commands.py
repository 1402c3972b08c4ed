"""The page of all commands: what each does, its arguments and options, and how it ends."""

from __future__ import annotations

from inspect import cleandoc

import click

from generator.cli import main
from reference.said import said

TITLE = "Commands"


def pages() -> dict[str, str]:
    """Write one page, from what the commands themselves say.

    Returns:
        Markdown by its path in the folder of the documentation.
    """
    top = click.Context(main, info_name="qbank")
    parts = [f"# {TITLE}", _text(main), _options(main, top)]
    for name in main.list_commands(top):
        command = main.get_command(top, name)
        if command:
            parts.append(_command(name, command, top))
    return {"reference/commands.md": "\n\n".join(filter(None, parts)) + "\n"}


def _command(name: str, command: click.Command, top: click.Context) -> str:
    context = click.Context(command, info_name=name, parent=top)
    usage = " ".join([context.command_path, *command.collect_usage_pieces(context)])
    return "\n\n".join(filter(None, (f"## {name}", f"`{usage}`", _text(command), _options(command, context))))


def _text(command: click.Command) -> str:
    return said(cleandoc(command.help or ""))


def _options(command: click.Command, context: click.Context) -> str:
    """List the options; arguments are explained in the text, and `--help` is everywhere."""
    options = (each for each in command.params if isinstance(each, click.Option))
    records = (option.get_help_record(context) for option in options)
    return "\n".join(f"- `{names}`: {said(text)}" for names, text in filter(None, records))
