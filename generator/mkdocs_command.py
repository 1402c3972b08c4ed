"""`qbank build` and `qbank serve` run MkDocs, in a process of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys

import click
from click.core import ParameterSource

from generator.console import ENVIRONMENT

_ADDRESS = re.compile(r"(?:-a|--dev-addr)[ =]?(?P<host>[\w.]+):(?P<port>\d{1,5})(?:\s|$)")


def mkdocs_command(command: str) -> click.Command:
    """Make a command that hands its arguments to MkDocs."""

    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    @click.pass_context
    def run(context: click.Context, arguments: tuple[str, ...]) -> None:
        if context.parent and context.parent.get_parameter_source("content") is not ParameterSource.DEFAULT:
            raise click.UsageError("mkdocs.yml names the bank of a site: plugins, qbank, content")
        if command == "serve":
            _refuse_busy_port(arguments)
        environment = {"NO_MKDOCS_2_WARNING": "1", **os.environ}
        process = [sys.executable, "-m", "mkdocs", command, *arguments]
        sys.exit(_run(process, environment))

    run.__doc__ = f"Run `mkdocs {command}`; all its options work."
    settings = {"ignore_unknown_options": True, "help_option_names": []}
    return click.command(command, context_settings=settings)(run)


def _run(process: list[str], environment: dict[str, str]) -> int:
    """Run a process and return its exit code; who ends this one ends that one as well."""
    with subprocess.Popen(process, env=environment) as child:  # noqa: S603 - our own interpreter
        before = signal.signal(signal.SIGTERM, lambda *_: child.terminate())
        try:
            return child.wait()
        finally:
            signal.signal(signal.SIGTERM, before)


def _refuse_busy_port(arguments: tuple[str, ...]) -> None:
    """Say in one line what MkDocs would say in a traceback."""
    found = _ADDRESS.search(" ".join(arguments))
    host, port = (found["host"], int(found["port"])) if found else ("127.0.0.1", 8000)
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            click.echo(
                f"qbank: {host}:{port}: {error.strerror}; choose another: --dev-addr {host}:{port + 1}", err=True
            )
            sys.exit(ENVIRONMENT)
