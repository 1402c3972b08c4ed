"""JSON, each value with its place in the text; what stands before a mistake is read all the same.

So are values of a program in JavaScript or Python, where many quizzes stand: `const quiz = [{question: 'What …?'}];`.
The standard library reads the values themselves; it tells no places, without which nothing could be traced to its line.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field

_DEEPEST = 20
_BLANK = r"[\s\ufeff]|(?://|\#)[^\n]*+|/\*(?:[^*]|\*(?!/)){0,4000}+\*/"  # white space and comments
_NAME = re.compile(r"[A-Za-z_$][\w$]*")
_ASSIGNED = (  # what stands before a value, and behind the last one
    r"(?:export\s+)?(?:(?:const|let|var)\s+)?[A-Za-z_$][\w$]*(?:\s*:\s*[\w$<>\[\]]+)?\s*=\s*(?=[{\[])"
    r"|(?:export\s+default|(?:module\.)?exports(?:\.[\w$]+)?\s*=|window\.[\w$]+\s*=)\s*(?:(?=[{\[])|[\w$]+(?=\s*(?:;|$)))"
    r"|import\s[^\n]*+|['\"]use (?:client|strict)['\"]"
)
_SPACE = re.compile(rf"(?:{_BLANK})*+")
_BETWEEN = re.compile(rf"(?:{_BLANK}|[,;]|{_ASSIGNED})*+")
_STRING = re.compile(r"""'(?:[^'\\\x00-\x1f]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`|"(?:[^"\\\x00-\x1f]|\\.)*\"""")
_QUOTES = re.compile(r"""\\(?:u[0-9a-fA-F]{4}|.)|["\n\t]""", re.DOTALL)
_OWN = {"\\'": "'", "\\`": "`", "\\$": "$", "\\\n": "", "\n": "\\n", "\t": "\\t", '"': '\\"'}
_HALF = re.compile("[\ud800-\udfff]")
_SCALAR = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:[Tt]rue|[Ff]alse|null|None|undefined)(?!\w)")
_CONSTANTS = {"True": True, "False": False, "None": None, "undefined": None}

Scalar = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Value:
    """One value.

    Attributes:
        start: where it begins in the text.
        end: where it ends.
        scalar: a string, number, truth or nothing; None for a list or an object as well.
        items: of a list, its values.
        members: of an object, its names and values.
        kind: "scalar", "list" or "object".
        whole: whether its end was found.
    """

    start: int
    end: int
    scalar: Scalar = None
    items: tuple[Value, ...] = ()
    members: tuple[tuple[str, Value], ...] = ()
    kind: str = "scalar"
    whole: bool = True

    @property
    def inner(self) -> tuple[int, int]:
        """Where its text stands, without quotation marks."""
        quoted = isinstance(self.scalar, str)
        return self.start + quoted, self.end - quoted


@dataclass(slots=True)
class Read:
    """What was read.

    Attributes:
        values: one, or one a line.
        mistakes: where the text is no JSON, and what was expected there.
    """

    values: list[Value] = field(default_factory=list)
    mistakes: list[tuple[int, str]] = field(default_factory=list)


def read_json(text: str) -> Read:
    """Read a text of one value, or of one on each line; after a mistake go on with the next line that opens one."""
    read = Read()
    at = _skip(_BETWEEN, text, 0)
    while at < len(text):
        reader = _Reader(text)
        value = reader.value(at, 0)
        if value:
            read.values.append(value)
        if reader.mistake is None and value:
            at = _skip(_BETWEEN, text, value.end)
            continue
        read.mistakes.append(reader.mistake or (at, "a value"))
        following = re.compile(r"^[{\[]", re.MULTILINE).search(text, max(at + 1, read.mistakes[-1][0]))
        at = following.start() if following and following.start() > at else len(text)
    return read


class _Reader:
    """Reads one value; the first mistake ends all of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.mistake: tuple[int, str] | None = None

    def value(self, at: int, depth: int) -> Value | None:
        """The value at a place; None when none begins there."""
        at = _skip(_SPACE, self.text, at)
        if depth > _DEEPEST:
            self._wrong(at, "fewer levels")
            return None
        opening = self.text[at : at + 1]
        if opening in {"{", "["}:
            return self._object(at, depth) if opening == "{" else self._list(at, depth)
        return self._scalar(at)

    def _scalar(self, at: int) -> Value | None:
        match = _STRING.match(self.text, at) or _SCALAR.match(self.text, at)
        if match is None:
            self._wrong(at, "a value")
            return None
        try:
            read = _CONSTANTS[match[0]] if match[0] in _CONSTANTS else json.loads(_as_json(match[0]))
        except ValueError:
            self._wrong(at, "a text without wrong escapes")
            return None
        if isinstance(read, str) and _HALF.search(read):
            self._wrong(at, "a text without halves of characters")
            return None
        return Value(at, match.end(), read)

    def _list(self, start: int, depth: int) -> Value:
        items: list[Value] = []
        at = self._after(start + 1, "]")
        while at is not None and self.text[at] != "]":
            item = self.value(at, depth + 1)
            items += [item] if item else []
            at = self._next(item, "]") if item else None
        end = at + 1 if at is not None else len(self.text)
        return Value(start, end, items=tuple(items), kind="list", whole=at is not None)

    def _object(self, start: int, depth: int) -> Value:
        members: list[tuple[str, Value]] = []
        at = self._after(start + 1, "}")
        while at is not None and self.text[at] != "}":
            name = self._name(at)
            if name is None or not isinstance(name.scalar, str):
                self._wrong(at, "a name in quotation marks")
                at = None
                break
            colon = _skip(_SPACE, self.text, name.end)
            if self.text[colon : colon + 1] != ":":
                self._wrong(colon, "a colon")
                at = None
                break
            value = self.value(colon + 1, depth + 1)
            members += [(name.scalar, value)] if value else []
            at = self._next(value, "}") if value else None
        end = at + 1 if at is not None else len(self.text)
        return Value(start, end, members=tuple(members), kind="object", whole=at is not None)

    def _name(self, at: int) -> Value | None:
        """The name of a value: a program may write it without quotation marks."""
        bare = _NAME.match(self.text, at)
        return Value(at, bare.end(), bare[0]) if bare else self._scalar(at) if self.text[at] in "'\"" else None

    def _next(self, value: Value, closing: str) -> int | None:
        """Where the next value or the end stands; None behind a mistake."""
        if not value.whole:
            return None
        at = _skip(_SPACE, self.text, value.end)
        if self.text[at : at + 1] == closing:
            return at
        if self.text[at : at + 1] != ",":
            self._wrong(at, f"a comma or “{closing}”")
            return None
        return self._after(at + 1, closing)

    def _after(self, at: int, closing: str) -> int | None:
        at = _skip(_SPACE, self.text, at)
        if at == len(self.text):
            self._wrong(at, f"“{closing}”")
        return at if at < len(self.text) else None

    def _wrong(self, at: int, expected: str) -> None:
        self.mistake = self.mistake or (at, expected)


def begins(text: str) -> bool:
    """Whether a text opens with a value that holds others, behind what a program writes before it."""
    at = _skip(_BETWEEN, text, 0)
    return text[at : at + 1] in {"{", "["}


def as_json(text: str) -> str:
    """What stands between quotation marks, as JSON writes it between its own."""
    return _QUOTES.sub(lambda match: _OWN.get(match[0], match[0]), text)


def _as_json(scalar: str) -> str:
    return f'"{as_json(scalar[1:-1])}"' if scalar[0] in "'`\"" else scalar


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at
