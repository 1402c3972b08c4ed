"""The qbank command: arguments in, findings and exit codes out."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import webbrowser
from collections import Counter
from contextlib import suppress
from pathlib import Path

import click
from click.core import ParameterSource

from generator import commands
from generator.bank.bank import Bank, read_bank
from generator.bank.check import check_bank
from generator.bank.folders import Folders, write_atomically
from generator.bank.format import format_bank
from generator.bank.read import QuizFile
from generator.console import (
    ENVIRONMENT,
    FINDINGS,
    INTERRUPTED,
    environment,
    exit_code,
    format_option,
    number,
    print_findings,
)
from generator.import_all import import_all
from generator.importing.pipeline import layout_names
from generator.interrupts import end_quietly
from generator.model.discover import modules
from generator.model.finding import Finding, Severity
from generator.review.files import reviews_of
from generator.review.page import review_page
from generator.review.serve import server
from generator.site.emit import emit
from generator.site.hand_written import hand_written
from generator.site.missing_files import missing_files
from generator.site.words import DEFAULT, known, languages

_ADDRESS = re.compile(r"(?:-a|--dev-addr)[ =]?(?P<host>[\w.]+):(?P<port>\d{1,5})(?:\s|$)")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
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


@main.command("import")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, readable=False, path_type=Path)
)
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), help="Write there instead of into the bank."
)
@click.option("--layout", type=click.Choice(layout_names()), help="Read the text in this layout.")
@click.option("--same", is_flag=True, help="The FILES are readings of one document: compare them.")
@format_option
@click.pass_obj
@environment
def import_(  # noqa: PLR0913 - the options of a command
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
    if ended.interrupted:
        click.echo(f"qbank: stopped; {len(ended.rows)} of {len(groups)} were imported", err=True)
        end_quietly()
        sys.exit(INTERRUPTED)
    sys.exit(ENVIRONMENT if ended.refused else exit_code(ended.findings))


@main.command()
@format_option
@click.pass_obj
@environment
def check(folders: Folders, style: str) -> None:
    """Check the whole bank; say of every mistake where it is and how to mend it."""
    bank, findings = _checked(folders)
    counts = Counter(finding.severity for finding in findings)
    questions = sum(len(file.quiz.questions) for file in bank.files)
    told = ", ".join(number(counts[severity], severity) for severity in Severity if counts[severity])
    size = f"{number(len(bank.files), 'quiz', 'quizzes')}, {number(questions, 'question')}"
    click.echo(f"{size}: {told or 'no findings'}", err=True)
    print_findings(findings, style)
    sys.exit(exit_code(findings))


@main.command()
@click.option("--check", "only_check", is_flag=True, help="Change nothing; fail when a file is not in the one style.")
@format_option
@click.pass_obj
@environment
def fmt(folders: Folders, *, only_check: bool, style: str) -> None:
    """Bring quiz files into the one style and give new questions their ids; meaning and comments stay."""
    results = format_bank(folders, check=only_check)
    for result in results:
        if result.changed:
            click.echo(f"{result.path}: {'would change' if only_check else 'changed'}", err=True)
    findings = [finding for result in results for finding in result.findings]
    print_findings(findings, style)
    sys.exit(FINDINGS if only_check and any(result.changed for result in results) else exit_code(findings))


@main.command()
@click.argument("quizzes", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Write the page there and open nothing.")
@click.option("--port", default=0, show_default="any free one", help="Where the page is served, on this machine only.")
@format_option
@click.pass_obj
@environment
def review(folders: Folders, quizzes: tuple[Path, ...], html: Path | None, port: int, style: str) -> None:
    """Show QUIZZES beside their sources, with every doubt: all that have drafts, if none is named.

    The page writes nothing: what it offers is the edit to make in YAML.
    """
    paths = quizzes or tuple(Path(file.path) for file in read_bank(folders).files if _has_drafts(file))
    if not paths:
        click.echo("No quiz has a draft: there is nothing to review. Name a quiz to see it all the same.", err=True)
        return
    if html:
        reviews, findings = reviews_of(paths, folders)
        write_atomically(html, review_page(reviews, findings).encode())
        click.echo(f"{html}: {number(len(reviews), 'quiz', 'quizzes')}", err=True)
        print_findings(findings, style)
        sys.exit(exit_code(findings))
    with server(lambda: review_page(*reviews_of(paths, folders)), port) as serving:
        address = f"http://127.0.0.1:{serving.server_port}/"
        click.echo(f"{address} (reload it after an edit; Ctrl-C ends it)", err=True)
        webbrowser.open(address)
        with suppress(KeyboardInterrupt):
            serving.serve_forever()


def _has_drafts(file: QuizFile) -> bool:
    return file.quiz.draft or any(question.draft for question in file.quiz.questions)


@main.command("emit")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
@click.option("--drafts", is_flag=True, help="Write questions with review notes, too.")
@click.option("--language", default=DEFAULT, show_default=True, help="Of what the pages themselves say.")
@format_option
@click.pass_obj
@environment
def emit_(folders: Folders, directory: Path, *, drafts: bool, language: str, style: str) -> None:
    """Write the site's pages as Markdown to DIRECTORY, for any site generator to take over."""
    bank, findings = _checked(folders)
    print_findings(findings, style)
    if exit_code(findings):
        sys.exit(FINDINGS)
    if not known(language):
        click.echo(
            f"qbank does not speak “{language}”: its words are English; it speaks {', '.join(languages())}", err=True
        )
    pages = emit(bank, folders, directory, drafts=drafts, language=language)
    click.echo(f"{len(pages)} pages in {directory}", err=True)


def _mkdocs(command: str) -> click.Command:
    @click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
    @click.pass_context
    def run(context: click.Context, arguments: tuple[str, ...]) -> None:
        if context.parent and context.parent.get_parameter_source("content") is not ParameterSource.DEFAULT:
            raise click.UsageError("mkdocs.yml names the bank of a site: plugins, qbank, content")
        if command == "serve":
            _refuse_busy_port(arguments)
        environment = {"NO_MKDOCS_2_WARNING": "1", **os.environ}
        process = [sys.executable, "-m", "mkdocs", command, *arguments]
        sys.exit(subprocess.run(process, env=environment, check=False).returncode)  # noqa: S603 - our own interpreter

    run.__doc__ = f"Run `mkdocs {command}`; all its options work."
    settings = {"ignore_unknown_options": True, "help_option_names": []}
    return main.command(command, context_settings=settings)(run)


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


_mkdocs("build")
_mkdocs("serve")
for _module in modules(commands):
    main.add_command(_module.command)


def _checked(folders: Folders) -> tuple[Bank, list[Finding]]:
    """Read the bank and run every check that a build runs."""
    bank = read_bank(folders)
    return bank, sorted((*check_bank(bank), *missing_files(bank, hand_written(folders.pages))))
