"""Asks for one question, part by part."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import click

from generator.asking import kinds as askers
from generator.asking import terminal
from generator.model.discover import modules
from generator.model.kinds import kind_of, kinds
from generator.model.question import Question


def ask_question(known_tags: Iterable[str] = ()) -> Question:
    """Ask for a question of any kind.

    Args:
        known_tags: what the bank has; they are shown.

    Returns:
        The question, without an id.

    Raises:
        click.Abort: the person stopped, or the input ended.
    """
    asking = {module.__name__.rpartition(".")[2]: module for module in modules(askers)}
    names = {kind.KIND: kind.__name__.rpartition(".")[2] for kind in kinds()}  # type: ignore[attr-defined]  # a module
    kind = click.prompt("Kind", type=click.Choice([*names]), default=next(iter(names)))
    stem = terminal.text("What is asked")
    while True:
        question = Question("", stem, **asking[names[kind]].ask())
        flaws = [flaw for flaw in kind_of(question).flaws(question) if flaw.fatal]
        if not flaws:
            break
        click.echo("\n".join(f"  {flaw.message} {flaw.hint}" for flaw in flaws))
    explanation = terminal.text("Why that is right", optional=True)
    known = ", ".join(sorted(set(known_tags)))
    tags = terminal.line(f"Tags, with commas between them{f' (so far: {known})' if known else ''}", optional=True)
    words = tuple(tag for each in tags.split(",") if (tag := each.strip()))
    return replace(question, explanation=explanation, tags=words)
