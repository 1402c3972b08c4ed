"""The bank's settings: which rules rest, how bad their findings are, and what they are set to.

They stand in `qbank.toml` beside the content folder, or below `[tool.qbank]` of `pyproject.toml` there:

    [rules]
    option-grammar = "off"                                  # off, notice, warning or error
    option-length = { severity = "notice", ratio = 3.0 }    # what a rule can be set to stands on its page
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from generator.bank.checking.rule import Options, Rule, rules_by_code
from generator.bank.folders import Folders
from generator.model.finding import Finding, Severity

OFF = "off"
_LEVELS = {OFF, *Severity}
_HINT = "Known are `off`, `notice`, `warning` and `error`, or `{ severity = …, … }` with what the rule can be set to."


@dataclass(frozen=True, slots=True)
class Settings:
    """What a bank wants of the rules.

    Attributes:
        levels: by code, `off` or how bad its findings are, where that is not what the rule says.
        options: by rule, what it is set to.
        folder: what relative paths in the settings start from.
        findings: what is wrong with the settings.
        compares: whether there is another version to compare with.
        written: the settings as they were read; the same text means the same findings.
    """

    levels: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Options] = field(default_factory=dict)
    folder: Path = Path()
    findings: tuple[Finding, ...] = ()
    compares: bool = False
    written: str = ""

    def level(self, code: str) -> str:
        """Say how bad findings with a code are, or that they are `off`."""
        rule = rules_by_code().get(code)
        if rule is None:
            return Severity.ERROR
        return self.levels.get(code) or (OFF if rule.off else rule.codes[code])

    def rests(self, rule: Rule) -> bool:
        """Whether a rule is not to be run."""
        return (rule.wants_base and not self.compares) or all(self.level(code) == OFF for code in rule.codes)

    def of(self, rule: Rule) -> Options | None:
        """Return what a rule is set to, None when nothing can be set."""
        return self.options.get(rule.name) or (rule.options() if rule.options else None)


def read_settings(folders: Folders) -> Settings:
    """Read the settings of a bank; mistakes in them are findings, and all else holds.

    Args:
        folders: where the bank is; settings stand in the folder around its content.
    """
    folder = folders.content.resolve().parent
    shown = folders.content.parent
    for name, table in (("qbank.toml", ()), ("pyproject.toml", ("tool", "qbank"))):
        try:
            text = (folder / name).read_text(encoding="utf-8")
        except FileNotFoundError:
            continue
        except (OSError, UnicodeDecodeError) as error:
            finding = Finding(str(shown / name), 0, 0, "settings", f"The file cannot be read: {error}.")
            return Settings(findings=(finding,))
        settings = parse_settings(str(shown / name), text, table, folder)
        if settings.written or settings.findings:
            return settings
    return Settings(folder=folder)


def parse_settings(path: str, text: str, table: tuple[str, ...] = (), folder: Path = Path()) -> Settings:
    """Read settings from a text.

    Args:
        path: the file, as findings name it.
        text: TOML.
        table: the table that holds them; the top of the file when it is empty.
        folder: what relative paths start from.
    """
    try:
        wanted: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return Settings(findings=(_broken(path, str(error)),))
    for name in table:
        wanted = wanted.get(name, {}) if isinstance(wanted, dict) else {}
    reader = _Reader(path, text, table, folder)
    reader.read(wanted)
    written = f"{wanted!r} {reader.options!r}" if wanted else ""
    return Settings(reader.levels, reader.options, folder, tuple(reader.findings), written=written)


def _broken(path: str, message: str) -> Finding:
    place = re.search(r"\(at line (\d+), column (\d+)\)", message)
    line, column = (int(place[1]), int(place[2])) if place else (0, 0)
    said = message.partition(" (at ")[0]
    return Finding(path, line, column, "settings", f"This is not TOML: {said}.", "The tables are those of toml.io.")


class _Reader:
    """Reads the table of rules; knows where its keys stand."""

    def __init__(self, path: str, text: str, table: tuple[str, ...], folder: Path) -> None:
        self.path = path
        self.folder = folder
        self.table = table
        self.places = dict(_keys(text))
        self.levels: dict[str, str] = {}
        self.options: dict[str, Options] = {}
        self.findings: list[Finding] = []

    def read(self, wanted: Any) -> None:  # noqa: ANN401 - whatever the file holds
        if not isinstance(wanted, dict):
            self.note((), "`qbank` must be a table.", _HINT)
            return
        for name in wanted:
            if name != "rules":
                self.note((name,), f"`{name}` is no setting.", "Settings stand below `[rules]`.")
        chosen = wanted.get("rules", {})
        if not isinstance(chosen, dict):
            self.note(("rules",), "`rules` must be a table.", _HINT)
            return
        for code, value in chosen.items():
            self.read_rule(code, value)

    def read_rule(self, code: str, value: Any) -> None:  # noqa: ANN401 - whatever the file holds
        rule = rules_by_code().get(code)
        if rule is None:
            self.note(("rules", code), f"There is no rule with the code `{code}`.", "The code stands in the finding.")
            return
        options = dict(value) if isinstance(value, dict) else {}
        level = options.pop("severity", None) if isinstance(value, dict) else value
        if level is not None and level not in _LEVELS:
            self.note(("rules", code), f"`{level}` is not how bad a finding can be.", _HINT)
        elif level is not None and rule.always and level != rule.codes[code]:
            self.note(("rules", code), f"`{code}` stays as it is: everything else hangs on it.", "Delete the line.")
        elif level is not None:
            self.levels[code] = level
        elif rule.off:
            self.levels[code] = rule.codes[code]
        if options or (rule.options and self.levels.get(code) != OFF):
            self.read_options(rule, code, options)

    def read_options(self, rule: Rule, code: str, options: dict[str, Any]) -> None:
        if rule.options is None:
            self.note(("rules", code), f"`{code}` has nothing to set but its severity.", _HINT)
            return
        try:
            chosen = rule.options.model_validate(options)
            chosen = getattr(rule.module, "settled", lambda options, _: options)(chosen, self.folder)
            if problem := getattr(rule.module, "problem", lambda _: "")(chosen):
                self.note(("rules", code), problem, "Until then the rule rests.")
                self.levels[code] = OFF
            else:
                self.options[rule.name] = chosen
        except ValidationError as error:
            known = ", ".join(f"`{name}`" for name in rule.options.model_fields)
            for each in error.errors(include_url=False):
                name = str(each["loc"][0]) if each["loc"] else code
                self.note(("rules", code, name), f"`{name}`: {each['msg']}.", f"Can be set: `severity`, {known}.")

    def note(self, where: tuple[str, ...], message: str, hint: str) -> None:
        path = (*self.table, *where)
        place = next((self.places[path[:n]] for n in range(len(path), 0, -1) if path[:n] in self.places), (1, 1, 1, 1))
        line, column, end_line, end_column = place
        self.findings.append(
            Finding(self.path, line, column, "settings", message, hint, end_line=end_line, end_column=end_column)
        )


_TABLE = re.compile(r"\s*\[\s*([^\[\]]+?)\s*\]\s*(?:#.*)?")
_KEY = re.compile(r"\s*((?:\"[^\"]*\"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:\"[^\"]*\"|'[^']*'|[\w-]+))*)\s*=\s*(?:\{)?")
_INNER = re.compile(r"[{,]\s*([\w-]+)\s*=")


def _keys(text: str) -> Iterator[tuple[tuple[str, ...], tuple[int, int, int, int]]]:
    """Yield where keys stand: `tomllib` does not tell. Of odd spellings the table's place has to do."""
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        if head := _TABLE.fullmatch(line):
            table = _parts(head[1])
            yield table, (number, head.start(1) + 1, number, head.end(1) + 1)
        elif key := _KEY.match(line):
            path = (*table, *_parts(key[1]))
            yield path, (number, key.start(1) + 1, number, key.end(1) + 1)
            for inner in _INNER.finditer(line, key.end() - 1):
                yield (*path, inner[1]), (number, inner.start(1) + 1, number, inner.end(1) + 1)


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
