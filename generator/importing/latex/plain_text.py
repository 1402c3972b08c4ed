r"""The text of a line of LaTeX: `\texttt{exec()} % later` → `` `exec()` ``; what is not read is doubted."""

from __future__ import annotations

import re

from generator.model.line import Line

_RULE = "latex_markup"
_UNREAD = "a LaTeX command is not read here"
_COMMENT = re.compile(r"(?<!\\)%.*$")
_MATH = re.compile(r"(\$\$?[^$]+\$\$?)")
_MATH_SIGNS = (
    (re.compile(r"(?<!\\)\\\((.+?)\\\)"), r"$\1$"),
    (re.compile(r"(?<!\\)\\\[(.+?)\\\]"), r"$$\1$$"),
)
_QUOTED = re.compile(r"``(.+?)''")
_CODE = re.compile(r"\\(?:texttt|verb)\{([^{}`]*)\}|\\verb([^\w\s{])(.*?)\2")
_SHOWN = re.compile(r"\\(?:emph|text(?:bf|it|sc|sf|rm|up|normal|md|sl)|underline|mbox|textnormal)\{([^{}]*)\}")
_ENQUOTED = re.compile(r"\\enquote\{([^{}]*)\}")
_SIGNS = (
    (re.compile(r"\\(?:ldots|dots|textellipsis)(?![A-Za-z])(?:\{\})?"), "…"),
    (re.compile(r"\\textbackslash(?![A-Za-z])(?:\{\})?"), "\\\\"),
    (re.compile(r"(?<!\\)~|\\[ ,;](?![A-Za-z])"), " "),
    (re.compile(r"\\(?:noindent|par|medskip|smallskip|bigskip|newline|hfill|q?quad)(?![A-Za-z])"), ""),
    (re.compile(r"\\\\(?:\[[^\]]*\])?\s*$"), ""),
)
_ESCAPED = re.compile(r"\\([%&#_{}$])")
_COMMAND = re.compile(r"\\[A-Za-z]+")


def plain_text(line: Line) -> Line:
    """A line as it would be read on paper, its formulas kept.

    A command that is none of those known here stays as it stands, and is doubted.
    """
    text = _COMMENT.sub("", line.text)
    for sign, written in _MATH_SIGNS:
        text = sign.sub(written, text)
    parts = _MATH.split(text)
    parts[::2] = [_prose(part) for part in parts[::2]]
    unread = any(_COMMAND.search(part) for part in parts[::2])
    read = line.edited("".join(parts), _RULE)
    return read.doubted(_UNREAD) if unread else read


def _prose(text: str) -> str:
    before = ""
    while text != before:  # the innermost first
        before = text
        text = _CODE.sub(lambda match: f"`{match[1] if match[1] is not None else match[3]}`", text)
        text = _ENQUOTED.sub(r"“\1”", _SHOWN.sub(r"\1", text))
    text = _QUOTED.sub(r"“\1”", text)
    for sign, written in _SIGNS:
        text = sign.sub(written, text)
    return _ESCAPED.sub(r"\1", text)
