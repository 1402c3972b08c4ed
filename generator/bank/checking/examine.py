"""What the rules find in one quiz file by itself, and what they gather there for all files together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.bank.bank import Bank
from generator.bank.checking.allowance import Allowance, allowances
from generator.bank.checking.few import few
from generator.bank.checking.rule import Rule, rules
from generator.bank.checking.settings import Settings
from generator.bank.read import QuizFile, read_parts
from generator.model.finding import Finding

Gathered = Any
"""What a rule gathers from a file: texts, numbers, lists and dicts, as JSON has them."""


@dataclass(frozen=True, slots=True)
class Examined:
    """One file, as far as the check of the bank needs it.

    Attributes:
        path: the file, as findings name it.
        questions: how many it has.
        broken: whether it breaks the format.
        findings: of the reader and of the rules that look at it by itself; none of them is allowed or off yet.
        allowed: what its comments allow.
        gathered: by rule, what is to be judged together.
    """

    path: str
    questions: int = 0
    broken: bool = False
    findings: tuple[Finding, ...] = ()
    allowed: tuple[Allowance, ...] = ()
    gathered: Mapping[str, Gathered] | None = None


def examine(path: Path | str, data: bytes, settings: Settings) -> Examined:
    """Read a file and look at it.

    Args:
        path: the file, as findings shall name it.
        data: its bytes.
        settings: rules that rest are not run.
    """
    reading = read_parts(path, data)
    file = reading.whole or reading.sound
    if file is None:
        return Examined(str(path), broken=True, findings=reading.findings)
    return examine_file(file, settings, reading.findings)


def examine_file(file: QuizFile, settings: Settings, findings: Iterable[Finding] = ()) -> Examined:
    """Look at a file that has been read.

    Args:
        file: all of it, or what is sound of it.
        settings: rules that rest are not run.
        findings: why it could not be read as a whole; empty when it could.
    """
    awake = [rule for rule in rules() if not settings.rests(rule)]
    broken = tuple(findings)
    allowed, unclear = allowances(file)
    alone = Bank((file,))
    found = (finding for rule in awake for finding in few(file, _checked(rule, alone, settings)))
    gathered = {rule.name: _gathered(rule, alone, settings) for rule in awake if hasattr(rule.module, "gather")}
    every = tuple(sorted((*broken, *unclear, *found)))
    return Examined(file.path, len(file.quiz.questions), bool(broken), every, allowed, gathered)


def _gathered(rule: Rule, bank: Bank, settings: Settings) -> Gathered:
    options = settings.of(rule)
    return rule.module.gather(bank, options) if options else rule.module.gather(bank)


def _checked(rule: Rule, bank: Bank, settings: Settings) -> Iterator[Finding]:
    if not hasattr(rule.module, "check"):
        return
    options = settings.of(rule)
    yield from rule.module.check(bank, options) if options else rule.module.check(bank)
