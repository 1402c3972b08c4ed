"""Turns a file's bytes into text that YAML can be read from, or says why that cannot be."""

from __future__ import annotations

import codecs
import re

from generator.bank.source_text import SourceText
from generator.model.finding import Finding

SIZE_LIMIT = 10_000_000
"""Bytes; a hundred questions take about 0.1 MB."""

SHOWN = 20
"""How many unusable characters of one file are named; the rest would only bury them."""

BINARY = 0.05
"""The share of NULs from which on a file is no text; a few are a slip in one."""

UNUSABLE = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What YAML 1.2 calls not printable (section 5.1), and the three rare line breaks that editors do not count as such."""

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_SAVE = "Open the file in your editor and save it with the encoding UTF-8 (without BOM)."


def decode(path: str, data: bytes) -> tuple[SourceText | None, tuple[Finding, ...]]:
    """Decode a file.

    Unusable characters are findings and are replaced one for one, so that the rest can be read at its true position.

    Args:
        path: the file, as findings name it.
        data: all its bytes, or at least the first `SIZE_LIMIT` + 1.

    Returns:
        The text, None when there is none, and what is wrong.
    """
    if len(data) > SIZE_LIMIT:
        message = f"The file is larger than {SIZE_LIMIT // 1_000_000} MB."
        return None, (Finding(path, 1, 1, "file-too-large", message, "Split the quiz into several files."),)
    if data.startswith(_WIDE_MARKS) or data[:2].count(0) == 1:  # a lone NUL in two bytes: UTF-16 without its mark
        return None, (Finding(path, 1, 1, "encoding", "The file is UTF-16 or UTF-32, not UTF-8.", _SAVE),)
    if data[:1000].count(0) > len(data[:1000]) * BINARY:
        return None, (Finding(path, 1, 1, "encoding", "The file is no text.", "Remove it from the quizzes folder."),)
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        line, column = SourceText(data[: error.start].decode()).position(len(data))
        message = f"The byte 0x{data[error.start]:02x} is not UTF-8."
        return None, (Finding(path, line, column, "encoding", message, _SAVE),)
    findings: list[Finding] = []
    if text.startswith("\ufeff"):
        text = text[1:]
        findings.append(Finding(path, 1, 1, "byte-order-mark", "The file starts with a byte order mark (BOM).", _SAVE))
    if not UNUSABLE.search(text):
        return SourceText(text), tuple(findings)
    source = SourceText(UNUSABLE.sub("\ufffd", text))
    findings += _unusable(path, text, source)
    return source, tuple(findings)


def _unusable(path: str, text: str, source: SourceText) -> list[Finding]:
    found = list(UNUSABLE.finditer(text))
    findings = [
        Finding(
            path,
            *source.position(match.start()),
            "control-character",
            f"The invisible character U+{ord(match[0]):04X} cannot stand in a quiz.",
            "Delete it and type the place anew.",
        )
        for match in found[:SHOWN]
    ]
    if len(found) > SHOWN:
        line, column = source.position(found[SHOWN].start())
        message = f"{len(found) - SHOWN} more invisible characters follow."
        findings.append(Finding(path, line, column, "control-character", message))
    return findings
