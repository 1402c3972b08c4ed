"""The reference has what the code has, without anybody listing it."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from generator import cli
from generator.bank.checking.rule import rules
from generator.bank.schema import ENTRIES, Entry, QuizEntry
from generator.importing.pipeline import layout_names
from generator.model.discover import modules
from reference import parts
from reference.parts import commands, keys, layouts
from reference.parts import rules as rule_pages
from reference.said import said


def headings(page: str) -> list[str]:
    return re.findall(r"^## (.+)$", page, re.MULTILINE)


def test_every_command_is_there_with_its_options() -> None:
    (page,) = commands.pages().values()
    names = cli.main.list_commands(click.Context(cli.main))
    assert headings(page) == names
    sections = dict(zip(names, page.split("\n## ")[1:], strict=True))
    for name in names:
        command = cli.main.get_command(click.Context(cli.main), name)
        assert command
        options = [each.opts[0] for each in command.params if isinstance(each, click.Option)]
        assert [option for option in options if f"- `{option}" not in sections[name]] == []


def test_a_new_command_appears_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    @click.command()
    @click.option("--loud", is_flag=True, help="Say it *loud*.")
    def sing() -> None:
        """Sing a [song]."""

    monkeypatch.setattr(type(cli.main), "list_commands", lambda *_: ["sing"])
    monkeypatch.setattr(type(cli.main), "get_command", lambda *_: sing)
    (page,) = commands.pages().values()
    assert page.endswith("## sing\n\n`qbank sing [OPTIONS]`\n\nSing a \\[song\\].\n\n- `--loud`: Say it \\*loud\\*.\n")


def test_exit_codes_are_said() -> None:
    (page,) = commands.pages().values()
    assert all(re.search(rf"\b{code}\b", page.partition("\n## ")[0]) for code in (0, 1, 2, 3, 130))


def test_every_rule_has_its_page_and_every_code_is_listed() -> None:
    pages = rule_pages.pages()
    index = pages.pop("reference/rules/index.md")
    assert [Path(path).stem for path in pages] == [rule.name for rule in rules()]
    assert [code for rule in rules() for code in rule.codes if f"`{code}`" not in index] == []


def test_every_layout_shows_what_it_looks_for() -> None:
    (page,) = layouts.pages().values()
    assert headings(page) == list(layout_names())


def test_every_key_is_described() -> None:
    (page,) = keys.pages().values()
    entries: tuple[type[Entry], ...] = (QuizEntry, *ENTRIES.values())
    for entry in entries:
        assert [key for key in entry.model_fields if not re.search(rf"^- `{key}`[^:\n]*: \S", page, re.MULTILINE)] == []


def test_no_page_is_made_twice_or_kept_in_the_folder() -> None:
    made = [path for part in modules(parts) for path in part.pages()]
    assert len(made) == len(set(made))
    assert not (Path(__file__).parents[2] / "docs/reference").exists()


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("Say `a_b` and $x$", r"Say `a_b` and \$x\$"),
        ("<b> [a](b) | *c* #1", r"\<b\> \[a\](b) \| \*c\* \#1"),
        ("a ` alone_", r"a ` alone\_"),
    ],
)
def test_what_code_says_is_shown_as_it_stands(text: str, markdown: str) -> None:
    assert said(text) == markdown
