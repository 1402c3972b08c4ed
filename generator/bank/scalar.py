"""How one text is written as a YAML scalar, so that our reader and every editor see the same text."""

from __future__ import annotations

import re

# What YAML 1.1 or 1.2 reads as a boolean, a null, a merge key, a number, a time (1:30 is 90 in YAML 1.1) or a date.
_TYPED = re.compile(
    r"y|yes|n|no|on|off|true|false|null|~|=|<<|[-+]?\.(?:inf|nan)"
    r"|[-+]?[0-9.][0-9_.,]*(?:e[-+]?[0-9]+)?|[-+]?0x[0-9a-f_]+|[-+]?0o[0-7_]+|[-+]?0b[01_]+"
    r"|[-+]?[0-9][0-9_]*(?::[0-9]+)+(?:\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*",
    re.IGNORECASE,
)
_PLAIN_START = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`.~=<]")
_NOT_PLAIN = re.compile(r": |:$| #|\s$|[\n\t]")
_FLOW_INDICATOR = re.compile(r"[,\[\]{}:?]")  # libyaml ends a text in brackets at a `?`
# YAML 1.2, section 5.1: anything else must be escaped; U+0085, U+2028 and U+2029 break lines in YAML 1.1.
_ESCAPED = re.compile("[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010fffe]")
_SHORT_ESCAPES = dict(
    zip('\0\a\b\t\n\v\f\r\x1b"\\\x85\u2028\u2029', (rf"\{c}" for c in '0abtnvfre"\\NLP'), strict=True)
)


def scalar(text: str, indent: int, *, block: bool = False) -> str:
    r"""Write a text as what follows `key: `.

    Plain where that is safe; else a literal block, whose content needs no escapes; else in double quotes.
    The reader drops the line break that ends a block, so a text that itself ends with one goes into quotes.

    Args:
        text: any text.
        indent: spaces before the lines of a literal block.
        block: write a literal block even where a plain scalar would do.
    """
    literal = _fits_literal(text)
    if literal and (block or "\n" in text):
        return _literal(text, indent)
    if _fits_plain(text):
        return text
    return _literal(text, indent) if literal and re.search(r"[\\\"]", text) else quoted(text)


def flow_scalar(text: str) -> str:
    """Write a text inside `[…]` or `{…}`."""
    return text if _fits_plain(text) and not _FLOW_INDICATOR.search(text) else quoted(text)


def quoted(text: str) -> str:
    """Write a text in double quotes, on one line."""
    return f'"{"".join(map(_escape, text))}"'


def _escape(character: str) -> str:
    if short := _SHORT_ESCAPES.get(character):
        return short
    if not _ESCAPED.match(character):
        return character
    code = ord(character)
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"  # noqa: PLR2004


def _fits_plain(text: str) -> bool:
    return bool(
        _PLAIN_START.match(text)
        and not _NOT_PLAIN.search(text)
        and not _ESCAPED.search(text)
        and not _TYPED.fullmatch(text)
    )


def _fits_literal(text: str) -> bool:
    return bool(text.strip()) and not text.startswith("\t") and not text.endswith("\n") and not _ESCAPED.search(text)


def _literal(text: str, indent: int) -> str:
    # Where the text itself starts with space, its indentation cannot be guessed and must be said.
    header = "|2" if text[0] in " \n" else "|"
    return "\n".join([header, *(" " * indent + line if line else "" for line in text.split("\n"))])
