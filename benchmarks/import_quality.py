"""Measures how well the importer reads a folder of texts: `python benchmarks/import_quality.py CORPUS`.

Prints the figures of each kind of text, the worst cases with what was wanted and what came, and, against a run that was
saved before, what a change of the importer made better and worse. The figures are explained in `benchmarks/scoring.py`;
`silent`, `wrong key`, `lost` and `invented` must be 0, else the exit code is 1.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path

import click

from benchmarks.corpus import Case, find_cases
from benchmarks.report import failures, lies, needless, table, worst
from benchmarks.run import Result, run
from benchmarks.saved import compare, read_verdicts, to_json, verdicts
from generator.scanning.extra import INSTALL, missing

_FILE = click.Path(dir_okay=False, path_type=Path)
_KNOWN_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument("corpus", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--lost", type=_KNOWN_FILE, help="What texts do not hold; else the lost.json in their folder.")
@click.option("--only", multiple=True, help="Measure these groups alone, e.g. 'scans/*.txt'; can be repeated.")
@click.option("--worst", "most", default=10, show_default=True, help="How many of the worst cases to show.")
@click.option("--save", type=_FILE, help="Keep the verdicts in this file.")
@click.option("--against", type=_KNOWN_FILE, help="Tell what is better or worse than in this saved run.")
def main(  # noqa: PLR0913 - one parameter for each option
    *, corpus: Path, lost: Path | None, only: Sequence[str], most: int, save: Path | None, against: Path | None
) -> None:
    """Measure how well the texts in CORPUS are imported.

    The truth of X.txt and of its readings (X.tesseract.txt, X.rapidocr.txt, X.pdf, …) is X.truth.json beside it, that
    of Markdown with checkboxes its own [x]. Exit codes: 0 fine, 1 the bank would lie, 2 wrong usage.
    """
    try:
        cases = find_cases(corpus, lost)
        before = read_verdicts(against) if against else None
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    cases = tuple(case for case in cases if not only or any(fnmatchcase(case.group, pattern) for pattern in only))
    cases = _readable(cases)
    if not cases:
        raise click.UsageError(f"nothing to measure in {corpus}: it holds no X.txt with X.truth.json beside it")
    results = _measure(cases)
    now = verdicts(results)
    _show(table(results))
    _show(failures(results), "Not imported:")
    _show(worst(results, most), "Wrong, and not flagged:")
    _show(needless(results), "Notes on questions that are right:")
    _show(compare(before, now) if before is not None else "", f"Against {against}:")
    if save:
        save.write_text(to_json(now), encoding="utf-8")
    sys.exit(1 if lies(results) else 0)


def _readable(cases: Sequence[Case]) -> tuple[Case, ...]:
    """Leave out the scans where nothing is installed that reads them, and say so."""
    scans = {case.name for case in cases if any(path.suffix == ".pdf" for path in case.files)} if missing() else set()
    if scans:
        click.echo(
            f"Left out, as nothing here reads scans: {', '.join(sorted(scans))}. Install it: {INSTALL}", err=True
        )
    return tuple(case for case in cases if case.name not in scans)


def _measure(cases: Sequence[Case]) -> tuple[Result, ...]:
    with click.progressbar(cases, label="Importing", file=sys.stderr) as waiting:
        return tuple(run(case) for case in waiting)


def _show(text: str, heading: str = "") -> None:
    if text:
        click.echo(f"\n{heading}\n{text}" if heading else text)


if __name__ == "__main__":
    main()
