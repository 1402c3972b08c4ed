"""`qbank add`: a new question, asked for in the terminal."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import click

from generator.asking.question import ask_question
from generator.asking.terminal import line
from generator.bank.append import appended, with_id
from generator.bank.bank import Bank, read_bank
from generator.bank.folders import Folders, write_atomically
from generator.bank.likeness import Wording, likeness
from generator.bank.tree import groups, quiz_tree
from generator.bank.yaml_write import item_lines
from generator.console import FINDINGS, environment, print_findings
from generator.interrupts import INTERRUPTED
from generator.model.question import Question, Quiz

_NAME = re.compile(r"\w[\w-]*")


@click.command("add")
@click.argument("quiz", required=False)
@click.pass_obj
@environment
def command(folders: Folders, quiz: str | None) -> None:
    """Ask for a question and append it to QUIZ, the name of a file in the bank; a new name starts a new quiz.

    Ctrl-C, or the end of the input, stops at any time; nothing is written before the last answer.
    """
    bank = read_bank(folders)
    try:
        path = _path(folders, bank, quiz)
        title = "" if path.exists() else line(f"{path} is new. Title of the quiz")
        question = with_id(ask_question(_tags(bank)), path, bank)
        click.echo("\n" + "\n".join(_shown(question)) + "\n")
        for where in _alike(question, bank):
            click.echo(f"Is this the same question? {where}")
        if not click.confirm(f"Append it to {path}?", default=True):
            raise click.Abort  # noqa: TRY301 - the same end as Ctrl-C
    except click.Abort:
        click.echo("\nqbank: stopped; nothing was written", err=True)
        sys.exit(INTERRUPTED)
    written = path.read_bytes().decode(errors="surrogateescape") if path.exists() else None
    text, findings = appended(path, written, question, title)
    if text is None:
        print_findings(findings, "text")
        click.echo("\n".join(("\nNothing was written. This is the question:", "", *_shown(question))))
        sys.exit(FINDINGS)
    write_atomically(path, text.encode())
    click.echo(f"{path}: {question.id} appended; `qbank check` looks at it.", err=True)


def _path(folders: Folders, bank: Bank, given: str | None) -> Path:
    """Return the quiz file that is meant.

    Raises:
        click.UsageError: the name cannot be one, or the file breaks the format.
    """
    names = [Path(file.path).stem for file in bank.files]
    if given is None:
        if names:
            click.echo(f"Quizzes: {', '.join(names)}")
        given = line("Quiz, a new name for a new one", problem=lambda name: "" if _stem(name) else _wrong(name))
    name = _stem(given)
    if not name:
        raise click.UsageError(_wrong(given))
    path = folders.quizzes / f"{name}.yml"
    if name not in names and (path.exists() or path.is_symlink()):
        raise click.UsageError(f"{path} breaks the format: mend it first, `qbank check` says how.")
    return path


def _stem(given: str) -> str:
    """Return the name of a quiz file that was given as `x`, `x.yml` or `content/quizzes/x.yml`; "" for none."""
    name = Path(given).name.removesuffix(".yml")
    return name if _NAME.fullmatch(name) else ""


def _wrong(given: str) -> str:
    return f"“{given}” cannot be the name of a quiz: use letters, digits, - and _."


def _tags(bank: Bank) -> set[str]:
    quizzes = {tag for file in bank.files for tag in file.quiz.tags}
    return quizzes | {tag for _, _, question in bank.questions() for tag in question.tags}


def _alike(question: Question, bank: Bank) -> list[str]:
    here = Wording(question)
    found = ((file, each) for file, _, each in bank.questions() if likeness(here, Wording(each)))
    return [f"{each.id} in {file.path}" for file, each in found]


def _shown(question: Question) -> list[str]:
    (branch,) = groups(quiz_tree(Quiz("", (question,)))["questions"])
    return item_lines(branch, 2)
