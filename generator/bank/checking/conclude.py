"""From what was seen in each file to the findings of the bank: what is judged together, allowed, off."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.bank.checking.allowance import Allowance, unused
from generator.bank.checking.examine import Examined
from generator.bank.checking.rule import Rule, rules
from generator.bank.checking.settings import OFF, Settings
from generator.bank.checking.surroundings import Surroundings
from generator.model.finding import Finding, Severity


def conclude(files: Sequence[Examined], around: Surroundings, settings: Settings) -> tuple[Finding, ...]:
    """Find what is wrong with a bank.

    Args:
        files: all its files, in the order of their names.
        around: what stands beside them.
        settings: what the bank wants of the rules.

    Returns:
        All findings, by file, line and column.
    """
    found = [finding for file in files for finding in file.findings]
    found += [finding for rule in rules() for finding in _judged(rule, files, around, settings)]
    allowed = {file.path: file.allowed for file in files if file.allowed}
    kept, used = _without_allowed(found, allowed)
    idle = [
        unused(path, each)
        for path, those in allowed.items()
        for each in those
        if (path, each) not in used and settings.level(each.code) != OFF
    ]
    levelled = (_levelled(finding, settings) for finding in (*settings.findings, *kept, *idle))
    return tuple(sorted(finding for finding in levelled if finding))


def _judged(rule: Rule, files: Sequence[Examined], around: Surroundings, settings: Settings) -> Iterator[Finding]:
    if not hasattr(rule.module, "judge") or settings.rests(rule):
        return
    gathered = [(file.path, file.gathered[rule.name]) for file in files if file.gathered and rule.name in file.gathered]
    options = settings.of(rule)
    yield from rule.module.judge(gathered, around, options) if options else rule.module.judge(gathered, around)


def _without_allowed(
    found: Iterable[Finding], allowed: dict[str, tuple[Allowance, ...]]
) -> tuple[list[Finding], set[tuple[str, Allowance]]]:
    """Take away what is allowed; return the rest, and the allowances that were needed."""
    kept: list[Finding] = []
    used: set[tuple[str, Allowance]] = set()
    for finding in found:
        by = [each for each in allowed.get(finding.path, ()) if each.covers(finding)]
        used.update((finding.path, each) for each in by)
        if not by:
            kept.append(finding)
    return kept, used


def _levelled(finding: Finding, settings: Settings) -> Finding | None:
    """Give a finding the severity that its rule, or the bank, wants; None when it is off."""
    level = settings.level(finding.code)
    if level == OFF:
        return None
    chosen = settings.levels.get(finding.code)
    if chosen is None and finding.severity is not Severity.ERROR:  # the rule has said so of this one
        return finding
    return replace(finding, severity=Severity(level)) if level != finding.severity else finding
