"""From the files of an import to documents: texts as they stand, scans with what OCR read on them.

The texts of a scan are kept beside it. They are read again from there, so that line numbers in notes stay true and an
import of the same scan gives the same quiz, whatever a newer OCR would read. So is told which of their lines are the
own text of a PDF, in a file of its own.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.bank.layer_lines import layer_json, layer_lines, layer_path
from generator.bank.record import from_json, record_path
from generator.importing.document import PICTURES, Document, Kept
from generator.model.finding import Finding, Severity
from generator.scanning.reading import Place, Reading, Scan
from generator.scanning.scan import Progress, is_scan, scan

ENGINES = ("text-layer", "rapidocr", "tesseract")


@dataclass(frozen=True, slots=True)
class _Part:
    """One file: what is kept of it beside itself, its texts, and what was wrong with it."""

    derived: tuple[Kept, ...] = ()
    readings: tuple[Kept, ...] = ()
    findings: tuple[Finding, ...] = ()


def document(paths: Sequence[Path], sources: Path | None, progress: Progress | None = None) -> Document:
    """Open the files of one document.

    Args:
        paths: one file, or several readings of the same document.
        sources: the bank's folder of sources, where texts of earlier imports stand; None outside a bank.
        progress: is told how many pages of a scan are read.

    Raises:
        OSError: a file cannot be read.
    """
    paths = (*paths, *_readings_of(paths, sources))
    read = {path: Kept(path.name, path.read_bytes(), path) for path in paths}
    copies = {path: other for path in paths if (other := _copied(path, read)) != path}
    originals = {path: kept for path, kept in read.items() if path not in copies}
    parts = [_told(_part(path, kept, sources, progress), sources or path.parent) for path, kept in originals.items()]
    parts.append(_Part(findings=tuple(_copies(copies))))
    return Document(
        path=paths[0],
        originals=tuple(originals.values()),
        derived=tuple(kept for part in parts for kept in part.derived),
        readings=tuple(reading for part in parts for reading in part.readings),
        findings=tuple(finding for part in parts for finding in part.findings),
    )


def _copied(path: Path, read: dict[Path, Kept]) -> Path:
    """The first file that holds the same."""
    return next(other for other, kept in read.items() if kept.data == read[path].data)


def _copies(copies: dict[Path, Path]) -> Iterable[Finding]:
    """Say which files are no readings of their own: that a text agrees with its copy makes nothing sure."""
    for path, other in copies.items():
        message = f"this is a copy of {other}, and no second reading; it is left out"
        yield Finding(str(path), 0, 0, "reading-copied", message, severity=Severity.WARNING)


def _readings_of(paths: Sequence[Path], sources: Path | None) -> tuple[Path, ...]:
    """The readings that the last import took beside a file, where only the file is named."""
    if sources is None or len(paths) > 1:
        return ()
    further = _recorded(sources / paths[0].name) or ()
    return tuple(path for name in further if (path := sources / name).exists())


def _recorded(source: Path) -> tuple[str, ...] | None:
    """The readings beside the first that the last import of a source took; None when nothing tells."""
    place = record_path(source)
    record, _ = from_json(place, place.read_bytes()) if place.exists() else (None, ())
    return tuple(each.source for each in record.readings) if record and record.source == source.name else None


def _part(path: Path, original: Kept, sources: Path | None, progress: Progress | None) -> _Part:
    if not is_scan(original.data):
        return _Part(readings=(original,))
    before = _read_before(path, original, sources) if sources else ()
    if before:
        return _Part(readings=before)
    found = scan(path, original.data, progress=progress)
    if not found.readings:
        return _Part(findings=found.findings)
    from generator.scanning.pictures import illustrated  # noqa: PLC0415 - needs the extra

    drawn = illustrated(found, path.stem)
    readings = drawn.readings
    texts = tuple(_texts(path.stem, readings))
    layer = tuple(_layer(texts))
    shown = (Kept(f"{PICTURES}/{name}", picture.png) for name, picture in drawn.files)
    read_from = Kept(*_scanned(path, original))
    places = _places(path.stem, readings[0], found)
    return _Part((*texts, *layer, *places, *shown, read_from), texts, found.findings)


def _scanned(path: Path, original: Kept) -> tuple[str, bytes]:
    """The file that tells of which scan the texts are, as `sha256sum` writes it and checks it."""
    return f"{path.stem}.scan.sha256", f"{hashlib.sha256(original.data).hexdigest()}  {path.name}\n".encode()


def _read_before(path: Path, original: Kept, sources: Path) -> tuple[Kept, ...]:
    """The texts that an earlier import of the same scan left; another of such a name was imported by itself."""
    name, scanned = _scanned(path, original)
    if not (sources / name).exists() or (sources / name).read_bytes() != scanned:
        return ()
    first, *others = f"{path.stem}.txt", *(f"{path.stem}.{engine}.txt" for engine in ENGINES)
    taken = _recorded(sources / first)
    names = (first, *(other for other in others if taken is None or other in taken))
    return tuple(Kept(name, (sources / name).read_bytes()) for name in names if (sources / name).exists())


def _texts(stem: str, readings: Sequence[Reading]) -> Iterator[Kept]:
    """The texts of a scan, the better one first."""
    for n, reading in enumerate(readings):
        name = f"{stem}.{reading.engine}.txt" if n else f"{stem}.txt"
        yield Kept(name, reading.text.encode(), own=reading.own)


def _layer(texts: Sequence[Kept]) -> Iterator[Kept]:
    """The file that tells which lines of the texts no OCR read, where there are such."""
    if any(text.own for text in texts):
        name = layer_path(Path(texts[0].name)).name
        yield Kept(name, layer_json((text.name, text.data, text.own) for text in texts).encode())


def _told(part: _Part, folder: Path) -> _Part:
    """A part with what an earlier import tells of its texts; of those that were read now, it is known."""
    place = layer_path(folder / part.readings[0].name) if part.readings else folder
    if part.derived or not place.is_file():
        return part
    own, findings = layer_lines(place, place.read_bytes(), {text.name: text.data for text in part.readings})
    readings = tuple(replace(text, own=own.get(text.name, text.own)) for text in part.readings)
    return replace(part, readings=readings, findings=(*part.findings, *findings))


def _places(stem: str, reading: Reading, found: Scan) -> Iterator[Kept]:
    """The images of the pages, and where the lines of the first text stand on them."""
    yield Kept(f"{stem}.boxes.json", _boxes(reading))
    for number, page in enumerate(found.pages, start=1):
        yield Kept(f"{stem}.page-{number}.png", page.png)


def _boxes(reading: Reading) -> bytes:
    """Where each line stands: `[page, left, top, right, bottom]` in pixels, null for a blank line."""
    rows = ",\n".join(json.dumps(_box(place)) for place in reading.boxes)
    return f"[\n{rows}\n]\n".encode()


def _box(place: Place | None) -> list[int] | None:
    return [place.page, place.box.left, place.box.top, place.box.right, place.box.bottom] if place else None
