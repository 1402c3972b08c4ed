from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.bank.decode import SIZE_LIMIT
from generator.bank.yaml_node import Mapping, Node, Positions, Scalar, Sequence
from generator.bank.yaml_read import DEPTH_LIMIT, FINDING_LIMIT, parse

# Whatever a person can type: no control characters, no surrogates.
TYPED = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cn", "Cf"), include_characters="\n"))


def read(text: str) -> Positions:
    positions, findings = parse("q.yml", text.encode())
    assert positions is not None
    assert findings == ()
    return positions


def plain(node: Node) -> object:
    if isinstance(node, Mapping):
        return {key.text: plain(value) for key, value in node.entries}
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return node.text


def problems(data: str | bytes) -> list[tuple[int, int, str]]:
    _, findings = parse("q.yml", data.encode() if isinstance(data, str) else data)
    assert all(finding.path == "q.yml" and finding.message for finding in findings)
    return [(finding.line, finding.column, finding.code) for finding in findings]


@pytest.mark.parametrize(
    "value",
    [
        "Yes",
        "No",
        "on",
        "1:30",
        "1e3",
        "010",
        "0x1F",
        "null",
        "~",
        "true",
        "2024-01-01",
        ".5",
        "1_000",
        "=",
        "NaN",
        ".inf",
    ],
)
def test_an_unquoted_value_is_the_characters_that_stand_there(value: str) -> None:
    assert plain(read(f"a: {value}\nb: [{value}]\n{value}: c\n").root) == {"a": value, "b": [value], value: "c"}


def test_quotes_escapes_and_blocks_are_decoded() -> None:
    text = "a: 'it''s'\nb: \"x\\ty\\u00e9\"\nc: |\n  one\n\n    two\nd: >-\n  one\n  two\n"
    assert plain(read(text).root) == {"a": "it's", "b": "x\tyé", "c": "one\n\n  two\n", "d": "one two"}


@given(TYPED)
def test_any_text_in_double_quotes_comes_back(text: str) -> None:
    assert plain(read(f"- {json.dumps(text, ensure_ascii=False)}\n").root) == [text]


@given(st.binary(max_size=300))
def test_any_bytes_give_a_document_or_findings(data: bytes) -> None:
    positions, findings = parse("q.yml", data)
    assert positions is not None or findings


@given(st.text("-?:,[]{}#&*!|>'\"%@` \t\nab\\", max_size=60))
def test_any_yaml_signs_give_a_document_or_findings_inside_the_file(text: str) -> None:
    positions, findings = parse("q.yml", text.encode())
    assert positions is not None or findings
    for finding in findings:
        assert 1 <= finding.line <= text.count("\n") + 1
        assert 1 <= finding.column <= len(text.split("\n")[finding.line - 1]) + 1


@pytest.mark.parametrize(
    ("text", "line", "column", "code"),
    [
        ("", 1, 1, "empty-file"),
        ("# only a comment\n", 1, 1, "empty-file"),
        ("a: &x b\n", 1, 4, "anchor"),
        ("a: b\nc: *a\n", 2, 4, "alias"),
        ("a: !!python/object/apply:os.system ['true']\n", 1, 4, "tag"),
        ("a: !!str b\n", 1, 4, "tag"),
        ("a: 1\n---\nb: 2\n", 2, 1, "several-documents"),
        ("%YAML 1.2\n---\na: b\n", 1, 1, "directive"),
        ("a: b\nc:\n  d: e\n  d: f\n", 4, 3, "duplicate-key"),
        ("a:\n  <<: b\n", 2, 3, "merge-key"),
        ("[a]: b\n", 1, 1, "key-not-text"),
        ("a:\n\t- b\n", 2, 1, "tab"),
        ("a: x: y\n", 1, 5, "yaml-syntax"),
        ('title: "open\nb: c\n', 1, 8, "yaml-syntax"),
        ("a: @b\n", 1, 4, "yaml-syntax"),
        ("a:\n- b\nc\n", 3, 1, "yaml-syntax"),
        ("a: x\0y\n", 1, 1, "encoding"),
        ("a: what is between\0these two\n", 1, 19, "control-character"),
        ("a: x\u200ey\nb: x\x07y\n", 2, 5, "control-character"),
        ("a: x\u2028y\n", 1, 5, "control-character"),
        ('a: "x\\x02y"\n', 1, 4, "control-character"),
        ("\ufeffa: b\n", 1, 1, "byte-order-mark"),
    ],
)
def test_what_a_quiz_does_not_need_is_a_finding_at_its_place(text: str, line: int, column: int, code: str) -> None:
    assert problems(text) == [(line, column, code)]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_wide_encodings_are_named(encoding: str) -> None:
    assert problems("title: x\n".encode(encoding)) == [(1, 1, "encoding")]


