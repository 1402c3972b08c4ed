"""Finds what a folder of texts and truths lets one measure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from benchmarks.checkbox_truth import checkbox_truth, has_checkboxes
from benchmarks.truth import Lost, Truth, read_lost, read_truth


@dataclass(frozen=True, slots=True)
class Case:
    """One document to import.

    Attributes:
        group: what it is measured with, e.g. "scans/*.tesseract.txt".
        name: of the document in its group, e.g. "scans/lava.tesseract.txt".
        files: its text, or several readings of it.
        truth: what it says.
        lost: numbers of the questions that none of the files holds whole.
    """

    group: str
    name: str
    files: tuple[Path, ...]
    truth: Truth
    lost: frozenset[str] = frozenset()


def find_cases(corpus: Path, lost: Path | None = None) -> tuple[Case, ...]:
    """Find all texts below a folder that have a truth.

    The truth of `X.txt` and of every reading of it, `X.tesseract.txt`, `X.rapidocr.txt`, `X.pdf` …, is `X.truth.json`
    beside it; that of a Markdown text with checkboxes, its own `[x]`. Any two readings of a document are a case of
    their own, imported together.

    Args:
        corpus: the folder.
        lost: what texts do not hold at all; None for the `lost.json` that stands in their folder, if any.

    Raises:
        OSError: a file cannot be read.
        ValueError: a truth is none.
    """
    cases: list[Case] = []
    folders = [corpus, *(path for path in corpus.rglob("*") if path.is_dir() and not path.name.startswith("."))]
    for folder in sorted(folders):
        beside = folder / "lost.json"
        known = read_lost(lost or beside) if lost or beside.exists() else {}
        cases += _of_folder(corpus, folder, known)
    return tuple(sorted(cases, key=lambda case: (case.group.count("+"), case.group, case.name)))


def _of_folder(corpus: Path, folder: Path, lost: Lost) -> Iterator[Case]:
    place = folder.relative_to(corpus)
    readings: dict[str, list[Path]] = {}
    for path in sorted(folder.iterdir()):
        if path.suffix not in {".txt", ".md", ".pdf"}:
            continue
        document = _document(path)
        if document is None:
            yield from _of_markdown(place, path)
            continue
        group, name = (str(place / each) for each in (f"*{path.name.removeprefix(document)}", path.name))
        yield Case(group, name, (path,), _truth(folder, document), _gaps(lost, path))
        if path.suffix == ".txt" and path.stem != document:
            readings.setdefault(document, []).append(path)
    for document, paths in readings.items():
        for pair in combinations(paths, 2):
            kinds = " + ".join(path.stem.removeprefix(f"{document}.") for path in pair)
            gaps = frozenset.intersection(*(_gaps(lost, path) for path in pair))
            name = str(place / f"{document}: {kinds}")
            yield Case(str(place / f"*: {kinds}"), name, pair, _truth(folder, document), gaps)


def _document(path: Path) -> str | None:
    """Return the name of the document that a file holds; None when it has no truth."""
    names = (path.stem, path.stem.rpartition(".")[0])
    return next((name for name in names if name and path.with_name(f"{name}.truth.json").exists()), None)


def _truth(folder: Path, document: str) -> Truth:
    return read_truth(folder / f"{document}.truth.json")


def _gaps(lost: Lost, path: Path) -> frozenset[str]:
    return lost.get(path.stem, frozenset()) if path.suffix != ".pdf" else frozenset()


def _of_markdown(place: Path, path: Path) -> Iterator[Case]:
    if path.suffix == ".md" and has_checkboxes(text := path.read_text(encoding="utf-8")):
        yield Case(str(place / "*.md"), str(place / path.name), (path,), checkbox_truth(text))
