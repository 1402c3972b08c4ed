from __future__ import annotations

import pytest

from generator.importing import read as module
from generator.importing.read import Source, read
from generator.model.finding import Severity
from generator.model.span import Span

TEXT = "Which of these?\nÄpfel – 50 %\n"
WANTED = ["Which of these?", "Äpfel – 50 %", ""]


def texts(source: Source) -> list[str]:
    return [line.text for line in source.lines]


def codes(source: Source) -> list[str]:
    return [finding.code for finding in source.findings]


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
    ],
    ids=["utf-8", "utf-8 BOM", "utf-16-le BOM", "utf-16-be BOM", "utf-16-le", "utf-16-be", "utf-32 BOM"],
)
def test_unicode_is_read_whatever_its_encoding(data: bytes) -> None:
    source = read("quiz.txt", data)
    assert (texts(source), source.findings) == (WANTED, ())


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_western_text_is_read_and_pointed_out(encoding: str) -> None:
    source = read("quiz.txt", "Why?\nÄpfel, 50 %\n".encode(encoding))
    assert texts(source) == ["Why?", "Äpfel, 50 %", ""]
    (finding,) = source.findings
    assert (finding.path, finding.line, finding.column) == ("quiz.txt", 2, 1)
    assert (finding.code, finding.severity) == ("encoding", Severity.WARNING)


def test_bytes_that_windows_1252_leaves_open_are_read_as_latin_1() -> None:
    assert texts(read("quiz.txt", b"a \x96 b \x81 c")) == ["a \u2013 b \x81 c"]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_every_newline_ends_a_line(newline: str) -> None:
    assert texts(read("quiz.txt", f"a{newline}{newline}b".encode())) == ["a", "", "b"]


@pytest.mark.parametrize("character", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_nothing_else_ends_a_line(character: str) -> None:
    text = "a long line of text " * 10 + character + "b"
    assert texts(read("quiz.txt", text.encode())) == [text]


def test_a_line_knows_where_it_stands() -> None:
    lines = read("quiz.txt", b"ab\n\ncde").lines
    assert [line.span for line in lines] == [Span(1, 0, 2), Span(2, 0, 0), Span(3, 0, 3)]
    assert all(line.source == line.text and not line.edits and not line.doubts for line in lines)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\r\n ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\xff\xfe", "empty"),
        (b"%PDF-1.7 ...", "not-text"),
        (b"\x89PNG\r\n\x1a\n", "not-text"),
        (b"\xff\xd8\xff\xe0", "not-text"),
        (b"PK\x03\x04docx", "not-text"),
        (bytes(range(32)) * 50, "binary"),
        (b"\x00\x01" * 1000, "binary"),
        (b"ELF\x7f\x00\x00\x00\x02\x01\x00\x00" * 99, "binary"),
    ],
    ids=["empty", "blank", "a BOM", "a wide BOM", "PDF", "PNG", "JPEG", "ZIP", "bytes", "zeros and ones", "program"],
)
def test_what_is_no_text_is_one_error(data: bytes, code: str) -> None:
    source = read("quiz.txt", data)
    assert source.lines == ()
    assert codes(source) == [code]
    assert source.findings[0].severity is Severity.ERROR


def test_a_text_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 100)
    assert codes(read("quiz.txt", b"x" * 100)) == []
    assert codes(read("quiz.txt", b"x" * 101)) == ["too-large"]


def test_a_few_control_characters_are_text() -> None:
    text = "tab\tbell\x07 back\x08 tab\x0b feed\x0c"
    assert texts(read("quiz.txt", text.encode())) == [text]
    assert texts(read("quiz.txt", ("a" * 200 + "\x00").encode())) == ["a" * 200 + "\x00"]


def test_a_text_of_too_many_lines_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LONGEST", 3)
    assert codes(read("quiz.txt", b"a\n\n\nb\nc\n")) == []
    assert codes(read("quiz.txt", b"a\nb\nc\nd\n")) == ["too-large"]


def test_xml_is_read_in_the_encoding_that_it_declares() -> None:
    text = '<?xml version="1.0" encoding="windows-1251"?>\n<p>Лава</p>'
    source = read("q.xml", text.encode("windows-1251"))
    assert [line.text for line in source.lines] == text.split("\n")
    assert source.findings == ()


@pytest.mark.parametrize("name", ["no-such-code", "ascii", "rot13", "base64", "utf-16"])
def test_an_encoding_that_the_text_is_not_in_is_not_taken(name: str) -> None:
    source = read("q.xml", f'<?xml version="1.0" encoding="{name}"?><p>caf\xe9</p>'.encode("latin-1"))
    assert source.lines[0].text.endswith("<p>café</p>")
    assert source.findings[0].code == "encoding"
