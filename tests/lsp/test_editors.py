"""The settings for editors name what is there."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from click.testing import CliRunner

from generator.bank.schema import SCHEMA_FILE
from generator.cli import main
from tests.site.project import ROOT


def test_the_settings_of_vs_code_name_the_schema_and_the_command() -> None:
    settings = json.loads((ROOT / ".vscode/settings.json").read_text())
    ((schema, pattern),) = settings["yaml.schemas"].items()
    assert Path(schema) == SCHEMA_FILE
    assert sorted(ROOT.glob(pattern)) == sorted((ROOT / "content/quizzes").iterdir())
    assert settings["glspc.server.command"] == "qbank"
    (command,) = settings["glspc.server.commandArguments"]
    assert CliRunner().invoke(main, [command, "--help"]).exit_code == 0
    recommended = json.loads((ROOT / ".vscode/extensions.json").read_text())["recommendations"]
    docs = (ROOT / "docs/editors.md").read_text()
    assert [name for name in recommended if f"`{name}`" not in docs] == []


def test_the_settings_of_helix_are_toml() -> None:
    docs = (ROOT / "docs/editors.md").read_text()
    settings = tomllib.loads(docs.partition("```toml\n")[2].partition("```")[0])
    assert settings["language-server"]["qbank"] == {"command": "qbank", "args": ["lsp"]}
