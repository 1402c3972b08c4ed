"""The page of all commands: what each does, its arguments and options, and how it ends."""

from __future__ import annotations

import click

from generator.cli import main

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
    """Return what a command says of itself; what stands in brackets or between stars there is no Markdown."""
    return "".join(f"\\{sign}" if sign in r"\`*_[]<>#" else sign for sign in (command.help or "").replace("\b\n", ""))


def _options(command: click.Command, context: click.Context) -> str:
    records = (option.get_help_record(context) for option in command.get_params(context))
    return "\n".join(f"- `{names}`: {text}" for names, text in filter(None, records))
