"""`qbank review`: quizzes beside their sources."""

from __future__ import annotations

import sys
import webbrowser
from contextlib import suppress
from pathlib import Path

import click

from generator.bank.bank import Bank, read_bank
from generator.bank.folders import Folders, write_atomically
from generator.bank.read import QuizFile
from generator.console import environment, exit_code, format_option, number, print_findings
from generator.model.finding import Finding
from generator.review.files import reviews_of
from generator.review.page import review_page
from generator.review.serve import server


@click.command("review")
@click.argument("quizzes", nargs=-1)
@click.option("--html", type=click.Path(path_type=Path, dir_okay=False), help="Write the page there and open nothing.")
@click.option("--port", default=0, show_default="any free one", help="Where the page is served, on this machine only.")
@format_option
@click.pass_obj
@environment
def command(folders: Folders, quizzes: tuple[str, ...], html: Path | None, port: int, style: str) -> None:
    """Show QUIZZES (files or names) beside their sources, with every doubt: all that have drafts, if none is named.

    The page writes nothing: what it offers is the edit to make in YAML.
    """
    named = tuple(_path(folders, quiz) for quiz in quizzes)
    bank = Bank() if named else read_bank(folders)
    unread = _unread(bank)
    paths = named or tuple(Path(file.path) for file in bank.files if _has_drafts(file))
    if not paths:
        click.echo("No quiz has a draft: there is nothing to review. Name a quiz to see it all the same.", err=True)
        print_findings(unread, style)
        sys.exit(exit_code(unread))
    if html:
        reviews, findings = reviews_of(paths, folders)
        write_atomically(html, review_page(reviews, findings).encode())
        click.echo(f"{html}: {number(len(reviews), 'quiz', 'quizzes')}", err=True)
        print_findings(findings := (*unread, *findings), style)
        sys.exit(exit_code(findings))
    print_findings(unread, style)
    with server(lambda: review_page(*reviews_of(paths, folders)), port) as serving:
        address = f"http://127.0.0.1:{serving.server_port}/"
        click.echo(f"{address} (reload it after an edit; Ctrl-C ends it)", err=True)
        webbrowser.open(address)
        with suppress(KeyboardInterrupt):
            serving.serve_forever()


def _path(folders: Folders, given: str) -> Path:
    """Return the quiz that is meant by a file or by its name, `x`.

    Raises:
        click.UsageError: there is no such quiz; the message says which there are.
    """
    for path in (Path(given), folders.quizzes / f"{given}.yml"):
        if path.is_file():
            return path
    names = sorted(path.stem for path in folders.quizzes.glob("*.yml"))
    there_are = f"the bank has {', '.join(names)}" if names else f"{folders.quizzes} has none"
    raise click.UsageError(f"there is no quiz “{given}”: {there_are}.")


def _unread(bank: Bank) -> tuple[Finding, ...]:
    """Why some files could not be read: whether they have drafts is not known."""
    read = {file.path for file in bank.files}
    return tuple(finding for finding in bank.findings if finding.path not in read)


def _has_drafts(file: QuizFile) -> bool:
    return file.quiz.draft or any(question.draft for question in file.quiz.questions)
