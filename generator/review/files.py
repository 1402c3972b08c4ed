"""Reads what a review shows: the only file of this package that looks at the disk for a quiz."""

from __future__ import annotations

import codecs
import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from pydantic import FiniteFloat, TypeAdapter, ValidationError

from generator.bank.folders import Folders
from generator.bank.layer_lines import layer_lines, layer_path
from generator.bank.read import read_quiz
from generator.bank.record import ImportRecord, from_json, record_path
from generator.model.finding import Finding
from generator.model.span import describe_lines
from generator.review.review import Box, PageImage, Review

_NEWLINE = re.compile(r"\r\n|\r|\n")  # as the import counts lines
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BOXES = TypeAdapter(tuple[tuple[int, FiniteFloat, FiniteFloat, FiniteFloat, FiniteFloat] | None, ...])
_PNG = b"\x89PNG\r\n\x1a\n"


def review_of(path: Path, folders: Folders) -> tuple[Review | None, tuple[Finding, ...]]:
    """Read a quiz file, its source with the import record, and the images of a scan.

    The source is looked for in the bank's folder of sources, and beside the quiz.

    Args:
        path: the quiz file.
        folders: the bank.

    Returns:
        The review, None when the quiz file breaks the format; and what is wrong with the files.

    Raises:
        OSError: a file is there and cannot be read.
    """
    file, findings = read_quiz(path, path.read_bytes())
    if file is None:
        return None, findings
    if not file.quiz.source:
        return Review(file), findings
    source = _source(path, folders, file.quiz.source)
    record, broken = _record(path, source)
    findings += broken
    if source is None:
        return Review(file, record, remarks=("The source is not there; only the questions can be shown.",)), findings
    data = source.read_bytes()
    remarks = (*_remarks(record, broken, data), *_own_text(source, data))
    pages, boxes, odd = _scan(source)
    return Review(file, record, lines_of(data), pages, boxes, (*remarks, *odd), _readings(source, record)), findings


def reviews_of(paths: Iterable[Path], folders: Folders) -> tuple[tuple[Review, ...], tuple[Finding, ...]]:
    """Read several quizzes.

    Args:
        paths: the quiz files.
        folders: the bank.

    Returns:
        A review of every quiz that keeps to the format; and what is wrong with the files.

    Raises:
        OSError: a file is there and cannot be read.
    """
    read = [review_of(path, folders) for path in paths]
    found = tuple(finding for _, findings in read for finding in findings)
    return tuple(review for review, _ in read if review), found


def _source(path: Path, folders: Folders, name: str) -> Path | None:
    """Find the source; a name with a folder in it could lead anywhere, and is none."""
    if Path(name).name != name:
        return None
    places = (folders.sources / name, path.with_name(name))
    return next((place for place in places if place.is_file()), None)


def _record(path: Path, source: Path | None) -> tuple[ImportRecord | None, tuple[Finding, ...]]:
    places = ([record_path(source)] if source else []) + [record_path(path)]
    place = next((place for place in places if place.is_file()), None)
    return from_json(place, place.read_bytes()) if place else (None, ())


def _readings(source: Path, record: ImportRecord | None) -> dict[str, tuple[str, ...]]:
    """Read the further readings, where they stand as they were imported: else the lines that notes name are others."""
    named = [each for each in (record.readings if record else ()) if Path(each.source).name == each.source]
    there = [(each, path) for each in named if (path := source.parent / each.source).is_file()]
    read = ((each, path.read_bytes()) for each, path in there)
    return {each.source: lines_of(data) for each, data in read if hashlib.sha256(data).hexdigest() == each.sha256}


def _remarks(record: ImportRecord | None, broken: tuple[Finding, ...], data: bytes) -> tuple[str, ...]:
    if broken:
        return (f"The import record cannot be read: {broken[0].message}",)
    if record is None:
        return ("There is no import record: what became of the lines is not known.",)
    if hashlib.sha256(data).hexdigest() != record.sha256:
        return (
            "The source was changed after it was imported: colours and line numbers may be wrong. Import it again.",
        )
    return ()


def _own_text(source: Path, data: bytes) -> tuple[str, ...]:
    """Which lines of a scan's text nobody had to recognise: there, no letter can be misread."""
    place = layer_path(source)
    if not place.is_file():
        return ()
    own, broken = layer_lines(place, place.read_bytes(), {source.name: data})
    if broken:
        return (f"{place.name} cannot be read; the text is taken for what an OCR read.",)
    lines = describe_lines(own.get(source.name, ()))
    return (f"Lines {lines} are the PDF's own text; no OCR read them.",) if lines else ()


def lines_of(data: bytes) -> tuple[str, ...]:
    """Cut a source into its lines, numbered as the import numbers them.

    Args:
        data: the source's bytes; what is not Unicode is taken for Windows-1252, as the import does.
    """
    bom, encoding = next(((bom, name) for bom, name in _BOMS if data.startswith(bom)), (b"", "utf-8"))
    try:
        text = data[len(bom) :].decode(encoding, "replace" if bom else "strict")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    return tuple(_NEWLINE.split(text))


def _scan(source: Path) -> tuple[tuple[PageImage, ...], tuple[Box | None, ...], tuple[str, ...]]:
    """Read the images of the pages and the places of the lines, which an import of a scan leaves beside the text."""
    pages, odd = [], []
    prefix = f"{source.stem}.page-"
    for path in source.parent.iterdir():
        number = path.name.removeprefix(prefix).removesuffix(".png")
        if path.name == f"{prefix}{number}.png" and number.isascii() and number.isdecimal():
            page = page_image(int(number), path.read_bytes())
            if page:
                pages.append(page)
            else:
                odd.append(f"{path.name} is no PNG image; it is not shown.")
    place = source.with_name(f"{source.stem}.boxes.json")
    if not pages or not place.is_file():
        return (), (), tuple(sorted(odd))
    try:
        found = _BOXES.validate_json(place.read_bytes())
    except ValidationError:
        return (), (), (f"{place.name} cannot be read; the scan is not shown.", *sorted(odd))
    boxes = tuple(None if box is None else Box(*box) for box in found)
    return tuple(sorted(pages, key=lambda page: page.number)), boxes, tuple(sorted(odd))


def page_image(number: int, png: bytes) -> PageImage | None:
    """Take an image for a page; None when it is no PNG.

    Source: PNG specification, third edition: the signature (5.2), then the chunk IHDR (11.2.1) with width and height.
    """
    if not png.startswith(_PNG) or png[12:16] != b"IHDR":
        return None
    width, height = int.from_bytes(png[16:20]), int.from_bytes(png[20:24])
    return PageImage(number, png, width, height) if width and height else None
