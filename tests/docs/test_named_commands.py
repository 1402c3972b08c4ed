"""Commands and options that a page of the repository names are there."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from generator import cli

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "CONTRIBUTING.md", "generator/starter/files/README.md")
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
_QBANK = re.compile(r"\bqbank (?P<options>(?:--[\w-]+(?: [A-Z]+)? )*)(?P<name>[a-z]+)(?P<rest>[^\n`]*)")


def commands(page: str) -> list[tuple[str, list[str]]]:
    """Return the commands that stand in code, each with its options."""
    code = re.findall(r"^ *```sh\n(.*?)^ *```$|`([^`\n]+)`", page, re.MULTILINE | re.DOTALL)
    text = "\n".join(re.sub(r"#.*", "", block or span) for block, span in code)
    return [(match["name"], re.findall(r"--[\w-]+", match["rest"])) for match in _QBANK.finditer(text)]


@pytest.mark.parametrize("name", PAGES)
def test_every_command_and_option_exists(name: str) -> None:
    found = commands((ROOT / name).read_text(encoding="utf-8"))
    assert found
    for command, options in found:
        known = cli.main.get_command(click.Context(cli.main), command)
        assert known, command
        assert set(options) <= {option for each in known.params for option in each.opts}, command


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md"])
def test_every_target_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    found = set(re.findall(r"(?:`|^)make ([a-z]+)", text, re.MULTILINE))
    assert found
    assert found <= TARGETS
