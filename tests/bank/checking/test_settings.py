from __future__ import annotations

from pathlib import Path

import pytest

from generator.bank.check import check_bank
from generator.bank.checking.settings import Settings, parse_settings, read_settings
from generator.bank.folders import Folders
from generator.model.finding import Severity
from tests.bank.banks import GOOD, bank_with, spans

TWICE = bank_with(GOOD, GOOD.replace("k3v9q2", "zzzzz2"))


def codes(settings: Settings) -> list[tuple[str, Severity]]:
    return [(each.code, each.severity) for each in check_bank(TWICE, settings=settings)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", [("duplicate-question", Severity.WARNING)]),
        ('[rules]\nduplicate-question = "off"\n', []),
        ('[rules]\nduplicate-question = "error"\n', [("duplicate-question", Severity.ERROR)]),
        ('[rules]\nduplicate-question = { severity = "notice" }\n', [("duplicate-question", Severity.NOTICE)]),
        ('rules.duplicate-question = "notice"\n', [("duplicate-question", Severity.NOTICE)]),
    ],
)
def test_a_bank_says_what_it_wants(text: str, found: list[tuple[str, Severity]]) -> None:
    assert codes(parse_settings("qbank.toml", text)) == found


def test_a_rule_is_set() -> None:
    settings = parse_settings("qbank.toml", "[rules]\noption-length = { ratio = 3.5 }\n")
    assert settings.findings == ()
    assert settings.options["option-length"].model_dump() == {"ratio": 3.5, "more": 40}


@pytest.mark.parametrize(
    ("text", "span", "words"),
    [
        ("[rules]\noption-lenght = 'off'\n", (2, 1, 2, 14), "no rule with the code `option-lenght`"),
        ("[rules]\noption-length = 'on'\n", (2, 1, 2, 14), "`on` is not how bad"),
        ("[rules]\nno-key = 'off'\n", (2, 1, 2, 7), "`no-key` stays as it is"),
        ("[rules]\noption-length = { ratoi = 3.0 }\n", (2, 19, 2, 24), "`ratoi`"),
        ("[rules]\noption-length = { ratio = 'x' }\n", (2, 19, 2, 24), "`ratio`"),
        ("[rules]\noption-grammar = { ratio = 3 }\n", (2, 1, 2, 15), "nothing to set"),
        ("[rulez]\nx = 1\n", (1, 2, 1, 7), "`rulez` is no setting"),
        ("rules = 3\n", (1, 1, 1, 6), "must be a table"),
        ("[rules]\nspelling = { languages = ['xx'] }\n", (2, 1, 2, 9), "no word list for `xx`"),
        ("[rules\n", (1, 7, 0, 0), "not TOML"),
    ],
)
def test_a_mistake_in_the_settings_is_a_finding_at_its_key(
    text: str, span: tuple[int, int, int, int], words: str
) -> None:
    findings = parse_settings("qbank.toml", text).findings
    assert spans(findings) == [(*span, "settings")]
    assert words in findings[0].message


def test_what_is_wrong_in_one_line_does_not_undo_the_others() -> None:
    settings = parse_settings("qbank.toml", '[rules]\nx = "off"\nduplicate-question = "off"\n')
    assert codes(settings) == [("settings", Severity.ERROR)]


def test_settings_are_found_beside_the_content(tmp_path: Path) -> None:
    folders = Folders(tmp_path / "content")
    assert read_settings(folders).levels == {}
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'x'\n[tool.qbank.rules]\ntex = 'warning'\n")
    assert read_settings(folders).levels == {"tex": "warning"}
    (tmp_path / "qbank.toml").write_text("[rules]\ntex = 'notice'\n")
    assert read_settings(folders).levels == {"tex": "notice"}


def test_mistakes_in_pyproject_have_their_place_there(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.qbank.rules]\n\ntexx = 'off'\n")
    (finding,) = read_settings(Folders(tmp_path / "content")).findings
    assert (Path(finding.path).name, finding.line, finding.column) == ("pyproject.toml", 3, 1)
