"""How the terminal is asked for lines, texts and lists. Ctrl-C, or the end of the input, raises `click.Abort`."""

from __future__ import annotations

from collections.abc import Callable

import click

from generator.bank.decode import UNUSABLE

EDITOR = ":e"
"""The line that opens an editor in place of a text."""

Problem = Callable[[str], str]
"""Says what is wrong with a text, "" for nothing."""


def line(label: str, *, optional: bool = False, problem: Problem = lambda _: "") -> str:
    """Ask for one line, until there is nothing wrong with it.

    Args:
        label: what is asked for.
        optional: whether an empty line will do.
        problem: says what is wrong with one.
    """
    while True:
        text = _read(f"{label}: ").strip()
        if text == EDITOR:
            text = _edited("") or ""
        wrong = (_unusable(text) or problem(text)) if text else "" if optional else "Something must stand here."
        if not wrong:
            return text
        click.echo(f"  {wrong}")


def text(label: str, *, optional: bool = False) -> str:
    """Ask for Markdown of any number of lines: an empty line ends it, but not within fenced code."""
    click.echo(f"{label} (an empty line ends it, {EDITOR} opens your editor{', may be empty' if optional else ''}):")
    while True:
        found = _lines()
        wrong = _unusable(found) if found else "" if optional else "Something must stand here."
        if not wrong:
            return found
        click.echo(f"  {wrong}")


def several(label: str, least: int = 0, *, problem: Problem = lambda _: "") -> tuple[str, ...]:
    """Ask for lines until one is empty.

    Args:
        label: what is asked for; `{n}` is replaced by its number, `{letter}` by a letter.
        least: so many there must be.
        problem: says what is wrong with one.
    """
    found: list[str] = []
    while True:
        spoken = label.format(n=len(found) + 1, letter=letter(len(found)))
        enough = len(found) >= least
        more = line(f"{spoken}{' (empty: no more)' if enough else ''}", optional=enough, problem=problem)
        if not more:
            return tuple(found)
        found.append(more)


def letter(index: int) -> str:
    """Name a place, from 0, as people name options: A, B to Z, then 27, 28."""
    return chr(ord("A") + index) if index < 26 else str(index + 1)  # noqa: PLR2004 - letters


def _lines() -> str:
    lines: list[str] = []
    fenced = False
    while True:
        more = _read("> ")
        if more.strip() == EDITOR:
            lines = (_edited("\n".join(lines)) or "").split("\n")
            break
        if not more.strip() and not fenced:
            break
        fenced ^= more.lstrip().startswith("```")
        lines.append(more.rstrip())
    return "\n".join(lines).strip("\n")


def _read(label: str) -> str:
    return str(click.prompt(label, default="", show_default=False, prompt_suffix=""))


def _edited(start: str) -> str | None:
    return click.edit(start, extension=".md", require_save=False)


def _unusable(text: str) -> str:
    found = UNUSABLE.search(text)
    return f"The invisible character U+{ord(found[0]):04X} cannot stand in a quiz." if found else ""
