"""Quiz files as people write them: keys in any order, any style and indentation, comments at any place."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from generator.bank.scalar import quoted, scalar
from generator.bank.tree import Branch, Tree, groups, quiz_tree
from generator.model.question import Quiz

_GAPS = st.sampled_from([" ", "  ", "\t", " \t "])
_ENDS = st.sampled_from(["", " ", "\t", "  \t "])
_STYLES = ("", "'", '"', "|", "|-", "|+", ">", ">-", "|n", "below")
_BODIES = st.sampled_from(["", " a", "\tb", " - a", " a: b", " |", " '", ' "', " #c", " é", "\t# d", " ]", " {", "!x"])


@st.composite
def handwritten(draw: st.DrawFn, quizzes: st.SearchStrategy[Quiz]) -> str:
    """Return the text of a quiz in a style of nobody's; no two of its comments are the same.

    A comment within the lines of a text may become part of it, or make the file one that cannot be read.
    """
    lines = _mapping(draw, quiz_tree(draw(quizzes)), 0)
    commented = _commented(draw, lines)
    return draw(st.sampled_from(["\n", "\n", "\r\n"])).join(commented) + draw(st.sampled_from(["\n", "", "\n\n"]))


def _commented(draw: st.DrawFn, lines: list[str]) -> list[str]:
    found: list[str] = []
    places = draw(st.dictionaries(st.integers(0, len(lines)), st.sampled_from(["behind", "above", "run"]), max_size=6))
    for number, line in enumerate([*lines, ""]):
        how = places.get(number, "")
        if how in ("above", "run"):
            for each in range(1 if how == "above" else draw(st.integers(2, 3))):
                found += [""] if draw(st.booleans()) else []
                found.append(" " * draw(st.integers(0, 9)) + _comment(draw, f"{number}-{each}"))
            found += [""] if draw(st.booleans()) else []
        behind = (
            draw(st.sampled_from([" ", "  ", "\t", " \t "])) + _comment(draw, str(number)) if how == "behind" else ""
        )
        if number < len(lines) or behind:
            found.append(f"{line}{behind}")
    return found


def _comment(draw: st.DrawFn, name: str) -> str:
    return f"#{name}{draw(_BODIES)}{draw(_ENDS)}"


def _mapping(draw: st.DrawFn, entries: Branch, indent: int) -> list[str]:
    """Write a mapping whose keys stand in a column."""
    lines: list[str] = []
    for key, value in draw(st.permutations(sorted(entries.items(), key=lambda entry: entry[0]))):
        no_id = key == "id" and draw(st.integers(0, 4)) == 0
        first, *rest = [""] if no_id else _value(draw, value, indent)
        lines += [f"{' ' * indent}{key}:{first}", *rest]
        lines += [""] if draw(st.integers(0, 4)) == 0 else []
    return lines


def _value(draw: st.DrawFn, value: Tree, indent: int) -> list[str]:
    """Write what stands behind the colon of a key in a column, and the lines below."""
    if isinstance(value, str):
        return _text(draw, value, indent)
    if not value:
        return [" []"]
    if draw(st.integers(0, 3)) == 0:
        return _flow(draw, value, indent)
    column = indent + draw(st.sampled_from([0, 2, 2, 4]))
    return ["", *(line for item in value for line in _item(draw, item, column))]


def _item(draw: st.DrawFn, item: str | Branch, column: int) -> list[str]:
    """Write an item of a list whose dashes stand in a column."""
    dash = " " * column + "-"
    if isinstance(item, str):
        first, *rest = _text(draw, item, column)
        return [f"{dash}{first}", *rest]
    if draw(st.integers(0, 4)) == 0:
        first, *rest = _braces(draw, item, column)
        return [f"{dash} {first}", *rest]
    inner = column + draw(st.integers(2, 4))
    lines = _mapping(draw, item, inner)
    if draw(st.integers(0, 3)) == 0:
        return [dash, *lines]
    return [f"{dash}{' ' * (inner - column - 1)}{lines[0].lstrip()}", *lines[1:]]


def _flow(draw: st.DrawFn, value: Tree, indent: int) -> list[str]:
    """Write a list in brackets, on one line or several."""
    parts = [_braces(draw, item, indent) if item in groups(value) else [quoted(str(item))] for item in value]
    return _spread(draw, parts, " [", "]", indent)


def _braces(draw: st.DrawFn, item: Branch, indent: int) -> list[str]:
    parts = [
        [f"{key}: {quoted(value)}"] if isinstance(value, str) else _keyed(key, _flow(draw, value, indent))
        for key, value in item.items()
    ]
    return _spread(draw, parts, "{", "}", indent)


def _keyed(key: str, lines: list[str]) -> list[str]:
    return [f"{key}:{lines[0]}", *lines[1:]]


def _spread(draw: st.DrawFn, parts: Sequence[list[str]], opening: str, closing: str, indent: int) -> list[str]:
    lines = [opening]
    for number, part in enumerate(parts):
        if draw(st.integers(0, 2)) == 0:
            lines.append(" " * (indent + draw(st.integers(1, 4))))
        lines[-1] += part[0]
        lines += part[1:]
        lines[-1] += "," if number < len(parts) - 1 else ""
        lines[-1] += " " if lines[-1].strip() else ""
    if draw(st.integers(0, 3)) == 0:
        lines.append(" " * (indent + 1))
    lines[-1] += closing
    return lines


def _text(draw: st.DrawFn, text: str, indent: int) -> list[str]:
    """Write what stands behind a key or dash in a column for a text, and the lines below."""
    inner = indent + draw(st.integers(1, 4))
    if not text.replace("\n", "").isalpha() or text != text.strip("\n"):
        written = scalar(text, indent + 2, block=draw(st.booleans())) if draw(st.booleans()) else quoted(text)
        return f" {written}".split("\n")
    return _styled(draw(st.sampled_from(_STYLES)), text, indent, inner) + [""] * draw(st.integers(0, 1))


def _styled(style: str, text: str, indent: int, inner: int) -> list[str]:
    """Write a text of plain words in a style, its lines in the column `inner`."""
    spaces = " " * inner
    several = text.split("\n")
    first, *rest = [line for each in several for line in ("", f"{spaces}{each}")][1:]
    folded = [first.lstrip(), *rest]
    if style == "below":
        return ["", first, *rest]
    if style.startswith(">"):
        return [f" {style}", first, *rest]
    if style.startswith("|"):
        return [f" {style.replace('n', str(inner - indent))}", *(f"{spaces}{each}" for each in several)]
    return f" {style}{chr(10).join(folded)}{style}".split("\n")
