"""Imports the cases of a benchmark and judges what comes out."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.corpus import Case
from benchmarks.scoring import Judgement, judge
from generator.importing.pipeline import Imported, import_readings
from generator.model.finding import Finding
from generator.scanning.scan import scan


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a case.

    Attributes:
        group: of the case.
        name: of the case.
        judgements: one for each question.
        findings: what the import said of the files, e.g. why nothing could be imported.
    """

    group: str
    name: str
    judgements: tuple[Judgement, ...]
    findings: tuple[Finding, ...] = ()


def run(case: Case) -> Result:
    """Import a case and judge it; a scan with all readings that the engines here give of it."""
    readings: list[tuple[str, bytes]] = []
    own: list[frozenset[int]] = []
    findings: list[Finding] = []
    for path in case.files:
        if path.suffix == ".pdf":
            from generator.scanning.pictures import illustrated  # noqa: PLC0415 - needs the extra

            scanned = scan(path, path.read_bytes())
            shown = illustrated(scanned, path.stem)
            readings += [(f"{path.stem}.{each.engine}.txt", each.text.encode()) for each in shown.readings]
            own += [each.own for each in shown.readings]
            findings += scanned.findings
        else:
            readings.append((path.name, path.read_bytes()))
            own.append(frozenset())
    first = case.files[0]
    imported = import_readings(readings, source=first.name, title=first.stem, own=own) if readings else Imported(None)
    return Result(case.group, case.name, judge(case.truth, imported.quiz, case.lost), (*findings, *imported.findings))
