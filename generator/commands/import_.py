"""`qbank import`: from texts and scans to quizzes."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from generator.bank.folders import Folders
from generator.console import ENVIRONMENT, environment, exit_code, format_option, print_findings
from generator.import_all import import_all
from generator.importing.pipeline import layout_names
from generator.interrupts import INTERRUPTED, end_quietly


def _no_pipes(_context: click.Context, _parameter: click.Parameter, files: tuple[Path, ...]) -> tuple[Path, ...]:
    """Refuse a pipe that has a name: without a program that writes into it, reading would wait for ever."""
    for path in files:
        if path.is_fifo() and path.resolve().exists():  # that of a shell, `/dev/stdin`, has no place of its own
            raise click.BadParameter(f"{path} is a pipe, and no file; save the text in a file first")
    return files


@click.command("import")
@click.argument(
    "files",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, readable=False, path_type=Path),
    callback=_no_pipes,
)
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), help="Write there instead of into the bank."
)
@click.option("--layout", type=click.Choice(layout_names()), help="Read the text in this layout.")
@click.option("--same", is_flag=True, help="The FILES are readings of one document: compare them.")
@format_option
@click.pass_obj
@environment
def command(  # noqa: PLR0913 - the options of a command
    folders: Folders, files: tuple[Path, ...], output: Path | None, layout: str | None, style: str, *, same: bool
) -> None:
    """Turn OCR texts, PDFs and pictures into quizzes; what is in doubt gets a review note.

    Each FILE becomes a quiz of its name; with --same all of them become one, and what they agree on is sure. Importing
    again brings in what is new and keeps what people changed. Scans need the extra: pip install "qbank[ocr]".
    """
    groups = (files,) if same else tuple((file,) for file in files)
    ended = import_all(groups, folders, output, layout)
    for line in ended.told:
        click.echo(line, err=True)
    print_findings(ended.findings, style)
    for line in ended.table():  # last, where it is seen
        click.echo(line, err=True)
    if ended.interrupted:
        click.echo(f"qbank: stopped; {ended.imported} of {len(groups)} were imported", err=True)
        end_quietly()
        sys.exit(INTERRUPTED)
    sys.exit(ENVIRONMENT if ended.refused else exit_code(ended.findings))
