"""What the commands have in common: how findings are printed, and how a run ends."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from typing import ParamSpec, TypeVar

import click

from generator.bank.bank import Bank, read_bank
from generator.bank.check import check_bank
from generator.bank.checking.settings import read_settings
from generator.bank.checking.surroundings import surroundings
from generator.bank.folders import Folders
from generator.bank.report import FORMATS
from generator.model.finding import Finding, Severity

FINDINGS, ENVIRONMENT = 1, 3  # click leaves with 2 on wrong usage
_P = ParamSpec("_P")
_C = TypeVar("_C", bound=Callable[..., object])


def choice_of_format(formats: Iterable[str], what: str) -> Callable[[_C], _C]:
    """Give a command the option `--format`, which it receives as `style`.

    Args:
        formats: their names; "text" is one of them, and the default.
        what: is printed, for the help; a sentence.
    """
    names = click.Choice(sorted(formats))
    return click.option("--format", "style", type=names, default="text", show_default=True, help=what)


format_option = choice_of_format(FORMATS, "How findings are printed.")


def environment(command: Callable[_P, None]) -> Callable[_P, None]:
    """Turn what the machine refuses into one line and exit code 3."""

    @wraps(command)
    def run(*args: _P.args, **kwargs: _P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except OSError as error:
            _say(error)
            sys.exit(ENVIRONMENT)

    return run


def _say(error: OSError) -> None:
    click.echo(f"qbank: {error.strerror or error}: {error.filename or ''}".rstrip(": "), err=True)


def checked(folders: Folders) -> tuple[Bank, tuple[Finding, ...]]:
    """Read the bank and run every check that a build runs."""
    bank = read_bank(folders)
    return bank, check_bank(bank, surroundings(folders), read_settings(folders))


def print_findings(findings: Iterable[Finding], style: str) -> None:
    """Print findings in one of the formats of `--format`."""
    text = FORMATS[style](findings).rstrip("\n")
    if text:
        click.echo(text)


def exit_code(findings: Iterable[Finding]) -> int:
    """Return the code of a run that ended with these findings."""
    return FINDINGS if any(finding.severity is Severity.ERROR for finding in findings) else 0


def number(count: int, noun: str, plural: str = "") -> str:
    """Write a number with what it counts."""
    return f"{count} {noun if count == 1 else plural or f'{noun}s'}"
