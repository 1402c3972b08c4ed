"""Stage 1: bytes become numbered lines."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from generator.model.finding import Finding, Severity
from generator.model.line import Line
from generator.model.span import Span

# A quiz is some ten kilobytes; a text of more than this is a mistake, and would only be slow to say so.
LARGEST = 2_000_000
LONGEST = 50_000  # lines with text on them
_EMPTY = 4  # times as many may be blank
_CUT = "Cut the document into its quizzes and import each."
_NEWLINE = re.compile(r"\r\n|\r|\n")
_MAGIC = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"PK\x03\x04": "a ZIP archive or a document of a word processor",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"\s*<\?xml[^>]{0,80}\sencoding\s*=\s*[\"']([A-Za-z0-9._-]{1,40})[\"']")
# Control characters that text does contain: tab, the newlines, and those that a lost backslash leaves (\a \b \v \f).
_BINARY = re.compile(r"[\x00-\x06\x0e-\x1a\x1c-\x1f]")


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it was read.

    Attributes:
        lines: all lines, blank ones too, numbered from 1.
        findings: what was odd about the bytes.
    """

    lines: tuple[Line, ...]
    findings: tuple[Finding, ...] = ()


def read(path: str, data: bytes, reading: int = 0) -> Source:
    """Turn bytes into lines.

    Args:
        path: the file's name, for findings.
        data: its bytes, in UTF-8, UTF-16, UTF-32, the encoding that its XML declares, or Windows-1252 (of which
            Latin-1 text is a part).
        reading: of several readings of one document, which this is.

    Returns:
        The lines; none, and an error among the findings, when the bytes are no text that can be read.
    """
    problem = _unreadable(data)
    if problem:
        return Source((), (Finding(path, 0, 0, *problem),))
    text, findings = _decode(path, data)
    if len(_BINARY.findall(text[:100_000])) > len(text[:100_000]) // 100:
        return Source((), (Finding(path, 0, 0, "binary", "this is not text", "Export the document as plain text."),))
    if not text.strip():
        return Source((), (Finding(path, 0, 0, "empty", "the file holds no text"),))
    texts = _NEWLINE.split(text)
    filled = sum(1 for line in texts if line.strip())
    if filled > LONGEST or len(texts) > LONGEST * _EMPTY:
        return Source((), (too_long(path, len(texts)),))
    lines = tuple(Line(line, Span(number, 0, len(line), reading), line) for number, line in enumerate(texts, start=1))
    return Source(lines, findings)


def too_long(path: str, count: int) -> Finding:
    """Say that a text has too many lines."""
    message = f"{count:,} lines; the most that is read is {LONGEST:,} with text on them"
    return Finding(path, 0, 0, "too-large", message, _CUT)


def _unreadable(data: bytes) -> tuple[str, str, str] | None:
    if not data:
        return "empty", "the file is empty", "Nothing was imported."
    if len(data) > LARGEST:
        size = f"{len(data) / 1e6:.0f} MB of text; the most that is read is {LARGEST / 1e6:.0f} MB"
        return "too-large", size, _CUT
    kind = next((name for magic, name in _MAGIC.items() if data.startswith(magic)), None)
    if kind:
        return "not-text", f"this is {kind}, not text", "Save it as plain text or as a PDF, and import that."
    return None


def _decode(path: str, data: bytes) -> tuple[str, tuple[Finding, ...]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, errors="replace"), ()
    wide = _wide(data)
    if wide:
        return data.decode(wide, errors="replace"), ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        declared = _declared(data)
        if declared is not None:
            return declared, ()
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        message = "the file is not UTF-8; it was read as Windows-1252 (Latin-1)"
        hint = "If letters look wrong, save it as UTF-8 and import it again."
        finding = Finding(path, line, column, "encoding", message, hint, Severity.WARNING)
        return "".join(_windows_1252(byte) for byte in data), (finding,)


def _declared(data: bytes) -> str | None:
    """The text in the encoding that its XML declares; None where it declares none, or one that it is not in."""
    match = _DECLARED.match(data)
    try:
        text = data.decode(match[1].decode("ascii")) if match else ""
    except (LookupError, UnicodeDecodeError):
        return None
    return text if text.lstrip().startswith("<?xml") else None


def _wide(data: bytes) -> str | None:
    """Tell UTF-16 without a mark by its zero bytes, which Latin letters put into every second place."""
    sample = data[: 10_000 - len(data[:10_000]) % 2]
    if not sample or sample.count(0) < len(sample) // 4:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    return "utf-16-be" if even > odd * 4 else "utf-16-le" if odd > even * 4 else None


def _windows_1252(byte: int) -> str:
    """Decode one byte; the five that Windows-1252 leaves open are what Latin-1 has there."""
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)
