from __future__ import annotations

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.lsp import extra


def test_without_its_libraries_the_server_says_how_to_get_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extra, "_PACKAGES", ("no_such_package",))
    result = CliRunner().invoke(main, ["lsp"])
    assert result.exit_code == 3
    assert (
        result.stderr == 'qbank: the language server needs libraries that are not installed: pip install "qbank[lsp]"\n'
    )


def test_the_command_says_what_it_is_for() -> None:
    assert "an editor" in CliRunner().invoke(main, ["lsp", "--help"]).stdout