def test_a_byte_that_is_not_utf8_is_pointed_at() -> None:
    assert problems("title: x\nname: schön\n".encode("latin-1")) == [(2, 10, "encoding")]


def test_a_file_over_the_limit_is_not_read() -> None:
    assert problems(b"a" * (SIZE_LIMIT + 1)) == [(1, 1, "file-too-large")]


def test_all_findings_come_at_once() -> None:
    assert problems("a: &x b\nc: *x\na: !t d\ne: \x07\n") == [
        (4, 4, "control-character"),
        (1, 4, "anchor"),
        (2, 4, "alias"),
        (3, 4, "tag"),
        (3, 1, "duplicate-key"),
    ]


def test_windows_line_ends_do_not_shift_positions() -> None:
    assert problems("a: b\r\nc: d\r\n\r\ne: *f\r\n") == [(4, 4, "alias")]


def test_a_deep_file_stops_at_the_limit() -> None:
    assert problems("[" * 100_000) == [(1, DEPTH_LIMIT + 2, "too-deep")]


def test_anchors_that_would_explode_are_findings_and_are_not_followed() -> None:
    rows = ["a: &a [x, x]"] + [
        f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    ]
    found = problems("\n".join(rows))  # following them would take all memory there is
    assert {code for _, _, code in found} == {"anchor", "alias"}
    assert {code for _, _, code in problems("&a [*a, *a]")} == {"anchor", "alias"}


def test_a_flood_of_findings_is_cut_and_says_so() -> None:
    found = problems("&a [" + "*a, " * 1000 + "]")
    assert len(found) == FINDING_LIMIT + 1
    assert found[-1][2] == "too-many-findings"


def test_a_flood_that_ends_in_a_syntax_error_is_no_crash() -> None:
    assert problems("[" + "!t x, " * (FINDING_LIMIT - 1))[-1][2] == "yaml-syntax"


STEM = ("stem",)


@pytest.mark.parametrize(
    "written",
    [
        "stem: one <two & three\n",
        "stem: 'one\n\n  <two &  three'\n",
        'stem: "one \\\n  \\t<two \\"& three"\n',
        "stem: |\n    one\n\n\n      <two &\n",
        "# é😀\nstem: >-  # why\n  one\n  <two\n  & three\n",
        "stem:\n  one\n  <two &\n",
        "{x: 1, stem: one <two & three}",
    ],
)
def test_an_offset_in_a_text_is_a_place_in_the_file(written: str) -> None:
    positions = read(written)
    node = positions.node(STEM)
    assert isinstance(node, Scalar)
    for mark in "<&":
        line, column = positions.of(STEM, node.text.index(mark))
        assert written.split("\n")[line - 1][column - 1] == mark


@given(
    st.lists(st.text("ab<é😀 ", min_size=1).filter(lambda line: line.strip() == line), min_size=1), st.integers(1, 6)
)
def test_every_visible_character_of_a_block_is_found_in_the_file(lines: list[str], indent: int) -> None:
    positions = read("stem: |\n" + "".join(" " * indent + line + "\n" for line in lines))
    offset = 0
    for number, line in enumerate(lines):
        for column, char in enumerate(line):
            if char != " ":
                assert positions.of(STEM, offset + column) == (number + 2, indent + column + 1)
        offset += len(line) + 1


def test_an_offset_past_the_text_is_its_end() -> None:
    assert read("stem: abc\n").of(STEM, 99) == (1, 10)


def test_a_missing_value_has_the_place_of_what_should_hold_it() -> None:
    positions = read("a:\n  - b: c\n")
    assert positions.of(("a", 0, "b")) == (2, 8)
    assert positions.of(("a", 0, "x", "y")) == (2, 5)
    assert positions.of(("a", 7)) == (2, 3)
    assert positions.key_span(("a", 0, "b")) == (2, 5, 2, 6)
    assert positions.key_span(("a", 0, "x")) == (2, 5, 2, 9)
    assert positions.node(("a", 0, "x")) is None
